import { hideComments } from "../edition/hide-comments.ts";
import { fichePictureFile, isFichePicture, isPictureFile, pictureFile } from "../images/picture.ts";
import { findInFields } from "../kinds/find-values.ts";
import { type ImageMark, listImages } from "../markdown/list-images.ts";
import { PICTURE_NAME } from "../model/schema/actor-fields.ts";
import type { PictureUse, ReadLists } from "../model/source.ts";
import { oncePer } from "../model/views/once-per.ts";
import { parseFrontMatter } from "../syntax/parse-front-matter.ts";
import { findNearest } from "../text/find-nearest.ts";
import type { Explanation } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { mayHavePictures, refusePictures } from "./read-content.ts";
import type { Reading } from "./reading.ts";

/**
 * What is allowed of a picture, in megabytes: of a text's, what a camera gives is less; a fiche's is shown small. The sources are kept for
 * ever. `shown` tells what should show it.
 */
const LIMITS = {
  text: { megabytes: 10, width: 3000, shown: "aucun texte ne montre cette image" },
  fiche: { megabytes: 1, width: 600, shown: "aucune fiche ne montre cette image" },
} as const;

const limitsOf = (file: string) => LIMITS[isFichePicture(file) ? "fiche" : "text"];

/**
 * Reads the pictures of a site: those that texts and fiches show, each with its file; says what is wrong with any, and which are of no
 * use.
 */
export function readPictures(reading: Reading, fiches: ReadLists["actors"]): PictureUse[] {
  const files = reading.list("content");
  const pictures = [
    ...files.filter((file) => isPictureFile(file) && mayHavePictures(file)),
    ...reading.list("actors").filter(isFichePicture),
  ];
  const faults = new Set(pictures.filter((file) => checkFile(reading, file)));
  const uses = [
    ...files.filter((file) => file.endsWith(".md")).flatMap((file) => readUses(reading, file, pictures)),
    ...fiches.flatMap((fiche) => readFicheUse(reading, fiche, pictures)),
  ];
  const used = new Set(uses.map(({ picture }) => picture));
  for (const file of pictures.filter((one) => !used.has(one) && !faults.has(one)))
    reading.report({
      ...{ level: "warning", file, line: undefined },
      message: limitsOf(file).shown,
      remedy: "montrez-la, ou retirez-la",
    });
  return uses;
}

/** The picture of a fiche, where its file exists; else that is a problem. What is no name of a picture is told by the schema. */
function readFicheUse(
  reading: Reading,
  { file, raw }: ReadLists["actors"][number],
  pictures: readonly string[],
): PictureUse[] {
  return findInFields(raw, ["picture.file"]).flatMap(({ path, text }) => {
    const wanted = fichePictureFile(text);
    const found = pictures.find((one) => one.normalize("NFC") === wanted);
    if (found !== undefined) return [{ file, picture: found }];
    if (!PICTURE_NAME.test(text)) return [];
    const folder = fichePictureFile("");
    const known = pictures.filter(isFichePicture).map((one) => one.slice(folder.length));
    const near = findNearest(text, known);
    reading.report({
      ...{ file, line: reading.locate(file)(path) },
      message: `l'image ${quote(text)} n'existe pas dans ${folder}`,
      remedy: near === undefined ? `ajoutez ${wanted}, ou retirez picture` : `écrivez ${quote(near)}`,
    });
    return [];
  });
}

/** The pictures of one text that exist; the others are problems. */
function readUses(reading: Reading, file: string, pictures: readonly string[]): PictureUse[] {
  const shown = reading.textOf(file);
  if (shown === undefined) return [];
  const refused = refusePictures(file);
  return listMarks(shown).flatMap(({ address, alt, line }) => {
    const picture = pictureFile(file, address);
    const report = (fault: Explanation) => reading.report({ file, line, ...fault });
    if (refused) {
      report(refused);
      return [];
    }
    if (alt === "")
      report({
        message: `l'image ${quote(address)} n'a pas de texte de remplacement`,
        remedy: `dites entre les crochets ce que l'on y voit${NBSP}: ![Une salle de vote](${address})`,
      });
    const found = pictures.find((one) => one.normalize("NFC") === picture);
    if (found !== undefined) return [{ file, picture: found }];
    report(explainMissing(file, address, picture, pictures));
    return [];
  });
}

/** The pictures of a source's text, with their lines in the file, counted from 1. */
const listMarks = oncePer(({ text }: { text: string }): ImageMark[] => {
  const { body, bodyOffset } = parseFrontMatter(text);
  return listImages(hideComments(body).visible).map((mark) => ({ ...mark, line: mark.line + bodyOffset + 1 }));
});

function explainMissing(
  file: string,
  address: string,
  picture: string | undefined,
  pictures: readonly string[],
): Explanation {
  const folder = `${file.slice(0, file.lastIndexOf("/"))}/images/`;
  if (picture === undefined)
    return {
      message: /^(?:https?:)?\/\//iu.test(address)
        ? `l'image ${quote(address)} viendrait d'un autre site`
        : `l'image ${quote(address)} n'est pas rangée auprès du texte`,
      remedy: `enregistrez-la dans ${folder}, et écrivez images/ et son nom`,
    };
  const known = pictures.filter((one) => one.startsWith(folder)).map((one) => one.slice(folder.length));
  const near = findNearest(picture.slice(folder.length), known);
  return {
    message: `l'image ${quote(address)} n'existe pas`,
    remedy: near === undefined ? `ajoutez ${picture}, ou corrigez l'adresse` : `écrivez images/${near}`,
  };
}

/** Says what is wrong with a picture's file; true where something is. */
function checkFile(reading: Reading, file: string): boolean {
  const bytes = reading.bytesOf(file) ?? Buffer.alloc(0);
  const faults = [];
  if (!isPicture(file, bytes))
    faults.push({
      message: "le fichier n'est pas une image JPEG, PNG, WebP ou AVIF, ou son extension en annonce une autre",
      remedy: "enregistrez-le dans l'un de ces formats, avec l'extension qui lui convient",
    });
  const { megabytes, width } = limitsOf(file);
  if (bytes.length > megabytes * 1_000_000)
    faults.push({
      message: `l'image pèse ${Math.ceil(bytes.length / 1_000_000)}${NBSP}Mo, ${megabytes}${NBSP}Mo au plus sont admis`,
      remedy: `réduisez-la à ${width}${NBSP}pixels de large`,
    });
  for (const fault of faults) reading.report({ file, line: undefined, ...fault });
  return faults.length > 0;
}

/** By what a file of each extension is known, in Latin-1, and from which byte: the specifications of the formats. */
const MARKS: readonly [extension: RegExp, from: number, mark: string][] = [
  [/\.jpe?g$/u, 0, "\xff\xd8\xff"],
  [/\.png$/u, 0, "\x89PNG\r\n"],
  [/\.webp$/u, 8, "WEBP"],
  [/\.avif$/u, 4, "ftypavi"],
];

function isPicture(file: string, bytes: Buffer): boolean {
  return MARKS.some(
    ([extension, from, mark]) => extension.test(file) && bytes.toString("latin1", from, from + mark.length) === mark,
  );
}
