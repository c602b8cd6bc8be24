import { parse } from "parse5";

export type Element = { name: string; attributes: Record<string, string>; text: string };

type Node = {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
};

/** Every element of a document as the HTML standard's own algorithm sees it, in order, with its whole text. */
export function parseLetter(html: string): Element[] {
  const elements: Element[] = [];
  visit(parse(html) as Node, elements);
  return elements;
}

function visit(node: Node, elements: Element[]): void {
  if (node.attrs)
    elements.push({
      name: node.nodeName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: textOf(node),
    });
  for (const child of node.childNodes ?? []) visit(child, elements);
}

function textOf({ value, childNodes = [] }: Node): string {
  return value ?? childNodes.map(textOf).join("");
}
