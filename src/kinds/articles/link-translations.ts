import type { Article } from "../../model/model.ts";

/** How a translation names the text that it translates: `reflexions/mon-texte`. */
export function workOf({ folder, id }: Pick<Article, "folder" | "id">): string {
  return `${folder}/${id}`;
}

/** Gives each article the same text in other languages, as far as it is published here; the original first. */
export function linkTranslations(articles: readonly Article[]): void {
  const versions = new Map<string, Article[]>();
  for (const article of articles) {
    const work = article.translation_of ?? workOf(article);
    const others = versions.get(work) ?? [];
    if (article.translation_of === undefined) others.unshift(article);
    else others.push(article);
    versions.set(work, others);
  }
  for (const group of versions.values())
    for (const article of group) article.versions = group.filter((other) => other !== article);
}
