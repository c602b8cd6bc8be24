import { OTHERS_DETAIL } from "./grammar.ts";
import type { Draft, DraftBlock } from "./parse-draft.ts";

/** Who else tells a link's story, and where. */
export type SameStory = { publisher: string; url: string };

const OTHERS = new RegExp(`(?:^|[;\\n])\\s*${OTHERS_DETAIL}\\s*:([^;\\n]*)`, "gu");

/** Who else tells the story of a link, as its comments say. */
export function listOthers({ lines }: Pick<Draft, "lines">, { comments }: Pick<DraftBlock, "comments">): SameStory[] {
  return comments.flatMap(({ start, end }) => {
    const text = lines.slice(start, end).join("").replace(/\r\n?/gu, "\n");
    const inside = text.replace(/^\s*<!--/u, "").replace(/-->\s*$/u, "");
    return [...inside.matchAll(OTHERS)].flatMap(([, list = ""]) =>
      [...list.matchAll(/\s*(.*?)\s*(https?:\/\/\S+?)(?:,(?=\s)|(?=\s*$))/gu)].map(([, publisher = "", url = ""]) => ({
        publisher,
        url: url.replaceAll("%3B", ";").replaceAll("-%2D", "--"),
      })),
    );
  });
}
