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
