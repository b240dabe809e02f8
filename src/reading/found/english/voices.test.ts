// Who speaks in an English clause, one point each.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const claims = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).claims.map(({ source }) =>
    source.type === "actor" ? source.id : source.type === "actors" ? source.ids.join("+") : source.type,
  );

test("hearsay is nobody's; an aside about a place is not told by others", () => {
  expect(claims("It was later learned that the barge carried rifles.")).toEqual(["unnamed"]);
  expect(claims("It has been reported by the Harbour Post that the barge carried rifles.")).toEqual(["harbour_post"]);
  expect(claims("We are told the regent has fled.")).toEqual(["unnamed"]);
  expect(claims("The governor has fled, it is feared, with the seal of state.")).toEqual(["unnamed"]);
  expect(claims("It was not known who paid for the buses.")).toEqual(["author"]);
  expect(claims("Oman, where the ships are said to dock, has kept silent.")).toEqual(["author", "unnamed"]);
  expect(claims("Two ministers resigned, as many had expected.")).toEqual(["author"]);
});

test("telling behind a close relative, or so, what one calls another; whose terms they are", () => {
  expect(claims("Soldiers who had seized the mint gave it up at noon, Ilo Brant said on Monday.")).toEqual([
    "ilo_brant",
  ]);
  expect(claims("The dam will hold, or so its engineer, Ilo Brant, claims.")).toEqual(["ilo_brant"]);
  expect(claims("The mayor, Lena Vos, vows she will rebuild the mill.")).toEqual(["lena_vos"]);
  expect(claims("Orm calls the seizure piracy.")).toEqual(["orm"]);
  expect(claims("Orm calls the council meeting.")).toEqual(["author"]);
  expect(claims("Kesh branded the report premature.")).toEqual(["kesh"]);
  expect(claims("Egypt demands a pardon as a condition for returning to the talks.")).toEqual(["egy"]);
  expect(claims("Egypt gave the crew until dusk to yield or face the guns.")).toEqual(["egy"]);
  expect(claims("Orm denounced the raid; it vowed last week to answer.")).toEqual(["author", "orm"]);
});

test("clauses: yet, so long as, what another voice tells behind after, a step", () => {
  expect(claims("Nobody has yet found the barge.")).toEqual(["author"]);
  expect(claims("Ferries would sail, so long as the wind holds.")).toEqual(["author"]);
  expect(claims("The ferries stopped in May, after Orm alleged that spies were aboard.")).toEqual(["author", "orm"]);
  expect(claims("The ferries stopped in May, after Orm closed the port.")).toEqual(["author"]);
  expect(claims("A truce requires Orm to disarm, a step the king will not take.")).toEqual(["author", "author"]);
  expect(claims("Indicator: grain ships in the northern bay.")).toEqual([]);
});

test("it emerged, quoted as calling, described as fantasy, something another denies", () => {
  expect(claims("The bank, it emerged on Friday, had paid the ransom.")).toEqual(["unnamed"]);
  expect(claims("Ilo Brant was quoted by state radio as calling the map a forgery.")).toEqual(["ilo_brant"]);
  expect(claims("Mira Solen described the claim as fantasy.")).toEqual(["mira_solen"]);
  expect(claims("Orm accuses Kesh of jamming its radios, something Kesh has always denied.")).toEqual(["orm", "kesh"]);
  expect(claims("Orm accuses Kesh of jamming its radios, something Kesh has never denied.").length).toBe(1);
});

test("both confirm; fishermen and some in a place are nobody named", () => {
  expect(claims("Kesh and Orm both confirmed that the road was open.")).toEqual(["kesh+orm"]);
  expect(claims("Kesh and Orm deny the report.")).toEqual(["kesh+orm"]);
  expect(claims("Kesh's fishermen say the navy fires on them.")).toEqual(["unnamed"]);
  expect(claims("Kesh's leaders say the navy was called back.")).toEqual(["kesh"]);
  expect(claims("Some in Kesh argue that the war was lost.")).toEqual(["unnamed"]);
});

test("the teller amid a condition, behind a quotation with that, behind a quoting outlet", () => {
  expect(claims("Unless help comes soon, says Mira Solen of the Border Centre, the town is lost.")).toEqual([
    "mira_solen",
  ]);
  expect(claims('Mira Solen said it was late. "That is not true," she said.')).toEqual(["mira_solen", "mira_solen"]);
  const via = (text: string) =>
    read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).claims[0]!.source;
  expect(via("Reuters, quoting a diplomat, reported that the road was open.")).toMatchObject({
    type: "unnamed",
    via: "reuters",
  });
  expect(via("Reuters quoted the minister, Ilo Brant, as saying that the road was open.")).toMatchObject({
    id: "ilo_brant",
    via: "reuters",
  });
});

