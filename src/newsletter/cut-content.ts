import type { Strings } from "../words/strings.ts";
import type { LetterContent } from "./letter-content.ts";

export function countEntries({ sections }: LetterContent): number {
  return sections.reduce((count, { entries }) => count + entries.length, 0);
}

/** The first links of a letter, and where the others are. */
export function cutContent(content: LetterContent, kept: number, strings: Strings): LetterContent {
  let left = kept;
  const sections = content.sections.flatMap((section) => {
    const isReached = left > 0;
    const entries = section.entries.slice(0, left);
    left -= entries.length;
    return isReached ? [{ ...section, entries }] : [];
  });
  return {
    ...content,
    sections,
    rest: { label: strings.newsletter.rest(countEntries(content) - kept), url: content.copyUrl },
  };
}

/**
 * The longest beginning of a letter that a mailbox shows whole: all of it where it fits, and all of it, too, where not even a letter
 * without links would.
 */
export async function fitContent<T>(
  content: LetterContent,
  strings: Strings,
  render: (content: LetterContent) => Promise<T>,
  fits: (rendered: T) => boolean,
): Promise<{ content: LetterContent; rendered: T }> {
  const whole = { content, rendered: await render(content) };
  if (fits(whole.rendered)) return whole;
  let best = whole;
  // Between a number of links that fits and one that does not.
  let [low, high] = [-1, countEntries(content)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const part = cutContent(content, middle, strings);
    const tried = { content: part, rendered: await render(part) };
    if (fits(tried.rendered)) [best, low] = [tried, middle];
    else high = middle;
  }
  return best;
}
