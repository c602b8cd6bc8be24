import type { LinkFault, ReadSources } from "../model/source.ts";
import { checkVocabularies } from "./actors/check-vocabularies.ts";
import { checkVocabularyUse } from "./actors/check-vocabulary-use.ts";
import { checkQuestionnaires } from "./answers/check-questionnaires.ts";
import { checkPullQuotes } from "./articles/check-pull-quotes.ts";
import { checkSeries } from "./articles/check-series.ts";
import { checkTranslations } from "./articles/check-translations.ts";
import { checkVoices } from "./articles/check-voices.ts";
import { checkActorIds } from "./check-actor-ids.ts";
import { checkObjections } from "./check-objections.ts";
import { checkTags } from "./check-tags.ts";
import { checkUnique } from "./check-unique.ts";
import { checkGlossary } from "./glossary/check-glossary.ts";

/**
 * Every reference that leads nowhere, and every thing that two files claim for themselves. Files with faults of their own are
 * looked into as well, and exist for those that refer to them.
 */
export function checkReferences(sources: ReadSources): LinkFault[] {
  return [
    ...checkVocabularies(sources),
    ...checkVocabularyUse(sources),
    ...checkActorIds(sources),
    ...checkUnique(sources),
    ...checkTags(sources),
    ...checkSeries(sources),
    ...checkTranslations(sources),
    ...checkVoices(sources),
    ...checkPullQuotes(sources),
    ...checkQuestionnaires(sources),
    ...checkGlossary(sources),
    ...checkObjections(sources),
  ];
}