test("a quotation of its own goes on with the speaker, no other sentence does", () => {
  expect(claims('"We wait," Mira Solen told reporters. "We will be back when they call."')).toEqual([
    "mira_solen",
    "mira_solen",
  ]);
  expect(claims("Mira Solen told reporters that she was tired. The road was open.")[1]).toBe("author");
  expect(claims('Mira Solen told reporters that she was tired. The road was "open".')[1]).toBe("author");
});

test("nobody admits it: asserted; the name of a group is no verb", () => {
  expect(claims("Neither army has admitted the raid.")).toEqual(["author"]);
  expect(claims("The Gulf states have promised money.")).toEqual(["gulf"]);
});

test("a document speaks for who issues it, not for who sees it; many in a place; a charge denied by another", () => {
  expect(claims("A leaked memo from the Ministry of Trade warns that exports fell.")).toEqual(["ministry_of_trade"]);
  expect(claims("A leaked memo seen by the Harbour Post warns that exports fell.")).toEqual(["unnamed"]);
  expect(claims("Ministers in Orm deny that they struck a bargain.")).toEqual(["unnamed"]);
  expect(claims("Orm accused Kesh of breaking the truce, a charge Kesh denied.")).toEqual(["orm", "kesh"]);
  expect(claims("Orm accused Kesh of breaking the truce, a pact of long standing.")).toEqual(["orm"]);
  expect(claims("Nobody in the capital believes that the truce holds.")).toEqual(["author"]);
  expect(claims("Orm insists on a ceasefire first.")).toEqual(["author"]);
});

test("what a modal before a comma governs tells nothing; a figure called invented is denied", () => {
  expect(claims("Orm could, at the very least, tell its guards to leave.")).toEqual(["author"]);
  const mood = (text: string) =>
    read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).claims[0]!.modality;
  expect(mood('The health ministry called the figure "invented".')).toBe("denied");
  expect(mood("Orm claims that the zone was never covered.")).toBe("alleged");
  expect(mood("Orm claims the islands.")).toBe("asserted");
});

test("telling in other words, with adverbs, by what something is called", () => {
  expect(claims("Ilo Brant recalled that the pact was old, and further added that it was dead.")).toEqual([
    "ilo_brant",
    "ilo_brant",
  ]);
  expect(
    claims("Ilo Brant expressed the opinion that Orm would wait. He dismissed the notion that it was weak."),
  ).toEqual(["ilo_brant", "ilo_brant"]);
  expect(claims("Kesh called the announcement premature.")).toEqual(["kesh"]);
  expect(claims("Kesh called the minister on Friday.")).toEqual(["author"]);
  expect(claims("Kesh called the deal a gift to pirates.")).toEqual(["kesh"]);
  expect(claims("Kesh dismissed the memo as a forgery.")).toEqual(["kesh"]);
  expect(claims("Kesh might close the road and recall its envoy.")).toHaveLength(1);
  expect(claims("The road is open, officials on both sides say.")).toEqual(["unnamed"]);
  expect(claims("A draft was reportedly exchanged.")).toEqual(["unnamed"]);
});

test("the company, the group: the last of its kind", () => {
  const text = "Orvane Shipping closed. The Red Brigades denied the charge. The company said that it would return.";
  expect(claims(text)[2]).toBe("orvane_shipping");
});

test("a quotation goes on over sentences and paragraphs, forwards and back", () => {
  expect(claims('"We wait," said Mira Solen. "It is late. They will call."')).toEqual(Array(3).fill("mira_solen"));
  expect(claims('"It is late. They will call," said Mira Solen.')).toEqual(["mira_solen", "mira_solen"]);
  expect(claims('The road was open, Mira Solen said.\n"It is late. They will call."')).toEqual(
    Array(3).fill("mira_solen"),
  );
  expect(claims('Mira Solen left.\nThe road was "open". They were late.')).toEqual(Array(3).fill("author"));
  expect(claims('There was, Mira Solen said, "a talk about weather".')).toEqual(["mira_solen"]);
});

test("a charge that another rejects, an account, a report brushed aside, one who is quoted", () => {
  expect(claims("Orm accused Kesh of theft, a charge it rejects.")).toEqual(["orm", "kesh"]);
  expect(claims("Orm paid the rebels, a claim that Kesh disputed.")).toEqual(["author", "kesh"]);
  expect(claims("Under the terms as described by two aides, Kesh would leave the ridge.")).toEqual(["unnamed"]);
  expect(claims("Ilo Brant left. By his account, Kesh would leave the ridge.")[1]).toBe("ilo_brant");
  expect(claims("Kesh brushed the report aside as a fantasy. Orm waved the boats away.")).toEqual(["kesh", "author"]);
  expect(claims("Kesh would free the crew, the officer is quoted as saying.")).toEqual(["unnamed"]);
  expect(claims("Ilo Brant was quoted by Reuters as saying that the road was open.")).toEqual(["ilo_brant"]);
});

