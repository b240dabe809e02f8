// Notes that nobody confirmed or denied: told by the text, never a denial.
import { words } from "../../lexicon/lexicon.ts";
import { Phrases } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import type { Told } from "./told.ts";
import { author, type Speech } from "./voices.ts";

let list: Phrases<string> | undefined;
function phrases(): Phrases<string> {
  list ??= new Phrases(words("ar", "silence").map((phrase) => [phrase, phrase] as const));
  return list;
}

/** Nobody confirmed or denied: told by the text. */
export function silence({ view, verbs }: Speech, from: number, to: number): Told | undefined {
  const told = (k: number, end: number): Told => ({
    voice: author,
    cue: { from: k, to: end },
    content: from,
    rule: "ar.silence",
    isNote: true,
  });
  const nobody = nobodyAt(view, from, to);
  if (nobody) return { voice: author, cue: nobody, content: from, rule: "ar.silence" };
  const neither = neitherAt(view, from, to);
  if (neither) return told(neither.from, neither.to);
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const hit = phrases().at(view, i, to, "and");
    if (hit) return told(hit.from, hit.to);
    const word = view.tokens[i]!.folded.replace(/^[وف](?=...)/u, "");
    const rest = view.tokens.slice(i + 1, to).map((token) => token.folded);
    const has = (pattern: RegExp) => rest.slice(0, 12).some((other) => pattern.test(other));
    if (verbs[i] && /^(?:امتنع|رفض|تجنب|يرفض|ترفض)/u.test(word) && has(/^التعليق$|^التعقيب$/u)) return told(i, i + 1);
    if (verbs[i] && /^(?:التزم|لزم|لاذ|آثر)/u.test(word) && has(/^ب?الصمت$/u)) return told(i, i + 1);
    if (word === "لم" && /^[يت](?:وكد|ؤكد)(?:ه|ها)$/u.test(rest[0] ?? "")) return told(i, i + 2);
    if (word === "لم" && /^[يت]قدم/u.test(rest[0] ?? "") && has(/^(?:دليلا|ادله|دليل|تفاصيل|اثباتا)$/u))
      return told(i, i + 2);
    if (word === "لم" && /^[يت](?:وكد|ؤكد)/u.test(rest[0] ?? "") && has(/^(?:ولم|ولا|او)$/u) && has(/^[يت]نف/u))
      return told(i, i + 2);
  }
  return undefined;
}

/** «لا أحد في X ينكر أن»: of nobody the text speaks itself. */
function nobodyAt(view: View, from: number, to: number): Range | undefined {
  const at = /^[وف]?لكن$/u.test(view.tokens[from]!.folded) ? from + 1 : from;
  const isNobody = at + 2 < to && /^[وف]?لا$/u.test(view.tokens[at]!.folded) && view.tokens[at + 1]!.folded === "احد";
  return isNobody ? { from: at, to: at + 2 } : undefined;
}

/** «لا X أكدت ولا Y علّقت». */
function neitherAt(view: View, from: number, to: number): Range | undefined {
  if (!/^[وف]?لا$/u.test(view.tokens[from]!.folded)) return undefined;
  for (let i = from + 2; i < Math.min(to - 2, from + 7); i++)
    if (/^(?:اكد|نفي|نف|علق|رد|عقب|اعترف|اقر)(?:ت|وا|ا)?$/u.test(view.tokens[i]!.folded))
      return view.tokens.slice(i + 1, Math.min(to, i + 5)).some(({ folded }) => folded === "ولا")
        ? { from, to: i + 1 }
        : undefined;
  return undefined;
}
