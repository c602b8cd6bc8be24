import type { Fiche } from "./actor.ts";
import type { ArticleFolder, ArticleMatter } from "./article.ts";
import type { Fault } from "./parse-value.ts";
import type { RoundupBody, RoundupMatter } from "./roundup.ts";
import type { FeedSource, Site } from "./site.ts";
import type { Vocabularies } from "./vocabulary.ts";

/** A parsed file, not yet linked to the others; its id is the stem of its name. */
export type Source<T> = { file: string; id: string; value: T };

export type ArticleSource = Source<ArticleMatter> & { folder: ArticleFolder; body: string };
export type RoundupSource = Source<RoundupMatter> & { body: RoundupBody };

/** Everything that was read and is valid in itself. */
export type Sources = {
  site: Site;
  vocabularies: Vocabularies;
  feeds: readonly FeedSource[];
  fiches: readonly Source<Fiche>[];
  articles: readonly ArticleSource[];
  roundups: readonly RoundupSource[];
};

/** A fault that shows only when files are seen together. */
export type LinkFault = Fault & {
  file: string;
  /** Set where the fault lies in a body, which no field path leads to. */
  line?: number;
};
