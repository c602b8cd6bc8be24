import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import type { Explanation, Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import type { Theme } from "../theme/theme.ts";

type Fault = Explanation & { line?: number };

/** What is wrong with the site's own logo and icon: no picture, or a drawing that does more than show itself. Files that are missing are told elsewhere. */
export async function checkOwnPictures({ logo, favicon }: Theme, root: string): Promise<Problem[]> {
  const files = [...new Set([logo, favicon])].filter((file) => file !== undefined);
  const found = files.map(async (file): Promise<Problem[]> => {
    const bytes = readIfThere(join(root, file));
    if (bytes === undefined || bytes.length === 0) return [];
    const faults = file.endsWith(".svg") ? await explainDrawing(bytes.toString("utf8")) : explainPng(bytes);
    return faults.map((fault) => ({ level: "error", file, ...fault }));
  });
  return (await Promise.all(found)).flat();
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** A PNG (W3C, Portable Network Graphics, 5) that is none, or of which a part is lost. */
function explainPng(bytes: Buffer): Fault[] {
  const fault = { message: "ce fichier n'est pas une image PNG entière", remedy: "exportez-la de nouveau en PNG" };
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return [fault];
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    if (at === SIGNATURE.length && (kind !== "IHDR" || end - at < 21)) return [fault];
    if (kind === "IDAT") data.push(bytes.subarray(at + 8, end));
    if (kind === "IEND") return isWhole(Buffer.concat(data)) ? [] : [fault];
  }
  return [fault];
}

function isWhole(compressed: Buffer): boolean {
  try {
    return inflateSync(compressed).length > 0;
  } catch {
    return false;
  }
}

/** What a drawing may not do where it is opened by its own address, and how each is said. */
const ACTS: readonly [RegExp, string][] = [
  [/<(?:[\w-]+:)?script/iu, "contient un script"],
  [/<(?:[\w-]+:)?(?:foreignObject|iframe|object|embed|audio|video)/iu, "contient autre chose qu'un dessin"],
  [/\son[a-z]+\s*=/iu, "réagit à un événement"],
  [/<!(?:DOCTYPE[^>]*\[|ENTITY)/iu, "déclare des entités"],
  [/<\?xml-stylesheet|@import/iu, "demande une feuille de style"],
  [/\s(?:xlink:)?(?:href|src)\s*=\s*(?!["'](?:#|data:image\/(?:png|jpeg|webp|gif)[;,]))/iu, "mène hors de lui-même"],
  [/url\(\s*(?!["']?(?:#|data:(?:image|font)\/))/iu, "demande un fichier"],
  [/attributeName\s*=\s*["'](?:xlink:)?href/iu, "change où il mène"],
];

const CLEAN =
  "retirez-le du fichier, ou exportez de nouveau le dessin en «\u00a0SVG simple\u00a0», images et polices incluses";

/** An SVG that is none, or that acts. */
async function explainDrawing(svg: string): Promise<Fault[]> {
  const bare = svg.replace(/<!--[\s\S]*?-->/gu, (comment) => comment.replace(/[^\n]/gu, " "));
  const acting = ACTS.flatMap(([pattern, said]) => {
    const found = pattern.exec(bare);
    if (!found) return [];
    const line = bare.slice(0, found.index + found[0].search(/\S/u)).split("\n").length;
    return [{ line, message: `ce dessin ${said} (${quote(found[0].trim())})`, remedy: CLEAN }];
  });
  return acting.length > 0 || (await isDrawing(svg))
    ? acting
    : [{ message: "ce fichier n'est pas un dessin SVG qui se lit", remedy: "exportez-le de nouveau en SVG" }];
}

async function isDrawing(svg: string): Promise<boolean> {
  const { Resvg } = await import("@resvg/resvg-js");
  try {
    return new Resvg(svg, { font: { loadSystemFonts: false } }).width > 0;
  } catch {
    return false;
  }
}
