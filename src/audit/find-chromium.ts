import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** A Chromium to launch: its program, and the variables it needs beside the usual ones. */
export type Chromium = { executablePath: string; env: Record<string, string> };

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The Chromium of `CHROMIUM_PATH`, else the system's, else the one that @sparticuz/chromium ships (`bundled` asks for it), unpacked into
 * `cache`. Rejects with `MODULE_NOT_FOUND` where that package is not installed.
 */
export async function findChromium(cache: string, wanted = process.env.CHROMIUM_PATH): Promise<Chromium> {
  if (wanted && wanted !== "bundled") return { executablePath: wanted, env: {} };
  const system = wanted === "bundled" ? undefined : SYSTEM_PATHS.find((path) => existsSync(path));
  return system === undefined ? unpackChromium(cache) : { executablePath: system, env: {} };
}

/** Unpacks the npm package's Chromium, with its libraries and fonts, once per version. It may stand beside this package, as in a site. */
async function unpackChromium(cache: string): Promise<Chromium> {
  const manifest = findManifest("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: configureFonts(folder) },
  };
}

/** The manifest of a package, found as imports find it, whether or not it lets its manifest be imported. */
function findManifest(name: string): string {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (!folder.endsWith(join("node_modules", name))) folder = dirname(folder);
  return join(folder, "package.json");
}

/**
 * Names the unpacked fonts, and the system's, to Chromium: the package's own settings name folders of a cloud function, and a
 * Chromium that finds no font at all crashes at the first missing glyph.
 */
function configureFonts(folder: string): string {
  const file = join(folder, "fonts.conf");
  if (existsSync(file)) return file;
  const folders = [join(folder, "fonts/fonts"), "/usr/share/fonts"].map((path) => `<dir>${path}</dir>`).join("");
  const partial = `${file}.${process.pid}`;
  const cache = `<cachedir>${join(folder, "fonts-cache")}</cachedir>`;
  writeFileSync(partial, `<?xml version="1.0"?>\n<fontconfig>${folders}${cache}</fontconfig>\n`);
  renameSync(partial, file);
  return file;
}

/** The package unpacks into the temporary folder of its process: it gets a process, and a folder, of its own. */
async function unpackInto(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const program = 'const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();';
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], {
    env,
    cwd: import.meta.dirname,
  });
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
