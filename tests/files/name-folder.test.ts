import { expect, it } from "vitest";
import { nameFolder } from "../../src/files/name-folder.ts";

it.each([
  ["a folder within the current one", "/depot/_site", "_site"],
  ["one deeper within", "/depot/.cache/essai", ".cache/essai"],
  ["one elsewhere", "/tmp/essai", "/tmp/essai"],
  ["one whose name begins alike", "/depot-2/_site", "/depot-2/_site"],
  ["the current one", "/depot", "/depot"],
])("%s is named as one would type it", (_, folder, named) => {
  expect(nameFolder(folder, "/depot")).toBe(named);
});
