import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import type { Settings } from "../../src/model/schema/settings.ts";
import { checkWithoutModel } from "../../src/site/check-further.ts";
import { checkLook } from "../../src/site/check-look.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { SITE } from "../sources/small-site.ts";

const folder = mkdtempSync(join(tmpdir(), "look-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Files = Record<string, string | Buffer>;

async function check(theme: Settings["theme"], files: Files): Promise<string[]> {
  const root = mkdtempSync(join(folder, "case-"));
  mkdirSync(join(root, "theme"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, "theme", name), content);
  copyFileSync(FONT, join(root, "theme/vraie.woff2"));
  const problems = await checkLook(root, { theme });
  return problems.map((problem) => `${problem.level} ${renderProblem(problem)}`.replace(/[\u00a0\u202f]/gu, " "));
}

const FONT = createRequire(import.meta.url).resolve("@fontsource/spectral/files/spectral-latin-400-normal.woff2");
const family = (regular: string) => ({ fonts: { text: { name: "M", generic: "serif" as const, regular } } });

const chunk = (kind: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4)]);
};
const SIZE = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const pngOf = (data: Buffer) =>
  Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ...[chunk("IHDR", SIZE), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))],
  ]);
const PNG = pngOf(deflateSync(Buffer.from([0, 0])));
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">\n${inside}\n</svg>`;

const LOST_PICTURE = "ce fichier n'est pas une image PNG entière ; exportez-la de nouveau en PNG";
const LOST_FONT =
  "ce fichier n'est pas une police qui se lit ; remettez le fichier d'origine, en .woff2, .woff, .ttf ou .otf";

describe("the files of a look", () => {
  it.each<[string, Settings["theme"], Files, string[]]>([
    ["nothing of the site's own", undefined, {}, []],
    [
      "all as it should be",
      { logo: "theme/logo.svg", favicon: "theme/icone.png", ...family("theme/vraie.woff2") },
      {
        "logo.svg": svg(
          `<!-- <script> --><style>a{fill:url(#g)}</style><g id="g"/><use xlink:href="#g"/><image href="data:image/png;base64,${PNG.toString("base64")}"/>`,
        ),
        "icone.png": PNG,
        "style.css": `@import url(b.css); body { background: url("icone.png") url(data:image/png;base64,AA) }`,
        "b.css": "a { color: red }",
      },
      [],
    ],
    [
      "a font that is a text",
      family("theme/m.woff2"),
      { "m.woff2": "not a font" },
      [`error theme/m.woff2 — ${LOST_FONT}`],
    ],
    [
      "a font that was cut",
      family("theme/m.woff2"),
      { "m.woff2": Buffer.concat([Buffer.from("wOF2"), Buffer.alloc(60)]) },
      [`error theme/m.woff2 — ${LOST_FONT}`],
    ],
    ["a picture of one byte", { logo: "theme/a.png" }, { "a.png": "x" }, [`error theme/a.png — ${LOST_PICTURE}`]],
    [
      "a picture that was cut, as the logo and the icon",
      { logo: "theme/a.png", favicon: "theme/a.png" },
      { "a.png": PNG.subarray(0, -8) },
      [`error theme/a.png — ${LOST_PICTURE}`],
    ],
    [
      "a picture whose points are lost",
      { favicon: "theme/a.png" },
      { "a.png": pngOf(Buffer.from("lost")) },
      [`error theme/a.png — ${LOST_PICTURE}`],
    ],
    [
      "a drawing that is no XML",
      { logo: "theme/a.svg" },
      { "a.svg": "<svg><g>" },
      ["error theme/a.svg — ce fichier n'est pas un dessin SVG qui se lit ; exportez-le de nouveau en SVG"],
    ],
    [
      "a sheet that names a file which is not there",
      undefined,
      { "style.css": "a { color: red }\nbody { background: url(theme/x.png) }" },
      [
        "error theme/style.css:2 — le fichier « theme/x.png » manque ; mettez-le dans le dossier de la feuille, ou corrigez son chemin, qui part d'elle",
      ],
    ],
    [
      "a sheet that shows what no sheet shows",
      undefined,
      { "style.css": "body { background: url(a.pdf) }", "a.pdf": "x" },
      [
        "error theme/style.css:1 — une feuille ne peut pas montrer un fichier .pdf ; donnez-le en .svg, .png, .jpg, .webp, .woff2 ou .woff",
      ],
    ],
    [
      "a sheet that asks another site for style and pictures",
      undefined,
      {
        "style.css": "@import url(https://polices.example.org/a.css);\n\nbody { background: url(//example.org/b.png) }",
      },
      [
        "error theme/style.css:1 — « https://polices.example.org/a.css » est l'adresse d'un autre site, à qui chaque lecteur dirait ce qu'il lit ; copiez le fichier dans theme/ et donnez son chemin",
        "error theme/style.css:3 — « //example.org/b.png » est l'adresse d'un autre site, à qui chaque lecteur dirait ce qu'il lit ; copiez le fichier dans theme/ et donnez son chemin",
      ],
    ],
    [
      "a sheet with a line that is no CSS",
      undefined,
      { "style.css": "a { color: red }\n}}}" },
      [
        'warning theme/style.css:2 — cette ligne n\'est pas du CSS qui se lit (Unexpected "}") ; corrigez cette ligne, dont un navigateur ne ferait rien',
      ],
    ],
  ])("%s", async (_, theme, files, said) => {
    expect(await check(theme, files)).toEqual(said);
  });
});

