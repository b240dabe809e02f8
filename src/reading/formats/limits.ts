// How large a file may be, by what its first bytes and its name say.

/** Bytes. */
export const limits = {
  text: 20_000_000,
  html: 20_000_000,
  feed: 20_000_000,
  docx: 50_000_000,
  pdf: 50_000_000,
} as const;

/** The largest file that any format allows: a caller need not read more. */
export const largestFile = Math.max(...Object.values(limits));

/** `bytes` in whole megabytes, never rounded down to the limit that it exceeds. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);
