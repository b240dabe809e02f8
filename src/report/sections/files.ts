// Chapter 6: the entangled files as the case names them; the lens that relates them is not part of this version.
import type { Context } from "../context.ts";
import { type Block, rich, sentence } from "../document.ts";
import { basisCell, chapter, firstRows, judged, row, table } from "./common.ts";

export function files(x: Context): Block[] {
  const t = x.t.chapters.files;
  const head = chapter(x, 6, "files", t.title);
  if (x.c.files.length === 0) return [head, judged(...rich(t.none, " ", t.missing))];
  const { caption, shown } = firstRows(x, t.caption, x.c.files, x.lengths.files);
  return [
    head,
    {
      type: "paragraph",
      sentences: [
        sentence("judged", t.missing),
        ...(x.c.impacts.length > 0 ? [sentence("judged", t.impacts(x.count(x.c.impacts.length, t.impactCount)))] : []),
      ],
    },
    table(
      "file-table",
      caption,
      t.columns,
      shown.map((file) =>
        row(
          x.label(file.label, file.id),
          x.list(file.variants.map((v) => x.quotedLabel(v.label, v.id))),
          basisCell(x, file.basis),
        ),
      ),
    ),
  ];
}