it.each<[string, string]>([
  ["<script>alert(1)</script>", "contient un script («\u00a0<script\u00a0»)"],
  ["<svg:script/>", "contient un script («\u00a0<svg:script\u00a0»)"],
  ["<g onload='x()'/>", "réagit à un événement («\u00a0onload=\u00a0»)"],
  ["<image href='https://example.org/a.png'/>", "mène hors de lui-même («\u00a0href=\u00a0»)"],
  ["<use xlink:href='//example.org/a.svg#b'/>", "mène hors de lui-même («\u00a0xlink:href=\u00a0»)"],
  ["<image href='&#104;ttps://example.org/a.png'/>", "mène hors de lui-même («\u00a0href=\u00a0»)"],
  ["<a href='javascript:x()'/>", "mène hors de lui-même («\u00a0href=\u00a0»)"],
  ["<style>@import 'a.css'</style>", "demande une feuille de style («\u00a0@import\u00a0»)"],
  ["<style>g{fill:url(https://example.org/a)}</style>", "demande un fichier («\u00a0url(\u00a0»)"],
  ["<foreignObject/>", "contient autre chose qu'un dessin («\u00a0<foreignObject\u00a0»)"],
  ["<set attributeName='href' to='#a'/>", "change où il mène («\u00a0attributeName='href\u00a0»)"],
])("a drawing that acts is refused, with its line: %s", async (inside, said) => {
  const [told = "", ...others] = await check({ logo: "theme/a.svg" }, { "a.svg": svg(inside) });
  expect(others).toEqual([]);
  expect(told).toContain(`error theme/a.svg:2 — ce dessin ${said.replaceAll("\u00a0", " ")} ; retirez-le du fichier`);
});

describe("a site whose sources have errors", () => {
  const check = async (settings: string) => {
    const root = mkdtempSync(join(folder, "errors-"));
    mkdirSync(join(root, "theme"));
    writeFileSync(join(root, "theme/style.css"), "a { background: url(absente.png) }\n");
    writeFileSync(join(root, "site.yaml"), settings);
    return (await checkWithoutModel(root)).map(({ level, file }) => `${level} ${file}`);
  };

  it.each<[string, string, string[]]>([
    ["some of which are in other files", `${SITE}format: 3\n`, ["warning site.yaml", "error theme/style.css"]],
    ["one of which is in its settings", `${SITE}format: 3\nfoo: 1\n`, ["error theme/style.css"]],
    ["which is of a later version", `${SITE}format: 99\n`, []],
  ])("%s is told at once what is wrong besides", async (_, settings, said) => {
    expect(await check(settings)).toEqual(said);
  });
});
