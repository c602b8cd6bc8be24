const BARE =
  /https?:\/\/[^\s<>"“”«»`|\\^{}]+|(?<![\w@/.:-])(?:[\w-]+\.)+[a-z]{2,}\/[^\s<>"“”«»`|\\^{}?]*\?[^\s<>"“”«»`|\\^{}]+/giu;
/** What ends a sentence, or an emphasis, and no address: GitHub Flavored Markdown 0.29, 6.9. */
const AFTER = /[?!.,:;*_~'’…\]]+$/u;

/** True for a text that may hold any: a quick look, where most have none. */
export function mayHoldAddress(text: string): boolean {
  return /https?:|\.[a-z]{2,}\/[^\s?]*\?/iu.test(text);
}

/** The web addresses that stand bare in a text, in order, as a mail reader would make links of them; with a query, also where they lack their scheme. */
export function findBareAddresses(text: string): string[] {
  return (text.match(BARE) ?? [])
    .map(trimEnd)
    .map((address) => (/^https?:/iu.test(address) ? address : `https://${address}`))
    .filter((address) => /\/\/[^/]/u.test(address));
}

/** Without what follows it: a closing bracket stays where it has its opening one. */
function trimEnd(address: string): string {
  const shorter = address.replace(AFTER, "");
  const isClosed = shorter.endsWith(")") && count(shorter, ")") > count(shorter, "(");
  if (isClosed) return trimEnd(shorter.slice(0, -1));
  return shorter;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
