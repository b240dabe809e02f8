// Passives that name no one: it is believed, it is said, he was accused.
import { wordSet } from "../phrases.ts";
import type { Clause } from "./clauses.ts";
import { impersonalAt } from "./impersonal.ts";
import type { Told } from "./told.ts";
import { author, type Speech } from "./voices.ts";
import { isIn, prepositions } from "./words.ts";

/** Passives without an agent: nobody's belief. */
const believed = wordSet("يعتقد يظن يفترض".split(" "));
const rumoured = wordSet("يقال قيل يشاع أشيع يروى روي يزعم ذكر أفيد".split(" "));

/** «يُعتقد أن», «يقال إن», «أُعلن أن» at the head of a clause. */
export function impersonal(speech: Speech, from: number, at: number, act: Told["act"]): Told | undefined {
  const { view } = speech;
  // «تردد في نيامي أن», «قيل لنا إن».
  const spread = at === from && /^[وف]?(?:تردد|قيل|يقال|اشيع|يشاع)$/u.test(view.tokens[at]!.folded);
  for (let i = at + 2; spread && i < at + 5; i++)
    if (view.tokens[i]?.folded === "ان" && !isIn(view.tokens[i - 1], prepositions()))
      return {
        voice: { type: "unnamed", note: "passive" },
        act: "say",
        cue: { from: at, to: at + 1 },
        content: i + 1,
        rule: "ar.rumoured",
      };
  // «نُسب الهجوم إلى مهربين»: by whom is not said.
  const isLaid = at === from && /^[وف]?(?:نُسب|عُزي|أُلصق)/u.test(view.tokens[at]!.exact);
  if (isLaid && view.tokens.slice(at + 1, at + 9).some(({ folded }) => /^(?:الي|ب.{3,})$/u.test(folded)))
    return {
      voice: { type: "unnamed", note: "passive" },
      act: "allege",
      cue: { from: at, to: at + 1 },
      content: from,
      rule: "ar.allege-passive",
    };
  const word = view.tokens[at]!.folded.replace(/^[وف](?=...)/u, "");
  // Nobody's guess: the text's own hedge. «لا يُتوقع من X شيء»: the vowel tells the passive.
  if (
    impersonalAt(view, from, speech.view.tokens.length)?.from === at ||
    /^[وف]?ي\u064f(?:توقع|ستبعد)$/u.test(view.tokens[at]!.exact.replace(/[\u064b-\u064e\u0650-\u0652]/gu, ""))
  )
    return { voice: author, content: from, rule: "ar.hedge" };
  // «يعتقد على نطاق واسع أن».
  const isWide = view.tokens[at + 2]?.folded === "نطاق" && view.tokens[at + 4]?.folded === "ان";
  if (at === from && (isWide || /^ب?ان(?:ه|ها|هم|هما)?$/u.test(view.tokens[at + 1]?.folded ?? ""))) {
    const cue = { from: at, to: at + 1 };
    // «يُذكر أن»: the text reminds its reader.
    if (word === "يذكر") return { voice: author, content: from, rule: "ar.clause" };
    if (believed.has(word))
      return { voice: { type: "unnamed", note: "passive" }, cue, content: from, rule: "ar.believed" };
    // «أُعلن أن»: the vowel tells the passive.
    if (rumoured.has(word) || (act === "say" && /^[وف]?.\u064f/u.test(view.tokens[at]!.exact)))
      return { voice: { type: "unnamed", note: "passive" }, act: "say", cue, content: at + 2, rule: "ar.rumoured" };
  }
  return undefined;
}

/** اتُّهم, and «الذي اتهم سابقا»: by whom is not said. */
export function isPassive({ view, at: mentions }: Speech, clause: Clause, at: number): boolean {
  const token = view.tokens[at]!;
  if (!/^[وف]?(?:اتهم|اتهمت|اتهموا|يتهم|تتهم)$/u.test(token.folded)) return false;
  if (/[\u064f]/u.test(token.exact)) return true;
  if (clause.kind === "relative" || at > clause.from)
    return /^(?:سابقا|ب....*|مرارا|ايضا)$/u.test(view.tokens[at + 1]?.folded ?? "");
  let names = 0;
  for (let i = at + 1; i < clause.to && !/^ب(?!ين)/u.test(view.tokens[i]!.folded); i++)
    if (mentions.get(i)?.form === "name" || mentions.get(i)?.form === "metonym" || mentions.get(i)?.form === "nominal")
      names++;
  return names === 0 && /^ب/u.test(view.tokens[at + 1]?.folded ?? "");
}
