import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildFailure, BuildResult, Message } from "esbuild";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { listFontFiles, type Theme } from "../theme/theme.ts";
import { BUNDLE_OPTIONS } from "./build-assets.ts";
import { buildOwnStyle, OWN_STYLE } from "./bundle-own.ts";
import { readSfnt } from "./subset-fonts.ts";

/** Fonts of a site's own that cannot be read; those that are missing are told elsewhere. */
export async function checkOwnFonts(theme: Theme, root: string): Promise<Problem[]> {
  const own = listFontFiles(theme).flatMap((font) => ("site" in font.source ? [{ font, file: font.source.site }] : []));
  const found = own.map(async ({ font, file }): Promise<Problem[]> => {
    if (!existsSync(join(root, file))) return [];
    return readSfnt(font, root).then(
      () => [],
      () => [{ level: "error", file, message: "ce fichier n'est pas une police qui se lit", remedy: FONT_REMEDY }],
    );
  });
  return (await Promise.all(found)).flat();
}

const FONT_REMEDY = "remettez le fichier d'origine, en .woff2, .woff, .ttf ou .otf";

/** What is wrong with the last layer of a site's style: files that it names and that are not there, or that another site serves. */
export async function checkOwnStyle(root: string): Promise<Problem[]> {
  if (!existsSync(join(root, OWN_STYLE))) return [];
  const built = await buildOwnStyle(root, { ...BUNDLE_OPTIONS, metafile: true }).catch((error: BuildFailure) => error);
  if (!("metafile" in built)) return (built as BuildFailure).errors.map((one) => explain(one, "error"));
  return [...(await findForeign(root, built)), ...built.warnings.map((one) => explain(one, "warning"))];
}

function explain({ text, location }: Message, level: Problem["level"]): Problem {
  const place = { level, file: location?.file ?? OWN_STYLE, line: location?.line };
  const [, missing] = /^Could not resolve "(.*)"$/u.exec(text) ?? [];
  if (missing !== undefined) {
    const message = `le fichier ${quote(missing)} manque`;
    return {
      ...place,
      message,
      remedy: `mettez-le dans le dossier de la feuille, ou corrigez son chemin, qui part d'elle`,
    };
  }
  const [, ending] = /^No loader is configured for "(.*)" files/u.exec(text) ?? [];
  if (ending !== undefined) {
    const message = `une feuille ne peut pas montrer un fichier ${ending}`;
    return { ...place, message, remedy: "donnez-le en .svg, .png, .jpg, .webp, .woff2 ou .woff" };
  }
  const remedy = "corrigez cette ligne, dont un navigateur ne ferait rien";
  return { ...place, message: `cette ligne n'est pas du CSS qui se lit (${text})`, remedy };
}

/** Addresses of other sites: every reader would tell them that they read this one. */
async function findForeign(root: string, { metafile }: BuildResult): Promise<Problem[]> {
  const found = Object.entries(metafile?.inputs ?? {}).map(async ([file, { imports }]) => {
    const foreign = imports.filter(({ path }) => /^(?:https?:)?\/\//iu.test(path));
    const lines = foreign.length === 0 ? [] : (await readFile(join(root, file), "utf8")).split("\n");
    return foreign.map(
      ({ path }): Problem => ({
        ...{ level: "error", file, line: lines.findIndex((line) => line.includes(path)) + 1 || undefined },
        message: `${quote(path)} est l'adresse d'un autre site, à qui chaque lecteur dirait ce qu'il lit`,
        remedy: "copiez le fichier dans theme/ et donnez son chemin",
      }),
    );
  });
  return (await Promise.all(found)).flat();
}
