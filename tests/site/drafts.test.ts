import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";

const TOKENS = ["jeton-brouillon-7f3a", "jeton-futur-9c1b", "secret-opposant"];

describe("the published site", () => {
  it("holds nothing of a draft, of a later day, or of a person who objects — not even in the search index", () => {
    const site = inject("fixtureSite");
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const leaks = files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => TOKENS.some((token) => file.includes(token) || readContent(file).includes(token)));
    expect(leaks).toEqual([]);
  });

  it("holds neither the editor's desk nor the preview of letters", () => {
    for (const name of ["fixtureSite", "realSite"] as const) {
      const files = readdirSync(inject(name), { recursive: true, encoding: "utf8" });
      expect(files.filter((file) => /_redaction|_newsletter|bureau/u.test(file))).toEqual([]);
    }
  });

  it("holds what is published, read in the same way", () => {
    const site = inject("fixtureSite");
    const fragments = readdirSync(join(site, "pagefind/fragment"));
    const found = fragments.filter((name) =>
      readContent(join(site, "pagefind/fragment", name)).includes("murmure citoyen"),
    );
    // The fiche, and the texts about the actor, which its former name finds too.
    expect(found.length).toBeGreaterThan(0);
  });
});

/** Pagefind's files are gzipped under names of their own. */
function readContent(file: string): string {
  const bytes = readFileSync(file);
  const content = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return content.toString("utf8").toLowerCase();
}
