import { expect, it } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { linkModel } from "../../src/kinds/link-model.ts";
import { ficheSource, roundupSource, sampleSources } from "../model/samples.ts";
import { makeSite } from "./make-roundup.ts";

it("the letter never names a person who objects, not even as the publisher of a link", async () => {
  const person = { name: "Camille Exemple", role: "présidente" };
  const settings = makeSite();
  const model = linkModel(
    {
      ...sampleSources({
        actors: [ficheSource("a", { people: [{ ...person, objected: true }] })],
        roundups: [
          roundupSource("2026-11-15", [
            { title: "Un lien", url: "https://journal.example.org/un", publisher: "Camille Exemple", actorIds: ["a"] },
            { title: "Un autre", url: "https://journal.example.org/autre", publisher: "Dominique Exemple" },
          ]),
        ],
      }),
      settings,
    },
    { now: new Date("2026-11-22T12:00:00Z"), drafts: false },
  );
  const [roundup] = model.roundups;
  if (!roundup) throw new Error("no roundup");
  const { html, text, message } = await renderLetter({ roundup, model, date: new Date("2026-11-22T12:00:00Z") });
  const all = `${html}${text}${message.toString("utf8")}`;
  expect(all).not.toMatch(/camille/iu);
  expect(all).toContain("Dominique Exemple");
});
