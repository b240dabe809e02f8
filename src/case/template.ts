// A first case file for `qanat init`: a small complete example of two parties, every other section shown as a comment.
import type { Lang } from "./case.ts";

// Lines that start with `## ` explain; lines that start with `# ` are YAML that works once the `# ` is removed.
type Words = Readonly<Record<Lang, string>>;

const notes = {
  head: {
    ar: "حالة صغيرة للبدء: استبدل ما فيها بما تعرفه. ما بعد ## شرح، وما بعد # أقسام تعمل إذا حُذفت علامتها.",
    en: "A small case to start from: replace what it says. Lines after ## explain; lines after # are sections that work once # is removed.",
  },
  label: { ar: "يظهر في كل صفحة", en: "stands on every page" },
  time: {
    ar: "وحدة كل معدل وأفق ومهلة: day أو week أو month أو year",
    en: "the unit of every rate, horizon and deadline: day, week, month or year",
  },
  scale: { ar: "كلمات الاحتمال: icd203 أو phia", en: "words of probability: icd203 or phia" },
  sources: {
    ar: "النصوص المقتبسة؛ المسار نسبيّ إلى هذا الملف",
    en: "texts that are quoted; paths are relative to this file",
  },
  quotes: { ar: "start: موضع الاقتباس في النص، بوحدات UTF-16", en: "start: position in the source, in UTF-16 units" },
  questions: { ar: "ما الذي يُسأل عنه، وما يجيب عنه", en: "what is asked, and what answers it" },
  claims: {
    ar: "ما قيل ومن قاله؛ حالة التأكيد تُحسب ولا تُكتب",
    en: "what is said and by whom; confirmation is computed, never written",
  },
  actors: {
    ar: "tempo: كم مرة يراجع الطرف موقفه في الشهر؛ foresight: من 0 إلى 1",
    en: "tempo: how often an actor reconsiders, per month; foresight: 0..1",
  },
  options: {
    ar: "ما يستطيع كل طرف فعله أو تركه؛ hazard: ما يقع من تلقاء نفسه",
    en: "what each actor can do or leave; hazard: what happens by itself",
  },
  rules: { ar: "ما لا يجتمع، وما لم يعد ذا صلة", en: "what excludes what, and what stops to matter" },
  quo: { ar: "الخيارات القائمة الآن؛ ما عداها غير قائم", en: "what is on now; everything else is off" },
  scenarios: { ar: "لا تتقاطع؛ وS0 ما عداها", en: "must not overlap; S0 is what they leave" },
  goals: {
    ar: "أوضاع يعدّها شخص غاية: ماذا يلزم أن يتغيّر لتدوم؛ ليست نتيجة ولا توصية",
    en: "states that somebody marks as a goal: what would have to change for them to last; a mark, no finding and no advice",
  },
  preferences: {
    ar: "الأهم أولًا؛ hold: احتمال التمسك",
    en: "most important first; hold: the probability that it is held",
  },
  perceives: {
    ar: "ما يظنه طرف في غيره على خلاف الواقع، وما يغيب عنه من خيارات",
    en: "what an actor wrongly believes of others, and options it does not know of",
  },
  agreements: { ar: "من يستطيع التحرك معًا، ومتى", en: "who can move jointly, and when" },
  hypotheses: {
    ar: "النيات وقرائنها؛ lr: نسبة الإمكان",
    en: "intentions and the evidence on them; lr: likelihood ratio",
  },
  bargaining: {
    ar: "مائدة التفاوض: القيم من 0 إلى 100 بترتيب المستويات",
    en: "the table: values 0..100 follow the order of the levels",
  },
  files: { ar: "ملفات متشابكة وأثر بعضها في بعض، من -3 إلى +3", en: "entangled files and their cross-impacts, -3..+3" },
  power: { ar: "التأثير من 0 إلى 4، والموقف من الهدف من -4 إلى +4", en: "influence 0..4, stance on objectives -4..+4" },
  reactions: {
    ar: "ردود فعل الآخرين في كل سيناريو، وما يُرصد",
    en: "reactions of others in each scenario, and what to watch",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The text of the first case file, explained in one language; all labels are in both. Parses without errors. */
export function template(lang: Lang): string {
  const say = (note: keyof typeof notes): string => `## ${notes[note][lang]}`;
  return `# yaml-language-server: $schema=./qanat.schema.json
${say("head")}
qanat: 1
id: first-case
title: { ar: "هدنة بين طرفين", en: "A truce between two parties" }
label: { ar: "مثال توضيحي", en: "Illustrative example" }   ${say("label")}
as_of: 2025-01-01
horizon: 24
unit: month                    ${say("time")}
scale: icd203                  ${say("scale")}
seed: 1

${say("sources")}
# sources:
#   note: { file: note.txt, lang: en, genre: note }
${say("quotes")}
# quotes:
#   N1: { source: note, exact: "The two sides talk in secret", start: 0 }
${say("questions")}
# questions:
#   q1: { ar: "هل تقوم هدنة؟", en: "Will there be a truce?", answer: { truce: S1 }, src: [N1] }
${say("claims")}
# claims:
#   talks: { text: { ar: "بين الطرفين محادثات سرّية", en: "The two sides talk in secret" }, by: author, parties: [north, south], modality: asserted, src: [N1] }
# timeline:
#   - { id: contacts, from: 2024-11, text: { ar: "بدء الاتصالات", en: "Contacts begin" }, src: assumption }

${say("actors")}
actors:
  north: { ar: "الشمال", en: "The North", tempo: 0.1 to 0.4, foresight: 0.2 to 0.9, src: assumption }
  south: { ar: "الجنوب", en: "The South", tempo: 0.1 to 0.4, foresight: 0.2 to 0.9, src: assumption }
# channels:
#   line: { ar: "خط سرّي", en: "A secret line", parties: [north, south], open: talks_open, secrecy: secret, src: [N1] }

${say("options")}
options:
  talks_open:  { owner: north, ar: "إبقاء القناة مفتوحة", en: "Keep the channel open", hazard: { "off": 0.01 to 0.1 }, src: assumption }
  north_truce: { owner: north, ar: "وقف الشمال إطلاق النار", en: "The North ceases fire", src: assumption }
  south_truce: { owner: south, ar: "وقف الجنوب إطلاق النار", en: "The South ceases fire", src: assumption }
${say("rules")}
# infeasible:
#   - { if: north_truce & !talks_open, why: { ar: "لا هدنة بلا اتصال", en: "No truce without contact" }, src: assumption }
# moot:
#   - { when: north_truce & south_truce, options: [talks_open], why: { ar: "بلغت القناة غايتها", en: "The channel has done its work" }, src: assumption }
${say("quo")}
status_quo: [talks_open]

${say("scenarios")}
scenarios:
  S1: { ar: "هدنة", en: "Truce", when: north_truce & south_truce, src: assumption }

${say("goals")}
# goals:
#   - { id: lasting_truce, when: S1, ar: "هدنة تدوم", en: "A truce that lasts", src: assumption }

${say("preferences")}
preferences:
  north:
    - { if: "!(north_truce & !south_truce)", hold: 0.9 to 1, src: assumption }
    - { if: north_truce & south_truce, hold: likely, src: assumption }
  south:
    - { if: "!(south_truce & !north_truce)", hold: 0.9 to 1, src: assumption }
    - { if: north_truce & south_truce, hold: 0.5 to 0.8, src: assumption }

${say("perceives")}
# perceives:
#   north: { preferences: { south: [{ if: "!south_truce", src: assumption }] }, unseen: [south_truce], src: assumption }

${say("agreements")}
agreements:
  truce: { ar: "تفاهم على هدنة", en: "Agreement on a truce", members: [north, south], when: talks_open, rate: 0.02 to 0.25, trust: 0.2 to 0.8, src: assumption }
behaviour: { decisiveness: 5 to 50, src: assumption }

${say("hypotheses")}
# hypotheses:
#   sincere: { about: north, ar: "الشمال جادّ", en: "The North is sincere", prior: 0.3 to 0.7, src: assumption }
# evidence:
#   e1: { text: { ar: "حديث في السرّ", en: "Talks in secret" }, reliability: 0.6 to 0.9, lr: { sincere: 1.1 to 2 }, src: [N1] }

${say("bargaining")}
# bargaining:
#   issues:
#     line: { ar: "خط الفصل", en: "The line", levels: [river, ridge], src: assumption }
#   parties:
#     north: { weights: { line: 100 }, values: { line: [100, 0] }, reservation: 20 to 45, src: assumption }
#     south: { weights: { line: 100 }, values: { line: [0, 100] }, reservation: 20 to 45, src: assumption }
#   red_lines:
#     - { actor: south, never: line = river, strength: 0.6 to 1, src: assumption }

${say("files")}
# files:
#   front: { ar: "الجبهة", en: "The front", variants: [calm, active], src: assumption }
#   trade: { ar: "التجارة", en: "Trade", variants: [open, closed], src: assumption }
# impacts:
#   - { from: front.calm, to: trade.open, value: 2, range: 1 to 3, src: assumption }
#   - { from: front.active, to: trade.closed, value: 2, range: 1 to 3, src: assumption }
#   - { from: trade.open, to: front.calm, value: 1, range: 0 to 2, src: assumption }
#   - { from: trade.closed, to: front.active, value: 1, range: 0 to 2, src: assumption }
# scenario_files: { S1: [front.calm] }

${say("power")}
# power:
#   src: assumption
#   influence: { north: { south: 2 }, south: { north: 1 } }
#   objectives:
#     peace: { ar: "السلم", en: "Peace", stance: { north: 2, south: 3 } }

${say("reactions")}
# reactions:
#   thanks: { actor: south, ar: "الجنوب يرحّب علنًا", en: "The South welcomes it in public", given: { S0: 0.1 to 0.3, S1: 0.5 to 0.9 }, src: assumption }
# indicators:
#   - { id: i1, supports: [S1], ar: "إعلان مشترك", en: "A joint statement", deadline: 6, src: assumption }
# forecasts: []
`;
}
