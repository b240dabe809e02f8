// What `qanat goal` says, in both languages.

import type { GoalEffect } from "../assess/index.ts";
import { isolate as iso, type Lang } from "../case/index.ts";
import type { InverseKind } from "../lenses/stability/finding.ts";

const en = {
  goal: (name: string, when: string) => `Goal: ${name}: ${when}`,
  states: (n: number) => (n === 1 ? "1 state satisfies it" : `${n} states satisfy it`),
  stable: (concept: string, ids: readonly string[], more: number) =>
    `${concept}: ${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  notStable: (concept: string) => `${concept}: none of them, as the case stands`,
  nothing: "Nothing has to change in the priorities entered.",
  reached: (ways: string) => `reached from the status quo: ${ways}`,
  notReached: "not reached from the status quo by moves that pay",
  left: (state: string, agreement: string, to: string) =>
    `does not last while ${agreement} is open: from ${state} its members would go to ${to}, all of them gaining`,
  priorities:
    "What would have to change in the actors' priorities (midpoint draw; a swap, a statement dropped or added: 1 each)",
  kinds: {
    reorder: "re-order",
    drop: "drop",
    add: "add",
    edit: "any of these",
  } satisfies Record<InverseKind, string>,
  columns: ["change", "least", "ways", "one of them"],
  none: "no way",
  atLeast: (cost: number, atLeast: number) => `${cost}; at least ${atLeast} (search stopped)`,
  stopped: (atLeast: number) => `at least ${atLeast} (search stopped)`,
  orMore: (count: number) => `${count} or more`,
  raised: (x: string, above: string) => `${x} above ${above}`,
  dropped: (x: string) => `without ${x}`,
  added: (x: string, place: number) => `${x} added in place ${place}`,
  by: (actor: string, changes: readonly string[]) => `${actor}: ${changes.join(", ")}`,
  alone: "One actor alone",
  actor: "actor",
  tooMany: "Too many states to search the priorities.",
  frozen: (ids: readonly string[]) => `kept as they are: ${ids.join(", ")}`,
  withoutStatements: (ids: readonly string[]) => `without a list of statements, so not changed: ${ids.join(", ")}`,
  changes: (tried: number, impossible: number) =>
    `Single changes of the case with an effect (${tried} tried${impossible > 0 ? `, ${impossible} not possible` : ""})`,
  noChange: "none",
  owner: (option: string, to: string) => `${option} owned by ${to}`,
  irreversible: {
    on: (option: string) => `${option}, once on, cannot go off`,
    off: (option: string) => `${option}, once off, cannot go on`,
  },
  channel: (channel: string, open: boolean) => (open ? `${channel} kept open` : `${channel} closed from the start`),
  openAgreement: (agreement: string) => `the agreement ${agreement} open always`,
  newAgreement: (members: readonly string[]) => `a new agreement of ${members.join(", ")}`,
  effects: {
    stable: "becomes stable",
    reached: "is reached with joint moves",
    left: "its members would leave it",
  } satisfies Record<GoalEffect, string>,
  mark: "A goal is a person's mark: no finding, no advice.",
  noGoals: "the case marks no goals; name one: a scenario, a state, or a predicate",
  badConcept: (x: string, known: readonly string[]) => `there is no concept ${x}; known: ${known.join(", ")}`,
  badTarget: (x: string, near: string | undefined) =>
    `${x} is no goal, scenario, state or predicate of this case${near ? `; nearest: ${near}` : ""}`,
  noState: (x: string) => `no feasible state satisfies ${x}`,
  noActor: (x: string, near: string | undefined) => `there is no actor ${x}${near ? `; nearest: ${near}` : ""}`,
};

const ar: typeof en = {
  goal: (name, when) => `الغاية: ${iso(name)}: ${iso(when)}`,
  states: (n) =>
    n === 1
      ? "يحققها وضع واحد"
      : n === 2
        ? "يحققها وضعان"
        : n % 100 >= 3 && n % 100 <= 10
          ? `تحققها ${iso(n)} أوضاع`
          : n % 100 >= 11
            ? `يحققها ${iso(n)} وضعًا`
            : `يحققها ${iso(n)} وضع`,
  stable: (concept, ids, more) =>
    `${concept}: ${ids.map(iso).join("، ")}${more > 0 ? ` وغيرها، وعدده ${iso(more)}` : ""}`,
  notStable: (concept) => `${concept}: لا شيء منها على ما في الحالة`,
  nothing: "لا يلزم أن يتغيّر شيء في الأولويات المدخلة.",
  reached: (ways) => `تُبلَغ من الوضع القائم: ${ways}`,
  notReached: "لا تُبلَغ من الوضع القائم بتحركات فيها كسب لأصحابها",
  left: (state, agreement, to) =>
    `لا تدوم ما بقي التفاهم ${iso(agreement)} متاحًا: فمن ${iso(state)} ينتقل أطرافه إلى ${iso(to)}، وكلهم كاسب`,
  priorities: "ماذا يلزم أن يتغيّر في أولويات الأطراف (سحبة الوسط؛ وكلفة التبديل أو الإسقاط أو الإضافة واحد)",
  kinds: { reorder: "إعادة الترتيب", drop: "الإسقاط", add: "الإضافة", edit: "أيٌّ منها" },
  columns: ["التغيير", "أقلّه", "السبل", "سبيل منها"],
  none: "لا سبيل",
  atLeast: (cost, atLeast) => `${iso(cost)}، ولا يقلّ عن ${iso(atLeast)} (توقّف البحث)`,
  stopped: (atLeast) => `لا يقلّ عن ${iso(atLeast)} (توقّف البحث)`,
  orMore: (count) => `${iso(count)} فأكثر`,
  raised: (x, above) => `تقديم ${iso(x)} على ${iso(above)}`,
  dropped: (x) => `إسقاط ${iso(x)}`,
  added: (x, place) => `إضافة ${iso(x)} في الموضع ${iso(place)}`,
  by: (actor, changes) => `${iso(actor)}: ${changes.join("، ")}`,
  alone: "طرف واحد وحده",
  actor: "الطرف",
  tooMany: "الأوضاع أكثر من أن تُبحث معها الأولويات.",
  frozen: (ids) => `يبقى على حاله: ${ids.map(iso).join("، ")}`,
  withoutStatements: (ids) => `لا قائمة أولويات له فلم يُغيَّر: ${ids.map(iso).join("، ")}`,
  changes: (tried, impossible) =>
    `تغييرات مفردة في الحالة لها أثر (جُرِّب ${iso(tried)}${impossible > 0 ? `، وتعذّر منها ${iso(impossible)}` : ""})`,
  noChange: "لا شيء",
  owner: (option, to) => `${iso(option)} بيد ${iso(to)}`,
  irreversible: {
    on: (option) => `${iso(option)} لا رجعة فيه متى وقع`,
    off: (option) => `${iso(option)} لا عودة إليه متى انتهى`,
  },
  channel: (channel, open) => (open ? `بقاء ${iso(channel)} مفتوحة` : `إغلاق ${iso(channel)} منذ البداية`),
  openAgreement: (agreement) => `إتاحة التفاهم ${iso(agreement)} دائمًا`,
  newAgreement: (members) => `تفاهم جديد بين ${members.map(iso).join(" و")}`,
  effects: {
    stable: "تصير مستقرة",
    reached: "تُبلَغ بتحرك مشترك",
    left: "يتركها أطراف التفاهم",
  },
  mark: "الغاية علامة يضعها شخص: ليست نتيجة ولا توصية.",
  noGoals: "لا غايات معلَّمة في الحالة؛ سمِّ واحدة: سيناريو أو وضعًا أو عبارة منطقية",
  badConcept: (x, known) => `لا مفهوم استقرار باسم ${iso(x)}؛ المعروف: ${known.map(iso).join("، ")}`,
  badTarget: (x, near) =>
    `${iso(x)} ليس غاية ولا سيناريو ولا وضعًا ولا عبارة منطقية في هذه الحالة${near ? `؛ الأقرب: ${iso(near)}` : ""}`,
  noState: (x) => `لا وضع متاح يحقق ${iso(x)}`,
  noActor: (x, near) => `لا يوجد طرف باسم ${iso(x)}${near ? `؛ الأقرب: ${iso(near)}` : ""}`,
};

export type GoalWords = typeof en;
export const goalWords: Readonly<Record<Lang, GoalWords>> = { ar, en };
