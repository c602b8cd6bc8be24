import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin, transform } from "esbuild";
import type { FontFamily } from "../theme/font-families.ts";
import type { Theme } from "../theme/theme.ts";
import { measureFont } from "./measure-text.ts";
import { listPreloaded, type MeasuredFamily, renderColours, renderFaces } from "./render-theme-sheet.ts";
import { STYLE_NAMES, type StyleName } from "./style-names.ts";
import { readSfnt, subsetFonts } from "./subset-fonts.ts";

/** Root-relative addresses of what pages load; each name carries a hash of its content. */
export type Assets = {
  /** What every page and the home page need. */
  style: string;
  styles: Record<StyleName, string>;
  /** The site's own sheet, after all others; absent where it has none. */
  ownStyle?: string;
  searchScript: string;
  directoryScript: string;
  compareScript: string;
  comparisonScript: string;
  playersScript: string;
  shareScript: string;
  /** What every page loads, but those whose own script holds it: see `Head.tsx`. */
  pageScript: string;
  /** Those that stand on every page: its text, its name and its labels. */
  preloadedFonts: readonly string[];
};

type Options = {
  /** The folder of this project, which holds layouts/. */
  home: string;
  /** The site root, which may hold theme/style.css and fonts. */
  root: string;
  theme: Theme;
  /** The steps of addresses that scripts write. */
  steps: { actors: string; compare: string };
  /** Where fonts are kept between builds. */
  cache: string;
  /** The site's output folder. */
  out: string;
};

/** The sheet of a site's own, from its root. */
export const OWN_STYLE = "theme/style.css";

const OPTIONS = {
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome115", "firefox115", "safari16.4"],
  external: ["/pagefind/*"],
  loader: Object.fromEntries([".woff2", ".woff", ".svg", ".png", ".jpg", ".webp"].map((kind) => [kind, "file"])),
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  publicPath: "/assets",
  charset: "utf8",
  metafile: true,
  logLevel: "silent",
} satisfies BuildOptions & { metafile: true };

/** Bundles and minifies the style sheets, the fonts and the few scripts into `<out>/assets/`. */
export async function buildAssets({ home, root, theme, steps, cache, out }: Options): Promise<Assets> {
  const fonts = await subsetFonts(theme, { root, cache });
  const [text, labels] = await Promise.all([theme.text, theme.labels].map((family) => measureFamily(family, root)));
  if (!text || !labels) throw new Error("a theme has two families");
  const sheets = { colours: renderColours(theme), faces: renderFaces(text, labels) };
  const bundle = (names: readonly string[], splitting = false) =>
    build({
      ...OPTIONS,
      define: { ACTORS_STEP: JSON.stringify(steps.actors), COMPARE_STEP: JSON.stringify(steps.compare) },
      splitting,
      absWorkingDir: home,
      entryPoints: names.map((name) =>
        join(home, "layouts/assets", name.endsWith(".css") ? "styles" : "scripts", name),
      ),
      outdir: join(out, "assets"),
      plugins: [resolveFonts(fonts), readLateStyles, resolveSheets(sheets, join(home, "layouts/assets/styles"))],
    });
  const bundles = await Promise.all([
    bundle(["site.css", "search.ts", "players.ts", "share.ts", ...STYLE_NAMES.map((name) => `${name}.css`)]),
    ...["page.ts", "directory.ts", "compare.ts", "comparison.ts"].map((name) => bundle([name], true)),
  ]);
  const ownStyle = await bundleOwnStyle(root, out);
  const outputs = bundles.flatMap(({ metafile }) => listOutputs(metafile));
  return {
    style: findOutput(outputs, "site", ".css"),
    styles: findStyles(outputs),
    ownStyle,
    searchScript: findOutput(outputs, "search", ".js"),
    directoryScript: findOutput(outputs, "directory", ".js"),
    compareScript: findOutput(outputs, "compare", ".js"),
    comparisonScript: findOutput(outputs, "comparison", ".js"),
    playersScript: findOutput(outputs, "players", ".js"),
    shareScript: findOutput(outputs, "share", ".js"),
    pageScript: findOutput(outputs, "page", ".js"),
    preloadedFonts: listPreloaded(theme).map((font) => findOutput(outputs, font, ".woff2")),
  };
}

/** `url("fonts/spectral-400.woff2")` in the style sheet leads to the subset font. */
function resolveFonts(folder: string): Plugin {
  return {
    name: "fonts",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^fonts\// }, ({ path }) => ({ path: join(folder, path.slice("fonts/".length)) })),
  };
}

/** A style sheet that a script gives the page is text to that script. */
const readLateStyles: Plugin = {
  name: "late styles",
  // esbuild reads the filter as Go does, which knows no flag « u ».
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]styles[\\/]late[\\/][^\\/]+\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    }),
};

/** An import of `theme:colours` in the style sheet leads to what is rendered of the site's theme. */
function resolveSheets(sheets: Readonly<Record<string, string>>, folder: string): Plugin {
  return {
    name: "theme",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^theme:/ }, ({ path }) => ({ path: path.slice("theme:".length), namespace: "theme" }));
      onLoad({ filter: /.*/, namespace: "theme" }, ({ path }) => ({
        contents: sheets[path],
        loader: "css",
        resolveDir: folder,
      }));
    },
  };
}

async function measureFamily(family: FontFamily, root: string): Promise<MeasuredFamily> {
  const [file] = family.files;
  if (!file) throw new Error(`${family.name} has no font`);
  return { ...family, measures: family.measures ?? measureFont(await readSfnt(file, root)) };
}

/** The site's last layer, with the pictures and fonts that it names. */
async function bundleOwnStyle(root: string, out: string): Promise<string | undefined> {
  const sheet = join(root, OWN_STYLE);
  if (!existsSync(sheet)) return undefined;
  const { metafile } = await build({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: { theme: sheet },
    outdir: join(out, "assets"),
  });
  return findOutput(listOutputs(metafile), "theme", ".css");
}

function listOutputs({ outputs }: Metafile): string[] {
  return Object.keys(outputs).map((path) => path.slice(path.lastIndexOf("/") + 1));
}

function findStyles(outputs: readonly string[]): Assets["styles"] {
  const addresses = STYLE_NAMES.map((name) => [name, findOutput(outputs, name, ".css")]);
  return Object.fromEntries(addresses) as Assets["styles"];
}

function findOutput(outputs: readonly string[], name: string, extension: string): string {
  const file = outputs.find(
    (output) =>
      output.startsWith(`${name}-`) &&
      output.endsWith(extension) &&
      /^[A-Z0-9]{8}$/u.test(output.slice(name.length + 1, -extension.length)),
  );
  if (file === undefined) throw new Error(`layouts/assets: ${name}${extension} was not built`);
  return `/assets/${file}`;
}
