// The profiles that a search found, as a list to read: counted all, the simplest few written out.
import { type Game, stateId } from "../../model/game.ts";
import { type LeastChange, mostListed, type Profile } from "./inverseFinding.ts";
import type { Found, TargetSearch } from "./leastProfiles.ts";
import type { List } from "./ownTest.ts";
import { revisionOf } from "./revisionOf.ts";

/** `before[i]`: how many statements player `i` has. Profiles that add and drop least come first, then by state, then by lists. */
export function described(
  game: Game,
  before: readonly number[],
  searches: readonly TargetSearch[],
  found: readonly Found[],
  cost: number,
  atLeast: number,
  isExact: boolean,
): LeastChange {
  const count = found.reduce((sum, { lists }) => sum + lists.reduce((product, l) => product * l.length, 1), 0);
  const profiles = found.flatMap(({ target, lists }) => {
    const pools = searches.find((s) => s.target === target)!.players.map((p) => p.pool);
    const state = stateId(game, target);
    const sorted = lists.map((own, i) => [...own].sort((a, b) => simplest(a, b, before[i]!)));
    return choices(sorted, mostListed).map((chosen): Profile => {
      const revisions = chosen.flatMap((list, i) => {
        const revision = revisionOf(game.players[i]!.id, pools[i]!, before[i]!, list);
        return revision ? [revision] : [];
      });
      return { state, revisions };
    });
  });
  const keyed = profiles.map((profile) => ({ profile, edits: editsOf(profile), key: JSON.stringify(profile) }));
  const sorted = keyed.sort((a, b) => a.edits - b.edits || (a.key < b.key ? -1 : 1)).slice(0, mostListed);
  return { cost, isExact, atLeast, count, profiles: sorted.map((x) => x.profile) };
}

/** Statements added weigh more than those dropped: what is there already is easier to weigh than what is not. */
const editsOf = ({ revisions }: Profile): number =>
  revisions.reduce((sum, r) => sum + 100 * r.added.length + r.dropped.length, 0);

function simplest(a: List, b: List, before: number): number {
  const edits = (list: List): number => {
    const added = list.filter((j) => j >= before).length;
    return 100 * added + before - (list.length - added);
  };
  if (edits(a) !== edits(b)) return edits(a) - edits(b);
  for (let k = 0; k < Math.min(a.length, b.length); k++) if (a[k] !== b[k]) return a[k]! - b[k]!;
  return a.length - b.length;
}

/** The first ways to choose one list a player, the last player's changing fastest. */
function choices(lists: readonly (readonly List[])[], most: number): readonly (readonly List[])[] {
  let found: readonly (readonly List[])[] = [[]];
  for (const own of lists) found = found.flatMap((before) => own.map((list) => [...before, list])).slice(0, most);
  return found;
}
