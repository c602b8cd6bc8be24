import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Theme } from "../theme/theme.ts";

/** A site's logo: its root-relative address, and its size in any unit, for its proportions. */
export type Logo = { address: string; width: number; height: number };

/** A site's logo as an asset, under a name that its content gives. */
export async function readLogo(logo: string, root: string): Promise<{ logo: Logo; file: [string, Uint8Array] }> {
  const bytes = await readFile(join(root, logo));
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();
  const name = `logo-${hash}${extname(logo)}`;
  return { logo: { address: `/assets/${name}`, ...measurePicture(bytes) }, file: [name, bytes] };
}

/** The site's own icon as a `data:` address, for what is drawn with it; undefined where it has none. */
export async function readIcon({ favicon }: Theme, root: string): Promise<string | undefined> {
  if (favicon === undefined) return undefined;
  const type = extname(favicon) === ".svg" ? "image/svg+xml" : "image/png";
  return `data:${type};base64,${(await readFile(join(root, favicon))).toString("base64")}`;
}

/** A picture's width and height: of a PNG (its `IHDR`) or of an SVG (its `viewBox`, else its own attributes); square where it tells none. */
function measurePicture(bytes: Buffer): { width: number; height: number } {
  if (bytes.subarray(1, 4).toString("latin1") === "PNG")
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  const [root = ""] = /<svg[^>]*>/u.exec(bytes.toString("utf8")) ?? [];
  const [, , width, height] = (/viewBox="([^"]+)"/u.exec(root)?.[1] ?? "")
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const own = (name: string) => Number.parseFloat(new RegExp(`\\s${name}="([^"]+)"`, "u").exec(root)?.[1] ?? "");
  const size = { width: width || own("width"), height: height || own("height") };
  return size.width > 0 && size.height > 0 ? size : { width: 1, height: 1 };
}
