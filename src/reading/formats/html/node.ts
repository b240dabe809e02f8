// The little of the document object model that walking needs; the library's own types need a browser's.

export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  readonly parentNode: Node | null;
  readonly textContent: string | null;
}

export const elementNode = 1;
export const textNode = 3;
