import { expect, test } from "vitest";
import { proposeCorrection } from "../../src/text/propose-correction.ts";

test.each([
  ["https://github.com/ville/annuaire", "https://github.com/ville/annuaire/edit/main/actors/a.yaml"],
  ["https://github.com/ville/annuaire/", "https://github.com/ville/annuaire/edit/main/actors/a.yaml"],
  ["https://github.com/ville/annuaire/tree/master", "https://github.com/ville/annuaire/edit/master/actors/a.yaml"],
  ["https://github.com/ville/annuaire/tree/en/ligne/", "https://github.com/ville/annuaire/edit/en/ligne/actors/a.yaml"],
  ["https://gitlab.com/ville/tree", "https://gitlab.com/ville/tree/-/edit/main/actors/a.yaml"],
  ["https://codeberg.org/ville/annuaire/tree/trunk", "https://codeberg.org/ville/annuaire/tree/trunk"],
  [
    "https://gitlab.example.org/ville/annuaire/-/tree/trunk",
    "https://gitlab.example.org/ville/annuaire/-/edit/trunk/actors/a.yaml",
  ],
  ["https://codeberg.org/ville/annuaire", "https://codeberg.org/ville/annuaire"],
])("%s is corrected at %s", (repository, address) => {
  expect(proposeCorrection(repository, "actors/a.yaml")).toBe(address);
});
