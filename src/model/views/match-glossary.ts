import { openTermLinker, type TermLinker } from "../../markdown/link-terms.ts";
import { createTermMatcher, type TermMatcher } from "../../markdown/match-terms.ts";
import { renderMarkdown } from "../../markdown/render-markdown.ts";
import type { Article, GlossaryTerm, Model } from "../model.ts";

type Glossary = Pick<Model, "glossary">;

const matchers = new WeakMap<Glossary["glossary"], TermMatcher<GlossaryTerm> | undefined>();
const uses = new WeakMap<Glossary["glossary"], Map<GlossaryTerm, Article[]>>();

/** The identifier of the note that holds a term's definition on a page. */
export function termNoteId({ id }: Pick<GlossaryTerm, "id">): string {
  return `terme-${id}`;
}

/** What links the glossary's terms in one text; undefined where there is no glossary. The term whose page it is stays as it is. */
export function openGlossaryLinker(
  { glossary }: Glossary,
  label: (term: GlossaryTerm) => string,
  own?: GlossaryTerm,
): TermLinker<GlossaryTerm> | undefined {
  if (!matchers.has(glossary)) matchers.set(glossary, createTermMatcher(glossary));
  const match = matchers.get(glossary);
  return match && openTermLinker({ match, own, noteId: termNoteId, label });
}

/** The articles in which a term is linked, in the model's order; looked for once per model. */
export function listTermUses(model: Pick<Model, "glossary" | "articles">, term: GlossaryTerm): readonly Article[] {
  const known = uses.get(model.glossary) ?? findUses(model);
  uses.set(model.glossary, known);
  return known.get(term) ?? [];
}

function findUses(model: Pick<Model, "glossary" | "articles">): Map<GlossaryTerm, Article[]> {
  const found = new Map<GlossaryTerm, Article[]>();
  for (const article of model.articles) {
    const linker = openGlossaryLinker(model, ({ term }) => term);
    linker?.link(renderMarkdown(article.body));
    for (const term of linker?.used() ?? []) found.set(term, [...(found.get(term) ?? []), article]);
  }
  return found;
}
