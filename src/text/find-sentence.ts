/**
 * True where a passage stands in a text as one or more whole sentences of one block. Kinds of spaces and of apostrophes count
 * for nothing, words and other signs do.
 * @param words plain text, one block a line
 */
export function hasSentence(words: string, passage: string): boolean {
  const wanted = flatten(passage);
  return words.split("\n").some((block) => standsIn(flatten(block), wanted));
}

function standsIn(block: string, wanted: string): boolean {
  for (let at = block.indexOf(wanted); at !== -1; at = block.indexOf(wanted, at + 1)) {
    const before = block.slice(0, at);
    const after = block.slice(at + wanted.length);
    const opens = before === "" || /[.!?…:][»”"')\]]? ?$|[.!?…] [»”"')\]] ?$/u.test(before);
    const closes = /[.!?…](?: ?[»”"')\]])?$/u.test(wanted);
    if (opens && (after === "" || (closes && after.startsWith(" ")))) return true;
  }
  return false;
}

function flatten(text: string): string {
  return text
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/ (?=[;:!?»])|(?<=«) /gu, "")
    .trim();
}
