/** How many words of a text stand before a passage, and after it. */
export type PassagePlace = { before: number; after: number };

/** True where a passage stands in a text as `findSentence` finds it. */
export function hasSentence(words: string, passage: string): boolean {
  return findSentence(words, passage) !== undefined;
}

/**
 * Where a passage stands in a text as one or more whole sentences of one block; undefined where it does not. Kinds of spaces and of
 * apostrophes count for nothing, words and other signs do.
 * @param words plain text, one block a line
 */
export function findSentence(words: string, passage: string): PassagePlace | undefined {
  const wanted = flatten(passage);
  const blocks = words.split("\n").map(flatten);
  for (const [index, block] of blocks.entries()) {
    const at = findIn(block, wanted);
    if (at === -1) continue;
    const before = [...blocks.slice(0, index), block.slice(0, at)];
    const after = [block.slice(at + wanted.length), ...blocks.slice(index + 1)];
    return { before: countWords(before), after: countWords(after) };
  }
  return undefined;
}

function countWords(blocks: readonly string[]): number {
  return blocks.join(" ").match(/[\p{L}\d][^\s]*/gu)?.length ?? 0;
}

/** The index at which whole sentences begin in a block; -1 where they do not stand there. */
function findIn(block: string, wanted: string): number {
  for (let at = block.indexOf(wanted); at !== -1; at = block.indexOf(wanted, at + 1)) {
    const before = block.slice(0, at);
    const after = block.slice(at + wanted.length);
    const opens = before === "" || /[.!?…:][»”"')\]]? ?$|[.!?…] [»”"')\]] ?$/u.test(before);
    const closes = /[.!?…](?: ?[»”"')\]])?$/u.test(wanted);
    if (opens && (after === "" || (closes && after.startsWith(" ")))) return at;
  }
  return -1;
}

function flatten(text: string): string {
  return text
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/ (?=[;:!?»])|(?<=«) /gu, "")
    .trim();
}
