// What is called by a person's name: «قرية يوسف النجار», «السفينة ماريا سانتا», «مسلسل سليم العطار». The name is its own there.
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { stems, wordSet } from "../phrases.ts";
import { bodyHeads } from "./heads.ts";

let bearing: ReadonlySet<string> | undefined;
const bearers = (): ReadonlySet<string> =>
  (bearing ??= wordSet(
    ["name.bearer", "place.before", "place.first", "town.first", "vessel"].flatMap((list) => words("ar", list)),
  ));

let possessions: ReadonlySet<string> | undefined;
/** «برئاسة نبيه سلامة», «قيادة …»: what is somebody's. */
const somebodys = (): ReadonlySet<string> => (possessions ??= wordSet(words("ar", "name.before")));

/** Whether the noun before a name, with or without the article, bears it. */
export const isBorne = ({ folded }: Token): boolean =>
  !stems(folded, "all").some(([form]) => somebodys().has(form)) &&
  stems(folded, "all").some(([form]) => {
    const bare = form.replace(/^ال/u, "");
    return bearers().has(bare) || bearers().has(form) || bodyHeads().has(bare);
  });
