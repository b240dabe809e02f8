// Chapter 10: each scenario with its definition, probability, trigger and sign; the picture over time; S0 in its parts; each channel.
import type { ChannelEffect } from "../../assess/finding.ts";
import type { Scenario } from "../../case/case.ts";
import { overTimeChart, ticksOf } from "../charts/overTime.ts";
import type { Context } from "../context.ts";
import { type Block, type Item, join, type Rich, rich, type Sentence, sentence } from "../document.ts";
import { uncertain, worded } from "../likelihood.ts";
import { partition } from "../numbers.ts";
import { prosePoints, tablePoints } from "../page/points.ts";
import { predicateWords } from "../predicateWords.ts";
import { refsOf } from "../refs.ts";
import { scenarioIds, statusQuoScenario } from "../selection.ts";
import { plain } from "../walk.ts";
import { chapter, computed, judged, noteSentences, partCaption, row, table } from "./common.ts";

function scenarioItem(x: Context, s: Scenario): Item {
  const t = x.t.chapters.scenarios;
  const refs = refsOf(x.a).scenario(s.id);
  const forecast = x.a.lenses.forecast?.scenarios[s.id];
  const at = x.number(x.t.words.atTime(x.a.case.unit, x.a.case.horizon), [x.a.case.horizon], []);
  const sentences: Sentence[] = [
    sentence("assumed", s.when ? t.definition(predicateWords(s.when, x)) : s.id === "S0" ? t.definitionRest : t.draft),
  ];
  if (forecast) {
    const last = worded(x, uncertain(forecast.in.at(-1)!), refs, "prose", prosePoints(x)[s.id]);
    const ever = worded(x, uncertain(forecast.ever.at(-1)!), refs);
    sentences.push(sentence("computed", t.at(at, last.word, last.detail)));
    const isStart = s.id === statusQuoScenario(x.a, x.c);
    if (!isStart) sentences.push(sentence("computed", t.ever(ever.word, ever.detail)));
    if (!isStart && forecast.where && forecast.share < 0.95) {
      const where = worded(x, uncertain(forecast.where.in), refs);
      sentences.push(sentence("computed", t.twoParts(x.ofHundred(forecast.share, refs), where.word, where.detail)));
    }
  }
  if (s.trigger) sentences.push(sentence("judged", t.trigger(predicateWords(s.trigger, x))));
  if (s.indicator) sentences.push(sentence("judged", t.indicator(x.label(s.indicator, ""))));
  if (s.deadline !== undefined)
    sentences.push(sentence("judged", t.deadline(x.count(s.deadline, x.t.words.unit[x.a.case.unit].nominative))));
  return {
    lead: rich(x.scenario(s.id), x.notes(s.basis.quotes.slice(0, 3)), "."),
    sentences: x.isFull ? [...sentences, ...noteSentences(x, s.note)] : sentences,
  };
}

function overTime(x: Context): Block[] {
  const { forecast } = x.a.lenses;
  if (!forecast) return [];
  const t = x.t.chapters.scenarios;
  const w = x.t.words;
  const refs = refsOf(x.a);
  const ids = scenarioIds(x.a).filter((s) => forecast.scenarios[s]);
  const shown = tablePoints(x);
  const shownText = (s: string): string => {
    const p = shown[s];
    return p
      ? plain(p.edge === "below" ? w.lessThan(w.percent(1)) : [x.number(w.percent(p.points), [p.points], [])])
      : "";
  };
  const nameOf = (s: string): string =>
    plain(x.label(x.c.scenarios.find((o) => o.id === s)?.label, x.t.chapters.residualName));
  const ticks = ticksOf(forecast.times);
  const caption = t.figure(x.number(w.range(5, 95), [5, 95], []));
  return [
    {
      type: "figure",
      id: "figure-time",
      caption: rich(caption, ". ", t.figureSource),
      alt: t.figureAlt(ids.map((s) => `${s} ${shownText(s)}`).join(w.comma)),
      svg: overTimeChart(
        {
          times: forecast.times,
          scenarios: ids.map((s) => ({ id: s, name: nameOf(s), at: forecast.scenarios[s]!.in, shown: shownText(s) })),
          axis: x.t.charts.time[x.a.case.unit],
          percent: (n) => plain([x.number(w.percent(n), [n], [])]),
        },
        { id: "time", lang: x.lang, title: plain(caption), label: x.caseLabel },
      ),
      data: table(
        "figure-time-data",
        caption,
        [x.t.page.colScenario, ...ticks.map((time) => t.figureColumn(x.number(String(time), [time], [])))],
        ids.map((s) =>
          row(
            x.scenario(s),
            ...ticks.map((time) => {
              const p = forecast.scenarios[s]!.in[forecast.times.indexOf(time)]!;
              const cell = worded(x, uncertain(p), refs.scenario(s), "table");
              return cell.detail;
            }),
          ),
        ),
      ),
    },
  ];
}

