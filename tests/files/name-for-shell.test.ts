import { expect, it } from "vitest";
import { nameForShell } from "../../src/files/name-folder.ts";

it.each([
  ["letters", "/srv/annuaire-été", "annuaire-été"],
  ["spaces", "/srv/mes jardins", "'mes jardins'"],
  ["an apostrophe", "/srv/Été à l'île", "'Été à l'\\''île'"],
  ["a sign that shells expand", "/srv/a$b", "'a$b'"],
])("a folder with %s is named as a shell takes it", (_, folder, name) => {
  expect(nameForShell(folder, "/srv")).toBe(name);
});
