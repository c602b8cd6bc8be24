import { expect, it } from "vitest";
import { findBareAddresses } from "../../src/text/addresses/find-bare-addresses.ts";

// GitHub Flavored Markdown 0.29, 6.9: what ends an address that stands bare.
it.each([
  ["Voir https://a.fr/b.", ["https://a.fr/b"]],
  ["(https://a.fr/b), https://a.fr/c?d=e;", ["https://a.fr/b", "https://a.fr/c?d=e"]],
  ["https://a.fr/b_(c) et (https://a.fr/b_(c))", ["https://a.fr/b_(c)", "https://a.fr/b_(c)"]],
  ["«\u00a0https://a.fr/b\u00a0»", ["https://a.fr/b"]],
  ["HTTP://A.FR/b!?…", ["HTTP://A.FR/b"]],
  ["<https://a.fr/b>", ["https://a.fr/b"]],
  ['url: "https://a.fr/b"', ["https://a.fr/b"]],
  ["{ url: https://a.fr/b, role: demo }", ["https://a.fr/b"]],
  ["[x](https://a.fr/b) mots", ["https://a.fr/b"]],
  ["https://web.archive.org/web/2020/https://a.fr/b", ["https://web.archive.org/web/2020/https://a.fr/b"]],
  ["www.a.fr/?b=c et a.fr/b?c=d.", ["https://www.a.fr/?b=c", "https://a.fr/b?c=d"]],
  ["https:// et http://", []],
  ["a.fr, www.a.fr/b, et/ou ?", []],
  ["jeanne@a.fr/?b=c", []],
])("%j holds %j", (text, expected) => {
  expect(findBareAddresses(text)).toEqual(expected);
});
