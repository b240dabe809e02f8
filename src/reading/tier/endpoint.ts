// The address that a person names, as it is called.

export interface Endpoint {
  /** Of `chat/completions`. */
  readonly url: string;
  /** On this computer: the text does not leave it. */
  readonly isLocal: boolean;
  /** Neither encrypted nor local: a key and the text could be read on the way. */
  readonly isOpen: boolean;
}

/** From the address of an OpenAI-compatible server up to its `v1`; null where that is no address of the web, or holds a password. */
export function endpointOf(address: string): Endpoint | null {
  const found = /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?(?:\/[^\s?#@]*)?$/i.exec(address.trim());
  if (!found) return null;
  const [, protocol = "", host = ""] = found;
  const base = address.trim().replace(/\/+$/, "");
  const isLocal = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(host);
  return {
    url: base.endsWith("/chat/completions") ? base : `${base}/chat/completions`,
    isLocal,
    isOpen: protocol.toLowerCase() === "http" && !isLocal,
  };
}
