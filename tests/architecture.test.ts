import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./run-script.ts";

/** `import { a } from "./b.ts"`, `import "./b.css"`, `import("./b.ts")`. */
const IMPORT = /^(?:import|export) (?:type )?([^";]*?) ?from "(\.[^"]+)"|^import "(\.[^"]+)"|import\("(\.[^"]+)"\)/gmu;

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: PROJECT,
  encoding: "utf8",
});
const files = tracked
  .split("\n")
  .filter((file) => /\.(?:ts|tsx)$/u.test(file) && existsSync(join(PROJECT, file)))
  .map((file) => ({ file, text: readFileSync(join(PROJECT, file), "utf8") }))
  .map(({ file, text }) => ({
    file,
    text,
    imports: [...text.matchAll(/(?:from |import |import\()"([^"]+)"/gu)].map((match) => match[1] ?? ""),
  }));
const code = files.filter(({ file }) => !/^(?:tests|bench)\//u.test(file));

/** The rooms from the ground up. An import may run down this list, never up: so no two rooms can import each other. */
const FLOORS = [
  ...["src/text", "src/words", "src/files", "src/network"],
  ...["src/theme", "src/typography", "src/images", "src/markdown"],
  ...["src/model", "src/syntax", "src/edition", "src/kinds"],
  ...["src/sources", "src/feeds"],
  ...["src/assets", "src/social", "src/search", "src/exports", "src/health", "src/roundup", "src/desk"],
  ...["src/fiche", "src/feed-list", "src/newsletter", "src/new-site", "src/migration"],
  ...["layouts"],
  ...["src/delivery/ledger", "src/delivery/ways", "src/delivery", "src/subscribers", "src/site", "src/audit"],
  ...["src/index.ts", "eleventy.config.ts", "vitest.config.ts", "bench", "scripts"],
];

/** `export function name`, `export type Name`, `export const name`; what is only handed on keeps its name. */
const EXPORTED = /^export (?:async )?(?:function\*?|type|const) (\w+)/gmu;

/** What is no library: the folder that style sheets name, and this package by its own name. */
const OWN = new Set(["fonts", "civic-theque"]);

/** Entries of one table, a file or a folder each, which their table names alike: the words of a language, its headlines, a way of delivery. */
const ENTRIES = /^src\/(?:words\/[a-z]{2}\/|roundup\/headlines\/[a-z]{2}\.ts$|delivery\/ways\/\w+\/way\.ts$)/u;

const floorOf = (file: string) => FLOORS.findIndex((room) => file === room || file.startsWith(`${room}/`));

/** One import of one file by another, with the names that it asks for. */
type Link = { from: string; to: string; names: string };

const links: Link[] = code.flatMap(({ file, text }) =>
  [...text.matchAll(IMPORT)].map(([, names = "", path = "", bare, late]) => ({
    from: file,
    to: join(dirname(file), path || bare || late || ""),
    names: names.replace(/\s+/gu, " ").trim() || "all",
  })),
);

/** Groups of files of which each leads to each. */
function findCircles(all: readonly Link[]): string[] {
  const next = groupBy(all, ({ from }) => from);
  const reach = (start: string) => {
    const seen = new Set<string>();
    const waiting = [start];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
      for (const { to } of next.get(file) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          waiting.push(to);
        }
    return seen;
  };
  return [...next.keys()].filter((file) => reach(file).has(file));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const importersOf = (library: string) =>
  code
    .filter(({ imports }) => imports.some((name) => name === library || name.startsWith(`${library}/`)))
    .map(({ file }) => file);

describe("the house", () => {
  it.each([
    ["gray-matter", "src/syntax/"],
    ["js-yaml", "src/syntax/"],
    ["markdown-it", "src/markdown/"],
    ["markdown-it-footnote", "src/markdown/"],
    ["rss-parser", "src/feeds/"],
    ["iconv-lite", "src/feeds/"],
    ["@orama/stemmers", "src/roundup/"],
    ["mjml", "layouts/newsletter/"],
    ["caniemail", "src/newsletter/"],
    ["css-select", "src/newsletter/"],
    ["pagefind", "src/search/"],
    ["esbuild", "src/assets/"],
    ["@11ty/eleventy-img", "src/images/"],
    ["@resvg/resvg-js", "src/social/"],
    ["harfbuzzjs", "src/assets/"],
    ["subset-font", "src/assets/"],
    ["undici", "src/network/"],
    ["timezones-ical-library", "src/exports/"],
    ["csv-parse", "src/subscribers/"],
    ["write-excel-file", "src/exports/"],
    ["html-validate", "src/audit/"],
    ["playwright-core", "src/audit/"],
  ])("imports %s in %s only", (library, room) => {
    const importers = importersOf(library);
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.startsWith(room))).toEqual([]);
  });

  it("lets an import run down only: no room reads one that stands above it", () => {
    const climbing = links.filter(({ from, to }) => floorOf(to) > floorOf(from));
    expect(climbing.map(({ from, to, names }) => `${from} imports ${names} from ${to}`)).toEqual([]);
  });

  it("gives every file a room on the plan", () => {
    expect(code.filter(({ file }) => floorOf(file) === -1).map(({ file }) => file)).toEqual([]);
  });

  it("has no two files that import each other, directly or round a circle, not for their types either", () => {
    expect(findCircles(links)).toEqual([]);
  });

  it("gives no two exported things of src and layouts the same name", () => {
    const named = code
      .filter(({ file }) => /^(?:src|layouts)\//u.test(file) && !ENTRIES.test(file))
      .flatMap(({ file, text }) => [...text.matchAll(EXPORTED)].map(([, name = ""]) => ({ file, name })));
    const shared = [...groupBy(named, ({ name }) => name)]
      .map(([name, all]) => `${name}: ${[...new Set(all.map(({ file }) => file))].sort().join(", ")}`)
      .filter((line) => line.includes(", "));
    expect(named.length).toBeGreaterThan(1000);
    expect(shared).toEqual([]);
  });

  it("keeps the model pure: no disk, no network, and no library but those that parse and compare", () => {
    const model = code.filter(({ file }) => file.startsWith("src/model/"));
    const foreign = model.flatMap(({ file, imports }) =>
      imports.filter((name) => !/^(?:\.|zod$)/u.test(name)).map((name) => `${file} imports ${name}`),
    );
    expect(foreign).toEqual([]);
    expect(model.length).toBeGreaterThan(40);
  });

  it("reads neither disk nor network in what a kind of content says of itself", () => {
    const kinds = code.filter(({ file }) => file.startsWith("src/kinds/"));
    const foreign = kinds.flatMap(({ file, imports }) =>
      imports.filter((name) => !/^(?:\.|zod$|node:crypto$)/u.test(name)).map((name) => `${file} imports ${name}`),
    );
    expect(foreign).toEqual([]);
    expect(kinds.length).toBeGreaterThan(20);
  });

  it("keeps at most 30 files flat in a folder", () => {
    const folders = groupBy(
      tracked.split("\n").filter((file) => /^(?:src|layouts)\//u.test(file) && existsSync(join(PROJECT, file))),
      (file) => dirname(file),
    );
    const crowded = [...folders].filter(([, inside]) => inside.length > 30);
    expect(crowded.map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([]);
  });

  it("mirrors the rooms in the tests", () => {
    const strays = files
      .filter(({ file }) => /^tests\/.*\.test\.tsx?$/u.test(file) && file !== "tests/architecture.test.ts")
      .map(({ file }) => dirname(file).slice("tests/".length))
      .filter((room) => !["", "src/"].some((above) => existsSync(join(PROJECT, above + room))));
    expect([...new Set(strays)]).toEqual([]);
  });

  it("reads no disk in layouts", () => {
    const layouts = code.filter(({ file }) => file.startsWith("layouts/"));
    expect(
      layouts.filter(({ imports }) => imports.some((name) => name.startsWith("node:"))).map(({ file }) => file),
    ).toEqual([]);
  });

  it("lets HTML into a page through RawHtml, and into a letter through its own like, alone", () => {
    const doors = code.filter(({ text }) => text.includes("dangerouslySetInnerHTML")).map(({ file }) => file);
    expect(
      doors.filter((file) => !/^layouts\/(?:components\/page\/RawHtml|newsletter\/\w+)\.tsx$/u.test(file)),
    ).toEqual([]);
    expect(doors.filter((file) => file.startsWith("layouts/newsletter/")).length).toBeLessThanOrEqual(1);
  });

  it("reads the clock in scripts and tests only", () => {
    const clocks = code.filter(
      ({ file, text }) => !file.startsWith("scripts/") && /new Date\(\)|Date\.now\(\)|Math\.random\(/u.test(text),
    );
    expect(clocks.map(({ file }) => file)).toEqual([]);
  });

  it("asks parseUrl whether a text is an address, never URL.canParse, which Node 20 and 22 have wrong", () => {
    const trusting = code.filter(({ file, text }) => file !== "src/text/parse-url.ts" && text.includes("canParse"));
    expect(trusting.map(({ file }) => file)).toEqual([]);
  });

  it("calls no file utils, helpers, common or misc", () => {
    expect(
      files.filter(({ file }) => /(?:utils?|helpers?|common|misc)\b/iu.test(basename(file))).map(({ file }) => file),
    ).toEqual([]);
  });

  it("keeps files at 200 lines, commands at 50", () => {
    const long = code.filter(({ file, text }) => text.split("\n").length > (isCommand(file) ? 51 : 201));
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it("says nothing with a plain space where French wants one that does not break; pages and letters are set as a whole", () => {
    const spoken = code.filter(({ file }) => /^(?:src|scripts|layouts\/desk)\/.*\.ts$/u.test(file));
    const loose = spoken.flatMap(({ file, text }) =>
      [...text.matchAll(/"[\p{L}\d«](?:[^"\\\n]|\\.)*"/gu)]
        .map(([said]) => said)
        .filter((said) => /[\p{L}\d)»] [:;?»](?=[ "])|« /u.test(said))
        .map((said) => `${file} ${said}`),
    );
    expect(loose).toEqual([]);
    expect(spoken.length).toBeGreaterThan(100);
  });

  it("pins every library that it imports", () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
    const known = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
    const packages = files.flatMap(({ imports }) =>
      imports.filter((name) => /^[@a-z]/u.test(name) && !name.startsWith("node:")),
    );
    const names = packages.map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    );
    expect([...new Set(names)].filter((name) => !known.has(name) && !OWN.has(name))).toEqual([]);
  });
});

function isCommand(file: string): boolean {
  return file.startsWith("scripts/") && !/(?:run-command|print-problems)\.ts$/u.test(file);
}