test("two persons, whoever stands in their relatives; both; per cent is nobody", () => {
  expect(claims("Mira Solen and Ilo Brant said that the road was open.")).toEqual(["mira_solen+ilo_brant"]);
  expect(claims("Mira Solen and Ilo Brant, who lead Orm, both admit that the road was closed.")[0]).toBe(
    "mira_solen+ilo_brant",
  );
  expect(claims("Orm, whose guards Mira Solen pays, promised to wait.")[0]).toBe("orm");
  expect(claims("If the lake falls below forty per cent, Orm will wait.")).toEqual(["author"]);
});

test("what asks without a mark, what only looks like it; what appears in a place", () => {
  const mood = (text: string) =>
    read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).claims[0]!.modality;
  expect(mood("Why would Orm risk such a trip.")).toBe("question");
  expect(mood("What did the guards get for it.")).toBe("question");
  expect(mood("What is at stake is the port of Orm.")).toBe("asserted");
  expect(mood("When the talks began, Orm paid.")).toBe("asserted");
  expect(mood("The story had appeared in two papers.")).toBe("asserted");
  expect(mood('Kesh confirmed that "a contact" had taken place.')).toBe("reported");
});

test("a statement, both countries, a pronoun behind an adjunct; what follows a colon is told on", () => {
  expect(claims("The Sable Front denied the report. Its fighters will stay, a statement said.")[1]).toBe("sable_front");
  expect(claims("Kesh and Orm will trade, the ministries of both countries said.")).toEqual(["kesh+orm"]);
  expect(claims("Ilo Brant left. To the farmers he said that the road was open.")[1]).toBe("ilo_brant");
  expect(claims("Ilo Brant put it softly: the road was closed.")).toEqual(["ilo_brant", "ilo_brant"]);
  expect(claims("Unless they put it on paper, Orm will wait.")).toEqual(["author"]);
  const mood = (text: string) =>
    read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).claims[0]!.modality;
  expect(mood("The guards will stay, Ilo Brant said, unless the road is opened.")).toBe("conditional");
});

test("a quotation behind its teller is one claim; what is not confirmed inside one is its speaker's", () => {
  expect(claims('Ilo Brant said, "The road is open."')).toEqual(["ilo_brant"]);
  expect(claims('"The report is not confirmed," Ilo Brant told reporters.')).toEqual(["ilo_brant"]);
  expect(claims('It was late, Ilo Brant said, "and the road was closed."')).toEqual(["ilo_brant", "ilo_brant"]);
});

test("lines about the article tell nothing; places of a dateline are nobody", () => {
  const text =
    "Can the Orm Truce Survive Another Winter?\nBy Nora Whitfield, Senior Fellow\nPhoto: Anton Reza\nKesh said that it would not pay for the road through the hills this year.";
  const found = read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" });
  expect(found.mentions.map((m) => m.exact)).toEqual(["Kesh"]);
  expect(claims(text)).toEqual(["kesh"]);
  expect(claims("By noon Kesh had left. By Friday it paid.")).toHaveLength(2);
  const mentions = (line: string) =>
    read({ text: line, lang: "en", sha256: sha256Hex(line), format: "text", name: "text" }).mentions.map(
      (m) => m.exact,
    );
  expect(mentions("TEHRAN: Kenya left.")).toEqual(["Kenya"]);
  expect(mentions("Kuala Lumpur, Malaysia - Kenya left.")).toEqual(["Kenya"]);
});

test("never denied is no denial; that with a capital is a subject; who gains is asked", () => {
  const found = (text: string) =>
    read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).claims.map((c) => [
      c.modality,
      c.exact,
    ]);
  expect(found("Kesh has never denied that it wants the pipe.")[0]![0]).toBe("asserted");
  expect(found("That is the view in Orm.")).toEqual([["asserted", "That is the view in Orm"]]);
  expect(found("Who gains from the delay.")[0]![0]).toBe("question");
  expect(found("Who gains from the delay is unclear.")[0]![0]).toBe("asserted");
});

const readText = (text: string) => read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" });

