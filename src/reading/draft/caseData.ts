// The content of a case file as plain data, as far as a draft writes it. Sections that a draft never touches are kept as they are.
import type { Label } from "../../case/index.ts";

/** Quote ids, or what a person wrote: `assumption`, or assumptions with reasons. */
export type Src = string | { readonly assumption: string } | (string | { readonly assumption: string })[];

interface Row {
  src?: Src;
  note?: Label;
}

export interface ActRow {
  readonly who: string;
  readonly origin?: string;
  readonly version?: string;
  readonly on?: string | number;
}

export interface ClaimRow extends Row {
  text: Label;
  by: string;
  parties?: string[];
  status?: { confirmed_by?: (string | ActRow)[]; denied_by?: (string | ActRow)[]; silent?: string[] };
  modality: string;
  polarity?: string;
  factuality?: string;
  signed?: unknown;
}

export interface ActorRow extends Row {
  ar?: string;
  en?: string;
  kind?: string;
  iso?: string;
  role?: string;
  aliases?: string[];
}

export interface ChannelRow extends Row {
  ar?: string;
  en?: string;
  parties: string[];
  medium?: string;
  secrecy?: string;
}

export interface QuoteRow {
  readonly source: string;
  readonly exact: string;
  readonly start: number;
}

export interface ReactionRow extends Row {
  ar?: string;
  en?: string;
  actor: string;
  given: Record<string, number | string>;
}

export interface ScenarioRow extends Row {
  ar?: string;
  en?: string;
  when?: string;
  author_rank?: number;
  indicator?: Label;
}

interface NamedRow extends Row {
  ar?: string;
  en?: string;
  [key: string]: unknown;
}

export interface CaseData {
  qanat: number;
  id: string;
  title: Label;
  label?: Label;
  as_of?: string;
  sources?: Record<string, { file: string; lang: string; genre?: string; sha256?: string; note?: Label }>;
  quotes?: Record<string, QuoteRow>;
  questions?: Record<string, NamedRow>;
  claims?: Record<string, ClaimRow>;
  timeline?: ({ id: string; text: Label; from?: string; to?: string; tone?: string } & Row)[];
  actors?: Record<string, ActorRow>;
  channels?: Record<string, ChannelRow>;
  scenarios?: Record<string, ScenarioRow>;
  files?: Record<string, NamedRow>;
  bargaining?: { issues?: Record<string, NamedRow>; [key: string]: unknown };
  reactions?: Record<string, ReactionRow>;
  indicators?: ({ id: string; supports: string[]; ar?: string; en?: string } & Row)[];
  [section: string]: unknown;
}

/** Items of a section by id, its own `src` left out. */
export const rowsOf = <T>(section: Record<string, T> | undefined): [string, T][] =>
  Object.entries(section ?? {}).filter(([id]) => id !== "src");

/** The quote ids that `src` names. */
export const quoteIds = (src: Src | undefined): string[] =>
  (Array.isArray(src) ? src : [src]).filter((one) => typeof one === "string" && one !== "assumption") as string[];

/** `src` with more quotes, each once. */
export const withQuotes = (src: Src | undefined, ids: readonly string[]): Src => {
  const all = src === undefined ? [] : Array.isArray(src) ? src : [src];
  return [...all, ...ids.filter((id) => !all.includes(id))];
};

/** Who acted, of an act written as a name or as a map. */
export const whoOf = (act: string | ActRow): string => (typeof act === "string" ? act : act.who);
