// Names of an English text, one point each.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const named = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).mentions.map((m) => [
    m.exact,
    m.entity,
  ]);

test("letters in brackets stand for the name before, a place in brackets does not", () => {
  expect(named("The National Salvation Council (NSC) met. The NSC left.").map(([, id]) => id)).toEqual([
    "national_salvation_council",
    "national_salvation_council",
    "national_salvation_council",
  ]);
  expect(named("The Salvation Council (Sorn) met.").map(([name]) => name)).toEqual(["Salvation Council"]);
});

test("small words in a person's name, a people's party, the short name of a body", () => {
  expect(named("Hamad al-Sayf met Joris van Dael. Al-Sayf left.")).toEqual([
    ["Hamad al-Sayf", "hamad_al_sayf"],
    ["Joris van Dael", "joris_van_dael"],
    ["Al-Sayf", "hamad_al_sayf"],
  ]);
  expect(named("The vote split the People's Bloc. Kesh's Council met.").map(([name]) => name)).toEqual([
    "People's Bloc",
    "Kesh",
    "Council",
  ]);
  expect(named("The Lowland Times closed. The Times said so.").map(([, id]) => id)).toEqual([
    "lowland_times",
    "lowland_times",
  ]);
  expect(named("The Kesh Dam Authority said so. The Authority denied it.").map(([, id]) => id)).toEqual([
    "kesh_dam_authority",
    "kesh_dam_authority",
  ]);
});

test("a republic named by its adjective is the state; an opposition paper is no opposition", () => {
  expect(named("The Sorvan Republic left. Sorva's army stayed.").map(([, id]) => id)).toEqual(["sorva", "sorva"]);
  expect(named("The opposition newspaper Free Word reported that he left.").map(([, id]) => id)).toEqual(["free_word"]);
  expect(named("The opposition rejected it.").map(([, id]) => id)).toEqual(["the_opposition"]);
});

test("places of a dateline and places reached are nobody; a ruled land is no short name of a front; a kingdom is one", () => {
  expect(named("ADEN, Yemen - Kenya left.").map(([name]) => name)).toEqual(["Kenya"]);
  expect(named("KESH CITY (Reuters) - Orm and Kesh will meet.").map(([name]) => name)).toContain("Kesh");
  expect(named("The Taliban, who took Kabul, left.").map(([name]) => name)).toEqual(["Taliban"]);
  expect(named("The Tamar Front left. Tamar's interim president stayed.").map(([, id]) => id)).toEqual([
    "tamar_front",
    "tamar",
  ]);
  expect(named("Saudi Arabia and Egypt left. The kingdom returned.").map(([, id]) => id)).toEqual([
    "sau",
    "egy",
    "sau",
  ]);
});

test("a capital The is no name; a station's place is not the station; mothers have committees", () => {
  expect(
    named("He wrote to The Associated Press. The swap failed. The Red Sea is rough.").map(([name]) => name),
  ).toEqual(["Associated Press"]);
  expect(named("Radio Zafar closed. Zafar's president left.").map(([, id]) => id)).toEqual(["radio_zafar", "zafar"]);
  expect(named("He met the Mothers' Committee.").map(([name]) => name)).toEqual(["Mothers' Committee"]);
});

test("a state's ministry is not another mention; each state has its own", () => {
  const text = "The Russian Foreign Ministry spoke. The Sorvan Foreign Ministry spoke. Sorva paid.";
  expect(named(text).map(([name]) => name)).toEqual(["Russian", "Sorvan", "Sorva"]);
  const voices = read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).claims;
  expect(voices).toHaveLength(3);
});

test("a title of several words, a list of venues, a land of two words, a place that rules, a name with an article", () => {
  expect(named("Secretary of State John Lark said so.").map(([name]) => name)).toEqual(["John Lark"]);
  expect(named("Rallies were held in Helsinki, Vilnius and Riga.")).toEqual([]);
  const kind = (text: string) =>
    read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).entities.map((e) => [
      e.id,
      e.kind,
    ]);
  expect(kind("The finance ministry of Lower Vara said that it paid.")).toContainEqual(["lower_vara", "state"]);
  expect(kind("It left Port Orsa. The Orsa government said so.")).toContainEqual(["orsa", "state"]);
  expect(kind("Sarn and the Hill Cantons will protest.").map(([id]) => id)).toEqual(["sarn", "hill_cantons"]);
  expect(kind("Orvane Shipping said that it would wait.")).toEqual([["orvane_shipping", "company"]]);
});

test("an ordinary word at the head of a sentence is no name, one in capitals elsewhere is", () => {
  const exact = (text: string) => named(text).map(([name]) => name);
  expect(exact("Snow will close the passes. Arbitration is slow. Transport minister Ilse Dorn denied it.")).toEqual([
    "Ilse Dorn",
  ]);
  expect(exact("Talks collapsed. Gunmen killed two. Roscosmos refused to comment.")).toEqual(["Roscosmos"]);
  expect(exact("The Sons of Kessu vowed to leave. The Iron Column has issued no statement.")).toEqual([
    "Sons of Kessu",
    "Iron Column",
  ]);
  expect(exact("Dunmar will close the passes by mid-December.")).toEqual(["Dunmar"]);
  expect(exact("Haven accused the envoy. The envoy blamed Haven.")).toContain("Haven");
});

