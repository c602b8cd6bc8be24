/** Longest excerpt, in UTF-16 code units, its ellipsis included. */
export const EXCERPT_LENGTH = 300;

/** Cuts a line of plain text after a whole word and ends it with « … »; shorter text is returned as it is. */
export function cutExcerpt(text: string, length = EXCERPT_LENGTH): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const end = isWordEnd(text, head.length) ? head.length : head.lastIndexOf(" ");
  const kept = end > length / 2 ? head.slice(0, end) : dropHalfCharacter(head);
  return `${trimSigns(kept)}…`;
}

/** From the end alone: a pattern would try every place of the text. */
function trimSigns(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s\p{P}]/u.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

function isWordEnd(text: string, index: number): boolean {
  return text[index] === " ";
}

function dropHalfCharacter(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}
