import { describe, expect, inject, it } from "vitest";
import { findDeadLinks, readReferences } from "./find-dead-links.ts";

describe.each(["fixtureSite", "realSite"] as const)("links of the %s", (name) => {
  const pages = readReferences(inject(name));

  it("lead to a file of the site, and to an anchor of it where they name one", () => {
    expect(findDeadLinks(inject(name))).toEqual([]);
    expect(pages.size).toBeGreaterThan(10);
  });

  it("never name an anchor twice on a page", () => {
    const repeated = [...pages].flatMap(([address, { ids }]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`),
    );
    expect(repeated).toEqual([]);
  });
});
