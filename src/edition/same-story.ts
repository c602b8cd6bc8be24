import { type Mark, markPattern } from "./grammar.ts";
import type { Draft, DraftBlock } from "./parse-draft.ts";

/** Who else tells a link's story, and where. */
export type SameStory = { publisher: string; url: string };

type Read = (draft: Pick<Draft, "lines">, block: Pick<DraftBlock, "comments">) => SameStory[];

/** Who else tells the story of a link, as its comments say. */
export const listOthers: Read = (draft, block) => listStories(draft, block, OTHERS);

/** What may tell the story of a link in other words, as its comments say. */
export const listNear: Read = (draft, block) => listStories(draft, block, NEAR);

const [OTHERS, NEAR] = [readDetail("others"), readDetail("near")];

function readDetail(mark: Mark): RegExp {
  return new RegExp(`(?:^|[;\\n])\\s*${markPattern(mark)}\\s*:([^;\\n]*)`, "gu");
}

function listStories(
  { lines }: Pick<Draft, "lines">,
  { comments }: Pick<DraftBlock, "comments">,
  detail: RegExp,
): SameStory[] {
  return comments.flatMap(({ start, end }) => {
    const text = lines.slice(start, end).join("").replace(/\r\n?/gu, "\n");
    const inside = text.replace(/^\s*<!--/u, "").replace(/-->\s*$/u, "");
    return [...inside.matchAll(detail)].flatMap(([, list = ""]) =>
      [...list.matchAll(/\s*(.*?)\s*(https?:\/\/\S+?)(?:,(?=\s)|(?=\s*$))/gu)].map(([, publisher = "", url = ""]) => ({
        publisher,
        url: url.replaceAll("%3B", ";").replaceAll("-%2D", "--"),
      })),
    );
  });
}
