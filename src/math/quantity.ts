// Uncertain numbers: a number, or a distribution known by its family and parameters. Values are read by inverse CDF.
// What text gives which family: forecast sheet, section 1 (docs/format.md, "Quantities"); parsing is in case/quantityText.ts.

export type Quantity =
  | { readonly family: "number"; readonly value: number }
  | { readonly family: "normal"; readonly mu: number; readonly sigma: number }
  | { readonly family: "lognormal"; readonly mu: number; readonly sigma: number }
  /** `(x - low) / (high - low)` has a normal logit; `low`, `high` are the bounds of the quantity, not percentiles. */
  | { readonly family: "logit-normal"; readonly mu: number; readonly sigma: number; readonly low: number; readonly high: number }
  /** beta(2, 2) stretched to `[low, high]`. */
  | { readonly family: "beta22"; readonly low: number; readonly high: number }
  | { readonly family: "uniform"; readonly low: number; readonly high: number }
  /** Shapes `a`, `b`, on 0..1. */
  | { readonly family: "beta"; readonly a: number; readonly b: number }
  | { readonly family: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  /** Whole numbers `low..high`, evenly; `value` is the midpoint. */
  | { readonly family: "integers"; readonly low: number; readonly high: number; readonly value: number };
