import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { writeAtomically } from "../files/write-atomically.ts";

/** A site's logo: its root-relative address, and its size in any unit, for its proportions. */
export type Logo = { address: string; width: number; height: number };

/** Copies the site's logo among the assets, under a name that its content gives. */
export async function writeLogo(logo: string, { root, out }: { root: string; out: string }): Promise<Logo> {
  const bytes = await readFile(join(root, logo));
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();
  const address = `/assets/logo-${hash}${extname(logo)}`;
  await writeAtomically(join(out, address), bytes, { replace: true });
  return { address, ...measurePicture(bytes) };
}

/** A picture's width and height: of a PNG (its `IHDR`) or of an SVG (its `viewBox`, else its own attributes); square where it tells none. */
export function measurePicture(bytes: Buffer): { width: number; height: number } {
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
