// What leads to the name of a course by its place in a sentence rather than by a word of its own: behind a short head with its colon, an inverted verb, what somebody leans to, what a chance is one of.

/** How much a turn tells: "told" makes a list of the courses beside it, "half" needs a second such turn, "beside" needs a list. */
export type Strength = "told" | "half" | "beside";

const a = "(?=an? |[^ ]+ )";
const stands = "(?:stands?|lies|lie|sits?|comes?|waits?|lurks?|looms?|hangs|follows)";
const people =
  "(?:(?:the )?(?:optimists|pessimists|realists|sceptics|skeptics|cynics|hawks|doves|gloomier|others?)|some|others|many|most|a few|few|one|half|a majority|a minority|a third|two|three)";
const seeing =
  "(?:foresees?|predicts?|expects?|anticipates?|speaks? of|talks? of|warns? of|dreams? of|bets? on|counts? on|reckons? with|sees?|imagines?|pictures?)";
const heading =
  "(?:is|are|was|were)? ?(?:heading|headed|bound|drifting|sliding|moving|edging) (?:for|to|towards?|into)";
const quantity =
  "(?:an? |some |much |little |only an? |no small )(?:(?:\\S+ but |small |fair |good |slim |slight |real |outside |growing |decent |strong |remote |distant |faint |better |even |serious )+)?";
const brings =
  "(?:ushers? in|brings?|means?|opens? the (?:door|way) to|leads? to|ends? in|produces?|spells?|buys?|points? to|triggers?)";
const event =
  "(?:yes|no|tie|draw|win|loss|victory|defeat|refusal|veto|delay|failure|success|breakdown|clear \\S+|narrow \\S+|hung \\S+)";

/** Each with how much it tells; the patterns are anchored at the head of a clause and end at a word's end. */
export const leads: readonly (readonly [RegExp, Strength])[] = [
  // "The quiet way: a rollover", "Positive: a single tariff"
  [
    /^(?:(?:the |our |an? )?(?:\S+ ){1,2}(?:way|version|variant|course|track|road|route|case|ending|future|outcome)|(?:the )?(?:status quo|positive|negative|neutral|upside|downside|baseline|base|best|worst|middle|low|high|central|optimistic|pessimistic|tail risk|wild card|stretch)) [:–—-] ?(?=an? |[^ ]+ )/u,
    "half",
  ],
  // "The outlier is a wider revolt", "The dark horse is a joint trust", "The favourite in the chancelleries is a quiet sale"
  [
    /^(?:the|our|my|their|one|another) (?:\S+ )?(?:favou?rite|front-?runner|dark horse|outlier|outsider|wild ?card|default|nightmare|fallback|fall-back|surprise|dark(?:est)? dream|darling|long ?shot|black swan|stand-?by|runner-?up)(?: (?:in|of|among|for|with) (?:\S+ ){1,3}?)? ?(?:is|remains|would be|may be|might be|could be)(?= )/u,
    "half",
  ],
  // "The dish nobody orders is a coup"
  [
    /^the \S+ (?:that )?(?:nobody|no one|everybody|everyone|most people|few people|few|most|hardly anyone) \S+ (?:is|remains|would be)(?= )/u,
    "half",
  ],
  // "On it stands, first, a managed exit", "To the left lies partition", "Somewhere in the middle sits house arrest"
  [
    new RegExp(
      `^(?:somewhere )?(?:on|under|below|above|beneath|behind|beyond|beside|after|next to|alongside|between|in|to) (?:it|them|that|this|these|the (?:left|right|middle|centre|list|background|wings|shadows))(?: ,)? ${stands}(?: , (?:first|second|third|last|then|too) ,)?${a.replace("(?=", "(?= ?")}`,
      "u",
    ),
    "beside",
  ],
  // "We lean towards a paid restart", "Nor would we exclude a snap blockade"
  [
    /^(?:on balance ,? ?)?(?:we|i) (?:still |now |also |would )?(?:lean|incline|tend|tilt) (?:towards?|to)(?= )/u,
    "half",
  ],
  [
    /^(?:nor (?:would|do|can|should) (?:we|i|one|anyone)|(?:we|i|one) (?:do not|don't|would not|cannot|can not|could not|should not)|(?:few|nobody) (?:would|will|can)) (?:quite |wholly |entirely |yet )?(?:exclude|rule out|dismiss|discount)(?= )/u,
    "half",
  ],
  [/^(?:we|i) (?:would )?(?:rate|rank|place|put)(?= an? )/u, "half"],
  // "Half of them foresee a creeping annexation", "A few, mostly old sailors, think it is heading for a siege"
  [
    new RegExp(
      `^${people}(?: (?:of|in|at|among) (?:\\S+ ){1,5}?|(?: , (?:\\S+ ){1,4}?,)? )?(?:(?:think|thinks|believe|say|says|hold|fear)(?: that)? (?:\\S+ ){1,3}?)?(?:${seeing}|${heading})(?= )`.replace(
        ")?(?:(?:think",
        ")? ?(?:(?:think",
      ),
      "u",
    ),
    "half",
  ],
  [/^the other half ,(?= )/u, "beside"],
  // "There is a fair chance of a swap", "There is also talk of a lease"
  [
    new RegExp(
      `^there (?:is|remains) (?:also |still |then |now |even )?(?:${quantity}(?:chance|risk|danger|prospect|possibility|likelihood)|the (?:chance|risk|danger|prospect|possibility)|talk) of(?= )`,
      "u",
    ),
    "half",
  ],
  // "At best there will be a partial amnesty"
  [/^at (?:best|worst) ,? ?(?:there (?:will|would|may|could) be|it (?:will|would) be|we (?:get|see))(?= )/u, "half"],
  // "A yes would usher in a unity cabinet"
  [
    new RegExp(
      `^an? ${event}(?: (?:vote|verdict))?(?: , (?:\\S+ ){1,8}?,)? (?:(?:would|could|might|may|will) (?:\\S+ly )?)?${brings}(?= )`,
      "u",
    ),
    "half",
  ],
  // "One picture shows a crowded conference", "Another shows an empty palace"
  [
    /^(?:one|another|the (?:first|second|third|other|last))(?: (?:picture|reading|map|model|school|camp|theory|forecast|guess|view))? (?:shows|has|sees|foresees|predicts|imagines|promises|expects)(?= an? )/u,
    "half",
  ],
  // "In the short run expect more of the same"
  [
    /^in the (?:short|long|longer|medium|near|shorter) (?:run|term) ,? ?(?:expect|look for|there will be)(?= )/u,
    "half",
  ],
];
