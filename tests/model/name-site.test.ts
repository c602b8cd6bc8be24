import { describe, expect, it } from "vitest";
import { nameAgent, nameProduct } from "../../src/model/name-site.ts";

describe("a site's name as one word of a header", () => {
  it.each([
    ["keeps letters and hyphens", "Civic-Thèque", "Civic-Theque"],
    ["joins words", "La Vigie d'essai", "La-Vigie-d-essai"],
    ["lets no line or sign through", '«\u00a0Agora\u00a0»\r\nX: 1 ("a")', "Agora-X-1-a"],
    ["is never empty", "広場", "Site"],
  ])("%s", (_, title, name) => {
    expect(nameProduct(title)).toBe(name);
  });

  it("stands before an address to complain to", () => {
    expect(nameAgent({ title: "Civic-Thèque", url: "https://civic.example.org/", language: "fr" })).toBe(
      "Civic-Theque (+https://civic.example.org/a-propos/)",
    );
  });
});
