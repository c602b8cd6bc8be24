import { Parser } from "htmlparser2";

export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

/** A strict reading of XML: throws where an element is not closed, or a sign stands that XML 1.0 refuses. */
export function readXml(source: string): XmlElement {
  if (!/^<\?xml version="1\.0" encoding="utf-8"\?>\n</iu.test(source)) throw new Error("no XML declaration");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0, 2.2.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.test(source))
    throw new Error("a character that XML refuses");
  const parsed = source.replace(/<!\[CDATA\[[\s\S]*?\]\]>/gu, "");
  if (/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[\da-f]+;)/iu.test(parsed)) throw new Error("a bare ampersand");
  if (parsed.includes("]]>")) throw new Error("]]> in a text");
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, children: [], text: "" };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: (name, isImplied) => {
        const element = open.pop();
        const isSelfClosing = isImplied && element?.children.length === 0 && element.text === "";
        if (element?.name !== name || (isImplied && !isSelfClosing)) throw new Error(`<${name}> is not closed`);
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  const [feed, ...rest] = root.children;
  if (!feed || rest.length > 0) throw new Error("not one root");
  return feed;
}
