import { Parser } from "htmlparser2";
import { cleanText } from "../feeds/items/strip-html.ts";
import { isDeeperThan } from "./measure-depth.ts";

/** A subscription of a feed reader, as its file says it; `line` counts from 1. */
export type OpmlEntry = { line: number; name: string; url: string; site?: string; language?: string };

/** Folders in one another beyond which a file was not made to be read; the parser takes quadratic time over them. */
const DEEPEST = 5000;

/**
 * The subscriptions of an OPML list (1.0 and 2.0), folders opened; undefined where the text is none. Lenient as feed readers are:
 * what is malformed is read as far as it goes, and no entity is expanded but those of XML.
 */
export function parseOpml(text: string): OpmlEntry[] | undefined {
  if (isDeeperThan(DEEPEST, text)) return undefined;
  const outlines: OpmlEntry[] = [];
  const lineAt = countLines(text);
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        isOpml ||= tag === "opml";
        const url = attributes.xmlurl?.trim();
        if (!isOpml || tag !== "outline" || !url) return;
        const name = cleanText(attributes.text ?? "") || cleanText(attributes.title ?? "");
        const { htmlurl: site, language } = attributes;
        outlines.push({ line: lineAt(parser.startIndex), name, url, site, language });
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return isOpml ? outlines : undefined;
}

/** The line of an offset; offsets come in order, so that the text is gone through once. */
function countLines(text: string): (offset: number) => number {
  let [line, end] = [1, text.indexOf("\n")];
  return (offset) => {
    while (end >= 0 && end < offset) {
      line += 1;
      end = text.indexOf("\n", end + 1);
    }
    return line;
  };
}
