import { z } from "zod";
import { renewTag } from "../../text/direction.ts";
import type { Explanation } from "../../text/problem.ts";
import { quote } from "../../text/quote.ts";
import { IDENTIFIER } from "../../text/slug.ts";
import { explainAddress } from "../../text/web-address.ts";
import { getStrings, LANGUAGES } from "../../words/languages.ts";

const TO_FILL: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { toFill, toChoose } = getStrings(language).form;
    return [toFill, toChoose];
  }),
);

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

export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !isToFill(value));

/** An absolute http(s) address (RFC 3986, or the same with letters of any script), without credentials. */
export const webAddress = textThat(explainAddress);

/** A kebab-case identifier: the stem of a fiche's file, a value of a vocabulary. */
export const identifier = textLike(
  IDENTIFIER,
  "n'est pas un identifiant",
  "écrivez-le en minuscules sans accent, mots joints par un trait d'union",
);

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/iu;

/** An email address (the part of RFC 5321 that is in use); a domain with other letters is read in the form of the wire (RFC 5890). */
export const emailAddress = textThat((value) =>
  EMAIL.test(toWire(value))
    ? undefined
    : {
        message: `${quote(value)} n'est pas une adresse électronique`,
        remedy: "écrivez par exemple lettre@example.org",
      },
).overwrite(toWire);

function toWire(email: string): string {
  const [, name, domain] = /^([\x21-\x7e]+@)([^\s@/?#:]*[^\0-\x7f][^\s@/?#:]*)$/u.exec(email) ?? [];
  try {
    return domain === undefined ? email : `${name}${new URL(`http://${domain}`).hostname}`;
  } catch {
    return email;
  }
}

/** Public text about a person must not carry an address to write to. */
export const publicText = text.check(({ value, issues }) => {
  if (!/[^\s@]+@[^\s@]+\.\p{L}/u.test(value)) return;
  const message = `${quote(value)} contient une adresse électronique`;
  const params = { remedy: "retirez-la, seules les fonctions publiques paraissent" };
  issues.push({ code: "custom", input: value, message, params, continue: true });
});

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;
export const LANGUAGE_REMEDY = "écrivez par exemple fr, en ou pt-BR";

/** A language tag (BCP 47): `fr`, `en`, `pt-BR`; a code that another took the place of is read as that one. */
export const languageTag = textLike(LANGUAGE_TAG, "n'est pas un code de langue", LANGUAGE_REMEDY).overwrite(renewTag);

export function isLanguageTag(value: string): boolean {
  return LANGUAGE_TAG.test(value);
}

/** Whether a value is what stands in a form where a person has something to write, in any language. */
export function isToFill(value: unknown): boolean {
  return typeof value === "string" && TO_FILL.has(value);
}

/**
 * For a rule between fields: checked even where another field is wrong (zod would pass it over), so that a contributor learns of
 * every fault at once. The rule must bear with fields that are missing or of the wrong type.
 */
export function isObject({ value }: { value: unknown }): boolean {
  return typeof value === "object" && value !== null;
}
