import { matchSelector, measureSpecificity } from "./match-selector.ts";
import { type CssDeclaration, type CssRule, readDeclarations } from "./read-css.ts";
import type { HtmlElement } from "./read-html.ts";

export type Scheme = "light" | "dark";

type Weighted = CssDeclaration & { weight: readonly number[] };

/**
 * The values that a document's rules and an element's own style give it, in a colour scheme, at whatever width. A `background`
 * counts as the colour that it holds.
 */
export function computeStyles(element: HtmlElement, rules: readonly CssRule[], scheme: Scheme): Map<string, string> {
  const weighted: Weighted[] = rules.flatMap(({ media, selectors, declarations }, order) => {
    if (!applies(media, scheme)) return [];
    const matching = selectors.filter((selector) => matchSelector(selector, element));
    return matching.flatMap((selector) =>
      declarations.map((declaration) => ({
        ...declaration,
        weight: [Number(declaration.important), 0, ...measureSpecificity(selector), order],
      })),
    );
  });
  const own = readDeclarations(element.attributes.style ?? "");
  weighted.push(...own.map((declaration) => ({ ...declaration, weight: [Number(declaration.important), 1] })));
  weighted.sort((a, b) => compareWeights(a.weight, b.weight));
  return new Map(weighted.map(({ property, value }) => [property.replace(/^background$/u, "background-color"), value]));
}

function applies(media: string | undefined, scheme: Scheme): boolean {
  if (media === undefined) return true;
  return scheme === "dark" && /prefers-color-scheme\s*:\s*dark/iu.test(media);
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== (b[position] ?? 0));
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
