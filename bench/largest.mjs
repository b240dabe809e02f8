// The largest conflict of the stability bench, solved once in a process that holds nothing else: prints milliseconds and peak megabytes.
import { stableFor } from "../dist/lenses/stability/concepts.js";
import { answersOf } from "../dist/model/answers.js";
import { randomGame } from "./games.mjs";

const { fresh, ranks } = randomGame(20, 5);
const start = performance.now();
const game = fresh();
const answers = answersOf(game, ranks);
const found = game.players.map((_, i) => stableFor(game, answers, i));
const ms = performance.now() - start;
if (found.length !== 5) throw new Error("not every actor was solved");
console.log(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS / 1024 }));
