import type { SectionName } from "../edition/grammar.ts";
import type { Actor, Model } from "../model/model.ts";
import type { Settings } from "../model/schema/settings.ts";
import { learnSections, type PlacedLink } from "./learning/learn-sections.ts";
import type { Told } from "./learning/list-features.ts";
import { createTermFinder } from "./match-keywords.ts";
import { splitWords } from "./split-words.ts";

export type SectionContext = {
  settings: Pick<Settings, "roundup" | "language">;
  vocabularies: Model["vocabularies"];
  actors: readonly Pick<Actor, "id" | "functions" | "themes">[];
  /** Where the editor put links before. */
  placed?: readonly PlacedLink[];
};

/** What a keyword or a term's own name says of a section, against what the actors of a link are known for. */
const TITLE_VOTES = 4;
const EXCERPT_VOTES = 2;
const ACTOR_VOTES = 1;

/**
 * Says which section of a draft a candidate belongs to: what its words say first (keywords that name a section, terms of the
 * vocabulary), and where the editor put links of such words, then what its actors do. Undefined where nothing does, or where drafts have no
 * sections.
 */
export function createSectionFinder(context: SectionContext) {
  const axis = context.settings.roundup.sections;
  if (axis === "none") return () => undefined;
  const terms = context.vocabularies[axis];
  const find = createTermFinder([
    ...context.settings.roundup.keywords.flatMap(({ term, section }) =>
      section === undefined ? [] : { term, section },
    ),
    ...terms.flatMap(({ id, label, plural }) => [label, plural ?? label].map((term) => ({ term, section: id }))),
  ]);
  const learned = learnSections(context.placed ?? [], context.settings.language);
  const byActor = new Map(context.actors.map((actor) => [actor.id, actor[axis]]));
  return ({ title, excerpt, language, actorIds = [] }: Told): SectionName | undefined => {
    const votes = new Map(learned({ title, excerpt, language }));
    const vote = (id: string, count: number) => votes.set(id, (votes.get(id) ?? 0) + count);
    for (const { section } of find(splitWords(title))) vote(section, TITLE_VOTES);
    for (const { section } of find(splitWords(excerpt ?? ""))) vote(section, EXCERPT_VOTES);
    for (const [own] of actorIds.map((id) => byActor.get(id) ?? [])) if (own !== undefined) vote(own, ACTOR_VOTES);
    const most = Math.max(...votes.values());
    const term = terms.find(({ id }) => votes.get(id) === most);
    return term && { id: term.id, title: term.plural ?? term.label };
  };
}
