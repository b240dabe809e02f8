// For tests: the claims of an Arabic text in lines.
import type { Voice } from "../../reading.ts";
import { arabicActors } from "../arabic/actors.ts";
import { arabicClaims } from "../arabic/claims.ts";
import { viewOf } from "../view.ts";

const voice = (source: Voice, name: (id: string) => string): string => {
  const who =
    source.type === "actor"
      ? name(source.id)
      : source.type === "actors"
        ? source.ids.map(name).join(" + ")
        : source.type;
  return source.type !== "author" && source.via ? `${who} via ${name(source.via)}` : who;
};

/** Claims as `source / modality polarity / text`. */
export function claims(text: string): readonly string[] {
  const view = viewOf(text, "ar");
  const actors = arabicActors(view);
  return arabicClaims(view, actors).map(
    (claim) =>
      `${voice(claim.source, (id) => actors.entity(id)!.name.ar!)} / ${claim.modality}${claim.polarity} / ${text.slice(claim.start, claim.end)}`,
  );
}
