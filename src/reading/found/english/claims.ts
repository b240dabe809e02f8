// The claims of an English text: clauses, who says them, how surely.
import type { Actors } from "../actors.ts";
import type { FoundClaim } from "../claim.ts";
import type { View } from "../view.ts";

export function englishClaims(_view: View, _actors: Actors): readonly FoundClaim[] {
  return [];
}
