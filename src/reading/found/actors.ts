// The actors of one text as they are gathered: entities with their names, and where each is mentioned.
import type { Entity, EntityKind, Mention, MentionForm } from "../reading.ts";
import { fold } from "../text/folded.ts";
import type { Known } from "./gazetteer.ts";
import { quote, quoteOf, type Range, type View } from "./view.ts";

/** What is known of an entity when it is first met. */
export interface Met {
  readonly kind: EntityKind;
  readonly name: string;
  readonly rule: string;
  readonly of?: string;
  readonly role?: string;
  readonly known?: Known;
}

interface Open {
  readonly id: string;
  kind: EntityKind;
  name: { ar?: string; en?: string };
  readonly iso3?: string;
  readonly aliases: Map<string, string>;
  of?: string | undefined;
  role?: string | undefined;
  readonly rule: string;
  readonly isKnown: boolean;
}

export interface ActorMention extends Range {
  readonly entity: string;
  readonly form: MentionForm;
  readonly rule: string;
  /** Where the name begins when a particle is written onto its first token. */
  readonly start?: number;
}

const idFrom = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/gu, "")
    .slice(0, 40) || "x";

/** Gathers actors; asked by the rules that follow who stands where. */
export class Actors {
  readonly #view: View;
  readonly #entities = new Map<string, Open>();
  readonly #byName = new Map<string, string>();
  readonly #mentions: ActorMention[] = [];
  readonly #covered = new Set<number>();
  readonly #notes = new Map<number, ActorMention>();
  #isSorted = true;

  constructor(view: View) {
    this.#view = view;
  }

  /** The id of the entity of this name or of this known actor; made when it is new. */
  meet(met: Met): string {
    const id = met.known?.id ?? this.#byName.get(fold(met.name)) ?? this.#fresh(met.name);
    const open = this.#entities.get(id);
    if (open === undefined) {
      this.#entities.set(id, {
        id,
        kind: met.known?.kind ?? met.kind,
        name: met.known?.name ?? { [this.#view.lang]: met.name },
        ...(met.known?.iso3 && { iso3: met.known.iso3 }),
        aliases: new Map(),
        ...((met.of ?? met.known?.of) && { of: (met.of ?? met.known?.of)! }),
        ...((met.role ?? met.known?.role) && { role: (met.role ?? met.known?.role)! }),
        rule: met.rule,
        isKnown: met.known !== undefined,
      });
    } else {
      open.of ??= met.of;
      open.role ??= met.role;
    }
    this.alias(id, met.name);
    return id;
  }

  #fresh(name: string): string {
    const base = idFrom(name);
    let id = base;
    for (let n = 2; this.#entities.has(id); n++) id = `${base}_${n}`;
    return id;
  }

  /** Another name of an entity; the first entity to bear a name keeps it. */
  alias(id: string, name: string): void {
    const folded = fold(name);
    const open = this.#entities.get(id);
    if (open && !open.aliases.has(folded)) open.aliases.set(folded, name);
    if (!this.#byName.has(folded)) this.#byName.set(folded, id);
  }

  /** The entity of that name (folded in the asking), if any. */
  named(name: string): string | undefined {
    return this.#byName.get(fold(name));
  }

  entity(id: string): Readonly<Pick<Open, "id" | "kind" | "of" | "role" | "isKnown" | "name" | "iso3">> | undefined {
    return this.#entities.get(id);
  }

  /** Folded. */
  aliasesOf(id: string): readonly string[] {
    return [...(this.#entities.get(id)?.aliases.keys() ?? [])];
  }

  ids(): readonly string[] {
    return [...this.#entities.keys()];
  }

  /** Gives one entity's names and mentions to another: they are found to be the same. */
  merge(from: string, into: string): void {
    const gone = this.#entities.get(from);
    const kept = this.#entities.get(into);
    if (!gone || !kept || from === into) return;
    for (const [folded, name] of gone.aliases) if (!kept.aliases.has(folded)) kept.aliases.set(folded, name);
    for (const [folded, id] of this.#byName) if (id === from) this.#byName.set(folded, into);
    this.#mentions.forEach((mention, k) => {
      if (mention.entity === from) this.#mentions[k] = { ...mention, entity: into };
    });
    kept.of ??= gone.of;
    kept.role ??= gone.role;
    this.#entities.delete(from);
  }

  mention(mention: ActorMention): void {
    this.#mentions.push(mention);
    this.#isSorted = false;
    for (let i = mention.from; i < mention.to; i++) this.#covered.add(i);
  }

  /** In order of place. */
  mentions(): readonly ActorMention[] {
    if (!this.#isSorted) this.#mentions.sort((a, b) => a.from - b.from || b.to - a.to);
    this.#isSorted = true;
    return this.#mentions;
  }

  /** Mentions that lie within a range, in order of place. */
  within(range: Range): readonly ActorMention[] {
    const all = this.mentions();
    let low = 0;
    for (let high = all.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (all[middle]!.from < range.from) low = middle + 1;
      else high = middle;
    }
    const found: ActorMention[] = [];
    for (let k = low; k < all.length && all[k]!.from < range.to; k++) if (all[k]!.to <= range.to) found.push(all[k]!);
    return found;
  }

  /** Where an entity stands without being a mention by the conventions (a ministry, «the minister»): it may speak there. */
  note(place: ActorMention): void {
    this.#notes.set(place.from, place);
  }

  /** The place noted at a token. */
  noted(from: number): ActorMention | undefined {
    return this.#notes.get(from);
  }

  covers(i: number): boolean {
    return this.#covered.has(i);
  }

  /** As records. An entity that is never mentioned and speaks nowhere is left out by the caller. */
  records(confidence: (rule: string) => number): { entities: readonly Entity[]; mentions: readonly Mention[] } {
    const entities = [...this.#entities.values()].map(
      (open): Entity => ({
        id: open.id,
        kind: open.kind,
        ...(open.iso3 && { iso3: open.iso3 }),
        name: open.name,
        aliases: [...open.aliases.values()],
        ...(open.of && { of: open.of }),
        ...(open.role && { role: open.role }),
        isKnown: open.isKnown,
        rule: open.rule,
        confidence: confidence(open.rule),
      }),
    );
    const mentions = this.mentions().map(
      (m): Mention => ({
        ...(m.start === undefined
          ? quoteOf(this.#view, m)
          : quote(this.#view, m.start, this.#view.tokens[m.to - 1]!.end)),
        entity: m.entity,
        form: m.form,
        rule: m.rule,
        confidence: confidence(m.rule),
      }),
    );
    return { entities, mentions };
  }
}
