// For tests: what the gold annotations of `validation/reading` hold, beyond what measuring looks at.
import type {
  Claim,
  ConditionType,
  Confirmation,
  Entity,
  Event,
  Mention,
  Modality,
  NoticeType,
  Quoted,
  Reaction,
  Voice,
} from "../reading/reading.ts";

export interface GoldActor extends Pick<Entity, "id" | "name" | "of" | "role"> {
  readonly type: Entity["kind"];
  readonly aliases?: readonly string[];
  readonly iso3?: string;
}

export interface GoldClaim extends Quoted, Pick<Claim, "id" | "factuality" | "cue" | "meta" | "about" | "inherits"> {
  readonly source: Voice;
  readonly modality: Modality;
  readonly polarity?: Claim["polarity"];
  readonly evaluative?: boolean;
  readonly red_line?: boolean;
  readonly adds_no_origin?: boolean;
  readonly confirmation?: Pick<Confirmation, "status"> & {
    readonly [list in "claimed_by" | "confirmed_by" | "denied_by" | "silent"]?: readonly string[];
  };
}

export const conditionParts = ["if", "then", "else", "give", "get", "condition", "for", "example"] as const;

export interface GoldCondition extends Partial<Readonly<Record<"cue" | (typeof conditionParts)[number], Quoted>>> {
  readonly id: string;
  readonly type: ConditionType;
  readonly demander?: string;
}

export interface GoldScenario {
  readonly label: Quoted;
  readonly label_span?: Quoted;
  readonly deadline?: Quoted;
  readonly outcome?: Quoted;
  readonly trigger?: Quoted;
  readonly condition?: string;
}

/** An item that points to the claim which tells it. */
interface Told {
  readonly claim: string;
}

export interface Annotations {
  readonly actors?: readonly GoldActor[];
  readonly mentions?: readonly (Quoted & { readonly actor: string; readonly form?: Mention["form"] })[];
  readonly claims?: readonly GoldClaim[];
  readonly conditions?: readonly GoldCondition[];
  readonly scenarios?: readonly GoldScenario[];
  readonly reactions?: readonly (Told &
    Pick<Reaction, "actor" | "modality" | "valence"> & { readonly options?: readonly Quoted[] })[];
  readonly events?: readonly (Told & {
    readonly id: string;
    readonly plover: Pick<Event, "type"> & Partial<Pick<Event, "context" | "aux">>;
    readonly actors: readonly (string | null)[];
    readonly recipients: readonly string[];
  })[];
  readonly issues?: readonly { readonly id: string; readonly mentions: readonly Quoted[] }[];
  readonly positions?: readonly (Told & { readonly actor: string; readonly kind?: string })[];
  readonly intentions?: readonly (Told & { readonly actor: string; readonly modality: Modality })[];
  readonly channels?: readonly (Told & {
    readonly between: readonly (string | null)[];
    readonly via?: string;
    readonly medium?: string;
  })[];
  readonly questions?: readonly (Quoted & {
    readonly alternatives?: readonly (string | Quoted)[];
    readonly heading?: boolean;
  })[];
  readonly anomalies?: readonly { readonly type: NoticeType; readonly spans?: readonly Quoted[] }[];
}
