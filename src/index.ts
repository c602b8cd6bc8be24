/** What the package gives to programs: the sources of a site, read, checked and linked. Each kind says what the model holds of it. */
import "./kinds/actors/actors.ts";
import "./kinds/answers/answers.ts";
import "./kinds/articles/articles.ts";
import "./kinds/events/events.ts";
import "./kinds/glossary/glossary.ts";
import "./kinds/roundups/roundups.ts";

export { VERSION } from "./files/home.ts";
export type { LinkOptions } from "./kinds/link-model.ts";
export type {
  Actor,
  Answer,
  Article,
  Event,
  GlossaryTerm,
  Model,
  Person,
  Questionnaire,
  Roundup,
  RoundupLink,
  Series,
  Tag,
} from "./model/model.ts";
export type { Fiche } from "./model/schema/actor.ts";
export type { Settings } from "./model/schema/settings.ts";
export type { Vocabularies } from "./model/schema/vocabulary.ts";
export { readModel } from "./sources/read-model.ts";
export { type Problem, renderProblem } from "./text/problem.ts";
export type { Result } from "./text/result.ts";
