import { expect, test } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { deliveryRules } from "../../src/model/schema/delivery.ts";
import { openComposer } from "../../src/newsletter/compose-message.ts";
import { explainExit } from "../../src/newsletter/explain-exit.ts";
import { sampleVocabularies } from "../model/samples.ts";
import { makeModel, makeRoundup, makeSite } from "./make-roundup.ts";

const roundup = makeRoundup();
const vocabularies = { vocabularies: sampleVocabularies() };
const SITE = "https://jardins.vauclair.org";

function site(unsubscribe_url: string, url = SITE, by: "outbox" | "listmonk" = "outbox") {
  const { newsletter } = makeSite();
  return makeSite({ url, newsletter: { ...newsletter, unsubscribe_url, delivery: deliveryRules.parse(delivery(by)) } });
}

const delivery = (by: string) =>
  by === "listmonk" ? { by, listmonk: { url: "https://listmonk.example.org", lists: [1] } } : { by };

test.each<[string, Parameters<typeof site>, string[], string | undefined]>([
  ["an address of the site where nothing is", [`${SITE}/desabonnement`], [], "warning"],
  ["the same with www", ["https://www.jardins.vauclair.org/desabonnement?x"], [], "warning"],
  ["an address kept for examples", ["https://lettre.example.org/adieu"], [], "error"],
  ["another site's", ["https://listes.vauclair.net/adieu"], [], undefined],
  ["a page of the site", [`${SITE}/liens`], [], undefined],
  ["a file of public/", [`${SITE}/d%C3%A9part`], ["départ/index.html"], undefined],
  ["a file of public/ without its ending", [`${SITE}/depart`], ["depart.html"], undefined],
  ["a site in the making", ["https://a.example.org/desabonnement", "https://a.example.org"], [], undefined],
  ["an engine that gives its own", [`${SITE}/desabonnement`, SITE, "listmonk"], [], undefined],
])("the way out of a list that is %s", (_, given, publicFiles, level) => {
  expect(explainExit(makeModel(roundup, site(...given), { publicFiles, ...vocabularies }))?.level).toBe(level);
});

test("a letter does not say of such an address that all is well", async () => {
  const model = makeModel(roundup, site(`${SITE}/desabonnement`), vocabularies);
  const { checks, exitFault } = await renderLetter({ roundup, model, date: new Date("2026-11-22T17:00:00Z") });
  expect(exitFault).toMatchObject({ level: "warning", message: expect.stringContaining("où rien n'est") });
  expect(checks).toContainEqual({ level: "warning", message: expect.stringContaining(`${SITE}/desabonnement`) });
  expect(checks.map(({ message }) => message).join("\n")).not.toContain("en un clic");
});

test.each<[string, Parameters<typeof makeSite>[0], string]>([
  ["in French", {}, "jeton"],
  ["in English", { language: "en" }, "token"],
  ["in English, of an older format", { language: "en", format: 2 }, "jeton"],
  ["in English, that keeps the names of its files", { language: "en", addresses: { files: ["fr"] } as never }, "jeton"],
])("the token of a site %s", async (_, changes, name) => {
  const settings = makeSite(changes);
  const letter = await renderLetter({
    roundup,
    model: makeModel(roundup, settings),
    date: new Date("2026-11-22T17:00:00Z"),
  });
  const message = await openComposer(letter, settings)({ email: "ada@lectrice.example.org", token: "Ab3_x-9" });
  expect(message.toString("latin1").replace(/=\r\n/gu, "")).toContain(`/desabonnement/?${name}=`);
});
