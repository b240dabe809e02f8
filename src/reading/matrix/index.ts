// Matrices of other programs: read, written, and turned into case files.
export { caseFrom, type ExportOptions, matrixFrom } from "./asCase.ts";
export { parseCsv, printCsv } from "./csv.ts";
export type { MatrixCell, MatrixFile, ReadMatrix } from "./matrixFile.ts";
export { parseScw, printScw } from "./scw.ts";
export { parseSolutionList, type SolutionRow } from "./solutionList.ts";
