// Arabic: the graph of states, as picture and as tables for other programs.
import type { graph as en } from "../en/graph.ts";
import { arabicPlural } from "../plural.ts";

export const graph: typeof en = {
  title: "الأوضاع وما يستقر منها وكيف يُبلَغ",
  statusQuo: "الوضع القائم",
  lasting: {
    self: "مستقر بذاته (ناش)",
    answer: "مستقر بتوقّع الردّ (SEQ)",
    possible: "مستقر أمام أي ردّ ممكن (GMR)",
    none: "لا يستقر",
  },
  start: "في البداية",
  after: arabicPlural({
    zero: "في البداية",
    one: "بعد تحرك واحد",
    two: "بعد تحركين",
    few: "بعد # تحركات",
    many: "بعد # تحركًا",
    other: "بعد # تحرك",
  }),
  own: "تحسين منفرد",
  joint: "تحرك مشترك، مع اسم التفاهم",
  leaves: (by, to) => `${by} ← ${to}`,
  leavesKey: "من قد يغادر الوضع، وإلى أي وضع",
  passing: "تُبلَغ بتحسينات، لكنها لا تستقر وليست على أقصر طريق",
  unreached: "لا تُبلَغ من الوضع القائم بتحسينات",
  states: arabicPlural({
    zero: "لا أوضاع",
    one: "وضع واحد",
    two: "وضعان",
    few: "# أوضاع",
    many: "# وضعًا",
    other: "# وضع",
  }),
  reached: (n) => `يُبلَغ منها ${n}`,
  times: (by, n) => `${by} (${n}×)`,
  nothingOn: "لا خيار قائم",
  options: "الخيارات",
  list: (items) => items.join("؛ "),
  byOwner: (option, owner) => `${option} (${owner})`,
  caption:
    "الأسهم: كل تحسين على أقصر طريق من الوضع القائم إلى وضع مستقر بتوقّع الردّ. وما ليس على طريق يظهر بلا تحركاته. التفضيلات كما في سحبة الوسط، ومن دون الأحداث العارضة.",
  grouped: (n) =>
    `كل مربع مجموعة أوضاع من سيناريو واحد تتماثل في الاستقرار، وعدد الأوضاع كلها ${n}؛ والأسهم بين الأعمدة المتجاورة.`,
  chance: "من تلقاء نفسه",
  alt: (states) => `الأوضاع مربعات، والتحركات المؤدية إلى ما يستقر منها أسهم. المستقر منها: ${states}.`,
  tableCaption: "الأوضاع المستقرة، ومعها الوضع القائم",
  columns: ["الرقم", "الخيارات القائمة", "السيناريو", "الاستقرار", "عدد التحسينات من الوضع القائم"],
  startsAs: (lasting) => `الوضع القائم؛ ${lasting}`,
};