function residual(x: Context): Block[] {
  const r = x.a.residual;
  if (!r) return [];
  const t = x.t.chapters.scenarios;
  const refs = refsOf(x.a).scenario("S0");
  const parts = [r.statusQuo, r.channelsClosed, r.rest];
  const points = partition(
    parts.map((p) => p.mean),
    1,
    tablePoints(x).S0?.points ?? 0,
  );
  const cell = (i: number): Rich => {
    const w = worded(x, uncertain(parts[i]!), refs, "table", points[i]);
    return rich(w.word, " ", w.detail);
  };
  const rest = r.restStates.map((s) =>
    row(t.restState(s.on.length === 0 ? t.nothingOn : join(s.on.map(x.option), x.t.words.and)), x.share(s.p, 1, refs)),
  );
  return [
    table("residual", t.residual, t.residualColumns, [
      row(t.exactly, cell(0)),
      ...(r.channelsClosed.mean > 0 ? [row(t.closed, cell(1))] : []),
      row(t.rest, cell(2)),
      ...rest,
    ]),
  ];
}

/** Points between open and closed, or between the re-runs, from which a channel matters to a scenario. */
const apartBy = 5;

function differsVisibly(e: ChannelEffect["scenarios"][string]): boolean {
  const differ = (p: number | null, q: number | null): boolean =>
    p !== null && q !== null && Math.abs(p - q) * 100 >= apartBy;
  return differ(e.open, e.closed) || differ(e.keptOpen, e.closedFromStart);
}

function channels(x: Context): Block[] {
  const t = x.t.chapters.scenarios;
  const refs = refsOf(x.a);
  const blocks = x.a.channels.flatMap((effect): Block[] => {
    const all = Object.keys(effect.scenarios);
    if (all.length === 0) return [];
    const apart = all.filter((s) => differsVisibly(effect.scenarios[s]!));
    if (!x.isFull && apart.length === 0)
      return [computed(...t.channelLittle(x.channel(effect.channel), x.number(String(apartBy), [apartBy], [])))];
    const ids = x.isFull ? all : apart;
    const worded1 = (p: number | null, band: readonly [number, number] | null, s: string): Rich => {
      if (p === null) return t.undefined;
      const w = worded(x, { mean: p, band }, refs.scenario(s), "table");
      return rich(w.word, " ", w.detail);
    };
    const plainShare = (p: number | null, s: string): Rich =>
      p === null ? rich(x.t.words.dash) : x.share(p, 1, refs.scenario(s));
    return [
      table(
        `channel-${effect.channel}`,
        partCaption(x, t.channel(x.channel(effect.channel)), ids.length, all.length),
        t.channelColumns,
        ids.map((s) => {
          const e = effect.scenarios[s]!;
          return row(
            x.scenario(s),
            worded1(e.open, e.openBand, s),
            worded1(e.closed, e.closedBand, s),
            plainShare(e.keptOpen, s),
            plainShare(e.closedFromStart, s),
          );
        }),
      ),
    ];
  });
  return blocks.length === 0 ? [] : [...blocks, judged(...t.channelNote)];
}

export function scenarios(x: Context): Block[] {
  const t = x.t.chapters.scenarios;
  return [
    chapter(x, 10, "scenario-chapter", t.title),
    ...(x.a.lenses.forecast ? [] : [judged(...t.notComputed)]),
    // The picture first: text flows around the end of a page, a picture does not.
    ...overTime(x),
    { type: "list", ordered: false, items: x.c.scenarios.map((s) => scenarioItem(x, s)) },
    ...residual(x),
    ...channels(x),
  ];
}
