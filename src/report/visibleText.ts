// Text from outside made safe to show: characters that steer a terminal or the direction of a line become visible tokens.

// C0 and C1 controls, line and paragraph separators, direction marks, embeddings, overrides, isolates, zero-width space, BOM.
// Joiners (U+200C, U+200D) stay: they are spelling.
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** `text` with every steering character replaced by a token such as `⟨U+202E⟩`; line ends and tabs become spaces. */
export const visible = (text: string): string =>
  text
    .replace(/\r\n|[\n\r\t]/g, " ")
    .replace(steering, (c) => `⟨U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}⟩`);
