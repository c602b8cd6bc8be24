import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { prepareRoundup } from "../../src/roundup/prepare-roundup.ts";
import { PROJECT } from "../run-script.ts";
import { type Route, serveRoutes } from "../servers/feed-server.ts";

const FRIDAYS = ["2026-11-13", "2026-11-20", "2026-11-27"].map((day) => new Date(`${day}T17:00:00Z`));
const SITE = "https://e.example.org";

type Item = { id?: string; path?: string; of: string; day: number; sound?: string; isPermalink?: boolean };

const render = ({ id, path, of, day, sound, isPermalink = false }: Item) =>
  [
    `<item><title>Budget participatif à ${of}</title><pubDate>${day} Nov 2026 09:00:00 GMT</pubDate>`,
    path === undefined ? "" : `<link>${SITE}/${path}</link>`,
    id === undefined ? "" : `<guid isPermaLink="${isPermalink}">${id}</guid>`,
    sound === undefined ? "" : `<enclosure url="${SITE}/${sound}" type="audio/mpeg" length="1"/>`,
    "</item>",
  ].join("");

const show = (items: readonly Item[]): Route => ({
  body: `<rss version="2.0"><channel><title>F</title>${items.map(render).join("")}</channel></rss>`,
});

const brest = { of: "Brest", day: 11 };
const lorient = { of: "Lorient", day: 11 };
const vannes = { of: "Vannes", day: 18 };

/** Weeks, each published before the next: what the feed shows, and what is proposed. An empty week is one without an answer. */
const weeks: [sentence: string, shown: readonly (readonly Item[])[], proposed: readonly string[]][] = [
  [
    "an address that changes under its number",
    [[{ ...brest, id: "123", path: "a" }], [{ ...brest, id: "123", path: "b" }]],
    ["a", ""],
  ],
  [
    "an address and a title that change under its number",
    [[{ ...brest, id: "123", path: "a" }], [{ ...brest, of: "Brest, les résultats", id: "123", path: "b" }]],
    ["a", ""],
  ],
  [
    "an address that changes under its number, dated anew",
    [[{ ...brest, id: "123", path: "a" }], [{ ...brest, day: 18, id: "123", path: "b" }]],
    ["a", ""],
  ],
  [
    "an identifier that changes at its address",
    [[{ ...brest, id: "x1", path: "a" }], [{ ...brest, day: 18, id: "x2", path: "a" }]],
    ["a", ""],
  ],
  [
    "an identifier with blanks around it",
    [[{ ...brest, id: " AB-1 ", path: "a" }], [{ ...brest, id: "AB-1", path: "b" }]],
    ["a", ""],
  ],
  [
    "an identifier that is an address, and a link that comes later",
    [
      [{ ...brest, id: `${SITE}/?p=12`, isPermalink: true }],
      [{ ...brest, id: `${SITE}/?p=12`, isPermalink: true, path: "beau" }],
    ],
    ["?p=12", ""],
  ],
  [
    "a word for all",
    [
      [
        { ...brest, id: "N/A", path: "a" },
        { ...lorient, id: "N/A", path: "b" },
      ],
      [{ ...vannes, id: "N/A", path: "c" }],
    ],
    ["a b", "c"],
  ],
  [
    "a number for all",
    [
      [
        { ...brest, id: "0", path: "a" },
        { ...lorient, id: "0", path: "b" },
      ],
      [{ ...vannes, id: "0", path: "c" }],
    ],
    ["a b", "c"],
  ],
  [
    "a number for all, an article a week",
    [[{ ...brest, id: "1", path: "a" }], [{ ...vannes, id: "1", path: "c" }]],
    ["a", "c"],
  ],
  [
    "an address for all, an article a week",
    [[{ ...brest, id: `${SITE}/flux2`, path: "a" }], [{ ...vannes, id: `${SITE}/flux2`, path: "c" }]],
    ["a", "c"],
  ],
  [
    "a number for an article of each section",
    [
      [
        { ...brest, id: "12", path: "blog/12" },
        { ...lorient, id: "12", path: "actu/12" },
      ],
      [
        { ...brest, id: "12", path: "blog/12" },
        { ...lorient, id: "12", path: "actu/12" },
        { ...vannes, id: "13", path: "actu/13" },
      ],
    ],
    ["actu/12 blog/12", "actu/13"],
  ],
  [
    "a sound without a page, whose file is moved",
    [
      [{ ...brest, id: "e1", sound: "1.mp3" }],
      [
        { ...brest, id: "e1", sound: "1b.mp3" },
        { ...vannes, id: "e2", sound: "2.mp3" },
      ],
    ],
    ["1.mp3", "2.mp3"],
  ],
  [
    "an article that appears while its feed is down",
    [
      [{ ...brest, id: "1a", path: "a" }],
      [],
      [
        { ...brest, id: "1a", path: "a" },
        { ...vannes, id: "2b", path: "c" },
      ],
    ],
    ["a", "", "c"],
  ],
];

it.each(weeks)("week after week, nothing is lost and nothing comes twice: %s", async (_, shown, proposed) => {
  const root = await mkdtemp(join(tmpdir(), "identifiers-"));
  const routes: Record<string, Route> = { "/autre": show([{ of: "Quimper", day: 11, path: "autre" }]) };
  const server = await serveRoutes(routes);
  try {
    await cp(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
    await rm(join(root, "content/liens/2026-10-18.md"));
    const site = await readFile(join(root, "site.yaml"), "utf8");
    await writeFile(join(root, "site.yaml"), site.replace(/^roundup:\n/mu, "$&  allow_private_hosts: true\n"));
    const sources = ["flux", "autre"].map((name) => `- name: "${name}"\n  url: "${server.origin}/${name}"\n`).join("");
    await writeFile(join(root, "content/sources.yaml"), sources);
    const found: string[] = [];
    for (const [week, items] of shown.entries()) {
      routes["/flux"] = items.length === 0 ? { status: 500, body: "panne" } : show(items);
      const result = await prepareRoundup({ root, now: FRIDAYS[week] as Date });
      if (result.kind !== "done") throw new Error(JSON.stringify(result));
      const paths = result.added.map(({ url }) => url.slice(SITE.length + 1)).filter((path) => path !== "autre");
      found.push(paths.sort().join(" "));
      const folder = join(root, "content/liens");
      for (const name of (await readdir(folder)).filter((one) => one >= "2026-11")) {
        const text = await readFile(join(folder, name), "utf8");
        await writeFile(join(folder, name), text.replace("draft: true\n", ""));
      }
    }
    expect(found).toEqual(proposed);
  } finally {
    await server.close();
    await rm(root, { recursive: true });
  }
});
