// The public face of `case`: what the rest of the program imports.
export type * from "./case.ts";
export { type Diagnostic, hasErrors, type Severity } from "./diagnostic.ts";
export { locate, setValue } from "./edit.ts";
export { importGmcr } from "./import/gmcr.ts";
export { decoded, type Imported, type Importer, unreadable } from "./import/imported.ts";
export { type Code, codes, type Details, messageOf } from "./messages.ts";
export { isolate } from "./messageText.ts";
export { editDistance, nearestName } from "./nearest.ts";
export { caseOfData, type ParsedCase, parseCase } from "./parse.ts";
export { playersOf } from "./players.ts";
export {
  evaluate,
  isPredicateMistake,
  namesIn,
  type Predicate,
  type PredicateMistake,
  parsePredicate,
  printPredicate,
} from "./predicate.ts";
export { printCase, printFlow } from "./print.ts";
export { computedParts, mapQuantities, quantitiesIn } from "./quantities.ts";
export {
  type Bounds,
  isQuantityMistake,
  type Mistake,
  parseQuantity,
  printQuantity,
  type QuantityKind,
} from "./quantityText.ts";
export { isReserved } from "./resolve/checkNames.ts";
export type { ReadSource, SourceRead } from "./resolve/sources.ts";
export { isSame, plainCase, reviseText } from "./revise.ts";
export { hedges, scales } from "./scaleData.ts";
export { bandFor, readWord, type Scale, type Wording, wordFor, wordsForInterval, wordsOf } from "./scales.ts";
export { jsonSchema } from "./schema.ts";
export { template } from "./template.ts";
