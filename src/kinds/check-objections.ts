import type { LinkFault, ReadSources } from "../model/source.ts";
import { hyphenate } from "../text/slug.ts";
import { findTexts, findValues } from "./find-values.ts";

/** Texts that still name a person who objects to it (GDPR, article 21): the model drops the fields, a text only its writer can change. */
export function checkObjections({ fiches, articles, answers, roundups, events, terms }: ReadSources): LinkFault[] {
  const names = fiches.flatMap(({ raw }) =>
    findValues(raw, ["people", "*"])
      .filter(({ value }) => findValues(value, ["objected"])[0]?.value === true)
      .flatMap(({ value }) => findTexts(value, ["name"]).map(({ text }) => hyphenate(text))),
  );
  if (names.length === 0) return [];
  const says = (text: string) => names.some((name) => `-${hyphenate(text)}-`.includes(`-${name}-`));
  const inFields = (file: string, raw: unknown) =>
    ["title", "summary", "description", "definition"]
      .flatMap((field) => findTexts(raw, [field]))
      .filter(({ text }) => says(text))
      .map(({ path }) => warn(file, path));
  return [
    ...fiches.flatMap(({ file, raw }) => inFields(file, raw)),
    ...[...articles, ...answers, ...events, ...terms].flatMap(({ file, raw, body }) => [
      ...inFields(file, raw),
      ...(says(body) ? [warn(file, [])] : []),
    ]),
    ...roundups.flatMap(({ file, raw, body }) => [
      ...inFields(file, raw),
      ...(says(body.intro) ? [warn(file, [])] : []),
      ...body.sections
        .flatMap(({ entries }) => entries)
        .filter(({ title, comment, quotation }) => says(`${title} ${comment} ${quotation}`))
        .map(({ line }) => ({ ...warn(file, []), line })),
    ]),
  ];
}

function warn(file: string, path: string[] | readonly (string | number)[]): LinkFault {
  return {
    file,
    path,
    level: "warning",
    message: "le texte nomme une personne qui s'y oppose (RGPD, art. 21)",
    remedy: "récrivez-le sans son nom",
  };
}
