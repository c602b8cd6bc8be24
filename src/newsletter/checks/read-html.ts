import { Parser } from "htmlparser2";

export type HtmlElement = {
  name: string;
  attributes: Record<string, string>;
  parent?: HtmlElement;
  /** The element that stands just before it among its parent's. */
  previous?: HtmlElement;
  /** The text that stands in it, that of its children left out. */
  ownText: string;
  /** All the text in it. */
  text: string;
};

export type HtmlDocument = {
  /** In the order of the document. */
  elements: HtmlElement[];
  /** What the style elements hold. */
  styleSheet: string;
};

/** Reads a letter as most mailboxes do: what only Outlook reads, in its conditional comments, is left out. */
export function readHtml(html: string): HtmlDocument {
  const elements: HtmlElement[] = [];
  const open: HtmlElement[] = [];
  const last = new Map<HtmlElement | undefined, HtmlElement>();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const parent = open.at(-1);
      const element: HtmlElement = { name, attributes, parent, previous: last.get(parent), ownText: "", text: "" };
      last.set(parent, element);
      elements.push(element);
      open.push(element);
    },
    ontext: (text) => {
      const holder = open.at(-1);
      if (holder) holder.ownText += text;
      for (const element of open) element.text += text;
    },
    onclosetag: () => {
      open.pop();
    },
  });
  parser.end(html);
  const styles = elements.filter(({ name }) => name === "style");
  return { elements, styleSheet: styles.map(({ text }) => text).join("\n") };
}

/** Where the links of a document lead, in order. */
export function listAddresses({ elements }: HtmlDocument): string[] {
  return elements.map(({ attributes }) => attributes.href).filter((href) => href !== undefined);
}
