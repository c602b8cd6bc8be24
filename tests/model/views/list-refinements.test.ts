import { expect, it } from "vitest";
import type { Actor } from "../../../src/model/model.ts";
import { listVoidChoices, type Refinement } from "../../../src/model/views/list-refinements.ts";
import { linkActor } from "../link-actors.ts";

const [a, b, c] = ["A", "B", "C"].map((name) => linkActor({ name })) as [Actor, Actor, Actor];

const box = (...actors: Actor[]) => ({ actors: new Set(actors) }) as unknown as Refinement;

it.each<[string, Refinement[], number[][]]>([
  ["boxes that some fiche always answers leave nothing empty", [box(a, b), box(b, c)], []],
  ["two boxes that no fiche has in common do", [box(a), box(b, c)], [[0, 1]]],
  ["three do of which any two have one", [box(a, b), box(b, c), box(a, c)], [[0, 1, 2]]],
  ["a choice that holds a smaller one is not told again", [box(a), box(b), box(a, b)], [[0, 1]]],
])("%s", (_, refinements, choices) => {
  expect(listVoidChoices([a, b, c], refinements)).toEqual(choices);
});
