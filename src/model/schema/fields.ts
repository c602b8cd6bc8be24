import { z } from "zod";
import { parseUrl } from "../../text/parse-url.ts";
import type { Explanation } from "../../text/problem.ts";

/** A French no-break space, and the narrow one that stands before `;`, `!` and `?`. */
export const NBSP = "\u00a0";
export const NNBSP = "\u202f";

const LONGEST_QUOTE = 60;

/**
 * `« value »` as French prints it, cut when it is long. Characters that the eye does not see are shown by their number. A list
 * or a group of fields is named, never printed: YAML aliases can make one that is endless.
 */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return "cette liste";
  if (typeof value === "object" && value !== null) return "ce groupe de champs";
  const flat = [...String(value).replace(/\s+/gu, " ").trim()];
  const shown = flat.length > LONGEST_QUOTE ? [...flat.slice(0, LONGEST_QUOTE - 1), "…"] : flat;
  return `«${NBSP}${shown.join("").replace(/\p{C}/gu, nameCharacter)}${NBSP}»`;
}

function nameCharacter(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** A text that a rule accepts; the rule explains what it refuses. */
export function textThat(explain: (value: string) => Explanation | undefined) {
  return z.string().check(({ value, issues }) => {
    const fault = explain(value);
    if (fault)
      issues.push({
        code: "custom",
        input: value,
        message: fault.message,
        params: { remedy: fault.remedy },
        continue: true,
      });
  });
}

/** A text of one form; the form is kept as JSON Schema's `pattern`. */
export function textLike(pattern: RegExp, wrong: string, remedy: string) {
  const explain = (value: string) =>
    pattern.test(value) ? undefined : { message: `${quote(value)} ${wrong}`, remedy };
  return textThat(explain).meta({ pattern: pattern.source });
}

/** What stands in a form where a person has something to write. */
export const TO_FILL = "à remplir";

/** What stands at the end of a line that a program guessed, for a person to check. */
export const GUESS_MARK = "# à vérifier";

export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => value !== TO_FILL);

/** An absolute http(s) address (RFC 3986, or the same with letters of any script), without credentials. */
export const webAddress = textThat(explainAddress);

export function isWebAddress(value: string): boolean {
  return explainAddress(value) === undefined;
}

const UNFIT_IN_ADDRESS = /[\s\p{C}<>"\\^`{|}]/u;
const HOST = /^(?:\[[\da-f:.]+\]|localhost|(?:[\w-]+\.)+[\w-]+\.?)$/iu;

/** Says why a text is no address that a page may link to; undefined where it is one. */
export function explainAddress(value: string): Explanation | undefined {
  if (!/^https?:\/\/(?!\/)/iu.test(value)) {
    const foreign = /^[a-z][a-z0-9+-]*:/iu.test(value);
    return {
      message: `${quote(value)} n'est pas une adresse ${foreign ? "http ni https" : "complète"}`,
      remedy: foreign ? "donnez l'adresse d'une page, qui commence par https://" : "commencez par https://",
    };
  }
  const unfit = UNFIT_IN_ADDRESS.exec(value)?.[0];
  if (unfit !== undefined) return explainUnfit(value, unfit);
  const url = parseUrl(value);
  if (url && (url.username !== "" || url.password !== ""))
    return {
      message: "l'adresse contient un nom d'utilisateur ou un mot de passe",
      remedy: "retirez ce qui précède @",
    };
  if (url && HOST.test(url.hostname)) return undefined;
  return {
    message: `${quote(value)} n'a pas de nom de domaine valable`,
    remedy: "copiez l'adresse entière depuis la barre du navigateur",
  };
}

function explainUnfit(value: string, unfit: string): Explanation {
  if (/\s/u.test(unfit))
    return { message: `${quote(value)} contient un espace`, remedy: "retirez-le, ou écrivez %20 à sa place" };
  return {
    message: `${quote(value)} contient le caractère ${quote(unfit)}`,
    remedy: `écrivez ${encodeCharacter(unfit)} à sa place`,
  };
}

function encodeCharacter(character: string): string {
  return encodeURIComponent(character.toWellFormed());
}

const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A kebab-case identifier: the stem of a fiche's file, a value of a vocabulary. */
export const identifier = textLike(
  IDENTIFIER,
  "n'est pas un identifiant",
  "écrivez-le en minuscules sans accent, mots joints par un trait d'union",
);

export function isIdentifier(value: string): boolean {
  return IDENTIFIER.test(value);
}

/** A calendar day, `2026-11-22` (ISO 8601). */
export const day = textThat((value) =>
  isDay(value)
    ? undefined
    : {
        message: `${quote(value)} n'est pas un jour du calendrier`,
        remedy: "écrivez AAAA-MM-JJ, par exemple 2026-11-22",
      },
);

export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A year, a month or a day: `2012`, `2012-05`, `2012-05-14`. YAML reads a bare year as a number. */
export const partialDate = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  textThat((value) => (isPartialDate(value) ? undefined : explainPartialDate(value))),
);

export function isPartialDate(value: string): boolean {
  return /^\d{4}$/u.test(value) || isDay(/^\d{4}-\d{2}$/u.test(value) ? `${value}-01` : value);
}

export function explainPartialDate(value: string): Explanation {
  return {
    message: `${quote(value)} n'est pas une date`,
    remedy: "écrivez une année (2012), un mois (2012-05) ou un jour (2012-05-14)",
  };
}

/** An email address (the part of RFC 5321 that is in use). */
export const emailAddress = textLike(
  /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/iu,
  "n'est pas une adresse électronique",
  "écrivez par exemple lettre@example.org",
);

/** Public text about a person must not carry an address to write to. */
export const publicText = text.check(({ value, issues }) => {
  if (!/[^\s@]+@[^\s@]+\.\p{L}/u.test(value)) return;
  const message = `${quote(value)} contient une adresse électronique`;
  const params = { remedy: "retirez-la, seules les fonctions publiques paraissent" };
  issues.push({ code: "custom", input: value, message, params, continue: true });
});

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;
export const LANGUAGE_REMEDY = "écrivez par exemple fr, en ou pt-BR";

/** A language tag (BCP 47): `fr`, `en`, `pt-BR`. */
export const languageTag = textLike(LANGUAGE_TAG, "n'est pas un code de langue", LANGUAGE_REMEDY);

export function isLanguageTag(value: string): boolean {
  return LANGUAGE_TAG.test(value);
}
