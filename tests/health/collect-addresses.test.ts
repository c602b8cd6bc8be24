import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { collectAddresses, findLines, listMarkdownLinks } from "../../src/health/collect-addresses.ts";
import { pickArchive } from "../../src/health/link-record.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { isReservedHost } from "../../src/text/web-address.ts";
import { PROJECT } from "../run-script.ts";
import { makeSite } from "./make-site.ts";

const FIXTURE = join(PROJECT, "tests/fixtures/site");
const now = new Date("2026-10-20T10:00:00Z");

const collect = (root: string, drafts = false) => {
  const { value: model } = readModel(root, { now, drafts });
  if (model === undefined) throw new Error("le site d'essai ne se lit pas");
  return collectAddresses(model, (file) => readFileSync(join(root, file), "utf8"));
};

describe("the addresses of a site", () => {
  it("are found in every field of a fiche, with their lines", () => {
    const file = "actors/voix-publique.yaml";
    const text = readFileSync(join(FIXTURE, file), "utf8");
    const own = collect(FIXTURE).flatMap(({ url, citations }) =>
      citations.flatMap((citation) => (citation.file === file ? [{ url, ...citation }] : [])),
    );
    expect(new Set(own.map(({ url }) => url))).toEqual(new Set(text.match(/https:[^\s"'>)]+/gu)));
    for (const { url, line = 0 } of own) expect(text.split("\n")[line - 1]).toContain(url);
    expect(own).toContainEqual(
      expect.objectContaining({ url: "https://voix-publique.example.org/a-propos", date: "2026-10-01" }),
    );
  });

  it("are found in articles and roundups, and not in drafts nor in what is to come", () => {
    const filesOf = (drafts: boolean) =>
      new Set(collect(FIXTURE, drafts).flatMap(({ citations }) => citations.map(({ file }) => file)));
    expect(filesOf(true)).toEqual(filesOf(false));
    expect([...filesOf(false)].filter((file) => file.startsWith("content/liens/"))).not.toEqual([]);
    expect(
      [...filesOf(false)].filter((file) => !file.startsWith("actors/") && !file.startsWith("content/liens/")),
    ).not.toEqual([]);
  });

  it("are found in the provenance of a text, and in the files of a questionnaire's respondents", () => {
    const cited = collect(FIXTURE).flatMap(({ url, citations }) =>
      citations.flatMap(({ file, line }) => (/reprise|jeanne/u.test(file) ? [`${url} ${file}:${line}`] : [])),
    );
    expect(cited.toSorted()).toEqual([
      "https://blog.example.org/original content/vu-sur-le-web/reprise.md:18",
      "https://blog.example.org/original content/vu-sur-le-web/reprise.md:9",
      "https://creativecommons.org/licenses/by/4.0/ content/vu-sur-le-web/reprise.md:17",
      "https://journal.example.org/reponses content/questionnaires/budget-2026/jeanne-exemple.md:7",
    ]);
  });

  it("are one where they are spelt in several ways", () => {
    const site = makeSite({
      un: { website: "http://www.ville.fr/page/", sources: ["https://ville.fr/page#haut", "https://ville.fr/autre"] },
      deux: { website: "https://ville.fr/page?utm_source=lettre" },
    });
    const addresses = collect(site.root).map(({ url, citations }) => ({
      url,
      cited: citations.map(({ file, line }) => `${file}:${line}`),
    }));
    site.remove();
    expect(addresses).toEqual([
      {
        url: "https://ville.fr/page?utm_source=lettre",
        cited: ["actors/deux.yaml:8", "actors/deux.yaml:10", "actors/un.yaml:8", "actors/un.yaml:10"],
      },
      { url: "https://ville.fr/autre", cited: ["actors/un.yaml:12"] },
    ]);
  });

  it("leave out the site's own pages", () => {
    const site = makeSite({ un: { website: "https://ville.fr/", sources: ["https://vigie.example.org/acteurs/un/"] } });
    const addresses = collect(site.root);
    site.remove();
    expect(addresses.map(({ url }) => url)).toEqual(["https://ville.fr/"]);
  });
});

describe("a Markdown text", () => {
  it.each([
    ["[a](https://a.fr/?x=1&y=2) et <https://b.fr/é>", ["https://a.fr/?x=1&y=2", "https://b.fr/é"]],
    ["![plan](https://c.fr/plan.png)", ["https://c.fr/plan.png"]],
    ["[ici](/acteurs/voxe/), [écrire](mailto:a@example.org), https://nu.fr", []],
    ["`[code](https://code.fr)`", []],
    ["", []],
  ])("%j leads to %j", (text, expected) => {
    expect(listMarkdownLinks(text)).toEqual(expected);
  });
});

describe("the lines of an address", () => {
  const url = "https://a.fr/b";
  it.each([
    ['url: "https://a.fr/b"', [1]],
    ["\n[x](https://a.fr/b)\n<https://a.fr/b>", [2, 3]],
    ["{ url: https://a.fr/b, role: demo }", [1]],
    ["https://a.fr/bc https://a.fr/b/", []],
    ["https://a.fr/bc https://a.fr/b", [1]],
    ["rien", []],
  ])("%j: %j", (text, expected) => {
    expect(findLines(text, url)).toEqual(expected);
  });
});

describe("a host", () => {
  it.each([
    ["example.org", true],
    ["forge.example.org", true],
    ["civic-theque.example", true],
    ["a.test", true],
    ["localhost", true],
    ["nulle-part.invalid.", true],
    ["imprimante.local", true],
    ["example.fr", false],
    ["monexample.org", false],
    ["test.fr", false],
    ["127.0.0.1", false],
  ])("%s: reserved %s", (host, expected) => {
    expect(isReservedHost(host)).toBe(expected);
  });
});

describe("the copy of a dead page", () => {
  const citation = { file: "actors/a.yaml", title: "A" };
  it.each([
    [
      "the day it was read",
      [citation, { ...citation, date: "2016-12-05" }],
      "https://web.archive.org/web/20161205/https://a.fr/b?c=d",
    ],
    ["a month", [{ ...citation, date: "2016-12" }], "https://web.archive.org/web/201612/https://a.fr/b?c=d"],
    ["the first failure", [citation], "https://web.archive.org/web/20261101/https://a.fr/b?c=d"],
  ])("is looked for around %s", (_, citations, url) => {
    expect(pickArchive("https://a.fr/b?c=d", citations, "2026-11-01")).toEqual({ url, isKnown: false });
  });

  it("is the one that the fiche gives", () => {
    const archive = "https://archive.fr/x";
    expect(pickArchive("https://a.fr/", [{ ...citation, archive }], "2026-11-01")).toEqual({
      url: archive,
      isKnown: true,
    });
  });

  it("is not looked for where the page was a copy itself", () => {
    expect(pickArchive("https://web.archive.org/web/2016/https://a.fr/", [citation], "2026-11-01")).toBeUndefined();
  });
});
