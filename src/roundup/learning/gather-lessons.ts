import type { Model } from "../../model/model.ts";
import { createSectionFinder } from "../assign-sections.ts";
import type { EditorChoice } from "./choices.ts";
import { listPlacedLinks, type PlacedLink } from "./learn-sections.ts";
import { type LessonSources, listLessons } from "./list-lessons.ts";
import type { Lesson } from "./train-taste.ts";

/** All that the editions before a day, and the choices made for them, teach: what is kept, and where it is put. */
export function gatherLessons(
  model: LessonSources & Pick<Model, "people">,
  choices: readonly EditorChoice[],
  before: string,
): { lessons: Lesson[]; placed: PlacedLink[] } {
  const axis = model.settings.roundup.sections;
  const roundups = model.roundups.filter(({ date }) => date < before);
  const placed = axis === "none" ? [] : listPlacedLinks(roundups, choices, model.vocabularies[axis]);
  const findSection = createSectionFinder({ ...model, placed });
  return { lessons: listLessons(model, choices, before, (told) => findSection(told)?.id), placed };
}
