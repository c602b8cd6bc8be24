import { z } from "zod";

/** A French no-break space, and the narrow one that stands before `;`, `!` and `?`. */
export const NBSP = "\u00a0";
export const NNBSP = "\u202f";

/** `« value »` as French prints it, cut when it is long. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const flat = text.replace(/\s+/gu, " ").trim();
  return `«${NBSP}${flat.length > 60 ? `${flat.slice(0, 59)}…` : flat}${NBSP}»`;
}

type Rule = { test: (value: string) => boolean; wrong: string; remedy: string };

function textThat({ test, wrong, remedy }: Rule) {
  return z.string().refine(test, { error: (issue) => `${quote(issue.input)} ${wrong}`, params: { remedy } });
}

export const text = z.string().trim().min(1);

/** An absolute http(s) address (RFC 3986), without credentials. */
export const webAddress = textThat({
  test: isWebAddress,
  wrong: "n'est pas une adresse complète",
  remedy: "commencez par https://",
});

export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s/]/iu.test(value) || /[\s<>"\\^`{|}]/u.test(value) || !URL.canParse(value)) return false;
  const { username, hostname } = new URL(value);
  return username === "" && /[.:]|^localhost$/u.test(hostname);
}

/** A kebab-case identifier: the stem of a fiche's file, a value of a vocabulary. */
export const identifier = textThat({
  test: isIdentifier,
  wrong: "n'est pas un identifiant",
  remedy: "écrivez-le en minuscules sans accent, mots joints par un trait d'union",
});

export function isIdentifier(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value);
}

/** A calendar day, `2026-11-22` (ISO 8601). */
export const day = textThat({
  test: isDay,
  wrong: "n'est pas un jour",
  remedy: "écrivez AAAA-MM-JJ, par exemple 2026-11-22",
});

export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A year, a month or a day: `2012`, `2012-05`, `2012-05-14`. YAML reads a bare year as a number. */
export const partialDate = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  textThat({
    test: (value) => /^\d{4}$/u.test(value) || (/^\d{4}-\d{2}$/u.test(value) && isDay(`${value}-01`)) || isDay(value),
    wrong: "n'est pas une date",
    remedy: "écrivez AAAA, AAAA-MM ou AAAA-MM-JJ",
  }),
);

/** Public text about a person must not carry an address to write to. */
export const publicText = textThat({
  test: (value) => value.trim() !== "" && !/[\w.+-]+@[\w-]+\.\w/u.test(value),
  wrong: "contient une adresse électronique ou est vide",
  remedy: "n'écrivez ici que le texte public, sans adresse électronique",
});

/** A language tag (BCP 47): `fr`, `en`, `pt-BR`. */
export const languageTag = textThat({
  test: (value) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(value),
  wrong: "n'est pas un code de langue",
  remedy: "écrivez par exemple fr ou en",
});
