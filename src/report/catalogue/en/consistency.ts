// English: the entangled files, and whether their developments hold together.
import { type Part, type Rich, say } from "../../document.ts";
import { englishPlural } from "../plural.ts";

export const consistency = {
  /** `n` combinations counted; `space` all of them. */
  holds: (n: Part, space: Part): Rich =>
    say`${n} of ${space} combinations of developments hold together: in each, every file's development is the one that the others support.`,
  holdsNone: (space: Part): Rich =>
    say`None of ${space} combinations of developments holds together. This is a finding, not a gap.`,
  whole: say`The whole space was searched.`,
  notWhole: say`The search met its limit: the count is a lower bound, and what is not listed is not excluded.`,
  judged: (pairs: Part, of: Part, impacts: Part, quoted: Part): Rich =>
    say`Judged are ${pairs} of ${of} pairs of files, in ${impacts}, of which ${quoted} rest on quotes; a pair that nobody judged counts 0.`,
  impacts: englishPlural({ one: "1 effect", other: "# effects" }),
  notRun: say`How the files' developments support or exclude each other was not computed: the case holds no judged effects between them.`,
  survival: (mean: Part, draws: Part): Rich =>
    say`Drawn from their ranges, the judgements leave ${mean} such combinations on average (${draws}); “survives” is the share of draws in which a combination holds, and no forecast.`,
  draws: englishPlural({ one: "1 draw", other: "# draws" }),
  basin: (cycles: Part): Rich =>
    say`Starts are the share of all starting points that drift there when every file moves to its best supported development; a share of starts is not a probability. ${cycles} of starts end in cycles.`,
  caption: say`Combinations that hold together`,
  file: say`file`,
  developments: say`developments`,
  rests: say`rests on`,
  value: say`smallest margin, in points`,
  starts: say`starts that drift here`,
  survives: say`survives, share of draws`,
  more: (n: Part): Rich => say`${n} more are not shown.`,
  files: say`Files and possible developments`,
  scenario: (scenario: Part): Rich => say`${scenario}:`,
  contained: (numbers: Part): Rich => say`holds together (combination ${numbers}).`,
  broken: (parts: Part): Rich => say`does not hold together: ${parts}.`,
  beats: (rival: Part, variant: Part, by: Part): Rich => say`${rival} outweighs ${variant} by ${by}`,
  nearest: (changes: Part): Rich => say`The nearest combination that does has ${changes}.`,
  unknown: say`whether it holds together is not known: the search met its limit.`,
  share: (share: Part): Rich => say`It does so in ${share} of draws.`,
  today: (drifts: Part): Rich => say`Today's developments do not hold together; left alone they drift to ${drifts}.`,
  todayHolds: (combination: Part): Rich => say`Today's developments hold together (${combination}).`,
  number: (n: Part): Rich => say`combination ${n}`,
  cycle: say`a cycle`,
  elsewhere: say`a combination that is not listed`,
  figure: say`Levers: one development forced, then left to follow (in brackets: how many single changes lead there)`,
  figureAlt:
    "Arrows lead from one combination that holds together to another; each is labelled with a development that, forced, moves it there.",
  leverColumns: [say`from`, say`forced`, say`leads to`],
  noLevers: say`No single change leads from one of them to another.`,
  matrix: "Effects of developments (rows) on developments (columns)",
  matrixAlt:
    "A square for each judged effect of a development, in its row, on another, in its column: a number of points, coloured by whether it supports or hinders; grey where nobody judged.",
  matrixColumns: [say`effect of`, say`on`, say`points`, say`rests on`],
  matrixKey: { positive: "supports", negative: "hinders", zero: "judged none", unjudged: "not judged" },
  cycleShort: "cycle",
  todayShort: "today",
  column: say`Holds together`,
  yes: say`yes`,
  no: (files: Part): Rich => say`no (${files})`,
  notKnown: say`not known`,
  notRead: say`not read in files`,
  ofDraws: (answer: Part, share: Part): Rich => say`${answer}, in ${share} of draws`,
};
