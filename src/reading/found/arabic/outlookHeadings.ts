// Headings of sections that look ahead, without a word for scenarios in them.
import type { View } from "../view.ts";

/** Headings under which a text tells what may come: «إلى أين», «ما قد يأتي», «بعد الفرز». */
const ahead =
  /^(?:الي اين|وماذا بعد|ماذا بعد|وبعد|وماذا الان|ما قد|ما بعد|بعد ال|ماذا لو|في الافق|افاق|مسارات|اتجاهات|مالات|احتمالات|ما المتوقع|ما ينتظر|استشراف|في المقبل|في القادم|المقبل من|القادم من|اين نمضي|اين تمضي|اين يمضي|ماذا ينتظر|تقدير)/u;

export function looksAhead(view: View, section: number): boolean {
  const heading = view.sentences.findIndex((sentence) => sentence.section === section && sentence.isHeading);
  if (heading <= 0) return false;
  const { from, to } = view.ranges[heading]!;
  return ahead.test(
    view.tokens
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(" "),
  );
}
