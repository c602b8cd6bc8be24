import createMarkdownIt, { type MarkdownIt } from "markdown-it";
import { encodeUnfit } from "../text/encode-address.ts";
import { trimOdd } from "./odd-spaces.ts";
import { readNotes } from "./rules/number-notes.ts";
import { readOddSpaces } from "./rules/read-odd-spaces.ts";

/** Markdown with notes and without raw HTML; links lead to http(s), mailto and addresses of this site only. */
export function createParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: false, linkify: false, typographer: false });
  parser.validateLink = isSafeAddress;
  // What was written is kept: letters of any script may stand in a `href` (WHATWG HTML, 2.4.1, and URL, 4.3). markdown-it's own encodes them, and `[`, `]` and `%` too.
  parser.normalizeLink = (address) => encodeUnfit(trimOdd(address));
  readNotes(parser);
  readOddSpaces(parser);
  return parser;
}

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/iu;

/**
 * Refuses every scheme but http, https and mailto, also where blanks or control characters, encoded or not, hide it, and addresses that lead to
 * another host without a scheme; browsers read `\\` as `/` (WHATWG URL, 4.4).
 */
export function isSafeAddress(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these characters before they read the scheme.
  const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0]|%(?:[01][\da-f]|20|7f)/giu, "");
  if (/^[/\\]{2}/u.test(bare)) return false;
  return !ABSOLUTE.test(bare) || /^(?:https?|mailto):/iu.test(bare);
}
