// English: what would have to change for marked goals, and what rests on misperception.
import { type Part, type Rich, say } from "../../document.ts";
import { englishPlural } from "../plural.ts";

export const goals = {
  title: (goal: Part): Rich => say`What would have to change for: ${goal}`,
  mark: say`A goal is a person's mark, neither a finding nor advice; how a change comes about is not said here, and no advice to harm anyone follows from it.`,
  what: (predicate: Part, count: Part): Rich => say`Marked is: ${predicate}. ${count}.`,
  states: englishPlural({
    zero: "No state satisfies it",
    one: "1 state satisfies it",
    other: "# states satisfy it",
  }),
  stable: (count: Part): Rich =>
    say`Held by the expected answer at the midpoint draw: ${count}. Nothing has to change in the priorities entered.`,
  stableCount: englishPlural({ zero: "none of them", one: "1 of them", other: "# of them" }),
  notStable: say`At the midpoint draw none of them is held by the expected answer: some party would leave.`,
  reached: {
    alone: say`It is reached from the status quo by single moves.`,
    joint: say`It is reached from the status quo with joint moves.`,
    chance: say`It is reached from the status quo only where chance helps.`,
    not: say`It is not reached from the status quo by moves that pay those who make them.`,
  },
  left: (agreement: Part, to: Part): Rich =>
    say`While ${agreement} is available it does not last: its members would all gain by going to ${to}.`,
  tooMany: say`The case has too many states to search the priorities.`,
  caption: say`Least changes in the parties' priorities that would make it last (a swap of neighbours, a priority dropped or added: 1 each)`,
  columns: [say`change`, say`least`, say`ways`, say`one of them`],
  kinds: {
    reorder: say`re-ordering the priorities there are`,
    drop: say`dropping priorities`,
    add: say`adding priorities`,
    edit: say`any of these together`,
  },
  none: say`no way`,
  atLeast: (n: Part): Rich => say`at least ${n}; the search stopped`,
  found: (n: Part, atLeast: Part): Rich => say`${n} found, at least ${atLeast}; the search stopped`,
  orMore: (n: Part): Rich => say`${n} or more`,
  raised: (x: Part, above: Part): Rich => say`${x} before ${above}`,
  dropped: (x: Part): Rich => say`without ${x}`,
  added: (x: Part, place: Part): Rich => say`${x} added in place ${place}`,
  by: (actor: Part, changes: Part): Rich => say`${actor}: ${changes}`,
  aloneCaption: say`Where one party alone changes its priorities`,
  aloneColumns: [say`party`, say`re-order`, say`drop`, say`add`, say`any of these`],
  changes: (count: Part): Rich => say`Single changes of the case that have an effect, of ${count} tried`,
  changeCount: englishPlural({ one: "1 change", other: "# changes" }),
  changeColumns: [say`change`, say`effect`],
  noChange: (count: Part): Rich => say`Of ${count} of the case tried one by one, none has an effect on it.`,
  irreversibleOn: (option: Part): Rich => say`${option}, if it cannot be undone`,
  irreversibleOff: (option: Part): Rich => say`${option}, if it cannot be taken up again once ended`,
  openAgreement: (agreement: Part): Rich => say`${agreement}, if always available`,
  newAgreement: (members: Part): Rich => say`a new agreement between ${members}`,
  effects: {
    stable: say`it is held by the expected answer`,
    reached: say`it is reached with joint moves`,
    left: say`the members of the agreement would leave it`,
  },
  perceived: {
    title: say`Perceived games`,
    intro: say`The case says that some parties misjudge others. Each party is taken to judge by the game it believes in; the forecast is that of the true game.`,
    misjudges: (actor: Part, others: Part): Rich =>
      say`${actor} sees the priorities of ${others} otherwise than they are.`,
    unseen: (actor: Part, options: Part, count: Part): Rich =>
      say`${actor} does not know of ${options}, and so does not see ${count}.`,
    stateCount: englishPlural({ zero: "no state", one: "1 state", other: "# states" }),
    counts: (own: Part, truth: Part): Rich =>
      say`Held by the expected answer at the midpoint draw: ${own} as each party sees its own game, ${truth} in the true game.`,
    same: say`The misperceptions entered change neither: the same states are held.`,
    caption: say`States on which perceptions and the true game differ`,
    columns: [say`state`, say`what it is`, say`who judges it otherwise`],
    rest: say`rests on misperception: held only as the parties see it`,
    missed: say`missed: held in the true game, not as the parties see it`,
    more: (count: Part): Rich => say`The table leaves out ${count}.`,
  },
};
