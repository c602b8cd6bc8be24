import { describe, expect, it } from "vitest";
import { renderLink } from "../../src/edition/render-blocks.ts";
import { nameNear } from "../../src/roundup/find-near.ts";
import { openDecisions } from "../../src/roundup/learning/choices.ts";
import { toLink } from "../../src/roundup/write-draft.ts";
import { sampleCandidate } from "./samples.ts";

const pair = (first: string, second: string) => [
  sampleCandidate(1, { title: first, excerpt: undefined }),
  sampleCandidate(2, { title: second, excerpt: undefined, publisher: "Le Courrier" }),
];
const nearOf = (first: string, second: string, decided = openDecisions([])) =>
  nameNear(pair(first, second), [], decided, "fr").map(({ near }) => near?.title);

describe("what may be one story in other words", () => {
  it.each([
    ["Des habitants tirés au sort contrôlent la cantine", "La cantine contrôlée par des habitants tirés au sort", true],
    ["Le maire renonce aux caméras du port", "Caméras du port : le maire a renoncé", true],
    ["Wales appoints first commissioner for public data", "First public data commissioner named in Wales", true],
    ["Auch abandonne sa foire aux idées, faute de participants", "La foire aux idées d'Auch n'aura plus lieu", true],
    ["Limoges : 400 habitants ont planché sur le quartier", "Quartier : les idées de 400 habitants à Limoges", true],
    ["Medellín premia cinco aplicaciones en su hackatón cívica", "La hackatón cívica de Medellín premió a cinco", true],
    ["Nantes : un vote pour les écoles", "Nantes : la piscine ferme ses portes", false],
    ["La ville de Brest ouvre le vote du budget", "La ville de Nîmes ouvre le vote du budget", false],
    ["Un canal de 12 kilomètres en débat public", "Un canal de 15 kilomètres en débat public", false],
    ["Un vote au conseil", "Un concert au conseil", false],
  ])("is told of the second: %s / %s", (first, second, isNear) => {
    expect(nearOf(first, second)).toEqual([undefined, isNear ? first : undefined]);
  });

  const [a, b] = ["Le maire renonce aux caméras du port", "Caméras du port : le maire a renoncé"] as const;

  it("is told in the draft's comment, with its address", () => {
    const [, second] = nameNear(pair(a, b), [], openDecisions([]), "fr");
    expect(second && renderLink(toLink(second), "fr")).toContain(
      "proche de: La Gazette https://gazette.example.org/candidats/1",
    );
  });

  it("is found among what the draft holds already", () => {
    const [first, second] = pair(a, b);
    if (first === undefined || second === undefined) throw new Error("two are made");
    expect(nameNear([second], [first], openDecisions([]), "fr")[0]?.near?.title).toBe(a);
  });

  it("is not told again of what a person parted", () => {
    const urls = ["https://gazette.example.org/candidats/1", "https://gazette.example.org/candidats/2"] as const;
    expect(nearOf(a, b, openDecisions([{ date: "2026-11-15", act: "parted", title: "", urls }]))).toEqual([
      undefined,
      undefined,
    ]);
  });
});
