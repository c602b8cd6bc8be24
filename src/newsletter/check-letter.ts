import { NBSP, NNBSP, quote } from "../model/fields.ts";
import type { Roundup } from "../model/model.ts";
import type { Site } from "../model/site.ts";
import { type HtmlTag, readHtml } from "./read-html.ts";
import { measure, TEXT_WIDTH } from "./wrap-text.ts";

/** What one check found, in French, for the editor. An error means that the letter must not be sent. */
export type Check = { level: "ok" | "warning" | "error"; message: string };

export type CheckedLetter = { roundup: Roundup; site: Site; subject: string; html: string; text: string };

const KILOBYTE = 1000;
const HEAVY = 80 * KILOBYTE;
/** Gmail cuts a letter at 102 kB. */
const TOO_HEAVY = 100 * KILOBYTE;
const LONG_SUBJECT = 70;

/** Checks a letter as it will be sent, one line a check, in the order in which they are shown. */
export function checkLetter(letter: CheckedLetter): Check[] {
  const { tags, css } = readHtml(letter.html);
  return [
    checkSize(letter.html),
    checkSubject(letter.subject),
    checkSchemes(tags),
    checkPresence(letter, tags),
    checkSelfContained(tags, css),
    checkLanguage(letter.site, tags),
    checkHeadings(tags),
    checkUnsubscription(letter, tags),
    checkWidth(letter.text),
  ];
}

/** `13,2 ko` */
export function formatSize(bytes: number): string {
  return `${(bytes / KILOBYTE).toLocaleString("fr", { maximumFractionDigits: 1 })}${NBSP}ko`;
}

function checkSize(html: string): Check {
  const bytes = Buffer.byteLength(html);
  const size = `le HTML pèse ${formatSize(bytes)}`;
  if (bytes > TOO_HEAVY)
    return error(`${size}, plus que ${formatSize(TOO_HEAVY)}, et Gmail le couperait${NNBSP}; retirez des liens`);
  if (bytes > HEAVY)
    return warning(
      `${size}, plus que ${formatSize(HEAVY)}, et approche la limite de Gmail${NNBSP}; raccourcissez l'édition`,
    );
  return ok(size);
}

function checkSubject(subject: string): Check {
  const length = [...subject].length;
  if (length > LONG_SUBJECT)
    return warning(
      `l'objet a ${length} caractères, plus que ${LONG_SUBJECT}${NNBSP}; raccourcissez le titre de l'édition`,
    );
  return ok(`l'objet a ${length} caractères`);
}

function checkSchemes(tags: HtmlTag[]): Check {
  const addresses = hrefs(tags);
  const refused = addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/iu.test(address));
  if (refused.length > 0)
    return error(`adresses refusées${NBSP}: ${list(refused)}${NNBSP}; écrivez des adresses http, https ou mailto`);
  return ok(`adresses en http, https ou mailto${NBSP}: toutes les ${addresses.length}`);
}

function checkPresence({ roundup, text }: CheckedLetter, tags: HtmlTag[]): Check {
  const inHtml = new Set(hrefs(tags));
  const inText = new Set(text.split(/\s+/u));
  const urls = roundup.links.map(({ url }) => url).filter((url) => url !== undefined);
  const missing = urls.filter((url) => !inHtml.has(url) || !inText.has(url));
  if (missing.length > 0) return error(`liens de l'édition absents d'une partie${NBSP}: ${list(missing)}`);
  if (roundup.links.length === 0) return warning(`l'édition n'a aucun lien${NNBSP}; ajoutez-en`);
  return ok(`liens de l'édition dans les deux parties${NBSP}: ${urls.length} sur ${urls.length}`);
}

const ACTIVE = new Set(["script", "iframe", "object", "embed", "form", "link", "base", "video", "audio", "svg"]);

function checkSelfContained(tags: HtmlTag[], css: string): Check {
  const active = tags.filter(({ name, attributes }) => {
    const fetches = ["src", "srcset", "background", "poster"].some((attribute) => attribute in attributes);
    return ACTIVE.has(name) || fetches || Object.keys(attributes).some((attribute) => /^on/iu.test(attribute));
  });
  if (active.length > 0) return error(`éléments actifs ou distants${NBSP}: ${list(active.map(({ name }) => name))}`);
  if (/@import|@font-face|url\s*\(|expression\s*\(/iu.test(css))
    return error("les styles appellent un fichier distant");
  return ok("ni script, ni image, ni police, ni style distant");
}

function checkLanguage({ language }: Site, tags: HtmlTag[]): Check {
  const declared = tags.find(({ name }) => name === "html")?.attributes.lang ?? "";
  if (declared !== language) return error(`langue déclarée${NBSP}: ${quote(declared)}, au lieu de ${quote(language)}`);
  return ok(`langue déclarée${NBSP}: ${language}`);
}

function checkHeadings(tags: HtmlTag[]): Check {
  const levels = tags.map(({ name }) => Number(/^h([1-6])$/u.exec(name)?.[1] ?? 0)).filter((level) => level > 0);
  const first = levels.filter((level) => level === 1).length;
  if (first !== 1) return error(`${first} titres de premier niveau, au lieu d'un seul`);
  const skips = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  if (skips) return error("un niveau de titre est sauté");
  return ok("un seul titre de premier niveau, aucun niveau sauté");
}

function checkUnsubscription({ site, text }: CheckedLetter, tags: HtmlTag[]): Check {
  const url = site.newsletter.unsubscribe_url;
  if (!hrefs(tags).includes(url) || !text.includes(url)) return error("le lien de désabonnement manque à une partie");
  if (!url.startsWith("https:"))
    return warning(
      `l'adresse de désabonnement n'est pas en https${NNBSP}; donnez-en une pour le désabonnement en un clic`,
    );
  return ok("le lien de désabonnement est dans les deux parties");
}

function checkWidth(text: string): Check {
  const wide = text.split("\n").filter((line) => measure(line) > TEXT_WIDTH && !/https?:\/\//u.test(line));
  if (wide.length > 0) return warning(`lignes de texte de plus de ${TEXT_WIDTH} colonnes${NBSP}: ${wide.length}`);
  return ok(`lignes de texte de ${TEXT_WIDTH} colonnes au plus, hors adresses`);
}

function hrefs(tags: HtmlTag[]): string[] {
  return tags.map(({ attributes }) => attributes.href).filter((href) => href !== undefined);
}

/** The first three values to the letter, and how many more there are. */
function list(values: string[]): string {
  const shown = values
    .slice(0, 3)
    .map((value) => `«${NBSP}${value}${NBSP}»`)
    .join(", ");
  return values.length > 3 ? `${shown} et ${values.length - 3} de plus` : shown;
}

function ok(message: string): Check {
  return { level: "ok", message };
}

function warning(message: string): Check {
  return { level: "warning", message };
}

function error(message: string): Check {
  return { level: "error", message };
}
