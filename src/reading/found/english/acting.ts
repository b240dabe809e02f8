// Where only somebody can stand: what shows that a name nobody knows is an actor, or a state.
import { Phrases } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { isAside } from "./asides.ts";
import type { Name } from "./shapes.ts";
import { isMinistry } from "./stateBodies.ts";
import { tells } from "./telling.ts";
import { english, isFiniteVerb, isWeekday, verbList } from "./words.ts";

/** "Miravia's foreign ministry", "Tarsland's president": what has such an office is a state. */
export function governs(view: View, to: number): boolean {
  if (view.tokens[to]?.folded !== "'s") return false;
  const behind = view.tokens.slice(to + 1, to + 4).map((t) => t.folded);
  return behind.some((word) =>
    /^(government|ministry|ministries|minister|ministers|president|premier|army|navy|king|queen|parliament|capital|border|embassy|embassies|diplomats|opposition|troops|junta|regime|rulers|coast|economy)$/u.test(
      word,
    ),
  );
}

/** Whether a single name stands where only somebody can: as subject, owner, partner, or whom something is done with. */
export function acts(view: View, name: Name): boolean {
  const word = (i: number): string => view.tokens[i]?.folded ?? "";
  const { from, to } = name;
  const before = word(from - 1 - Number(to - from > 1 && word(from - 1) === "the"));
  // "the chief of the Shamm", "rebels of the Red Dawn"
  if (word(from - 1) === "the" && word(from - 2) === "of" && ofBand.test(word(from - 3))) return true;
  // "on the Sella", "in The Hague": with an article a river or a place, unless it speaks.
  if (to - from === 1 && before === "the" && !word(from).endsWith("s")) {
    if (english().locative.has(word(from - 2))) return false;
    const isJoined = word(from - 2) === "and" && view.tokens[from - 3]?.isCapital === true;
    if (!isJoined && !view.tokens[to]?.isCapital && isFiniteVerb(view, to) && !tells(view, to)) return false;
  }
  // ", says Belm": its verb before it, a mark behind.
  if (inverted.test(before) && /^[,"”]$/u.test(word(from - 2)) && view.tokens[to]?.kind === "mark") return true;
  // "The Bishop of Dorran": a see or a town.
  if (
    before === "of" &&
    /^(bishop|archbishop|mayor|duke|duchess|earl|count|countess|marquis|marquess|baron|baroness|viscount|lord|lady|abbot|abbess|patriarch|imam|outskirts|streets)$/u.test(
      word(from - 2),
    )
  )
    return false;
  if (before === "of" && befalls.test(word(from - 2))) return false;
  if (word(to) === "," && (isAside(view, to) || opensList(view, to))) return true;
  if (isAdjective(view, name)) return true;
  // "march on Lumba"
  if (
    before === "on" &&
    /^(march|marched|marching|advance|advanced|drive|raid|raids|attack|attacks|assault|strike|strikes)$/u.test(
      word(from - 2),
    )
  )
    return false;
  // "the islanders' assembly, the Landmoot, has agreed"
  if (before === "the" && word(from - 2) === "," && english().body.has(word(from - 3)) && word(to) === ",") return true;
  if (before === "in" && inside.test(word(from - 2))) return true;
  // "flew in from Senn", "drew back from Orn": where somebody was.
  if (/^(from|to)$/u.test(before) && [2, 3].some((k) => moving.test(word(from - k)))) return false;
  if (isAsked(view, from, to) || isObject(view, from)) return true;
  if (english().locative.has(before) && !["through", "toward", "towards"].includes(before)) return false;
  if (word(to) === "'s" || isFiniteVerb(view, to)) return true;
  // "Pellmark on Thursday gave"
  if (word(to) === "on" && isWeekday(word(to + 1)) && isFiniteVerb(view, to + 2)) return true;
  // "its grid operator, Elnor, published", "his partner, the Free Democrats, had resisted"
  const apart = word(from - 1) === "the" ? from - 2 : from - 1;
  if (
    word(apart) === "," &&
    word(to) === "," &&
    isFiniteVerb(view, to + 1) &&
    (english().body.has(word(apart - 1)) || /(?:er|or|ist|y|an)$/u.test(word(apart - 1))) &&
    !english().place.has(word(apart - 1)) &&
    !view.tokens[apart - 1]!.isCapital
  )
    return true;
  if ([2, 3, 4].some((k) => isMinistry(view, to, to + k))) return true;
  // "Kesh foreign minister Alda Renn", "the Arlen government"
  const office = english().title.at(
    view,
    to + Number(/^(foreign|defence|defense|interior|finance|deputy|former)$/u.test(word(to))),
  );
  if (
    office &&
    !view.tokens[to]!.isCapital &&
    !ofFaith.test(word(from)) &&
    (view.tokens[office.to]?.isCapital || before === "the")
  )
    return true;
  if (
    /^(the|a|an)$/u.test(before) &&
    /^(government|army|navy|presidency|parliament|leadership|authorities|regime|junta|ambassador|embassy)$/u.test(
      word(to),
    )
  )
    return true;
  if (
    word(to) === "," &&
    (english().relative.has(word(to + 1)) || ["the", "a", "an", "its", "their"].includes(word(to + 1)))
  )
    return true;
  if (word(to) === "and" && view.tokens[word(to + 1) === "the" ? to + 2 : to + 1]?.isCapital) return true;
  if (before === "and" && view.tokens[from - 2]?.isCapital) return true;
  if (/^(nor|or)$/u.test(word(to)) && view.tokens[word(to + 1) === "the" ? to + 2 : to + 1]?.isCapital) return true;
  return /^(between|against|with|of|by|to|from|for|that|told|urged|accused|asked|warned|and|nor|neither|either|both|unlike|like|than|without|whether|unless|if|until|when|upon|on|neighbouring|neighboring|allow|let|force|whereas|while)$/u.test(
    before,
  );
}

const inverted =
  /^(?:said|says|insisted|insists|replied|replies|added|adds|asked|warned|warns|wrote|countered|retorted|answered)$/u;
/** Who leads a band or belongs to it. */
const ofBand =
  /^(?:chiefs?|leaders?|commanders?|emirs?|founders?|elders|chieftains?|rebels|fighters|guerrillas|militants|gunmen|militiamen|insurgents|warriors|followers|spokesman|spokeswoman|cadres|strongman|warlords?|wing|remnants|clansmen|tribesmen)$/u;

/** What one does between two places, and what one does to troops. */
const moving =
  /^(flew|fly|flown|flies|flying|flight|went|drove|sailed|sailing|travelled|traveled|travelling|returned|returning|arrived|arriving|trip|journey|back|out|away|home|fled|fleeing|moved|retreated|withdrew|withdraw|pulled|shipped|trucked|marched|bound|convoy|ferry|train|route|road|railway|flights|shipments|evacuated|deported|transferred)$/u;

/** "Torva, Belmar and Kess agreed": subjects of one verb. */
function opensList(view: View, comma: number): boolean {
  for (let i = comma; i < comma + 12; ) {
    if (isMark(view, i, ",")) i++;
    const isLast = view.tokens[i]?.folded === "and";
    if (isLast) i++;
    if (view.tokens[i]?.folded === "the") i++;
    const from = i;
    while (view.tokens[i]?.kind === "word" && view.tokens[i]!.isCapital) i++;
    if (i === from) return false;
    if (isLast) return isFiniteVerb(view, i);
  }
  return false;
}

let affecting: Phrases<string> | undefined;
/** "would cost Torva dear", "blames Torva": what is done to somebody, never to a place. */
function isObject(view: View, from: number): boolean {
  affecting ??= new Phrases(verbList("affecting"));
  return [1, 2].some((k) => affecting!.at(view, from - k, from)?.to === from);
}

/** "Will Costaverde vote in May?", "Why did Tessaly walk out?": the subject of a question stands behind its auxiliary. */
function isAsked(view: View, from: number, to: number): boolean {
  if (!/^(will|would|can|could|should|does|do|did|has|have|had|may|might)$/u.test(view.tokens[from - 1]?.folded ?? ""))
    return false;
  const asks = view.tokens[from - 2];
  const opens =
    asks === undefined ||
    view.ranges.some((range) => range.from === from - 1) ||
    (asks.kind === "mark" && '"“:;,'.includes(asks.folded)) ||
    /^(what|why|how|who|whom|when|where|which|long|far|much|and|but|or|soon)$/u.test(asks.folded);
  return opens && view.tokens[to]?.kind === "word";
}

/** "the siege of Cray": what is done to a place; a state has an invasion. */
const befalls =
  /^(siege|sieges|blockading|encirclement|fall|capture|recapture|battle|shelling|bombardment|liberation|storming|sack|evacuation|suburbs|centre|center|port|town|city|village)$/u;

/** "nobody in Norvane", "a coup in Sanduva": who or what is so only in a state. */
const inside =
  /^(rule|rules|ruled|govern|governs|governed|reign|reigns|election|polls|referendum|president|uprising|nobody|everybody|everyone|anyone|none|few|people|officials?|generals|ministers|ministries|coup|war|ceasefire|cease-fire|truce|junta|government|parliament|elections?|authorities|power|won|state|regency)$/u;

/** "Ruvian customs staff", "Tessian gunboats", "the Ulmari air force": the adjective of a state that is not named otherwise. */
export const isAdjective = (view: View, { from, to }: Range): boolean => {
  if (to - from !== 1) return false;
  const { folded } = view.tokens[from]!;
  const behind = view.tokens[to]?.folded ?? "";
  if (/..(?:[^aeiou]i?an|ean|ese|ish)$/u.test(folded) && !ofFaith.test(folded) && !english().ordinary.has(folded))
    return stately.test(behind);
  // Names of persons end so too: only beside what a state alone has.
  return /.{3}[^aeiou]i$/u.test(folded) && (hosts.test(behind) || isForce(view, to)) && !view.tokens[to]!.isCapital;
};

/** "air force", "armed forces" */
const isForce = (view: View, to: number): boolean =>
  /^(?:air|armed|special|ground|naval|security)$/u.test(view.tokens[to]?.folded ?? "") &&
  /^(?:force|forces)$/u.test(view.tokens[to + 1]?.folded ?? "");

const hosts =
  /^(?:army|navy|troops|soldiers|parliament|assembly|embassy|ambassador|consulate|delegation|diplomats?|counterparts?|negotiators?|gunboats|warships?|jets|airspace|soil|waters|territory|border|frontier|citizens|nationals|squadron|infantry)$/u;

/** Of a faith, an age, a thinker or a part of the world: no land. */
const ofFaith =
  /^(lutheran|anglican|episcopalian|presbyterian|franciscan|augustinian|wesleyan|unitarian|christian|samaritan|victorian|elizabethan|edwardian|roman|trojan|titan|amish|marxian|keynesian|zoroastrian|confucian|gregorian|julian|cistercian|benedictine|norman|gothic|olympian|orwellian|machiavellian|darwinian|hegelian|shakespearean|napoleonic|caribbean|mediterranean|aegean|adriatic|andean|amazonian|himalayan|saharan|sahelian|balkan|eurasian|siberian|caucasian|scandinavian|anatolian|iberian|antarctic|arctic|african|asian|copernican|newtonian|wagnerian)$/u;

const stately =
  /^(air|armed|assembly|squadron|counterparts?|consul|consulate|cabinet|premier|president|presidency|prime|foreign|defence|defense|interior|finance|king|queen|crown|emperor|monarchy|state|special|military|generals?|colonel|commanders?|infantry|battalions?|brigades?|regiments?|tanks|aircraft|planes|missiles|side|citizens|nationals|frontier|mediators?|mediation|ministry|opposition|elections?|voters|economy|capital|flag|currency|central|prisoners|hostages|captives|detainees|civilians|refugees|exiles|dissidents|lawyers|senators?|deputies|mps|allies|ally|coastguard|coast|customs|crews?|troops|soldiers|conscripts|forces|navy|army|officials?|envoys?|diplomats?|negotiators?|government|authorities|leadership|border|police|guards|warships|ships|vessels|gunboats|jets|drones|artillery|delegation|delegates|territory|embassy|parliament|lawmakers|waters|airspace|soil|ministers?|troopers|sailors|engineers|fishermen|fishing|farmers|migrants|intelligence|exports|ports?)$/u;

/** "Amsara says the dam will fill": whoever the place stands for. */
export const speaks = (view: View, { from, to }: Name): boolean => {
  const before = view.tokens[from - 1]?.folded ?? "";
  return tells(view, to) && !/^(?:the|of|from|to|near|for)$/u.test(before) && !english().locative.has(before);
};

/** "The Tarn government", "the interior ministry of Dessau", "Dessau's parliament": a state, whatever place bears its name too. */
export function rules(view: View, { from, to }: Name): boolean {
  if (ofFaith.test(view.tokens[to - 1]!.folded)) return false;
  if (governs(view, to)) return true;
  const word = (i: number): string => view.tokens[i]?.folded ?? "";
  if (
    word(from - 1) === "the" &&
    /^(government|presidency|parliament|premier|president|assembly|delegation|foreign|defence|defense|interior|finance)$/u.test(
      word(to),
    )
  )
    return !view.tokens[to]!.isCapital;
  return word(from - 1) === "of" && /^(government|ministry|presidency|parliament|junta|regime)$/u.test(word(from - 2));
}
