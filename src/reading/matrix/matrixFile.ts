// What a file of another program says of files and impacts, before it becomes a case: names as written, cells by index.
import type { Diagnostic } from "../../case/diagnostic.ts";

export interface MatrixFile {
  readonly title: string;
  /** Names may be blank or repeat: everything is addressed by index. */
  readonly files: readonly { readonly name: string; readonly note: string; readonly variants: readonly string[] }[];
  /** Judged cells in the order of the matrix. Indices from 0. */
  readonly cells: readonly MatrixCell[];
  readonly note: string;
}

export interface MatrixCell {
  readonly from: readonly [file: number, variant: number];
  readonly to: readonly [file: number, variant: number];
  readonly value: number;
  readonly range?: readonly [low: number, high: number];
  readonly by?: string;
  /** The justification; "" if there is none. */
  readonly why: string;
}

/** What was read, absent where some diagnostic is an error. */
export interface ReadMatrix {
  readonly matrix?: MatrixFile;
  readonly diagnostics: readonly Diagnostic[];
}
