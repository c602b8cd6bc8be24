import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./run-script.ts";

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
    imports: [...text.matchAll(/(?:from|import) "([^"]+)"/gu)].map((match) => match[1] ?? ""),
  }));
const code = files.filter(({ file }) => !/^(?:tests|bench)\//u.test(file));

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
    ["mjml", "layouts/newsletter/"],
    ["caniemail", "src/newsletter/"],
    ["pagefind", "src/search/"],
    ["esbuild", "src/assets/"],
    ["@11ty/eleventy-img", "src/images/"],
    ["@resvg/resvg-js", "src/social/"],
    ["subset-font", "src/assets/"],
    ["undici", "src/network/"],
    ["timezones-ical-library", "src/exports/"],
    ["csv-parse", "src/subscribers/"],
  ])("imports %s in %s only", (library, room) => {
    const importers = importersOf(library);
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.startsWith(room))).toEqual([]);
  });

  it("keeps the model pure: no disk, no network, no room but those below it", () => {
    const model = code.filter(({ file }) => file.startsWith("src/model/"));
    const foreign = model.flatMap(({ file, imports }) =>
      imports
        .filter(
          (name) => !/^(?:\.\/|\.\.\/(?:\w+\/)?[\w-]+\.ts$|zod$|\.\.\/\.\.\/(?:text|markdown|words)\/)/u.test(name),
        )
        .map((name) => `${file} imports ${name}`),
    );
    expect(foreign).toEqual([]);
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
    expect([...new Set(names)].filter((name) => !known.has(name) && name !== "fonts")).toEqual([]);
  });
});

function isCommand(file: string): boolean {
  return file.startsWith("scripts/") && !/(?:run-command|print-problems)\.ts$/u.test(file);
}
