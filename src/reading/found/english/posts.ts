// A presidency that is held, sought or given up is an office: "ran for the presidency", "gave up the presidency". It is somebody where it acts.
import type { View } from "../view.ts";
import { tells } from "./telling.ts";

const held =
  /^(?:for|assum(?:e|es|ed|ing)|win|wins|won|winning|hold|holds|held|holding|lose|loses|lost|losing|take|takes|took|taken|taking|leave|leaves|left|leaving|seek|seeks|sought|seeking|claim|claims|claimed|claiming|contest|contests|contested|contesting|abolish|abolished|relinquish(?:es|ed|ing)?|resign(?:s|ed|ing)?|quit|vacate[sd]?|vacating|inherit(?:s|ed)?|usurp(?:s|ed)?|retain(?:s|ed)?|regain(?:s|ed)?|reach(?:es|ed)?|occup(?:y|ies|ied)|accept(?:s|ed)?|refuse[sd]?|chang(?:e|es|ed)|covet(?:s|ed)?|during|throughout|since|after|before|until|into|onto|over|near)$/u;
const giving = /^(?:gave|give|gives|given|giving|took|take|takes|taken|taking|stood|stand|step|stepped)$/u;
const goal =
  /^(?:elected|rise|rose|risen|return|returned|path|ascent|accession|acceded|succeed|succeeded|run|bid|way|road|claim|candidate|candidacy|race|contender|heir|rival|steps|aspires?|aspired)$/u;

/** Whether "the presidency" whose article is at `i` is the office that somebody has. */
export function isPost(view: View, i: number): boolean {
  const word = (k: number): string => view.tokens[k]?.folded ?? "";
  if (tells(view, i + 2)) return false;
  const before = word(i - 1);
  if (/^(?:up|over|down)$/u.test(before)) return giving.test(word(i - 2));
  if (before === "to") return goal.test(word(i - 2));
  return held.test(before);
}
