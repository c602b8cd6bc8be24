import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readIcon } from "../assets/read-logo.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { Settings } from "../model/schema/settings.ts";
import { themeOf } from "../model/theme-of.ts";
import { ICON_FILES, ICON_PICTURES } from "../theme/icon-files.ts";
import type { Theme } from "../theme/theme.ts";
import { drawSign, frameSign } from "./draw-sign.ts";

/** What icons are made from. */
type Named = { title: string; description: string; language: string };

type Places = { root: string; out: string; cache: string };

/** Sizes within favicon.ico, for browsers and programs that read no SVG. */
const ICO_SIZES = [16, 32, 48];

/** Writes a site's icon in every size that is asked for, and its manifest; what was drawn before is copied. */
export async function writeIcons(named: Named, theme: Theme, { root, out, cache }: Places): Promise<void> {
  const kept = await keepIcons(named, theme, { root, cache });
  await mkdir(out, { recursive: true });
  await Promise.all((await readdir(kept)).map((name) => copyFile(join(kept, name), join(out, name))));
}

/** True for the address of an icon, or of the manifest. */
export function isIcon(path: string): boolean {
  return ICON_FILES.has(path.slice(1));
}

/** What stands at the address of an icon, or of the manifest. */
export async function readIconFile(path: string, settings: Settings, places: Omit<Places, "out">): Promise<Buffer> {
  return readFile(join(await keepIcons(settings, themeOf(settings), places), path));
}

/** Draws a site's icons once for all builds; tells their folder. */
async function keepIcons(named: Named, theme: Theme, { root, cache }: Omit<Places, "out">): Promise<string> {
  const svg = await readSign(named.title, theme, root);
  const manifest = renderManifest(named, theme);
  const key = createHash("sha256").update(svg).update(manifest).digest("hex").slice(0, 16);
  const kept = join(cache, "icons", key);
  if (existsSync(join(kept, "manifest.webmanifest"))) return kept;
  for (const [name, content] of [...(await drawIcons(svg, theme)), ["manifest.webmanifest", manifest] as const])
    await writeAtomically(join(kept, name), content, { replace: true });
  return kept;
}

async function readSign(title: string, theme: Theme, root: string): Promise<string> {
  const { favicon, light } = theme;
  if (favicon?.endsWith(".svg")) return readFile(join(root, favicon), "utf8");
  const icon = await readIcon(theme, root);
  return icon === undefined ? drawSign(title, light) : frameSign(title, icon);
}

async function drawIcons(
  svg: string,
  { light }: Theme,
): Promise<(readonly [name: string, content: string | Buffer])[]> {
  const framed = frame(svg, light.paper);
  const pictures = ICON_PICTURES.map(
    async ({ file, size, isFramed }) => [file, await draw(isFramed ? framed : svg, size)] as const,
  );
  const small = await Promise.all(ICO_SIZES.map((size) => draw(svg, size)));
  return [["favicon.svg", svg], ["favicon.ico", joinIco(small)], ...(await Promise.all(pictures))];
}

async function draw(svg: string, size: number): Promise<Buffer> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const image = await renderAsync(svg, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } });
  return image.asPng();
}

/** The icon within the circle that no screen cuts off (W3C, Web Application Manifest, « maskable »). */
function frame(svg: string, ground: string): string {
  const inner = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/><image href="${inner}" x="6" y="6" width="20" height="20"/></svg>`;
}

/** Several PNG pictures as one ICO file: a header of 6 bytes, 16 for each picture, then the pictures. */
function joinIco(pictures: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach((picture, index) => {
    const at = 6 + 16 * index;
    header.set([ICO_SIZES[index] ?? 0, ICO_SIZES[index] ?? 0, 0, 0, 1, 0, 32, 0], at);
    header.writeUInt32LE(picture.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  });
  return Buffer.concat([header, ...pictures]);
}

function renderManifest({ title, description, language }: Named, { light }: Theme): string {
  const icon = (size: number, purpose: "any" | "maskable") => ({
    src: purpose === "any" ? `/icon-${size}.png` : `/icon-maskable-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    name: title,
    short_name: title,
    description,
    lang: language,
    start_url: "/",
    display: "minimal-ui",
    background_color: light.paper,
    theme_color: light.paper,
    icons: [
      { src: "/favicon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      icon(192, "any"),
      icon(512, "any"),
      icon(512, "maskable"),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
