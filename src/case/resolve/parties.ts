// Actors and the channels between them.
import type { Actor, Channel } from "../case.ts";
import { addSlot, type Draft, readBasis, readIds, readItem, readJudged, readJudgedIf } from "./draft.ts";
import { compact, itemsOf, listOf, textOf } from "./fields.ts";
import { readPredicate } from "./predicates.ts";

export function resolveActors(draft: Draft): Actor[] {
  const inherited = readBasis(draft, draft.raw.actors, ["actors"]);
  return itemsOf(draft.raw.actors).map(([id, item]): Actor => {
    const path = ["actors", id];
    const at = (name: string) => ({ key: `actor.${id}.${name}`, path: [...path, name] });
    const power = readJudgedIf(draft, item.power, { ...at("power"), kind: "bounded", bounds: [0, 100] });
    const tempo = readJudgedIf(draft, item.tempo, { ...at("tempo"), kind: "positive" });
    const foresight = readJudgedIf(draft, item.foresight, { ...at("foresight"), kind: "probability" });
    return {
      ...readItem(draft, id, item, path, inherited),
      role: item.role === "third-party" ? "third-party" : "player",
      aliases: listOf(item.aliases).filter((alias) => typeof alias === "string"),
      ...compact({ kind: textOf(item.kind), iso: textOf(item.iso), power, tempo, foresight }),
      ...compact({ decisiveness: readDecisiveness(draft, item.decisiveness, at("decisiveness")) }),
    };
  });
}

/** `decisive` or a positive quantity; undefined where the file gives neither. */
export function readDecisiveness(draft: Draft, raw: unknown, at: { key: string; path: readonly (string | number)[] }) {
  addSlot(draft, at.key, at.path);
  if (raw === undefined) return undefined;
  return raw === "decisive" ? raw : readJudged(draft, raw, { ...at, kind: "positive" });
}

export function resolveChannels(draft: Draft): Channel[] {
  const inherited = readBasis(draft, draft.raw.channels, ["channels"]);
  return itemsOf(draft.raw.channels).map(([id, item]): Channel => {
    const path = ["channels", id];
    const open = item.open === undefined ? undefined : readPredicate(draft, item.open, [...path, "open"], ["option"]);
    return {
      ...readItem(draft, id, item, path, inherited),
      parties: readIds(draft, item.parties, "actor", [...path, "parties"]),
      ...compact({ open, medium: textOf(item.medium), secrecy: textOf(item.secrecy) }),
    };
  });
}
