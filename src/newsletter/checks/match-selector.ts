import type { HtmlElement } from "./read-html.ts";

/** Ids, then classes, then types (Selectors level 4, 17). */
export type Specificity = [ids: number, classes: number, types: number];

type Test = (element: HtmlElement) => boolean;

/** One compound of a selector, and what joins it to the one before. */
type Step = { test: Test; combinator: " " | ">" | "+" };

/**
 * Whether an element is one that a selector names: types, classes, ids, `[name=value]`, and the combinators descendant, `>` and
 * `+`. A selector with a pseudo-class names an element in one state only, and matches none here; `:root` is the `html` element.
 */
export function parseSelector(selector: string): Test {
  const steps: Step[] = [];
  let combinator: Step["combinator"] = " ";
  for (const [token] of selector.replace(/:root\b/gu, "html").matchAll(/[>+]|[^\s>+]+/gu)) {
    if (token === ">" || token === "+") combinator = token;
    else {
      steps.push({ test: parseCompound(token), combinator });
      combinator = " ";
    }
  }
  return (element) => matchSteps(steps, steps.length - 1, element);
}

export function measureSpecificity(selector: string): Specificity {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return [count(/#/gu), count(/[.[]|:root/gu), count(/(?:^|[\s>+])[a-z]/giu)];
}

function matchSteps(steps: readonly Step[], last: number, element: HtmlElement | undefined): boolean {
  const step = steps[last];
  if (!step || !element || !step.test(element)) return false;
  if (last === 0) return true;
  if (step.combinator === ">") return matchSteps(steps, last - 1, element.parent);
  if (step.combinator === "+") return matchSteps(steps, last - 1, element.previous);
  for (let ancestor = element.parent; ancestor; ancestor = ancestor.parent)
    if (matchSteps(steps, last - 1, ancestor)) return true;
  return false;
}

function parseCompound(compound: string): Test {
  const tests = (compound.match(/[.#:]?[-\w]+|\[[^\]]*\]/gu) ?? []).map(parseSimple);
  return (element) => tests.every((test) => test(element));
}

function parseSimple(part: string): Test {
  const name = part.slice(1);
  if (part.startsWith(".")) return ({ attributes }) => ` ${attributes.class ?? ""} `.includes(` ${name} `);
  if (part.startsWith("#")) return ({ attributes }) => attributes.id === name;
  if (part.startsWith(":")) return () => false;
  const [, attribute = "", value] = /^\[([-\w]+)=(.*)\]$/u.exec(part) ?? [];
  if (part.startsWith("[")) return ({ attributes }) => attributes[attribute] === value;
  return (element) => element.name === part.toLowerCase();
}
