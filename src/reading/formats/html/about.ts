// What a page says of itself beside its text.

export interface About {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
}
