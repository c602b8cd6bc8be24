import { openTermLinker, type TermLinker } from "../../markdown/link-terms.ts";
import { createTermMatcher } from "../../markdown/match-terms.ts";
import { renderMarkdown } from "../../markdown/render-markdown.ts";
import type { Article, GlossaryTerm, Model } from "../model.ts";
import { oncePer } from "./once-per.ts";

type Glossary = Pick<Model, "glossary">;

const openMatcher = oncePer(({ glossary }: Glossary) => createTermMatcher(glossary));

/** The identifier of the note that holds a term's definition on a page. */
export function termNoteId({ id }: Pick<GlossaryTerm, "id">): string {
  return `terme_${id}`;
}

/** What links the glossary's terms in one text; undefined where there is no glossary. The term whose page it is stays as it is. */
export function openGlossaryLinker(
  model: Glossary,
  label: (term: GlossaryTerm) => string,
  own?: GlossaryTerm,
): TermLinker<GlossaryTerm> | undefined {
  const match = openMatcher(model);
  return match && openTermLinker({ match, own, noteId: termNoteId, label });
}

/** The articles in which a term is linked, in the model's order. */
export function listTermUses(model: Pick<Model, "glossary" | "articles">, term: GlossaryTerm): readonly Article[] {
  return findUses(model).get(term) ?? [];
}

const findUses = oncePer((model: Pick<Model, "glossary" | "articles">): Map<GlossaryTerm, Article[]> => {
  const found = new Map<GlossaryTerm, Article[]>();
  for (const article of model.articles) {
    const linker = openGlossaryLinker(model, ({ term }) => term);
    linker?.link(renderMarkdown(article.body));
    for (const term of linker?.used() ?? []) found.set(term, [...(found.get(term) ?? []), article]);
  }
  return found;
});
