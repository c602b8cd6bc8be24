import type { ProposedLink } from "../edition/merge-draft.ts";
import type { Draft } from "../edition/parse-draft.ts";

/** Links of the addresses that a text holds, filled from their pages, and what is told of each address, a clause each. */
export type DescribedLinks = { links: readonly ProposedLink[]; told: readonly string[] };

/** What the desk asks of those who know pages, later editions and past choices. */
export type DeskMeans = {
  /** Describes the links of a text that was pasted; whatever stands in an edition already is told, and left out. */
  describe: (text: string, draft: Draft) => Promise<DescribedLinks>;
  /** Puts a link's block off to the editions after a day; the function returned takes it back. Throws what the disk refuses. */
  putOff: (link: { url: string; block: string; date: string }) => Promise<() => Promise<void>>;
  /** Remembers that two addresses tell one story, or two; the function returned forgets it. Throws what the disk refuses. */
  remember: (act: "joined" | "parted", urls: readonly [string, string], date: string) => Promise<() => Promise<void>>;
};
