import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import type { Settings } from "../model/schema/settings.ts";
import { type Addressed, segmentsOf } from "../model/segments.ts";
import { themeOf } from "../model/theme-of.ts";
import type { Theme } from "../theme/theme.ts";
import { getStrings } from "../words/languages.ts";
import { bundleOwn } from "./bundle-own.ts";
import type { Logo } from "./read-logo.ts";
import { listItalics, listPreloaded, renderSheets } from "./render-theme-sheet.ts";
import { STYLE_NAMES, type StyleName } from "./style-names.ts";
import { subsetFonts } from "./subset-fonts.ts";

/** Root-relative addresses of what pages load; each name carries a hash of its content. */
export type Assets = {
  /** What every page needs, and all that the home page does. */
  style: string;
  styles: Record<StyleName, string>;
  /** The site's own sheet, after all others; absent where it has none. */
  ownStyle?: string;
  /** The site's own logo, for the name of the site and the engine's sign. */
  logo?: Logo;
  /** The site's own icon, as a `data:` address. */
  icon?: string;
  searchScript: string;
  directoryScript: string;
  compareScript: string;
  comparisonScript: string;
  playersScript: string;
  copyScript: string;
  keepScript: string;
  /** What every page loads, but those whose own script holds it: see `Head.tsx`. */
  pageScript: string;
  /** Those that stand on every page: its text, its name and its labels. */
  preloadedFonts: readonly string[];
  /** The fonts of italics, asked for ahead by pages that have some. */
  italicFonts: readonly string[];
};

/** What a site's assets are made of. */
type Dressing = {
  /** The folder of this project, which holds layouts/. */
  home: string;
  /** The site root, which may hold theme/style.css, fonts and pictures. */
  root: string;
  settings: Pick<Settings, "theme"> & Addressed;
  /** Where fonts are kept between builds. */
  cache: string;
};

/** What pages load: the addresses, and what each file of `/assets/` holds, by its name. */
export type AssetBundle = { assets: Assets; files: ReadonlyMap<string, Uint8Array> };

/** What esbuild throws: its faults, each with its place, counted from 1. */
export type BundleFault = { errors?: readonly { text: string; location?: { file: string; line: number } | null }[] };

/** How everything that pages load is bundled. */
export const BUNDLE_OPTIONS = {
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
  write: false,
  logLevel: "silent",
  tsconfigRaw: {},
} satisfies BuildOptions & { write: false };

/** Writes what pages load into `<out>/assets/`. */
export async function buildAssets({ out, ...dressing }: Dressing & { out: string }): Promise<Assets> {
  const { assets, files } = await bundleAssets(dressing);
  await mkdir(join(out, "assets"), { recursive: true });
  await Promise.all([...files].map(([name, content]) => writeFile(join(out, "assets", name), content)));
  return assets;
}

/** What scripts are told of a site's addresses, in the places of these names. */
export function nameInScripts(settings: Addressed): Record<string, string> {
  const steps = segmentsOf(settings);
  const { compareParameter, sortParameter, sorts } = getStrings(settings.language).addresses;
  const told = {
    ...{ ACTORS_STEP: steps.actors, COMPARE_STEP: steps.compare, COMPARE_PARAMETER: compareParameter },
    ...{ SORT_PARAMETER: sortParameter, SORT_WORDS: Object.values(sorts).join(" ") },
  };
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** Bundles and minifies the style sheets, the fonts and the few scripts of a site. Throws with esbuild's own words. */
export async function bundleAssets(dressing: Dressing): Promise<AssetBundle> {
  const { home, root, settings, cache } = dressing;
  const theme = themeOf(settings);
  const define = nameInScripts(settings);
  const fonts = await subsetFonts(theme, { root, cache });
  const sheets = await renderSheets(theme, root);
  const bundle = (names: readonly string[], splitting = false) =>
    build({
      ...BUNDLE_OPTIONS,
      define,
      splitting,
      absWorkingDir: home,
      entryPoints: names.map((name) =>
        join(home, "layouts/assets", name.endsWith(".css") ? "styles" : "scripts", name),
      ),
      outdir: join(home, "assets"),
      plugins: [resolveFonts(fonts), readLateStyles, resolveSheets(sheets, join(home, "layouts/assets/styles"))],
    });
  const bundles = await Promise.all([
    bundle(["site.css", "search", "players", "copy", ...STYLE_NAMES.map((name) => `${name}.css`)]),
    ...["page", "directory", "compare", "comparison", "keep"].map((name) => bundle([name], true)),
  ]);
  const own = await bundleOwn(theme, root, BUNDLE_OPTIONS);
  const files = new Map(
    bundles.flatMap(({ outputFiles }) =>
      outputFiles.map((one): [string, Uint8Array] => [basename(one.path), one.contents]),
    ),
  );
  const assets = { ...nameAssets([...files.keys()], theme), ...own.assets };
  return { assets, files: new Map([...files, ...own.files]) };
}

function nameAssets(outputs: readonly string[], theme: Theme): Assets {
  return {
    style: findOutput(outputs, "site", ".css"),
    styles: findStyles(outputs),
    searchScript: findOutput(outputs, "search", ".js"),
    directoryScript: findOutput(outputs, "directory", ".js"),
    compareScript: findOutput(outputs, "compare", ".js"),
    comparisonScript: findOutput(outputs, "comparison", ".js"),
    playersScript: findOutput(outputs, "players", ".js"),
    copyScript: findOutput(outputs, "copy", ".js"),
    keepScript: findOutput(outputs, "keep", ".js"),
    pageScript: findOutput(outputs, "page", ".js"),
    preloadedFonts: listPreloaded(theme).map((font) => findOutput(outputs, font, ".woff2")),
    italicFonts: listItalics(theme).map((font) => findOutput(outputs, font, ".woff2")),
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
