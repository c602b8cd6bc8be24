import type { LinkFault, ReadSources } from "../source.ts";
import { checkActorIds } from "./check-actor-ids.ts";
import { checkGlossary } from "./check-glossary.ts";
import { checkObjections } from "./check-objections.ts";
import { checkPullQuotes } from "./check-pull-quotes.ts";
import { checkQuestionnaires } from "./check-questionnaires.ts";
import { checkSeries } from "./check-series.ts";
import { checkTags } from "./check-tags.ts";
import { checkTranslations } from "./check-translations.ts";
import { checkUnique } from "./check-unique.ts";
import { checkVocabularies } from "./check-vocabularies.ts";
import { checkVocabularyUse } from "./check-vocabulary-use.ts";
import { checkVoices } from "./check-voices.ts";

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
