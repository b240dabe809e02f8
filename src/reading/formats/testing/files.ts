// Files for tests, made here: archives, Word documents, small PDFs.

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function deflate(bytes: Uint8Array, form: "deflate" | "deflate-raw"): Promise<Uint8Array> {
  const stream = new Blob([bytes as never]).stream().pipeThrough(new CompressionStream(form as "deflate"));
  return new Uint8Array(await new Response(stream as never).arrayBuffer());
}

const little = (value: number, size: 2 | 4): Uint8Array =>
  Uint8Array.from({ length: size }, (_, i) => (value >>> (8 * i)) & 255);

export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** What the directory says instead of the truth. */
  readonly declared?: number;
  readonly isLocked?: boolean;
}

/** A ZIP archive; sums are left 0, which nothing here reads. */
export async function zip(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, data, declared, isLocked } of entries) {
    const bytes = typeof data === "string" ? utf8(data) : data;
    const packed = await deflate(bytes, "deflate-raw");
    const common = concat(
      little(20, 2),
      little(isLocked ? 1 : 0, 2),
      little(8, 2),
      little(0, 4),
      little(0, 4),
      little(packed.length, 4),
      little(declared ?? bytes.length, 4),
      little(name.length, 2),
      little(0, 2),
    );
    const file = concat(little(0x04034b50, 4), common, utf8(name), packed);
    directory.push(
      concat(
        little(0x02014b50, 4),
        little(20, 2),
        common,
        little(0, 2),
        little(0, 2),
        little(0, 2),
        little(0, 4),
        little(at, 4),
        utf8(name),
      ),
    );
    files.push(file);
    at += file.length;
  }
  const index = concat(...directory);
  const end = concat(
    little(0x06054b50, 4),
    little(0, 4),
    little(entries.length, 2),
    little(entries.length, 2),
    little(index.length, 4),
    little(at, 4),
    little(0, 2),
  );
  return concat(...files, index, end);
}

export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/><w:bidi/></w:pPr>` : ""}<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** `body`: the paragraphs' XML. */
export const docx = (body: string, more: readonly ZipEntry[] = []): Promise<Uint8Array> =>
  zip([
    { name: "[Content_Types].xml", data: "<Types/>" },
    {
      name: "word/document.xml",
      data: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ]);

/** A PDF of one page for each content stream; `encrypt`: an encryption dictionary that no empty password opens. */
export async function pdf(
  contents: readonly string[],
  { compress = false, encrypt = false }: { compress?: boolean; encrypt?: boolean } = {},
): Promise<Uint8Array> {
  const objects: Uint8Array[] = [];
  const add = (body: Uint8Array | string): number => {
    objects.push(typeof body === "string" ? utf8(body) : body);
    return objects.length;
  };
  const pages = contents.map((_, i) => 4 + 2 * i);
  add("<</Type/Catalog/Pages 2 0 R>>");
  add(`<</Type/Pages/Count ${contents.length}/Kids[${pages.map((n) => `${n} 0 R`).join(" ")}]>>`);
  add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  for (const content of contents) {
    const data = compress ? await deflate(utf8(content), "deflate") : utf8(content);
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length + 2} 0 R>>`,
    );
    add(
      concat(
        utf8(`<</Length ${data.length}${compress ? "/Filter/FlateDecode" : ""}>>\nstream\n`),
        data,
        utf8("\nendstream"),
      ),
    );
  }
  const lock = encrypt ? add(`<</Filter/Standard/V 1/R 2/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>`) : 0;
  const parts: Uint8Array[] = [utf8("%PDF-1.4\n")];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  objects.forEach((body, i) => {
    const object = concat(utf8(`${i + 1} 0 obj\n`), body, utf8("\nendobj\n"));
    offsets.push(at);
    parts.push(object);
    at += object.length;
  });
  const rows = offsets.map((o) => `${String(o).padStart(10, "0")} 00000 n \n`).join("");
  const id = lock ? `/Encrypt ${lock} 0 R/ID[<0102><0102>]` : "";
  parts.push(
    utf8(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${id}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return concat(...parts);
}

/** A content stream that shows lines of plain letters from the top down. */
export const shown = (lines: readonly string[], size = 12): string =>
  `BT /F1 ${size} Tf 72 770 Td ${Math.round(size * 1.2)} TL ${lines.map((l) => `(${l.replace(/[()\\]/g, "\\$&")}) Tj T*`).join(" ")} ET`;
