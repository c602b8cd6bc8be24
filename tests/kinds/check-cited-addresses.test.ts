import { describe, expect, it } from "vitest";
import { checkCitedAddresses } from "../../src/kinds/check-cited-addresses.ts";
import { checkReferences } from "../../src/kinds/check-references.ts";
import { checkRoundups } from "../../src/kinds/roundups/check-roundups.ts";
import { renderPath } from "../../src/model/schema/parse-value.ts";
import { articleSource, asRead, ficheSource, roundupSource } from "../model/samples.ts";

const AMP = "https://amp.example.org/un-texte";
const HOME = "https://www.example.org/";
const PAGE = "https://www.example.org/un-texte";

const cited = (fields: object) =>
  checkCitedAddresses("actors/essai.yaml", ficheSource("essai", fields).value).map(({ path, level }) => [
    renderPath(path),
    level,
  ]);

describe("the addresses of a fiche", () => {
  it.each<[sentence: string, fields: object, at: string]>([
    ["a source that is a copy", { sources: [{ url: PAGE }, { url: AMP }] }, "sources[1].url"],
    ["a link that is a copy", { links: [{ role: "website", url: AMP }] }, "links[0].url"],
    ["a source that is a whole site", { sources: [{ url: HOME, title: "Un billet" }] }, "sources[0].url"],
    ["a trace that a whole site shows", { last_seen: { date: "2026", source: HOME } }, "last_seen.source"],
    [
      "an event that a whole site tells",
      { history: [{ date: "2016", event: "founded", source: HOME }] },
      "history[0].source",
    ],
  ])("are doubted: %s", (_, fields, at) => {
    expect(cited(fields)).toEqual([[at, "warning"]]);
  });

  it.each<[sentence: string, fields: object]>([
    ["pages", { sources: [{ url: PAGE }], last_seen: { date: "2026", source: PAGE } }],
    ["its own site", { links: [{ role: "website", url: HOME }], sources: [{ url: "https://www.example.org" }] }],
    ["a source whose address is not known", { sources: [{ title: "Un billet de 2016" }] }],
    ["a copy that a text speaks of", { description: `Le texte a paru à l'adresse ${AMP} puis ailleurs.` }],
  ])("are left in peace: %s", (_, fields) => {
    expect(cited(fields)).toEqual([]);
  });

  it("are looked at in articles too", () => {
    const sources = [{ title: "Un texte", url: HOME }];
    const found = checkReferences(asRead({ articles: [articleSource("a", { sources })] }), "2026-11-22");
    expect(found.map(({ file, path }) => [file, renderPath(path)])).toEqual([
      ["content/interviews/a.md", "sources[0].url"],
    ]);
  });
});

describe("an edition", () => {
  it.each<[sentence: string, fields: object, urls: string[], faults: (string | number | undefined)[][]]>([
    ["links to a copy, on its line", {}, [PAGE, AMP], [["", 1, "warning"]]],
    ["links to whole sites", {}, [HOME], []],
    ["put online before its day", { published: "2026-11-14" }, [], [["published", undefined, undefined]]],
    ["put online on its day", { published: "2026-11-15" }, [], []],
    ["put online ten days later", { published: "2026-11-25" }, [], []],
  ])("%s", (_, fields, urls, faults) => {
    const edition = roundupSource(
      "2026-11-15",
      urls.map((url) => ({ url })),
      fields,
    );
    const found = checkRoundups(asRead({ roundups: [edition] }));
    expect(found.map(({ path, line, level }) => [renderPath(path), line, level])).toEqual(faults);
  });
});
