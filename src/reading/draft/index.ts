// The public face of `draft`.
export { type DraftedCase, type DraftOptions, draftCase, type StoredText } from "./draft.ts";
