// Page one: what is confirmed and what is said. Claims by status, then the unattributed, the hedged, the author's own voice, the absent.
import type { Case, Claim } from "../../case/case.ts";
import { bareWord } from "../../case/scales.ts";
import type { ConfirmationStatus } from "../../lenses/evidence/finding.ts";
import type { Context } from "../context.ts";
import { type Item, join, type Rich, rich, type Sentence, sentence } from "../document.ts";
import { predicateWords } from "../predicateWords.ts";
import { ownerIds } from "../selection.ts";

/** Actors of acts, each with the days of its acts. */
export const actorsOf = (x: Context, acts: Claim["confirmedBy"]): Rich[] =>
  [...new Set(acts.map((act) => act.who))].map((who) => {
    const days = acts.filter((act) => act.who === who && act.on !== undefined).map((act) => x.date(act.on!));
    return days.length === 0 ? x.actor(who) : rich(x.actor(who), x.t.words.dated(join(days, x.t.words.comma)));
  });

const whoOf = (acts: Claim["confirmedBy"]): string[] => [...new Set(acts.map((act) => act.who))];

/** Sentences on who affirmed, denied or stayed silent. */
export function actSentences(x: Context, claim: Claim): Sentence[] {
  const t = x.t.page;
  const names = (ids: readonly string[]) => x.list(ids.map(x.actor));
  const affirmed = actorsOf(
    x,
    claim.confirmedBy.filter((act) => act.who !== claim.by),
  );
  const denied = actorsOf(x, claim.deniedBy);
  return [
    ...(affirmed.length > 0 ? [sentence("claimed", t.claimAffirmed(x.list(affirmed)))] : []),
    ...(denied.length > 0 ? [sentence("claimed", t.claimDenied(x.list(denied)))] : []),
    ...(claim.silent.length > 0 ? [sentence("claimed", t.claimSilent(names(claim.silent)))] : []),
  ];
}

/** True when no judgement rests on a quote of this claim. */
export const isUnused = (x: Context, claim: Claim): boolean => {
  const used = new Set(x.a.provenance.judgements.flatMap((j) => j.quotes));
  return claim.basis.quotes.length > 0 && claim.basis.quotes.every((q) => !used.has(q));
};

const statusOrder: readonly ConfirmationStatus[] = [
  "confirmed",
  "contested",
  "denied",
  "corroborated",
  "third-party-announced",
  "unconfirmed",
  "single-source",
];

/** Actors who own options and of whom no claim reports a word: no claim is theirs, they neither affirm nor deny, nor are they named silent. */
export function absentActors(c: Case): string[] {
  const heard = new Set(
    c.claims.flatMap((claim) => [claim.by, ...claim.silent, ...whoOf(claim.confirmedBy), ...whoOf(claim.deniedBy)]),
  );
  return ownerIds(c).filter((id) => id !== "chance" && !heard.has(id));
}

const text = (x: Context, claim: Claim) => x.quotedLabel(claim.label, claim.id);

function attributed(x: Context): Item[] {
  const t = x.t.page;
  const findings = x.a.lenses.evidence?.claims ?? {};
  const all = x.c.claims.filter((c) => c.by !== "author" && c.by !== "unattributed");
  // A pledge is an act of its own: that it was made and that it is kept are two things.
  const pledged = all.filter((c) => c.modality === "pledged");
  const mine = all.filter((c) => c.modality !== "pledged");
  const itemOf = (lead: Rich, group: readonly Claim[]): Item[] =>
    group.length === 0
      ? []
      : [
          {
            lead,
            sentences: group.flatMap((c) => [
              sentence("claimed", t.claim(text(x, c), x.notes(c.basis.quotes), x.actor(c.by)), "."),
              ...actSentences(x, c),
            ]),
          },
        ];
  const statusOf = (c: Claim): ConfirmationStatus => findings[c.id]?.status ?? "single-source";
  return [
    ...statusOrder.flatMap((status) =>
      itemOf(
        t.claimLead[status],
        mine.filter((c) => statusOf(c) === status),
      ),
    ),
    ...itemOf(t.pledgedLead, pledged),
  ];
}

/** True when the claim's text itself says that its origin is not named. */
const saysSo = (x: Context, claim: Claim): boolean =>
  x.lang === "ar"
    ? bareWord(claim.label.ar ?? "").includes("لم يذكر ال")
    : /by whom is not said/i.test(claim.label.en ?? "");

function unattributed(x: Context): Item[] {
  const t = x.t.page;
  const group = x.c.claims.filter((c) => c.by === "unattributed");
  if (group.length === 0) return [];
  const isAccusation = group.some((c) => c.modality === "alleged");
  return [
    {
      lead: isAccusation ? t.unattributedLead : t.unattributedClaimLead,
      sentences: group.flatMap((c) => [
        sentence(
          "claimed",
          (saysSo(x, c) ? t.unattributedSaid : c.modality === "alleged" ? t.unattributedAccusation : t.unattributed)(
            text(x, c),
            x.notes(c.basis.quotes),
          ),
        ),
        ...(isUnused(x, c) ? [sentence("computed", t.unusedClaim)] : []),
      ]),
    },
  ];
}

function authorVoice(x: Context, shown: number): Item[] {
  const t = x.t.page;
  const mine = x.c.claims.filter((c) => c.by === "author");
  const hedged = mine.filter((c) => c.modality === "hedged" || c.modality === "conditional").slice(0, shown);
  const rest = mine.filter((c) => !hedged.includes(c));
  const possible = rest.filter((c) => c.modality === "possible").length;
  const items: Item[] = [];
  if (hedged.length > 0)
    items.push({
      lead: t.hedgedLead,
      sentences: [
        sentence(
          "claimed",
          t.claimList(
            join(
              hedged.map((c) => rich(text(x, c), x.notes(c.basis.quotes.slice(0, 1)))),
              x.t.words.semicolon,
            ),
          ),
        ),
      ],
    });
  if (rest.length > 0)
    items.push({
      lead: t.voiceLead,
      sentences: [
        sentence(
          "claimed",
          t.voice(x.count(rest.length, t.authorStatements), possible > 0 ? x.count(possible, t.authorPossible) : null),
        ),
      ],
    });
  return items;
}

function absent(x: Context): Item[] {
  const t = x.t.page;
  const sentences: Sentence[] = [];
  const actors = absentActors(x.c);
  if (actors.length > 0 && x.c.claims.length > 0)
    sentences.push(sentence("judged", t.absent(x.list(actors.map(x.actor)))));
  const beyond = x.c.bargaining?.beyondText ?? [];
  if (beyond.length > 0)
    sentences.push(
      sentence(
        "judged",
        t.beyond(
          join(
            beyond.slice(0, 3).map((p) => predicateWords(p, x)),
            x.t.words.semicolon,
          ),
          beyond.length > 3 ? x.count(beyond.length - 3, t.idleMore) : null,
        ),
      ),
    );
  return sentences.length === 0 ? [] : [{ lead: t.absentLead, sentences }];
}

/** At most `limit` items; those at the end are left to the full paper. */
export function claimItems(x: Context, limit: number): Item[] {
  const items = [...attributed(x), ...unattributed(x), ...authorVoice(x, 3), ...absent(x)];
  return items.slice(0, limit);
}
