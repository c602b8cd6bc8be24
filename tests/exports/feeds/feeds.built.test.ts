import RssParser from "rss-parser";
import { describe, expect, inject, it } from "vitest";
import { openLinkBase } from "../../../src/model/views/list-link-base.ts";
import { readBuiltFiles, toAddress } from "../../site/read-pages.ts";
import { readValidModel } from "../read-fixture.ts";
import { checkAtom } from "./check-atom.ts";
import { checkJsonFeed } from "./check-json-feed.ts";

describe.each([
  ["fixtureSite", "fixture"],
  ["realSite", "real"],
] as const)("the feeds of the %s", (name, root) => {
  const { settings } = readValidModel(root);
  const at = (path: string) => new URL(path, settings.url).href;
  const atom = readBuiltFiles(inject(name), ".xml").filter(({ text }) => text.includes("<feed "));
  const json = readBuiltFiles(inject(name), "flux.json");

  it("keep to every rule of RFC 4287 and of the W3C's validator", () => {
    expect(atom.flatMap(({ path, text }) => checkAtom(text, at(path)).map((fault) => `${path}: ${fault}`))).toEqual([]);
    expect(atom.length).toBeGreaterThan(10);
  });

  it("keep to JSON Feed 1.1", () => {
    expect(json.flatMap(({ path, text }) => checkJsonFeed(text, at(path)).map((fault) => `${path}: ${fault}`))).toEqual(
      [],
    );
    expect(json.length).toBeGreaterThan(8);
  });

  it("say the same to another reader in both forms", async () => {
    const parser = new RssParser();
    for (const { path, text } of json) {
      const twin = atom.find((feed) => feed.path === path.replace(/json$/u, "xml"));
      const read = await parser.parseString(twin?.text ?? "");
      const items = (JSON.parse(text) as { items: { id: string; title: string; content_html: string }[] }).items;
      const fold = (words = "") => words.replace(/\s+/gu, " ").trim();
      expect(read.items.map(({ id, title, content }) => [id, fold(title), fold(content)])).toEqual(
        items.map(({ id, title, content_html }) => [id, fold(title), fold(content_html)]),
      );
    }
  });

  it("tell editions by their numbers, the highest first in their own feed, as on their page", async () => {
    const { items } = JSON.parse(json.find(({ path }) => path === "/liens/flux.json")?.text ?? "{}") as {
      items: { title: string }[];
    };
    const numbers = items.map(({ title }) => (title.match(/(?<=n°\s|#)\d+/gu) ?? []).map(Number));
    const { roundups } = readValidModel(root);
    expect(numbers).toEqual(roundups.map(({ number }) => [number]).slice(0, items.length));
    expect(numbers.length).toBeGreaterThan(0);
  });

  it("are found from the page that shows the same, and from the page that lists them all, but for sections of one edition", () => {
    const { subjects } = openLinkBase(readValidModel(root)).shelves;
    const chapters = new Set(subjects.filter(({ isChapter }) => isChapter).map(({ path }) => path));
    const pages = new Map(readBuiltFiles(inject(name), ".html").map((page) => [toAddress(page.path), page.text]));
    const list = pages.get("/flux/") ?? "";
    const lost = [...atom, ...json]
      .filter(({ path }) => path.endsWith("flux.xml") || path.endsWith("flux.json"))
      .filter(({ path }) => {
        const address = path.replace(/flux\.\w+$/u, "");
        return (
          !new RegExp(`<link rel="alternate" type="[^"]+" title="[^"]+" href="${path}"`, "u").test(
            pages.get(address) ?? "",
          ) || list.includes(`href="${path}"`) === chapters.has(address)
        );
      });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it("stand for all that the site says of an actor, a tag or a category, and for nothing that it does not", () => {
    const { actors, tags } = readValidModel(root);
    const has = (path: string) => atom.some((feed) => feed.path === `${path}flux.xml`);
    const spoken = actors.filter(
      ({ articles, mentions, events }) => articles.length + mentions.length + events.length > 0,
    );
    expect(spoken.filter(({ path }) => !has(path)).map(({ path }) => path)).toEqual([]);
    expect(actors.filter((actor) => !spoken.includes(actor) && has(actor.path)).map(({ path }) => path)).toEqual([]);
    expect(tags.filter(({ path }) => !has(path)).map(({ path }) => path)).toEqual([]);
  });
});
