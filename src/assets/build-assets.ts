import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { STYLE_NAMES, type StyleName } from "./style-names.ts";
import { subsetFonts } from "./subset-fonts.ts";

/** Root-relative addresses of what pages load; each name carries a hash of its content. */
export type Assets = {
  /** What every page and the home page need. */
  style: string;
  styles: Record<StyleName, string>;
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

/** What pages load: the addresses, and what each file of `/assets/` holds, by its name. */
export type AssetBundle = { assets: Assets; files: ReadonlyMap<string, Uint8Array> };

/** What esbuild throws: its faults, each with its place, counted from 1. */
export type BundleFault = { errors?: readonly { text: string; location?: { file: string; line: number } | null }[] };

const OPTIONS = {
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome115", "firefox115", "safari16.4"],
  external: ["/pagefind/*"],
  loader: { ".woff2": "file", ".svg": "file" },
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  publicPath: "/assets",
  charset: "utf8",
  write: false,
  logLevel: "silent",
  tsconfigRaw: {},
} satisfies BuildOptions & { write: false };

type Places = {
  /** The folder of this program, which holds layouts/. */
  home: string;
  /** Where subset fonts are kept between builds. */
  cache: string;
};

/** Writes what pages load into `<out>/assets/`. */
export async function buildAssets({ out, ...places }: Places & { out: string }): Promise<Assets> {
  const { assets, files } = await bundleAssets(places);
  await mkdir(join(out, "assets"), { recursive: true });
  await Promise.all([...files].map(([name, content]) => writeFile(join(out, "assets", name), content)));
  return assets;
}

/** Bundles and minifies the style sheets, the fonts and the few scripts. Throws with esbuild's own words. */
export async function bundleAssets({ home, cache }: Places): Promise<AssetBundle> {
  const fonts = await subsetFonts(cache);
  const bundle = (names: readonly string[], splitting = false) =>
    build({
      ...OPTIONS,
      splitting,
      absWorkingDir: home,
      entryPoints: names.map((name) =>
        join(home, "layouts/assets", name.endsWith(".css") ? "styles" : "scripts", name),
      ),
      outdir: join(home, "assets"),
      plugins: [resolveFonts(fonts), readLateStyles],
    });
  const bundles = await Promise.all([
    bundle(["site.css", "search", "players", "share", ...STYLE_NAMES.map((name) => `${name}.css`)]),
    ...["page", "directory", "compare", "comparison"].map((name) => bundle([name], true)),
  ]);
  const files = new Map(
    bundles.flatMap(({ outputFiles }) => outputFiles.map((one) => [basename(one.path), one.contents])),
  );
  return { assets: nameAssets([...files.keys()]), files };
}

function nameAssets(outputs: readonly string[]): Assets {
  return {
    style: findOutput(outputs, "site", ".css"),
    styles: findStyles(outputs),
    searchScript: findOutput(outputs, "search", ".js"),
    directoryScript: findOutput(outputs, "directory", ".js"),
    compareScript: findOutput(outputs, "compare", ".js"),
    comparisonScript: findOutput(outputs, "comparison", ".js"),
    playersScript: findOutput(outputs, "players", ".js"),
    shareScript: findOutput(outputs, "share", ".js"),
    pageScript: findOutput(outputs, "page", ".js"),
    preloadedFonts: ["spectral-400", "spectral-600", "archivo-narrow"].map((font) =>
      findOutput(outputs, font, ".woff2"),
    ),
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
