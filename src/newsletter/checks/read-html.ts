import { DomUtils, parseDocument } from "htmlparser2";
import { findBareAddresses } from "../../text/addresses/find-bare-addresses.ts";

export type HtmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export type HtmlDocument = {
  /** In the order of the document. */
  elements: HtmlElement[];
  /** What the style elements hold. */
  styleSheet: string;
};

/** Reads a letter as most mailboxes do: what only Outlook reads, in its conditional comments, is left out. */
export function readHtml(html: string): HtmlDocument {
  const elements = DomUtils.findAll(() => true, parseDocument(html).children);
  const styles = elements.filter(({ name }) => name === "style");
  return { elements, styleSheet: styles.map(textIn).join("\n") };
}

/** All the text in an element. */
export function textIn(element: HtmlElement): string {
  return DomUtils.textContent(element);
}

/** The text that stands in an element, that of its children left out. */
export function ownTextOf({ children }: HtmlElement): string {
  return DomUtils.textContent(children.filter(DomUtils.isText));
}

/** Where the links of a document lead, in order. */
export function listAddresses({ elements }: HtmlDocument): string[] {
  return elements.map(({ attribs }) => attribs.href).filter((href) => href !== undefined);
}

/** The same, and those that stand bare in its words, which most mailboxes make links of; what stands in code is there to be read. */
export function listShownAddresses(document: HtmlDocument): string[] {
  const { elements } = document;
  const said = elements.filter(({ name }) => !UNREAD.has(name)).map(readSaid);
  return [...listAddresses(document), ...said.flatMap(findBareAddresses)];
}

const UNREAD = new Set(["style", "script", "code", "pre"]);

function readSaid(element: HtmlElement): string {
  const { alt = "", title = "" } = element.attribs;
  return [ownTextOf(element), alt, title].join("\n");
}
