// Words that something else than a state is called by in a text: a company, a paper, a party; a quay, a bridge, a camp.
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";

/** Words that a company, an outlet or a party is called by in this text. */
export const bearersOfNames = ({ tokens }: View): ReadonlySet<string> =>
  new Set(
    tokens
      .filter((_, k) => /^[وفبل]?(?:ال)?(?:شركه|صحيفه|جريده|وكاله|موقع|قناه|حزب)$/u.test(tokens[k - 1]?.folded ?? ""))
      .map((token) => token.folded),
  );

let kinds: ReadonlySet<string> | undefined;
/** رصيف, مرفأ, ثكنة; not إقليم, ولاية, جزر, which states are called too. */
const placeNouns = (): ReadonlySet<string> =>
  (kinds ??= wordSet(
    words("ar", "place.before").filter((word) => !/^(?:إقليم|ولاي|مقاطع|محافظ|منطق|جزر|جزير)/u.test(word)),
  ));

/** Words that a quay, a bridge or a camp is called by in this text. */
export const placesNamed = ({ tokens }: View): ReadonlySet<string> =>
  new Set(
    tokens
      .filter((_, k) => k > 0 && stems(tokens[k - 1]!.folded, "all").some(([form]) => placeNouns().has(form)))
      .map((token) => token.folded),
  );
