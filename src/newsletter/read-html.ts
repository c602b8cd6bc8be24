import { Parser } from "htmlparser2";

export type HtmlTag = { name: string; attributes: Record<string, string> };

/** The tags of a document in order, and all its CSS: style elements and style attributes. */
export function readHtml(html: string): { tags: HtmlTag[]; css: string } {
  const tags: HtmlTag[] = [];
  let css = "";
  let inStyle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      inStyle = name === "style";
      tags.push({ name, attributes });
      css += `${attributes.style ?? ""}\n`;
    },
    ontext: (text) => {
      if (inStyle) css += text;
    },
    onclosetag: () => {
      inStyle = false;
    },
  });
  parser.end(html);
  return { tags, css };
}
