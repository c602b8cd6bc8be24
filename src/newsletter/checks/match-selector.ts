import type { HtmlElement } from "./read-html.ts";

/** Ids, then classes, then types (Selectors level 4, 17). */
export type Specificity = [ids: number, classes: number, types: number];

/**
 * True where an element is one that a selector names: types, classes, ids, `[name=value]`, and the combinators descendant, `>` and
 * `+`. A selector with a pseudo-class names an element in one state only, and matches none here; `:root` is the `html` element.
 */
export function matchSelector(selector: string, element: HtmlElement): boolean {
  const steps = selector.replace(/:root\b/gu, "html").match(/[>+]|[^\s>+]+/gu) ?? [];
  return matchSteps(steps, element);
}

export function measureSpecificity(selector: string): Specificity {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return [count(/#/gu), count(/[.[]|:root/gu), count(/(?:^|[\s>+])[a-z]/giu)];
}

function matchSteps(steps: readonly string[], element: HtmlElement | undefined): boolean {
  const last = steps.at(-1);
  if (last === undefined) return true;
  if (!element || !matchCompound(last, element)) return false;
  const combinator = steps.at(-2);
  if (combinator === undefined) return true;
  if (combinator === ">") return matchSteps(steps.slice(0, -2), element.parent);
  if (combinator === "+") return matchSteps(steps.slice(0, -2), element.previous);
  for (let ancestor = element.parent; ancestor; ancestor = ancestor.parent)
    if (matchSteps(steps.slice(0, -1), ancestor)) return true;
  return false;
}

function matchCompound(compound: string, { name, attributes }: HtmlElement): boolean {
  const classes = (attributes.class ?? "").split(/\s+/u);
  const parts = compound.match(/[.#:]?[-\w]+|\[[^\]]*\]/gu) ?? [];
  return parts.every((part) => {
    if (part.startsWith(".")) return classes.includes(part.slice(1));
    if (part.startsWith("#")) return attributes.id === part.slice(1);
    if (part.startsWith(":")) return false;
    const [, attribute = "", value] = /^\[([-\w]+)=(.*)\]$/u.exec(part) ?? [];
    return part.startsWith("[") ? attributes[attribute] === value : name === part.toLowerCase();
  });
}
