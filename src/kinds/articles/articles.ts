import type { Article } from "../../model/model.ts";
import { partOfFolder } from "../../model/parts.ts";
import { ARTICLE_FOLDERS, type ArticleFolder, type ArticleMatter } from "../../model/schema/article.ts";
import type { TextSource } from "../../model/source.ts";
import { findIds, findInFields } from "../find-values.ts";
import type { Kind, Listing, Name, PageEntry } from "../kind.ts";
import { isDatedOut } from "../parse-text.ts";
import { checkArticles } from "./check-articles.ts";
import { checkOriginals } from "./check-originals.ts";
import { linkArticles } from "./link-articles.ts";
import { type ArticleText, folderOf, parseArticle } from "./parse-article.ts";
import { searchArticle } from "./search-articles.ts";
import { tellArticle } from "./tell-article.ts";

declare module "../../model/contents.ts" {
  interface Contents {
    /** Its sections are read where its form needs them. */
    articles: { source: TextSource<ArticleMatter> & { folder: ArticleFolder; text: ArticleText }; item: Article };
  }
}

const FOLDERS = Object.keys(ARTICLE_FOLDERS) as ArticleFolder[];

/** Tabs at the head of each page, and what the search page calls the list. */
const TABS: Partial<Record<ArticleFolder, { tab: Name; whole: Name }>> = {
  interviews: { tab: ({ strings }) => strings.nav.interviews, whole: ({ strings }) => strings.search.lists.interviews },
  reflexions: {
    tab: ({ strings }) => strings.nav.reflections,
    whole: ({ strings }) => strings.search.lists.reflections,
  },
};

/** What is said of a file that lies in no questionnaire's folder. */
export const OUTSIDE_QUESTIONNAIRE = () => ({
  message: "le fichier n'est pas rangé dans le dossier d'un questionnaire",
  remedy: "placez-le dans content/questionnaires/<nom>/, à côté de son index.md",
});

/** Every text that is read for itself, in the folder of its form; `pages` are those that stand outside every list. */
export const articles: Kind<"articles"> = {
  folders: FOLDERS.map((folder) => ({
    path: `content/${folder}`,
    extension: ".md",
    ...(folder === "questionnaires" ? { inner: "index", explainPlace: OUTSIDE_QUESTIONNAIRE } : {}),
  })),
  parse: parseArticle,
  pictures: "shown",
  addressOf: (place, routes) => routes.article(folderOf(place.file), place.id),
  lists: FOLDERS.filter((folder) => folder !== "pages").map(describeList),
  pages: (items) => items.flatMap(listPages),
  namedActors: ({ raw }) =>
    findIds(raw, ["actors.*", "people.*.actor", "signatories.*.actor", "original.authors.*.actor"]),
  namedPeople: ({ raw }) =>
    findInFields(raw, ["people.*.name", "signatories.*.name", "original.authors.*.name", "translator"]),
  shownTexts: ({ raw, body }) => [...findInFields(raw, ["title", "summary"]), { path: [], text: body }],
  labels: ({ raw }) => ({
    tags: findInFields(raw, ["tags.*"]),
    categories: findInFields(raw, ["categories.*"]),
    authors: findInFields(raw, ["authors.*"]),
    series: findInFields(raw, ["series.title"]),
  }),
  check: (sources) => [...checkArticles(sources), ...checkOriginals(sources)],
  partOf: ({ file }) => partOfFolder(folderOf(file)),
  isOut: isDatedOut,
  link: linkArticles,
  search: (items, site) => items.flatMap((article) => [...searchArticle(article, site)]),
  feed: {
    tell: (article) => ({ key: article, date: article.date, describe: (teller) => tellArticle(article, teller) }),
    own: "none",
  },
  cite: (items) =>
    items.map(({ file, title, date, sources, body, original, canonical, about_signatories, draft, upcoming }) => {
      const from = original && { url: original.url, date: original.date, licence: original.licence };
      return {
        file,
        title,
        date,
        isOut: !draft && !upcoming,
        values: [sources, body, from, canonical, about_signatories],
      };
    }),
};

function describeList(folder: Exclude<ArticleFolder, "pages">): Listing {
  return {
    path: (routes) => routes.articles(folder),
    numbered: true,
    guide: {
      order: 30,
      footer: "read",
      title: ({ strings }) => strings.articles.lists[folder].title,
      tab: "none",
      ...TABS[folder],
    },
    isThere: ({ articles }) => articles.some((article) => article.folder === folder),
  };
}

/** An article, and each question where it is the index of a questionnaire. */
function listPages({ path, date, updated, questionnaire }: Article): PageEntry[] {
  const modified = updated ?? date;
  return [
    { path, modified },
    ...(questionnaire?.questions ?? []).map((question) => ({ path: question.path, modified })),
  ];
}
