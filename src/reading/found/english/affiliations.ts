// Whose a person or a state's body is, as an English text tells: "Kesh's army chief, General Lind", "Lind, who leads the Front", "its president, Lind".
import type { ActorMention, Actors } from "../actors.ts";
import { isMark, type View } from "../view.ts";
import { english, isFiniteVerb } from "./words.ts";

const owners = new Set([
  "state",
  "armed group",
  "group",
  "alliance",
  "igo",
  "government",
  "institution",
  "body",
  "company",
]);
const far = 8;

export function affiliate(view: View, actors: Actors): void {
  const mentions = actors.mentions().slice();
  mentions.forEach((mention, k) => {
    const entity = actors.entity(mention.entity);
    if (entity === undefined || entity.of !== undefined) return;
    if (entity.kind === "person") {
      const owner = ownerBefore(view, actors, mentions, k) ?? ownerBehind(view, actors, mentions, k);
      if (owner !== undefined) join(actors, mention.entity, owner);
    } else if (entity.kind === "government" && mention.form === "nominal") {
      const owner = ownerOfHead(view, actors, mention);
      if (owner !== undefined) join(actors, mention.entity, owner);
    }
  });
}

function join(actors: Actors, id: string, owner: string): void {
  const entity = actors.entity(id)!;
  if (id === owner || actors.entity(owner)?.of === id) return;
  actors.meet({ kind: entity.kind, name: entity.name.en ?? id, rule: "en.person", of: owner });
}

const isOwner = (actors: Actors, mention: ActorMention): boolean =>
  owners.has(actors.entity(mention.entity)?.kind ?? "");

/** "Kesh's army chief, General Lind", "the Kesh premier, Lind", "the president of Kesh, Lind", "its president, Lind". */
function ownerBefore(view: View, actors: Actors, mentions: readonly ActorMention[], k: number): string | undefined {
  const { from } = mentions[k]!;
  let hasRole = false;
  for (let i = from - 1; i >= Math.max(0, from - far); i--) {
    const token = view.tokens[i]!;
    if (isRole(view, i)) hasRole = true;
    const owner = mentions.slice(Math.max(0, k - 3), k).find((m) => m.from <= i && i < m.to);
    if (owner) return (hasRole || isOfRole(view, owner.from)) && isOwner(actors, owner) ? owner.entity : undefined;
    if (hasRole && /^(its|their)$/u.test(token.folded)) return lastOwner(view, actors, mentions, i);
    if (token.kind === "mark" && token.folded !== "," && token.folded !== "." && token.folded !== "-") return undefined;
    if (/^(and|but|while|that|with|met|told)$/u.test(token.folded) || isFiniteVerb(view, i)) return undefined;
  }
  return undefined;
}

const roles =
  /^(leader|chief|head|commander|spokesman|spokeswoman|spokesperson|envoy|chair|chairman|ruler|premier|ambassador|adviser|aide)$/u;
const isRole = (view: View, i: number): boolean =>
  english().title.at(view, i) !== undefined || roles.test(view.tokens[i]?.folded ?? "");

/** "the leader of the Front,": the office stands before whose it is. */
function isOfRole(view: View, from: number): boolean {
  const of = view.tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  return view.tokens[of]?.folded === "of" && [1, 2].some((k) => isRole(view, of - k));
}

/** Whom "its" means: the owner named last in the sentence or the one before. */
function lastOwner(view: View, actors: Actors, mentions: readonly ActorMention[], at: number): string | undefined {
  const s = view.ranges.findIndex((range) => range.from <= at && at < range.to);
  const floor = view.ranges[Math.max(0, s - 1)]?.from ?? 0;
  return mentions.findLast((m) => m.to <= at && m.from >= floor && isOwner(actors, m))?.entity;
}

/** "Lind, who leads the Front", "Lind, a spokesman for the Front", "Lind, Kesh's president," "Lind of the Front". */
function ownerBehind(view: View, actors: Actors, mentions: readonly ActorMention[], k: number): string | undefined {
  const { to } = mentions[k]!;
  if (view.tokens[to]?.folded === "of") return ownerAt(actors, mentions[k + 1], to, 2);
  if (!isMark(view, to, ",")) return undefined;
  const next = mentions[k + 1];
  if (next === undefined || next.from - to > far) return undefined;
  for (let i = to + 1; i < next.from; i++) if (view.tokens[i]!.kind === "mark") return undefined;
  const gap = view.tokens.slice(to + 1, next.from).map((token) => token.folded);
  const isTitled = english().title.in(view, to + 1, next.from).length > 0;
  const isOf = /^(of|for|to|in|leads|heads|runs|commands|led|the)$/u.test(gap.at(-1) ?? "") && gap.length > 1;
  const behind = view.tokens[next.to]?.folded;
  if (behind === "'s" && gap.length === 0) return ownerAt(actors, next, to, far);
  return isOf &&
    (isTitled || /^(who|a|an|the|leader|chief|head|spokesman|spokeswoman|spokesperson|commander)$/u.test(gap[0]!))
    ? ownerAt(actors, next, to, far)
    : undefined;
}

const ownerAt = (actors: Actors, mention: ActorMention | undefined, to: number, most: number): string | undefined =>
  mention && mention.from - to <= most && isOwner(actors, mention) ? mention.entity : undefined;

/** "the junta", where the text has "Belmora's junta" or "the Belmoran junta" and no other one. */
function ownerOfHead(view: View, actors: Actors, mention: ActorMention): string | undefined {
  const head = view.tokens[mention.to - 1]!.folded;
  const found = new Set<string>();
  for (const other of actors.mentions()) {
    const at = view.tokens[other.to]?.folded === "'s" ? other.to + 1 : other.to;
    if (view.tokens[at]?.folded === head && actors.entity(other.entity)?.kind === "state") found.add(other.entity);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
