import { hostOf } from "../../text/canonical-url.ts";
import { findRedirector } from "../../text/explain-tracking.ts";
import { parseUrl } from "../../text/parse-url.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { type Check, error, list, ok, warning } from "./check.ts";
import { type HtmlDocument, textIn } from "./read-html.ts";

const LONGEST = 70;

export function checkSubject(subject: string): Check {
  const length = [...subject].length;
  if (length > LONGEST)
    return error(`l'objet a ${length} caractères, plus que ${LONGEST}${NNBSP}; raccourcissez le titre de l'édition`);
  return ok(`l'objet a ${length} caractères`);
}

/** Forms of a subject that filters count against a message (SpamAssassin's rules name the like). */
const SUBJECT_FORMS: [form: RegExp, name: string][] = [
  [/^(?:re|fwd?|tr)\s*:/iu, "il imite une réponse ou un transfert"],
  [/[!?]\s*[!?]/u, "il s'exclame ou s'interroge deux fois"],
  [/[€$£]\s*[€$£]/u, "il aligne des signes de monnaie"],
  [
    /\b(?:gratuite?s?|gagnez|urgente?s?|félicitations|promo(?:tion)?s?|offre spéciale|free|winner)\b/iu,
    "il a les mots d'une réclame",
  ],
  [/\p{Extended_Pictographic}/u, "il contient une image en guise de lettre"],
];

/** What makes a filter or a reader take a letter for an unwanted one. */
export function checkSpamForms(subject: string, document: HtmlDocument): Check {
  const letters = subject.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  const found = [
    ...SUBJECT_FORMS.filter(([form]) => form.test(subject)).map(([, name]) => `l'objet${NBSP}: ${name}`),
    ...(letters.length > 8 && capitals.length > 0.6 * letters.length ? [`l'objet${NBSP}: il est en capitales`] : []),
    ...document.elements.flatMap((element) =>
      element.name === "a" ? explainLink(element.attribs.href ?? "", textIn(element).trim()) : [],
    ),
  ];
  if (found.length > 0) return warning(`formes qui passent pour indésirables${NBSP}: ${list(found)}`);
  return ok("aucune forme qui passe pour indésirable");
}

function explainLink(href: string, words: string): string[] {
  const hostname = /^https?:/iu.test(href) ? parseUrl(href)?.hostname : undefined;
  if (hostname === undefined) return [];
  const named = /^(?:https?:\/\/|www\.)\S+$/iu.test(words) ? words.replace(/^(?!https?:)/iu, "https://") : undefined;
  const namedHost = named === undefined ? undefined : hostOf(named);
  return [
    ...(findRedirector(href) !== undefined ? [`${hostname} cache où mène le lien`] : []),
    ...(/^[\d.]+$|^\[/u.test(hostname) ? [`${hostname} est une adresse sans nom`] : []),
    ...(namedHost !== undefined && namedHost !== hostOf(href) ? [`les mots ${words} mènent à ${hostname}`] : []),
  ];
}
