import { join } from "node:path";
import { Parser } from "htmlparser2";
import { describe, expect, inject, it } from "vitest";
import { readBuiltFiles, toAddress } from "./read-pages.ts";

/** What search engines are led to from elsewhere, and pages that nobody is led to on purpose. */
const UNLED = /^\/404\.html$/u;

describe.each(["fixtureSite", "realSite"] as const)("doors of the %s", (name) => {
  const pages = readBuiltFiles(inject(name), ".html")
    .filter(({ path }) => !path.startsWith("/pagefind/"))
    .map(({ path, text }) => ({ address: toAddress(path), text, doors: listDoors(text) }));

  it("lead to every page: none is without a link from another, but those that only lead on from an old address", () => {
    const led = new Set(
      pages.flatMap(({ address, doors }) =>
        doors
          .map(({ href }) => new URL(href, `http://site${address}`))
          .filter(({ host, pathname }) => host === "site" && pathname !== address)
          .map(({ pathname }) => decodeURI(pathname)),
      ),
    );
    const alone = pages.filter(
      ({ address, text }) => !led.has(address) && !UNLED.test(address) && !text.includes('http-equiv="refresh"'),
    );
    expect(alone.map(({ address }) => address)).toEqual([]);
    expect(led.size).toBeGreaterThan(100);
  });

  it("that say where one writes, reports, completes or objects lead to a mail or a page, never back to the page itself or nowhere", () => {
    const told = pages.flatMap(({ address, doors }) =>
      doors
        .filter(({ words }) => /^(?:Signaler une? |S’opposer à |La compléter|Proposer|Écrire à)/u.test(words))
        .map(({ href, words }) => ({ address, href, words })),
    );
    const dead = told.filter(
      ({ href }) => !/^(?:mailto:[^@?]+@[^@?]+\.[^@?]+(?:\?|$)|https?:\/\/[^/]+\/|\/[^/])/u.test(href),
    );
    expect(dead).toEqual([]);
    const bare = told.filter(({ href, words }) => !words.startsWith("Écrire à") && !/[?&]subject=[^&]+/u.test(href));
    expect(bare).toEqual([]);
    expect(told.length).toBeGreaterThan(40);
  });

  it("never lead nowhere: no address is empty, a bare hash or a script", () => {
    const empty = pages.flatMap(({ address, doors }) =>
      doors.filter(({ href }) => /^(?:#?|javascript:.*)$/u.test(href)).map(({ words }) => `${address}: ${words}`),
    );
    expect(empty).toEqual([]);
  });

  it("to the open data stand on every page, and each fiche leads to its own", () => {
    const fiches = pages.filter(({ address }) => /^\/acteurs\/[^/]+\/$/u.test(address));
    const own = fiches.filter(({ text }) => !text.includes('http-equiv="refresh"'));
    expect(own.length).toBeGreaterThan(3);
    for (const { address, doors } of own)
      expect(doors.map(({ href }) => href)).toContain(join("/data/v1/", `${address.slice(0, -1)}.json`));
    expect(pages.filter(({ doors }) => !doors.some(({ href }) => href === "/donnees/"))).toEqual([]);
  });
});

/** Every link of a page: where it leads, and its words. */
function listDoors(html: string): { href: string; words: string }[] {
  const doors: { href: string; words: string }[] = [];
  let open: { href: string; words: string } | undefined;
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name === "a" && href !== undefined) open = { href, words: "" };
    },
    ontext: (text) => {
      if (open) open.words += text;
    },
    onclosetag: (name) => {
      if (name === "a" && open) doors.push(open);
      if (name === "a") open = undefined;
    },
  });
  parser.end(html);
  return doors;
}
