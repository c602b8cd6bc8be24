import { measureSpecificity, parseSelector } from "./match-selector.ts";
import { type CssDeclaration, type CssRule, readDeclarations } from "./read-css.ts";
import type { HtmlElement } from "./read-html.ts";

export type Scheme = "light" | "dark";

type Weighted = CssDeclaration & { weight: readonly number[] };

/** Gives the values of an element. */
export type Cascade = (element: HtmlElement) => Map<string, string>;

/**
 * The cascade of a document's rules in a colour scheme, at whatever width, with each element's own style. A `background` counts as
 * the colour that it holds.
 */
export function openCascade(rules: readonly CssRule[], scheme: Scheme): Cascade {
  const known = rules
    .filter(({ media }) => applies(media, scheme))
    .flatMap(({ selectors, declarations }, order) =>
      selectors.map((selector) => {
        const specificity = measureSpecificity(selector);
        const weigh = ({ important }: CssDeclaration) => [Number(important), 0, ...specificity, order];
        const weighted = declarations.map((declaration) => ({ ...declaration, weight: weigh(declaration) }));
        return { matches: parseSelector(selector), weighted };
      }),
    );
  return (element) => {
    const own: Weighted[] = readDeclarations(element.attributes.style ?? "").map((declaration) => ({
      ...declaration,
      weight: [Number(declaration.important), 1],
    }));
    const given = known.filter(({ matches }) => matches(element)).flatMap(({ weighted }) => weighted);
    const all = [...given, ...own].sort((a, b) => compareWeights(a.weight, b.weight));
    return new Map(all.map(({ property, value }) => [property.replace(/^background$/u, "background-color"), value]));
  };
}

function applies(media: string | undefined, scheme: Scheme): boolean {
  if (media === undefined) return true;
  return scheme === "dark" && /prefers-color-scheme\s*:\s*dark/iu.test(media);
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== (b[position] ?? 0));
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
