import { compile } from "css-select";
import type { Scheme } from "../../theme/palette.ts";
import type { HtmlElement } from "./read-html.ts";

/** One rule of a style sheet. */
export type CssRule = {
  /** The condition of the `@media` that holds it. */
  media?: string;
  selectors: string[];
  declarations: CssDeclaration[];
};

export type CssDeclaration = { property: string; value: string; important: boolean };

/** The rules of a style sheet in their order: what a letter may hold, which is rules and `@media` around them. */
export function readCss(styleSheet: string): CssRule[] {
  const rules: CssRule[] = [];
  const conditions: string[] = [];
  const pieces = styleSheet.replace(/\/\*[\s\S]*?\*\//gu, "").matchAll(/([^{}]*)([{}])/gu);
  let opened: string | undefined;
  for (const [, before = "", sign] of pieces) {
    const text = before.trim();
    if (sign === "{" && text.startsWith("@")) conditions.push(text.replace(/^@media\s*/iu, ""));
    else if (sign === "{") opened = text;
    else if (opened === undefined) conditions.pop();
    else {
      const selectors = opened.split(",").map((selector) => selector.trim());
      rules.push({ media: conditions.at(-1), selectors, declarations: readDeclarations(text) });
      opened = undefined;
    }
  }
  return rules;
}

/** The declarations of a rule or of a style attribute. */
export function readDeclarations(text: string): CssDeclaration[] {
  return text
    .split(";")
    .map((part) => /^\s*([-\w]+)\s*:\s*([\s\S]+?)\s*(!important)?\s*$/iu.exec(part))
    .filter((match) => match !== null)
    .map(([, property = "", value = "", important]) => ({
      property: property.toLowerCase(),
      value,
      important: important !== undefined,
    }));
}

type Weighted = CssDeclaration & { weight: readonly number[] };

/** Gives the values of an element. */
type Cascade = (element: HtmlElement) => Map<string, string>;

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
    const own: Weighted[] = readDeclarations(element.attribs.style ?? "").map((declaration) => ({
      ...declaration,
      weight: [Number(declaration.important), 1],
    }));
    const given = known.filter(({ matches }) => matches(element)).flatMap(({ weighted }) => weighted);
    const all = [...given, ...own].sort((a, b) => compareWeights(a.weight, b.weight));
    return new Map(all.map(({ property, value }) => [property.replace(/^background$/u, "background-color"), value]));
  };
}

/** A selector with a pseudo-class names an element in one state only, and matches none here. */
function parseSelector(selector: string): (element: HtmlElement) => boolean {
  return /:(?!root\b)/u.test(selector) ? () => false : compile(selector);
}

/** Ids, then classes, then types (Selectors level 4, 17). */
function measureSpecificity(selector: string): number[] {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return [count(/#/gu), count(/[.[]|:root/gu), count(/(?:^|[\s>+])[a-z]/giu)];
}

function applies(media: string | undefined, scheme: Scheme): boolean {
  if (media === undefined) return true;
  return scheme === "dark" && /prefers-color-scheme\s*:\s*dark/iu.test(media);
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== (b[position] ?? 0));
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
