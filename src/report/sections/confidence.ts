// Chapter 16: confidence with its reasons, the limits box (W13), standing limits (W12), notes of the case, ICD 203 checks.
import type { Limit } from "../../assess/finding.ts";
import type { Label } from "../../case/case.ts";
import { checks } from "../checks.ts";
import type { Context } from "../context.ts";
import { type Block, type Item, isolate, join, type Rich, rich, sentence } from "../document.ts";
import { partition } from "../numbers.ts";
import { isModelNote, modelNotes } from "../page/closing.ts";
import { refsOf } from "../refs.ts";
import { scenarioIds } from "../selection.ts";
import { chapter, judged, row, table } from "./common.ts";

function limitsBox(x: Context): Block {
  const t = x.t.method.confidence;
  const ids = scenarioIds(x.a);
  const { limits } = x.a;
  const box = (blocks: readonly Block[]): Block => ({ type: "box", id: "limits", title: t.box, blocks });
  if (!x.a.lenses.forecast) return box([judged(...t.noForecast)]);
  if (limits === null) return box([judged(...t.boxIntro), judged(...x.t.page.limitsNotRun)]);
  const refs = refsOf(x.a);
  const cells = (p: Readonly<Record<string, number>>): Rich[] => {
    const points = partition(
      ids.map((s) => p[s] ?? 0),
      1,
    );
    return ids.map((s, i) => {
      const { points: n, edge } = points[i]!;
      const number = x.number(
        x.t.words.percent(edge === "below" ? 1 : n),
        [edge === "below" ? 1 : n],
        refs.scenario(s),
      );
      return edge === "below" ? x.t.words.lessThan(number) : [number];
    });
  };
  const name = (l: Limit): Rich =>
    l.variant === "without-agreement"
      ? x.t.page.variantWithout(x.agreement(l.agreement ?? ""))
      : x.t.page.variant[l.variant];
  const order = (l: Limit): Rich =>
    l.orderChanges.length === 0
      ? t.survives
      : t.changes(
          join(
            l.orderChanges.map((c) => x.t.page.pair(x.code(c.a), x.code(c.b))),
            x.t.words.semicolon,
          ),
        );
  return box([
    judged(...t.boxIntro),
    table(
      "limit-table",
      t.box,
      [t.variant, ...ids.map((s) => rich(x.code(s))), t.orderColumn],
      [
        row(t.asEntered, ...cells(limits.base), rich(x.t.words.dash)),
        ...limits.rows.map((l) => row(name(l), ...cells(l.scenarios), order(l))),
      ],
    ),
  ]);
}

/** Notes of the case with the item they stand at; those on claims, hypotheses and reactions are printed beside them, but one on the model is repeated. */
function caseNotes(x: Context): Item[] {
  const noted: readonly { readonly label: Label; readonly id: string; readonly note?: Label }[] = [
    ...x.c.actors,
    ...x.c.channels,
    ...x.c.options,
    ...x.c.agreements,
    ...x.c.files,
    ...x.c.hypotheses.filter((h) => isModelNote(h.note)),
  ];
  return noted.flatMap((o) =>
    o.note
      ? [{ sentences: [sentence("judged", x.quotedLabel(o.label, o.id), x.t.words.colon, x.label(o.note, ""), ".")] }]
      : [],
  );
}

/** The nine checks: a table in the dossier; else which are met, and which are not and why. */
function checkBlock(x: Context): Block {
  const t = x.t.method.confidence;
  const all = checks(x.a, x.c).map((check, i) => ({ ...check, name: t.checkNames[i]! }));
  if (x.isFull)
    return table(
      "icd-checks",
      t.checks,
      t.checkColumns,
      all.map((check) => row(check.name, check.isMet ? t.met : t.unmet, t.why[check.why])),
    );
  const met = all.filter((check) => check.isMet).map((check) => check.name);
  const unmet = all.filter((check) => !check.isMet);
  return {
    type: "paragraph",
    lead: rich(t.checks, x.t.words.colon.trimEnd()),
    sentences: [
      ...(met.length > 0 ? [sentence("judged", t.metList(join(met, x.t.words.semicolon)))] : []),
      ...(unmet.length > 0
        ? [
            sentence(
              "judged",
              t.unmetList(
                join(
                  unmet.map((check) => rich(check.name, " (", t.why[check.why], ")")),
                  x.t.words.semicolon,
                ),
              ),
            ),
          ]
        : []),
    ],
  };
}

/** The standing limits (W12), with the notes that speak of the model where those of the case are left to the dossier. */
function standing(x: Context): Block[] {
  const t = x.t.method.confidence;
  const limits = t.standingList.map((limit) => sentence("judged", limit));
  if (x.isFull)
    return [
      { type: "heading", level: 3, id: "standing-limits", content: t.standing },
      { type: "list", ordered: false, items: limits.map((limit) => ({ sentences: [limit] })) },
    ];
  const notes = modelNotes(x);
  const fromCase = notes.length > 0 ? [sentence("judged", x.t.page.limitsNotes(join(notes, x.t.words.semicolon)))] : [];
  return [
    { type: "paragraph", lead: rich(t.standing, x.t.words.colon.trimEnd()), sentences: [...limits, ...fromCase] },
  ];
}

/** A message of the program, whose own isolates are kept as such. */
const messageRich = (message: string): Rich =>
  rich(
    ...message.split(/\u2068([^\u2068\u2069]*)\u2069/).map((part, k) => (k % 2 === 1 ? isolate(part, "auto") : part)),
  );

function lacks(x: Context): Block[] {
  const t = x.t.method.confidence;
  return Object.entries(x.a.lacks).flatMap(([lens, why]): Block[] =>
    why.length === 0
      ? []
      : [
          {
            type: "paragraph",
            lead: t.lacks(t.lens[lens] ?? lens),
            sentences: [
              sentence(
                "judged",
                join(
                  why.slice(0, 4).map((d) => messageRich(d.message[x.lang])),
                  x.t.words.semicolon,
                ),
              ),
            ],
          },
        ],
  );
}

export function confidenceChapter(x: Context): Block[] {
  const t = x.t.method.confidence;
  const p = x.t.page;
  const { level, base, rigour, volatility, sources, meanBandWidth } = x.a.confidence;
  const word = (l: typeof level): Rich => rich(x.t.words.level[l]);
  const width = meanBandWidth === null ? null : Math.round(Math.min(1, meanBandWidth) * 100);
  const notes = x.isFull ? caseNotes(x) : [];
  return [
    chapter(x, 16, "confidence", t.title),
    {
      type: "list",
      ordered: false,
      items: [
        { lead: p.confidence(x.t.words.level[level]), sentences: [] },
        {
          sentences: [
            sentence("judged", t.base(word(base))),
            sentence("judged", p.confidenceBase(x.count(sources, p.sources))),
          ],
        },
        { sentences: [sentence("judged", t.rigour(word(rigour))), sentence("judged", p.confidenceRigour)] },
        {
          sentences: [
            sentence("judged", t.volatility(word(volatility))),
            sentence(
              "judged",
              width === null ? p.confidenceVolatilityUnknown : p.confidenceVolatility(x.count(width, p.bandWidth)),
            ),
          ],
        },
      ],
    },
    limitsBox(x),
    ...standing(x),
    ...lacks(x),
    ...(notes.length > 0
      ? [
          { type: "heading", level: 3, id: "case-notes", content: t.caseNotes } as const,
          { type: "list", ordered: false, items: notes } as const,
        ]
      : []),
    checkBlock(x),
  ];
}
