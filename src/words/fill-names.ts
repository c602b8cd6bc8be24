import type { Conventions } from "./conventions.ts";
import type { Strings } from "./strings.ts";

/** The forms of a name that phrases take up, by what it names: its title, with an article, after « de », after « dans »… */
export type NameForms = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `{{of directory}}`, or `{{Of directory}}` at the start of a phrase; after `|`, what stands there where the site gives no such name. */
const NAME = /\{\{(\w+) (\w+)(?:\|([^{}]*))?\}\}/gu;

/** The words of a language, with the names of a site in their places. */
export function fillNames(words: Strings, names: NameForms): Strings {
  const { conventions, ...phrases } = words;
  return { ...(fillAll(phrases, names) as typeof phrases), conventions: conventions satisfies Conventions };
}

/** Any value of a table: its phrases, at any depth, and those that its functions make. */
function fillAll(value: unknown, names: NameForms): unknown {
  if (typeof value === "string") return fillPhrase(value, names);
  if (typeof value === "function") return (...words: unknown[]) => fillAll(value(...words), names);
  if (Array.isArray(value)) return value.map((one) => fillAll(one, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillAll(one, names)]));
}

function fillPhrase(phrase: string, names: NameForms): string {
  if (!phrase.includes("{{")) return phrase;
  return phrase.replace(NAME, (token, form: string, thing: string, otherwise: string | undefined) => {
    const [exact, within] = [names[thing]?.[form], names[thing]?.[lower(form)]];
    if (exact !== undefined) return fillPhrase(exact, names);
    return within === undefined ? (otherwise ?? token) : capitalise(fillPhrase(within, names));
  });
}

function lower(form: string): string {
  return form.charAt(0).toLowerCase() + form.slice(1);
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