test("abstract nouns at the head of a sentence are nobody; an aside and the half of a land", () => {
  expect(named("Escalation would follow. Recognition remains far. Whom does that serve?")).toEqual([]);
  expect(named("Mott, across the border, could offer asylum.").map(([name]) => name)).toEqual(["Mott"]);
  expect(named("It was sent to North Veldra by South Veldra.").map(([name]) => name)).toEqual([
    "North Veldra",
    "South Veldra",
  ]);
  expect(named("He met the Copper Producers' League.").map(([name]) => name)).toEqual(["Copper Producers' League"]);
  expect(named("The truce on the Sella goes on.")).toEqual([]);
});

const exacts = (text: string) => named(text).map(([exact]) => exact);

test("an epithet at the head of a sentence is no part of a land's name; a body keeps it", () => {
  expect(exacts("Ice is thick. Landlocked Brenn will buy the barges.")).toEqual(["Brenn"]);
  expect(exacts("Ice is thick. Coastal League ships left.")).toEqual(["Coastal League"]);
  expect(exacts("The South Quay Assembly voted. Assembly speaker Odo Prell left.")).toEqual([
    "South Quay Assembly",
    "Assembly",
    "Odo Prell",
  ]);
});

test("soldiers who rule are the junta; fighters by their land; a day of saints is nobody", () => {
  const rulers = named("A junta took the port. The junta spoke. The generals had agreed. A junta decree followed.");
  expect(rulers.map(([exact]) => exact)).toEqual(["The junta", "The generals", "junta"]);
  expect(new Set(rulers.map(([, id]) => id)).size).toBe(1);
  expect(exacts("Snow fell. Mountain militias may strike.")).toEqual(["Mountain militias"]);
  expect(exacts("They will be paid by All Saints.")).toEqual([]);
});

test("the agency, the palace: a body met before, a court that speaks", () => {
  expect(exacts("The River Police Agency left. The agency said nothing.")).toEqual([
    "River Police Agency",
    "The agency",
  ]);
  expect(exacts("The palace has promised a reply.")).toEqual(["The palace"]);
  expect(exacts("The palace stands on a hill.")).toEqual([]);
});

test("the town of a paper, a bishop's see, a capital flown to are nobody; a group's last word is the group", () => {
  expect(exacts("Talks at Merrin failed, the Merrin Ledger said.")).toEqual(["Merrin Ledger"]);
  expect(exacts("The Bishop of Dorran spoke.")).not.toContain("Dorran");
  expect(exacts("President Rao Teller flew to Jakarta.")).toEqual(["Rao Teller"]);
  const column = named("The Ember Column, which holds the docks, fired. The Column's commander left.");
  expect(column.map(([, id]) => id)).toEqual(["ember_column", "ember_column"]);
});

test("bodies of a kind that tell, a ministry again, an adjective before its people, two names with a hyphen", () => {
  const only = (text: string) => named(text).map(([name]) => name);
  expect(only("The provincial council has denied it. Later the council met.")).toEqual([
    "The provincial council",
    "the council",
  ]);
  expect(only("The provincial council is in Dorn.")).toEqual([]);
  expect(only("Kesh's interior ministry announced it. The ministry alleges fraud.")).toEqual(["Kesh", "The ministry"]);
  expect(only("Nobody saw the Ruvian customs staff leave.")).toEqual(["Ruvian"]);
  expect(only("The Kesh-Orm line is quiet. Kesh said so; Orm denied it.")).toEqual(["Kesh", "Orm", "Kesh", "Orm"]);
});

test("who is nobody in a state, what is called by where it is held, a road to a town, a body that a list knows otherwise", () => {
  const only = (text: string) => named(text).map(([name]) => name);
  expect(only("Nobody in Washington answered.")).toEqual(["Washington"]);
  expect(only("The aides knew of the Doha calls.")).toEqual([]);
  expect(only("He threatened to march on Lumba.")).toEqual([]);
  expect(only("The exiled Maravel Congress said no.")).toEqual(["Maravel Congress"]);
  expect(only("The St. Agnes Mission said no.")).toEqual(["St. Agnes Mission"]);
  expect(only("Ida Morn, of the Kestria-based think tank Institute of Rivers, met Dorn-led rebels.")).toEqual([
    "Ida Morn",
    "Institute of Rivers",
  ]);
  expect(only("The envoy Edwin P. Marlo met T. R. Okello.")).toEqual(["Edwin P. Marlo", "T. R. Okello"]);
});

test("names before a day or in an aside, agencies of datelines, voices, places of a body", () => {
  const only = (text: string) => named(text).map(([name]) => name);
  expect(only("Pellmark on Thursday gave Oshtria a week.")).toContain("Pellmark");
  expect(only("GENEVA, 4 May (Meridian) - Talks resumed.")).toEqual(["Meridian"]);
  expect(only("The grid operator, Elnor, published the map.")).toEqual(["Elnor"]);
  expect(only("Its radio station, Voice of the Plateau, was silent.")).toEqual(["Voice of the Plateau"]);
  expect(only("The council in Beit Sahra objected.")).toEqual([]);
});
