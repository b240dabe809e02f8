// `qanat why CASE impact.a.x>b.y`: which combinations of the files and which scenarios a judgement decides, at its ends.
import type { Case } from "../case/index.ts";
import type { ImpactEnd } from "../lenses/consistency/finding.ts";
import { impactFinding } from "../lenses/consistency/index.ts";
import { capped, termsOf } from "./consistencyText.ts";
import type { Console } from "./console.ts";

/** `key`: of an impact of the case. It enters no probability; what it moves is what holds together. */
export function impactLines(console: Console, c: Case, key: string): string[] {
  const t = termsOf(console, c);
  const { w, name, number } = t;
  const [stated, ...ends] = impactFinding(c, key);
  const held = (end: ImpactEnd): string => {
    const ids = Object.keys(end.scenarios).filter((id) => end.scenarios[id] === true);
    return ids.length > 0 ? w.list(ids.map(console.words.isolate)) : "–";
  };
  const line = (title: string, end: ImpactEnd): string =>
    `  ${w.impactEnd(title, `${end.complete ? "" : "≥ "}${end.count}`, held(end))}`;
  const listed = (sign: string, all: ImpactEnd["lost"]): string[] =>
    capped(
      t,
      (all ?? []).map((z) => `    ${sign} ${w.list(z.map(name))}`),
      mostChanges,
      "    ",
    );
  return [
    `  ${w.impactNote}`,
    line(w.asStated(number(stated!.value)), stated!),
    ...(ends.length === 0 ? [`  ${console.words.notTried}`] : []),
    ...ends.flatMap((end) => [
      line(w.atEnd(number(end.value)), end),
      ...listed("−", end.lost),
      ...listed("+", end.won),
    ]),
  ];
}

const mostChanges = 5;
