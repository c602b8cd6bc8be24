import { describe, expect, it } from "vitest";
import { parseUrl } from "../../src/text/parse-url.ts";
import { isWebAddress } from "../../src/text/web-address.ts";

/** After so many calls V8 has compiled what they call; `URL.canParse` is wrong from then on in Node 20 and 22. */
const MANY = 20_000;

describe("an address", () => {
  it("with accented letters is one, however many were read before it", () => {
    const accented = "https://débat.example.org/é";
    const readAll = () =>
      Array.from({ length: MANY }, (_, number) => isWebAddress(`https://example.org/${number}`)).filter(Boolean).length;
    expect([readAll(), isWebAddress(accented), readAll(), isWebAddress(accented)]).toEqual([MANY, true, MANY, true]);
  });

  it.each([
    ["stands by itself", ["https://example.org/a"], "https://example.org/a"],
    ["follows a base", ["../b", "https://example.org/a/c"], "https://example.org/b"],
    ["is none without its scheme", ["example.org"], undefined],
    ["is none with a host of another form", ["https://exa mple.org"], undefined],
    ["is none where it is empty", [""], undefined],
  ] as const)("%s", (_, [address, base], expected) => {
    expect(parseUrl(address, base)?.href).toBe(expected);
  });
});
