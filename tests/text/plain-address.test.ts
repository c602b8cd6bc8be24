import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalParsed, canonicalUrl } from "../../src/text/canonical-url.ts";
import { parseUrl } from "../../src/text/parse-url.ts";
import { isSurelyAddress, splitPlainAddress } from "../../src/text/plain-address.ts";

const RUNS = process.env.SOAK ? 200_000 : 3_000;

const label = fc.constantFrom(
  ...[
    "www",
    "m",
    "mobile",
    "amp",
    "ampere",
    "example",
    "a-b",
    "-a",
    "a--b",
    "xn--caf-dma",
    "xn--a",
    "1",
    "127",
    "0x7f",
    "fr",
  ],
  ...[
    "youtube",
    "youtu",
    "google",
    "x",
    "old",
    "reddit",
    "l",
    "facebook",
    "com",
    "org",
    "co",
    "uk",
    "net",
    "localhost",
    "é",
    "A",
  ],
);
const step = fc.constantFrom(
  ...[
    "amp",
    "amp-page",
    "index.html",
    "index",
    "x",
    "une-page",
    "2026",
    "",
    "é",
    "%C3%A9",
    "..",
    ".",
    "a_b",
    "url",
    "watch",
    "exemple",
  ],
);
const tail = fc.constantFrom("", "", "", "/", "?a=1", "#x", "#/x", ":8080/", "?q=%", "@", "/[", "|", " ");
const address = fc
  .record({
    scheme: fc.constantFrom("https://", "http://", "HTTPS://", "https:/", "ftp://"),
    labels: fc.array(label, { minLength: 1, maxLength: 4 }),
    steps: fc.array(step, { maxLength: 4 }),
    end: tail,
  })
  .map(({ scheme, labels, steps, end }) => [scheme + labels.join("."), ...steps].join("/") + end);

it("gives an address that needs no parsing the canonical form that parsing gives it", () => {
  fc.assert(
    fc.property(address, (one) => {
      expect(canonicalUrl(one)).toBe(canonicalParsed(one));
    }),
    { seed: 20_261_130, numRuns: RUNS },
  );
});

it("takes for an address, at a quick look, only what is one to the URL Standard", () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), (one) => {
      if (!isSurelyAddress(one)) return;
      const url = parseUrl(one);
      expect(url?.username).toBe("");
      expect(url?.hostname).toBe(/^https?:\/\/([^/?#]+)/u.exec(one)?.[1]);
    }),
    { seed: 20_261_130, numRuns: RUNS },
  );
});

it.each([
  ["https://www.example.org/une-page/", { host: "www.example.org", path: "/une-page/" }],
  ["http://example.org", { host: "example.org", path: "/" }],
  ["https://example.org/a?b", undefined],
  ["https://EXAMPLE.org/", undefined],
  ["https://xn--caf-dma.example.org/", undefined],
  ["https://127.0.0.1/", undefined],
  ["https://example.org:8080/", undefined],
])("splits %s without parsing it, or leaves it to the parser", (one, parts) => {
  expect(splitPlainAddress(one)).toEqual(parts);
});
