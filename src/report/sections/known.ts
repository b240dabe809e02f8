// Chapter 4: every claim with who says it, how, its status, and who affirmed, denied or stayed silent; then what the text does not say.
import type { Claim } from "../../case/case.ts";
import type { Context } from "../context.ts";
import { type Block, type Item, join, type Rich, rich, sentence } from "../document.ts";
import { absentActors, actorsOf } from "../page/claims.ts";
import { predicateWords } from "../predicateWords.ts";
import { chapter, firstRows, judged, row, table } from "./common.ts";

const hasActs = (claim: Claim): boolean => claim.confirmedBy.length + claim.deniedBy.length + claim.silent.length > 0;

/** Claims of others before the author's own, those with an answer first; the author's hedges before the rest; else the order of the case. */
function byWeight(claims: readonly Claim[]): Claim[] {
  const rank = (claim: Claim): number => {
    if (claim.by !== "author") return hasActs(claim) ? 0 : claim.by === "unattributed" ? 1 : 2;
    return claim.modality === "hedged" || claim.modality === "conditional" ? 3 : 4;
  };
  return [...claims].sort((a, b) => rank(a) - rank(b));
}

export function known(x: Context): Block[] {
  const t = x.t.chapters.known;
  const head = chapter(x, 4, "known", t.title);
  if (x.c.claims.length === 0) return [head, judged(...x.t.page.noClaims)];
  const findings = x.a.lenses.evidence?.claims ?? {};
  const names = (ids: readonly string[]): Rich => x.list([...new Set(ids)].map(x.actor));
  const acts = (claim: Claim): Rich => {
    const parts: Rich[] = [];
    if (claim.confirmedBy.length > 0) parts.push(t.affirmed(x.list(actorsOf(x, claim.confirmedBy))));
    if (claim.deniedBy.length > 0) parts.push(t.denied(x.list(actorsOf(x, claim.deniedBy))));
    if (claim.silent.length > 0) parts.push(t.silent(names(claim.silent)));
    return parts.length === 0 ? rich(x.t.words.dash) : join(parts, x.t.words.semicolon);
  };
  const { caption, shown } = firstRows(x, t.caption, x.isFull ? x.c.claims : byWeight(x.c.claims), x.lengths.claims);
  const rows = shown.map((claim) => {
    const status = findings[claim.id]?.status ?? null;
    const said = rich(status === null ? x.t.words.noStatus : x.t.words.status[status]);
    const by =
      claim.by === "unattributed" ? rich(x.t.words.unattributed, x.t.words.semicolon, t.byWhom) : x.actor(claim.by);
    if (!x.isFull)
      return row(
        rich(x.quotedLabel(claim.label, claim.id), x.notes(claim.basis.quotes)),
        by,
        rich(x.t.words.modality[claim.modality]),
        hasActs(claim) ? rich(said, x.t.words.semicolon, acts(claim)) : said,
      );
    const note = claim.note ? rich(" ", x.t.chapters.note(x.quotedLabel(claim.note, ""))) : [];
    return row(
      rich(x.quotedLabel(claim.label, claim.id), note),
      by,
      rich(x.t.words.modality[claim.modality]),
      said,
      acts(claim),
      claim.basis.quotes.length > 0 ? x.notes(claim.basis.quotes) : rich(x.t.words.dash),
    );
  });
  const absent: Item[] = [];
  const actors = absentActors(x.c);
  if (actors.length > 0) absent.push({ sentences: [sentence("judged", x.t.page.absent(x.list(actors.map(x.actor))))] });
  const beyond = x.c.bargaining?.beyondText ?? [];
  if (beyond.length > 0)
    absent.push({
      sentences: [
        sentence(
          "judged",
          x.t.page.beyond(
            join(
              beyond.map((p) => predicateWords(p, x)),
              x.t.words.semicolon,
            ),
            null,
          ),
        ),
      ],
    });
  return [
    head,
    judged(...t.intro),
    table("claims", caption, x.isFull ? t.columns : t.columnsShort, rows),
    judged(...t.silence),
    ...(absent.length > 0
      ? [
          { type: "heading", level: 3, id: "not-stated", content: t.notStated } as const,
          { type: "list", ordered: false, items: absent } as const,
        ]
      : []),
  ];
}
