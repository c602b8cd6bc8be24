import type { LinkFault, ReadSources } from "../../model/source.ts";
import type { Explanation } from "../../text/problem.ts";
import { quote } from "../../text/quote.ts";
import { slugify } from "../../text/slug.ts";
import { findTexts, findValues } from "../find-values.ts";

type Seen = { of: { file: string; count: unknown }; parts: Map<unknown, string> };

/** Articles of one series that claim one part, or disagree on the number of parts. */
export function checkSeries({ articles }: Pick<ReadSources, "articles">): LinkFault[] {
  const series = new Map<string, Seen>();
  return articles.flatMap(({ file, raw }): LinkFault[] => {
    const title = findTexts(raw, ["series", "title"])[0]?.text;
    const part = findValues(raw, ["series", "part"])[0]?.value;
    const count = findValues(raw, ["series", "of"])[0]?.value;
    if (title === undefined || typeof part !== "number" || typeof count !== "number") return [];
    const seen: Seen = series.get(slugify(title)) ?? { of: { file, count }, parts: new Map() };
    series.set(slugify(title), seen);
    const taken = seen.parts.get(part);
    if (taken === undefined) seen.parts.set(part, file);
    return [
      ...(taken === undefined ? [] : [{ file, path: ["series", "part"], ...explainPart(part, title, taken) }]),
      ...(seen.of.count === count ? [] : [{ file, path: ["series", "of"], ...explainCount(seen) }]),
    ];
  });
}

function explainPart(part: number, title: string, file: string): Explanation {
  return { message: `la partie ${part} de ${quote(title)} est déjà ${file}`, remedy: "corrigez l'un des deux numéros" };
}

function explainCount({ of }: Seen): Explanation {
  const { file, count } = of;
  return { message: `la série compte ${count} parties d'après ${file}`, remedy: "donnez partout le même nombre" };
}
