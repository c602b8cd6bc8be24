import { slugify } from "../../text/slug.ts";

/** The one of the people whose name a heading begins with: « Ada Colin, La Maison » is Ada Colin's. */
export function findVoice<P extends { name: string }>(heading: string, people: readonly P[]): P | undefined {
  const opening = `${slugify(heading)}-`;
  return people
    .filter(({ name }) => slugify(name) !== "" && opening.startsWith(`${slugify(name)}-`))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}
