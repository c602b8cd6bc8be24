import { describe, expect, it } from "vitest";
import { markShared } from "../../src/feeds/items/settle-addresses.ts";
import { type FeedItem, parseFeed } from "../../src/feeds/parse-feed.ts";

const HOME = "https://pod.example.org/";
const TITLES = ["Un verger à Rennes", "La piscine de Brest", "Un collège de Nice", "Les trams de Lyon"];

type Item = { link?: string; guid?: string; sound?: string; title?: string };
const element = (name: string, value?: string) => (value === undefined ? "" : `<${name}>${value}</${name}>`);
const renderItem = ({ link, guid, sound, title }: Item) =>
  `<item>${element("title", title)}${element("link", link)}${guid ?? ""}${sound === undefined ? "" : `<enclosure url="${sound}" type="audio/mpeg" length="1"/>`}</item>`;
const render = (items: readonly Item[], home = HOME) =>
  new TextEncoder().encode(
    `<rss version="2.0"><channel><title>F</title><link>${home}</link>${items.map(renderItem).join("")}</channel></rss>`,
  );
/** Four items of four titles. */
const four = (make: (at: number) => Item) => TITLES.map((title, at) => ({ title, ...make(at) }));
const read = async (body: Uint8Array) => (await parseFeed(body, { url: "https://flux.example.org/rss" })).items;
const tell = ({ url = "", sharesAddress }: FeedItem) =>
  `${url.replace(HOME, "/")}${sharesAddress ? " (partagée)" : ""}`;

const guid = (text: string) => `<guid isPermaLink="false">${text}</guid>`;
const sound = (at: number) => `${HOME}${at}.mp3`;
const sounds = ["/0.mp3", "/1.mp3", "/2.mp3", "/3.mp3"];
const homes = Array.from({ length: 4 }, () => "/ (partagée)");

