/** An address of a text, and what the text says beside it: plain lines, to the letter but for the address; may be empty. */
export type BoxLink = { url: string; words: string };

const ADDRESS = /https?:\/\/[^\s<>"»]+/giu;
/** What makes a line say something: not the dash of a list, not brackets around an address. */
const TELLING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** The addresses of a text that was pasted: a mail, a thread, a list; each once, without what closes the sentence around it. */
export function listPastedAddresses(text: string): string[] {
  return [...new Set((text.match(ADDRESS) ?? []).map((url) => trimAddress(url)))];
}

/**
 * The addresses of a text, each with the lines that follow it up to the next one; what precedes the first is told with it. A line of one
 * address loses that, a line of several stays whole: no word is left out.
 */
export function splitBoxText(text: string): BoxLink[] {
  const links: { url: string; lines: string[] }[] = [];
  let before: string[] = [];
  for (const line of text.split(/\r\n?|\n/u)) {
    const urls = listPastedAddresses(line);
    const fresh = urls.filter((url) => !links.some((link) => link.url === url));
    const [url] = urls;
    const words = (url !== undefined && urls.length === 1 ? dropAddress(line, url) : line).trim();
    const said = words === "" || TELLING.test(words.replace(ADDRESS, "")) ? [words] : [];
    links.push(...fresh.map((one) => ({ url: one, lines: [] })));
    const home = url === undefined ? links.at(-1) : links.find((link) => link.url === url);
    if (home === undefined) before.push(...said);
    else {
      home.lines.push(...before, ...said);
      before = [];
    }
  }
  return links.map(({ url, lines }) => ({ url, words: joinLines(lines) }));
}

/** One blank line at most between two paragraphs, none around. */
const joinLines = (lines: readonly string[]) =>
  lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();

/** A line without its address: of a Markdown link its words, of an address in brackets nothing. */
function dropAddress(line: string, url: string): string {
  for (const [whole, kept] of [
    [`](${url})`, ""],
    [`<${url}>`, ""],
    [`(${url})`, ""],
    [url, ""],
  ] as const) {
    const at = line.indexOf(whole);
    if (at === -1) continue;
    const head = whole.startsWith("]") ? line.slice(0, at).replace(/\[(?=[^[]*$)/u, "") : line.slice(0, at);
    return `${head}${kept}${line.slice(at + whole.length)}`
      .replace(/^\s*[-*•–—]+\s+/u, "")
      .replace(/^\s*[:,;–—-]+\s*|\s*[:,;–—-]+\s*$/gu, "");
  }
  return line;
}

function trimAddress(url: string): string {
  const bare = url.replace(/[.,;:!?…'’\]]+$/u, "");
  const isUnbalanced = bare.endsWith(")") && (bare.match(/\(/gu)?.length ?? 0) < (bare.match(/\)/gu)?.length ?? 0);
  return isUnbalanced ? trimAddress(bare.slice(0, -1)) : bare;
}
