/** What an address may go on with: after anything else, an address found is whole. */
const GOES_ON = /[^\s"'<>()[\]{},;]/u;

/** The lines of a text, counted from 1, in which an address stands whole and to the letter. */
export function findLines(text: string, url: string): number[] {
  if (!text.includes(url)) return [];
  return text.split("\n").flatMap((line, index) => (holdsWhole(line, url) ? index + 1 : []));
}

function holdsWhole(line: string, url: string): boolean {
  for (let at = line.indexOf(url); at !== -1; at = line.indexOf(url, at + 1)) {
    if (!GOES_ON.test(line[at + url.length] ?? " ")) return true;
  }
  return false;
}