// Readers that know an entry by its address alone lose those that share one; the sound tells episodes (AntennaPod#4839).
describe("items of one feed that share an address", () => {
  it.each<[sentence: string, items: Item[], expected: string[]]>([
    [
      "the show's home, each its sound",
      four((at) => ({ link: HOME, guid: guid(`ep${at}`), sound: sound(at) })),
      sounds,
    ],
    ["the show's home, one guid for all", four((at) => ({ link: HOME, guid: guid("ep"), sound: sound(at) })), sounds],
    ["the show's home, one numbered guid", four((at) => ({ link: HOME, guid: guid("ep1"), sound: sound(at) })), sounds],
    ["the show's page", four((at) => ({ link: `${HOME}emission`, sound: sound(at) })), sounds],
    [
      "the show's page, one guid",
      four((at) => ({ link: `${HOME}emission`, guid: guid("7"), sound: sound(at) })),
      sounds,
    ],
    ["a home with a campaign each", four((at) => ({ link: `${HOME}?utm_source=${at}`, sound: sound(at) })), sounds],
    ["no link, a home for a guid", four((at) => ({ guid: `<guid>${HOME}</guid>`, sound: sound(at) })), sounds],
    ["no sound", four(() => ({ link: HOME })), homes],
    ["no sound, a guid each", four((at) => ({ link: HOME, guid: guid(`${at}`) })), homes],
    ["a home without its slash", four(() => ({ link: "https://pod.example.org" })), homes],
    ["one sound for all, a jingle", four(() => ({ link: HOME, sound: `${HOME}jingle.mp3` })), homes],
    [
      "the home of another site",
      four((at) => ({ link: "https://autre.example.org/", guid: `<guid>${HOME}p${at}</guid>` })),
      ["/p0", "/p1", "/p2", "/p3"],
    ],
    [
      "a guid that is a permalink (RSS 2.0)",
      four((at) => ({ link: HOME, guid: `<guid>${HOME}p${at}</guid>`, sound: sound(at) })),
      ["/p0", "/p1", "/p2", "/p3"],
    ],
    ["the feed itself", four((at) => ({ link: "https://flux.example.org/rss", sound: sound(at) })), sounds],
  ])("have one of their own, or say that they have none: %s", async (_, items, expected) => {
    const found = await read(render(items));
    expect(found.map(({ title }) => title)).toEqual(TITLES);
    expect(found.map(tell)).toEqual(expected);
  });

  it.each<[sentence: string, items: Item[], expected: string[]]>([
    [
      "told twice",
      [
        { title: "Un verger", link: `${HOME}a` },
        { title: "Un verger", link: `${HOME}a` },
      ],
      ["/a", "/a"],
    ],
    [
      "in other capitals",
      [
        { title: "UN VERGER", link: `${HOME}a` },
        { title: "Un verger", link: `${HOME}a` },
      ],
      ["/a", "/a"],
    ],
    [
      "brought up to date",
      [
        { title: "Un verger (mis à jour)", link: `${HOME}a` },
        { title: "Un verger", link: `${HOME}a` },
      ],
      ["/a", "/a"],
    ],
    [
      "renamed under its guid",
      [
        { title: "Un verger", link: `${HOME}a`, guid: guid("17") },
        { title: "Des pommes", link: `${HOME}a`, guid: guid("17") },
      ],
      ["/a", "/a"],
    ],
    ["with a page of its own and a sound", [{ title: "Un verger", link: `${HOME}a`, sound: sound(1) }], ["/a"]],
    [
      "beside others that share theirs",
      [{ title: "Un verger", link: `${HOME}a` }, ...four((at) => ({ link: HOME, sound: sound(at) })).slice(2)],
      ["/a", "/2.mp3", "/3.mp3"],
    ],
  ])("keep the address of an article that has one: %s", async (_, items, expected) => {
    expect((await read(render(items))).map(tell)).toEqual(expected);
  });

  it("are as many in Atom and JSON Feed", async () => {
    const entries = TITLES.map(
      (title, at) =>
        `<entry><id>urn:x:${at}</id><title>${title}</title><link href="${HOME}"/><link rel="enclosure" href="${sound(at)}" type="audio/mpeg"/></entry>`,
    );
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><link href="${HOME}"/>${entries.join("")}</feed>`;
    expect((await read(new TextEncoder().encode(atom))).map(tell)).toEqual(sounds);
    const items = TITLES.map((title, at) => ({
      id: `${at}`,
      title,
      url: HOME,
      attachments: [{ url: sound(at), mime_type: "audio/mpeg" }],
    }));
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "F",
      home_page_url: HOME,
      items,
    });
    expect((await read(new TextEncoder().encode(json))).map(tell)).toEqual(sounds);
  });
});

describe("an address that another article had in an earlier reading", () => {
  const url = "https://pod.example.org/bulletin";
  const day = (date: string) => new Date(`${date}T09:00:00Z`);
  it.each<[sentence: string, before: FeedItem, now: FeedItem, expected: true | undefined]>([
    ["another identifier", { url, id: "b1", title: "La piscine" }, { url, id: "b2", title: "Les trams" }, true],
    [
      "another day",
      { url, title: "La piscine", published: day("2026-11-19") },
      { url, title: "Les trams", published: day("2026-11-26") },
      true,
    ],
    ["neither identifier nor day", { url, title: "La piscine" }, { url, title: "Les trams" }, true],
    [
      "another number",
      { url, title: "Bulletin de la mairie numéro 12" },
      { url, title: "Bulletin de la mairie numéro 13" },
      true,
    ],
    ["what was marked before", { url, title: "Les trams", sharesAddress: true }, { url, title: "Les trams" }, true],
    ["the same title", { url, id: "b1", title: "Les trams" }, { url, id: "b2", title: "Les trams" }, undefined],
    ["the same identifier", { url, id: "b1", title: "La piscine" }, { url, id: "b1", title: "Les trams" }, undefined],
    [
      "the same instant",
      { url, title: "La piscine", published: day("2026-11-19") },
      { url, title: "Les trams", published: day("2026-11-19") },
      undefined,
    ],
    [
      "most of its words",
      { url, title: "La ville ouvre la piscine de Brest" },
      { url, title: "La ville ouvre enfin la piscine de Brest" },
      undefined,
    ],
    ["another address", { url: `${url}/1`, title: "La piscine" }, { url, title: "Les trams" }, undefined],
  ])("tells none where it had %s", (_, before, now, expected) => {
    expect(markShared([now], [before])[0]?.sharesAddress).toBe(expected);
  });
});
