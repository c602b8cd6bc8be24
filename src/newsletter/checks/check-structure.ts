import { letterSettings, type Settings } from "../../model/schema/settings.ts";
import { NBSP, NNBSP, quote } from "../../text/quote.ts";
import { explainExit } from "../explain-exit.ts";
import type { CheckedLetter } from "../letter.ts";
import { type Check, error, list, ok, warning } from "./check.ts";
import { type HtmlDocument, listAddresses } from "./read-html.ts";

const ACTIVE = new Set(["script", "iframe", "object", "embed", "form", "link", "base", "video", "audio", "svg"]);

/** Nothing runs, and nothing is fetched when the letter is opened. */
export function checkSelfContained({ elements, styleSheet }: HtmlDocument): Check {
  const active = elements.filter(({ name, attribs }) => {
    const fetches = ["src", "srcset", "background", "poster"].some((attribute) => attribute in attribs);
    return ACTIVE.has(name) || fetches || Object.keys(attribs).some((attribute) => /^on/iu.test(attribute));
  });
  if (active.length > 0) return error(`éléments actifs ou distants${NBSP}: ${list(active.map(({ name }) => name))}`);
  const styles = [styleSheet, ...elements.map(({ attribs }) => attribs.style ?? "")].join("\n");
  if (/@import|@font-face|url\s*\(|expression\s*\(/iu.test(styles))
    return error("les styles appellent un fichier distant");
  return ok("ni script, ni image, ni police, ni style distant");
}

/** Where a picture is not shown, its alternative text stands for it (WCAG 2.2, 1.1.1). */
export function checkAlternatives({ elements }: HtmlDocument): Check {
  const images = elements.filter(({ name }) => name === "img");
  const mute = images.filter(({ attribs }) => attribs.alt === undefined);
  if (mute.length > 0)
    return error(`images sans texte de remplacement${NBSP}: ${mute.length}${NNBSP}; donnez-leur un alt`);
  return ok(
    images.length === 0 ? "aucune image, rien ne manque où elles sont bloquées" : "toutes les images ont un texte",
  );
}

/** Tables that only lay out are no tables to a screen reader. */
export function checkTables({ elements }: HtmlDocument): Check {
  const tables = elements.filter(({ name }) => name === "table");
  const data = new Set(elements.filter(({ name }) => name === "th").map(({ parent }) => parent?.parent?.parent));
  const untold = tables.filter((table) => table.attribs.role !== "presentation" && !data.has(table));
  if (untold.length > 0) return error(`tableaux de mise en page sans role="presentation"${NBSP}: ${untold.length}`);
  return ok(`tableaux de mise en page, tous dits comme tels${NBSP}: ${tables.length - data.size}`);
}

export function checkLanguage({ language }: Settings, { elements }: HtmlDocument): Check {
  const declared = elements.find(({ name }) => name === "html")?.attribs.lang ?? "";
  if (declared !== language) return error(`langue déclarée${NBSP}: ${quote(declared)}, au lieu de ${quote(language)}`);
  return ok(`langue déclarée${NBSP}: ${language}`);
}

export function checkHeadings({ elements }: HtmlDocument): Check {
  const levels = elements.map(({ name }) => Number(/^h([1-6])$/u.exec(name)?.[1] ?? 0)).filter((level) => level > 0);
  const first = levels.filter((level) => level === 1).length;
  if (first !== 1) return error(`${first} titres de premier niveau, au lieu d'un seul`);
  const skips = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  if (skips) return error("un niveau de titre est sauté");
  return ok("un seul titre de premier niveau, aucun niveau sauté");
}

export function checkUnsubscription({ model, text }: CheckedLetter, document: HtmlDocument): Check {
  const url = letterSettings(model.settings).unsubscribe_url;
  if (!listAddresses(document).includes(url) || !text.includes(url))
    return error("le lien de désabonnement manque à une partie");
  if (!url.startsWith("https:"))
    return warning(
      `l'adresse de désabonnement n'est pas en https${NNBSP}; donnez-en une pour le désabonnement en un clic`,
    );
  const fault = explainExit(model);
  if (fault) return { level: fault.level, message: `${fault.message}${NNBSP}; ${fault.remedy}` };
  return ok("le lien de désabonnement est dans les deux parties");
}
