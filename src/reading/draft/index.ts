// The public face of `draft`.

export {
  type DraftedCase,
  type DraftOptions,
  draftCase,
  type Stop,
  type StoredText,
  startDraft,
  stopOf,
} from "./draft.ts";
export { type FittingDraft, fittingDraft } from "./fitting.ts";