test("who tells behind a time, in a bulletin, of a pair, beside an office", () => {
  expect(claims("By nightfall Orvane had threatened to leave the pact.")).toEqual(["orvane"]);
  expect(claims("Monday's bulletin on Radio Zenn alleged that the envoy had fled.")).toEqual(["radio_zenn"]);
  expect(claims("The road is open, Kenya's envoy Ruth Amani said on Sunday.")).toEqual(["ruth_amani"]);
  expect(claims("Aides to Governor Pavel Dorr say the road is open.")).toEqual(["unnamed"]);
  expect(claims("Its security service, the Second Bureau, dismisses the charge.")).toEqual(["second_bureau"]);
});

test("what is foreseen is predicted by who foresees it; a promise of nothing binds nobody", () => {
  const told = (text: string) => readText(text).claims.map((c) => [c.modality, c.source.type]);
  expect(told("Colonel Ewa Lind foresees a new wall.")).toEqual([["predicted", "actor"]]);
  expect(told("A long siege is what the merchants expect.")).toEqual([["predicted", "unnamed"]]);
  expect(told("The king has promised nothing.")).toEqual([["asserted", "author"]]);
  expect(told("Mayor Ewa Lind thinks not.")).toEqual([["reported", "actor"]]);
  expect(told("If neither works, expect a long siege.")).toEqual([["conditional", "author"]]);
});

test("a question without its mark: the auxiliary first, an aside behind the word that asks", () => {
  const moods = (text: string) => readText(text).claims.map((c) => c.modality);
  expect(moods("So is Norway after money, or only after a hearing.")).toEqual(["question"]);
  expect(moods("Does the cabinet want them alive, or the rebels dead.")).toEqual(["question"]);
  expect(moods("Whom, one wonders, does the king think he is fooling.")).toEqual(["question"]);
  expect(moods("Norway is angry. So is Denmark.")).not.toContain("question");
});

test("a relative behind a time, whatever others say, an office without its article", () => {
  expect(claims("On Thursday the Ember Column, which holds the docks, blamed Norway.")[0]).toBe("ember_column");
  expect(claims("The bomb has killed the truce, whatever the mediators say.")).toEqual(["author"]);
  expect(claims("If the bill passes, says farmer turned senator Joss Ader, the valley will burn.")).toEqual([
    "joss_ader",
  ]);
});

test("outlets: whose they are does not speak; the telling that closes a clause; it and she over sentences", () => {
  const told = (text: string) =>
    read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).claims.map(
      ({ source, modality }) => [source.type === "actor" ? source.id : source.type, modality],
    );
  expect(claims("Orm's independent Sharqa television channel said the barge had sunk.")).toEqual(["sharqa"]);
  expect(told('Egypt\'s Sharqa news agency quoted a "port source" on Friday as denying that the barge sank.')).toEqual([
    ["unnamed", "denied"],
  ]);
  expect(told("All the crews committed to silence, the Harbour Post said.")).toEqual([["harbour_post", "reported"]]);
  expect(
    told("Its visit was described by Ilo Brant as a sign of better days. The raid was dismissed by Egypt as a lie."),
  ).toEqual([
    ["ilo_brant", "reported"],
    ["egy", "denied"],
  ]);
  expect(claims('"This is a trick," Ilo Brant was quoted by the Harbour Post on its Friday pages as saying.')).toEqual([
    "ilo_brant",
  ]);
  expect(
    claims(
      "The Harbour Post reported that Lena Vos had left. Ilo Brant said she had not. But it added that the port was shut.",
    ),
  ).toEqual(["harbour_post", "ilo_brant", "harbour_post"]);
  expect(claims("Lena Vos said that Ilo Brant and Edo Marl had met.\n\nShe said they would meet again.")).toEqual([
    "lena_vos",
    "lena_vos",
  ]);
  expect(
    claims("The Harbour Post reported that Lena Vos, of the Canal Authority, and Ilo Brant, its lawyer, met twice."),
  ).toEqual(["harbour_post"]);
  expect(claims("The army said that evening it was ready, and the navy left.")).toHaveLength(2);
});

test("subjects behind their clause, the pair that a sentence joined, threats beside an ultimatum, whose error it is", () => {
  expect(claims("Snow, not politics, delayed the second round, officials on either bank maintain.")).toEqual([
    "unnamed",
  ]);
  expect(claims("Egypt misread how fast Oman and Iraq would talk. Both capitals have confirmed the visit.")[1]).toBe(
    "omn+irq",
  );
  expect(
    claims("Egypt on Friday gave Oman until dusk to hand back the barge, threatening to close the strait."),
  ).toEqual(["egy"]);
  expect(claims("Contrary to what the Harbour Post insists, Ilo Brant has not called the palace.")).toEqual(["author"]);
  expect(claims("The neighbouring kingdom of Oman says the boats came at night.")).toEqual(["omn"]);
});
