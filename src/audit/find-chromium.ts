import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
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

const MANIFEST = resolve(import.meta.dirname, "../../node_modules/@sparticuz/chromium/package.json");

/** The Chromium of `CHROMIUM_PATH`, else the system's, else the one that @sparticuz/chromium ships (`bundled` asks for it). */
export async function findChromium(wanted = process.env.CHROMIUM_PATH): Promise<Chromium> {
  if (wanted && wanted !== "bundled") return { executablePath: wanted, env: {} };
  const system = wanted === "bundled" ? undefined : SYSTEM_PATHS.find((path) => existsSync(path));
  return system === undefined ? unpackChromium() : { executablePath: system, env: {} };
}

/** Unpacks the npm package's Chromium, with its libraries and fonts, into a folder of this project; once per version. */
async function unpackChromium(): Promise<Chromium> {
  const { version } = JSON.parse(readFileSync(MANIFEST, "utf8")) as { version: string };
  const folder = resolve(import.meta.dirname, `../../.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: configureFonts(folder) },
  };
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
