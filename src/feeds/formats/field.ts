import { decodeReferences } from "../repair/repair-markup.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What goes for an element from those around it: every `xml:base`, the outermost first, and `xml:lang`. */
export type Spot = { bases: readonly string[]; language?: string };

/** An element of a feed or of an item, and what stands in it. */
export type Field = Spot & {
  name: string;
  attributes: Attributes;
  /** Its text, XML escapes undone; HTML where that is the element's type, or where elements stand in it. */
  text: string;
  /** True where elements stand in it. */
  isMarkup: boolean;
  isHtml: boolean;
};

/** Characters of a text beyond which nothing is kept of it. */
export const LONGEST_TEXT = 200_000;

/** An element without its content. In RSS, all texts are HTML; Atom says which are (RFC 4287, 3.1.1). */
export function makeField(name: string, attributes: Attributes, spot: Spot, isAtom: boolean): Field {
  const { type = "", mode } = attributes;
  const isHtml = isAtom ? /(?<!x)html/iu.test(type) && mode !== "xml" : !name.endsWith("body");
  return { name, attributes, bases: spot.bases, language: spot.language, text: "", isMarkup: false, isHtml };
}

/** True where elements inside are its content, whatever their names. */
export function holdsXml({ attributes: { type = "", mode } }: Pick<Field, "attributes">): boolean {
  return mode === "xml" || /x(?:ht)?ml/iu.test(type);
}

export function addText(field: Field, text: string, isVerbatim: boolean): void {
  if (field.text.length > LONGEST_TEXT) return;
  const said = isVerbatim ? text : decodeReferences(text);
  field.text += field.isMarkup && !field.isHtml ? escapeText(said) : said;
}

/** A tag inside a field, as it is written. In HTML, what stands beside it is markup already; in XML it was text until now. */
export function addTag(field: Field, tag: string): void {
  if (field.text.length > LONGEST_TEXT) return;
  if (!field.isMarkup && !field.isHtml) field.text = escapeText(field.text);
  field.isMarkup = true;
  field.text += tag;
}

/** A tag that begins an element, as it is written: it may be no tag at all (« x<y et y>z »). In HTML, names have no prefix. */
export function spellTag(
  { written, local, attributes: { datetime } }: { written: string; local: string; attributes: Attributes },
  tag: string,
): string {
  if (written === local) return tag;
  return datetime === undefined ? `<${local}>` : `<${local} datetime="${escapeText(datetime)}">`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
