// The actors of an Arabic text: known names, invented states, persons, bodies; then where each is mentioned again.
import { Actors } from "../actors.ts";
import type { View } from "../view.ts";
import { abbreviations } from "./abbreviations.ts";
import { adjectiveStates } from "./adjectiveStates.ts";
import { articleStates } from "./articleStates.ts";
import { Bodies } from "./bodies.ts";
import { composedStates, realmsAgain } from "./composedStates.ts";
import { datelineTokens } from "./dateline.ts";
import { foreignCompounds } from "./foreignCompounds.ts";
import { fullNames } from "./fullNames.ts";
import { groupsAgain } from "./groupsAgain.ts";
import { initialNames } from "./initials.ts";
import { inventedStates } from "./inventedStates.ts";
import { knownNames } from "./knownNames.ts";
import { landStates } from "./landStates.ts";
import { againNamed, titlesAlone } from "./laterMentions.ts";
import { markStates } from "./markedStates.ts";
import { nicknames } from "./nicknames.ts";
import { outletsByTail } from "./outlets.ts";
import { palaces } from "./palaces.ts";
import { findPersons } from "./persons.ts";
import { quotedAgain } from "./quotedNames.ts";
import type { Scene } from "./scene.ts";
import { townStates } from "./townStates.ts";
import { tribes } from "./tribes.ts";
import { tribesAgain } from "./tribesAgain.ts";
import { twoWordStates } from "./twoWordStates.ts";
import { verbsIn } from "./verbsIn.ts";

export function arabicActors(view: View): Actors {
  const actors = new Actors(view);
  const verbs = verbsIn(view);
  const scene: Scene = { view, verbs, actors, names: knownNames(view, verbs), taken: new Set(datelineTokens(view)) };
  composedStates(scene);
  landStates(scene);
  palaces(scene);
  tribes(scene);
  foreignCompounds(scene);
  articleStates(scene);
  outletsByTail(scene);
  markStates(scene, inventedStates(scene, false));
  findPersons(scene);
  againNamed(scene);
  markStates(scene, inventedStates(scene, true));
  markStates(scene, adjectiveStates(scene));
  twoWordStates(scene);
  townStates(scene);
  // Titles again, now that the states in them are known.
  findPersons(scene);
  initialNames(scene);
  fullNames(scene);
  nicknames(scene);
  againNamed(scene);
  new Bodies(scene).find();
  quotedAgain(scene);
  groupsAgain(scene);
  tribesAgain(scene);
  abbreviations(scene);
  titlesAlone(scene);
  realmsAgain(scene);
  for (const name of [...scene.names.values()].sort((a, b) => a.from - b.from)) {
    const entity =
      name.entity ?? actors.meet({ kind: name.known!.kind, name: name.exact, known: name.known!, rule: name.rule });
    if (actors.entity(entity) === undefined) continue;
    actors.mention({ from: name.from, to: name.to, start: name.start, entity, form: name.form, rule: name.rule });
  }
  return actors;
}
