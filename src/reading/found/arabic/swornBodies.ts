// What a front, a network or forces call themselves tells them from things of that name: «الجبهة الشعبية», «القوات الثورية الشعبية», «الشبكة الدولية لأسرى الرأي».
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import { bodyCauses } from "./heads.ts";
import type { Scene } from "./scene.ts";
import { hasArticle, isWord } from "./words.ts";

let creeds: ReadonlySet<string> | undefined;
let nets: ReadonlySet<string> | undefined;

/** Whether the adjectives behind the head at `i`, up to `to`, or what it is for behind them, are those of a body. */
export function isSworn({ view }: Scene, i: number, to: number): boolean {
  const { tokens } = view;
  const head = /ال[^ا].*$|ال.*$/u.exec(tokens[i]!.folded.replace(/^[وفب]?لل/u, "ال"))?.[0] ?? "";
  if (!/^ال(?:جبهه|قوات|شبكه)$/u.test(head) || to === i + 1) return false;
  creeds ??= wordSet(words("ar", "body.creed"));
  const told = tokens.slice(i + 1, to).filter((token) => creeds!.has(token.folded)).length;
  if (head === "الجبهه") return told > 0 || isCause(tokens[to]?.folded ?? "");
  // «القوات الوطنية» are those of a land.
  if (head === "القوات") return told > 0 && to > i + 2;
  const purpose = tokens[to];
  if (!isWord(purpose) || !/^ل..../u.test(purpose.folded)) return false;
  nets ??= wordSet(words("ar", "body.net"));
  const isOpen = /^لل/u.test(purpose.folded) || hasArticle(tokens[to + 1]);
  const wires = [purpose.folded.replace(/^لل/u, "ال"), tokens[to + 1]?.folded ?? ""];
  return isOpen && !wires.some((word) => nets!.has(word));
}

const isCause = (word: string): boolean => /^ل/u.test(word) && bodyCauses().has(word.slice(1));
