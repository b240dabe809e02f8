// What reading finds in a text, as plain data. Every item quotes the text: `text.slice(start, end) === exact`, UTF-16 units.
// Terms: modality and factuality follow FactBank and the reading sheet; events follow PLOVER; selectors W3C Web Annotation.
import type { Lang } from "../case/index.ts";

/** A verbatim piece of the stored text. */
export interface Quoted {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** The rule that found an item, by its id, and how often such items are right (0..1, from the gold texts; see `found/confidence.ts`). */
export interface ByRule {
  readonly rule: string;
  readonly confidence: number;
}

/** What a section is about, told by its heading; `lead` is what stands before the first heading, `other` a heading of no known kind. */
export type Role = "lead" | "background" | "issues" | "intentions" | "scenarios" | "reactions" | "conclusion" | "other";

export interface Section {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly heading?: Quoted;
  readonly title?: Quoted;
  readonly subtitle?: Quoted;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly isHeading: boolean;
  /** Index into `sections`. */
  readonly section: number;
  /** Counted from 0; a blank line or a line end ends one. */
  readonly paragraph: number;
}

export type EntityKind =
  | "state"
  | "government"
  | "person"
  | "institution"
  | "alliance"
  | "igo"
  | "armed group"
  | "group"
  | "media"
  | "body"
  | "company"
  | "region";

/** One actor of the text with every name it goes by. */
export interface Entity extends ByRule {
  /** An ISO code in small letters, a gazetteer's id, or made from the name; unique in a reading. */
  readonly id: string;
  readonly kind: EntityKind;
  /** ISO 3166 alpha-3 of a state. */
  readonly iso3?: string;
  readonly name: { readonly ar?: string; readonly en?: string };
  /** As they stand in the text, first first, each once. */
  readonly aliases: readonly string[];
  /** The entity it leads or belongs to. */
  readonly of?: string;
  /** As in the text: president, spokesperson, mediator. */
  readonly role?: string;
  /** False where no gazetteer knows it: it waits in the queue. */
  readonly isKnown: boolean;
}

export type MentionForm = "name" | "metonym" | "demonym" | "nominal";

export interface Mention extends Quoted, ByRule {
  readonly entity: string;
  readonly form: MentionForm;
}

/** Who says it: the text itself, an entity, several, or someone not named. `via` is the outlet that carries it. */
export type Voice =
  | { readonly type: "author" }
  | { readonly type: "actor"; readonly id: string; readonly via?: string }
  | { readonly type: "actors"; readonly ids: readonly string[]; readonly via?: string }
  | { readonly type: "unnamed"; readonly note?: string; readonly via?: string };

export type Modality =
  | "question"
  | "denied"
  | "alleged"
  | "conditional"
  | "committed"
  | "possible"
  | "apparent"
  | "predicted"
  | "reported"
  | "asserted";

export type Factuality = "CT+" | "CT-" | "CTu" | "PR+" | "PR-" | "PS+" | "PS-" | "UU";

/** A point or stretch of time; `iso` only where the text and the date of the article fix it. */
export interface TimeRef extends Quoted {
  readonly iso?: string;
  /** How fine `iso` is, or `relative` where nothing anchors it. */
  readonly precision: "day" | "month" | "year" | "interval" | "duration" | "relative";
}

export type ConfirmationStatus =
  | "single-source"
  | "unconfirmed"
  | "denied"
  | "contested"
  | "corroborated"
  | "third-party-announced";

export interface Claim extends Quoted, ByRule {
  /** `c1`, `c2`, in order of place. */
  readonly id: string;
  readonly sentence: number;
  readonly source: Voice;
  readonly modality: Modality;
  readonly factuality: Factuality;
  readonly polarity: "+" | "-";
  /** The word that decided the modality or the attribution. */
  readonly cue?: Quoted;
  /** Where what is said stands, without who says it, if the two stand apart. */
  readonly content?: Pick<Quoted, "start" | "end">;
  readonly time?: TimeRef;
  /** Entities that the claim mentions, in order of place, each once. */
  readonly parties: readonly string[];
  /** A note that somebody did or did not confirm; never itself a denial. */
  readonly meta?: "confirmation-note";
  /** The claim that a denial or a confirmation note speaks of. */
  readonly about?: string;
  /** An opinion or a judgement of value. */
  readonly isEvaluative?: true;
  /** The claim whose hedge it stands under. */
  readonly inherits?: string;
  readonly isRedLine?: true;
  /** Its speaker tells of others and has no part in what is told. */
  readonly isOfOthers?: true;
  /** It only passes on what another said: no origin of its own. */
  readonly addsNoOrigin?: true;
}

/** The state of a claim that others could confirm or deny, from the text alone; entity ids, or `unnamed`, `unnamed via X`. */
export interface Confirmation {
  readonly claim: string;
  readonly status: ConfirmationStatus;
  readonly claimedBy: readonly string[];
  readonly confirmedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly silent: readonly string[];
}

export type ConditionType =
  | "if_then"
  | "unless"
  | "as_long_as"
  | "until"
  | "precondition"
  | "quid_pro_quo"
  | "implicit";

/** `if`/`then`/`else` of a conditional; `give`/`get` of an exchange; `condition`/`for` of a precondition. */
export interface Condition extends Quoted, ByRule {
  readonly id: string;
  readonly type: ConditionType;
  readonly cue: Quoted;
  readonly if?: Quoted;
  readonly then?: Quoted;
  readonly else?: Quoted;
  readonly give?: Quoted;
  readonly get?: Quoted;
  readonly condition?: Quoted;
  readonly for?: Quoted;
  readonly example?: Quoted;
  readonly demander?: string;
  readonly claim?: string;
  readonly scenario?: string;
}

export interface Scenario extends ByRule {
  /** `S1`, `S2`, in order of place. */
  readonly id: string;
  readonly label: Quoted;
  /** The whole stretch of text that tells it. */
  readonly span: Quoted;
  readonly outcome?: Quoted;
  readonly trigger?: Quoted;
  readonly deadline?: Quoted;
  readonly indicator?: Quoted;
  readonly conditions: readonly string[];
  readonly claims: readonly string[];
  /** The author's order where the text ranks (على رأسها, most likely): from 1. */
  readonly authorRank?: number;
}

/** What somebody outside the main two is said to do or feel about it. */
export interface Reaction extends Quoted, ByRule {
  readonly actor: string;
  readonly modality: Modality;
  readonly claim: string;
  readonly valence?: "gain" | "loss";
  /** Alternatives that the text lists. */
  readonly options: readonly Quoted[];
}

/** An event in PLOVER's terms; `aux` are the auxiliary modes that the manual leaves open. */
export interface Event extends ByRule {
  readonly id: string;
  readonly type: string;
  readonly mode?: string;
  readonly context: readonly string[];
  readonly aux: readonly ("historical" | "future" | "hypothetical" | "negation")[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly claim: string;
  readonly cue: Quoted;
}

export interface Relation extends Quoted, ByRule {
  readonly from: string;
  readonly to: string;
  readonly type: "rivalry" | "war" | "alliance" | "membership" | "contact" | "sanctions" | "opposition" | "relation";
  readonly sign: "+" | "-" | "mixed";
}

export interface Phase extends Quoted, ByRule {
  readonly tone?: "thaw" | "tension" | "mixed";
  readonly time?: TimeRef;
}

/** A matter that several parties care about: the entangled files. */
export interface Issue extends ByRule {
  readonly id: string;
  readonly kind: "explicit" | "listed";
  readonly mentions: readonly Quoted[];
}

export interface Position extends Quoted, ByRule {
  readonly actor: string;
  readonly stance: "reject" | "accept" | "demand" | "pledge" | "threat";
  readonly isRedLine: boolean;
  readonly issue?: string;
  readonly claim: string;
}

/** An aim that is ascribed to somebody, and by whom. */
export interface Intention extends Quoted, ByRule {
  readonly actor: string;
  readonly kind: "intention" | "interest";
  readonly by: Voice;
  readonly modality: Modality;
  readonly claim: string;
}

export interface Channel extends Quoted, ByRule {
  /** Entities; fewer than two where the text does not say. */
  readonly between: readonly string[];
  readonly via?: string;
  readonly medium?: string;
  readonly secrecy: "secret" | "disclosed-by-one-side" | "open" | "unstated";
  readonly claim?: string;
}

export interface Question extends Quoted, ByRule {
  readonly alternatives: readonly Quoted[];
  readonly hasMark: boolean;
  readonly inHeading: boolean;
}

/** A list that the text leaves open («مثل», such as): others may belong to it. */
export interface OpenList extends Quoted, ByRule {
  readonly marker: Quoted;
  readonly items: readonly Quoted[];
}

export type NoticeType =
  | "internal contradiction"
  | "drift of terms"
  | "unattributed passive"
  | "question without question mark"
  | "author's ranking"
  | "spelling"
  | "two readings"
  | "absent party"
  | "missing date"
  | "missing deadline"
  | "hedged throughout"
  | "single source"
  | "direction marks";

/** Something a careful reader would point at. `detail` are words of the text or numbers that the message needs. */
export interface Notice extends ByRule {
  readonly type: NoticeType;
  readonly spans: readonly Quoted[];
  readonly detail: readonly string[];
}

/** A text as stored, and what its file said of itself. Built by `formats/`. */
export interface Article {
  /** NFC, `\n` line ends, no byte order mark: what offsets refer to. */
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly lang: Lang;
  readonly format: "text" | "html" | "docx" | "pdf" | "feed";
  /** A name to show: of the file, or of the item in its feed. */
  readonly name: string;
  readonly title?: string;
  readonly byline?: string;
  /** ISO date or date and time. */
  readonly published?: string;
  readonly outlet?: string;
}

/** Everything found in one article. Arrays are in order of place. JSON as it stands. */
export interface Reading {
  readonly schema: "qanat-reading/1";
  readonly article: Article;
  /** Where the text was not read on; absent where it was read whole. */
  readonly readTo?: number;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly confirmations: readonly Confirmation[];
  readonly conditions: readonly Condition[];
  readonly scenarios: readonly Scenario[];
  readonly reactions: readonly Reaction[];
  readonly events: readonly Event[];
  readonly relations: readonly Relation[];
  readonly phases: readonly Phase[];
  readonly times: readonly TimeRef[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly intentions: readonly Intention[];
  readonly channels: readonly Channel[];
  readonly questions: readonly Question[];
  readonly openLists: readonly OpenList[];
  readonly notices: readonly Notice[];
}
