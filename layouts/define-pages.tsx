import type { VNode } from "preact";
import { hasPage } from "../src/kinds/has-page.ts";
import type { Model } from "../src/model/model.ts";
import type { Routes } from "../src/model/routes.ts";
import { markReturns } from "./mark-direction.ts";
import { preloadItalics } from "./preload-italics.ts";
import { renderSet } from "./share-part.tsx";
import type { Site } from "./site-context.tsx";

/** One kind of page: which items it is made for, at which address, and how. */
export type PageKind<T> = {
  items: (model: Model, routes: Routes) => readonly T[];
  /** Root-relative; a folder (`/liens/`) or a file (`/flux.xml`). */
  path: (item: T, routes: Routes) => string;
  /** A page, set by the rules of its language, or the whole text of a file that is not HTML. */
  render: (item: T, site: Site) => VNode | string;
};

/** Global data are functions: Eleventy copies and merges plain objects, but leaves functions alone. */
type Data<T> = {
  site: () => Site;
  pickPages: () => PickPages | undefined;
  item: () => T;
  page: { inputPath: string };
};

/** Which of a template's pages are rendered in this pass; a template is told by its file, since each pass loads it anew. */
export type PickPages = <T>(template: string, list: () => readonly T[]) => readonly T[];

/** Pages rendered between two turns of the event loop, in which Pagefind is fed and files are written. */
const PAGES_PER_TURN = 20;

/**
 * An Eleventy template that makes one page per item, but for those that would have nothing to gather; `kind` says the same without
 * Eleventy.
 */
export function definePages<T>(asked: PageKind<T>) {
  const { path } = asked;
  const items = (model: Model, routes: Routes) =>
    asked.items(model, routes).filter((item) => hasPage(model, path(item, routes)));
  const kind = { ...asked, items };
  let rendered = 0;
  return {
    kind,
    data: {
      pagination: {
        data: "everything",
        size: 1,
        alias: "item",
        before: (_: unknown, data: Data<T>) => {
          const list = () => items(data.site().model, data.site().routes);
          return (data.pickPages()?.(data.page.inputPath, list) ?? list()).map((item) => () => item);
        },
      },
      permalink: ({ item, site }: Data<T>) => toFile(path(item(), site().routes)),
      eleventyExcludeFromCollections: true,
    },
    render: async ({ item, site }: Data<T>) => {
      rendered += 1;
      if (rendered % PAGES_PER_TURN === 0) await nextTurn();
      return renderItem(kind, item(), site());
    },
  };
}

/** The whole text of the page of an item. */
export function renderItem<T>({ render }: Pick<PageKind<T>, "render">, item: T, site: Site): string {
  const page = render(item, site);
  if (typeof page === "string") return page;
  return `<!doctype html>\n${preloadItalics(markReturns(renderSet(page, site)), site.assets)}\n`;
}

function nextTurn(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

/** The address of a single page: the same on every site, or one of the site's own. */
type Path = string | ((routes: Routes) => string);

function placePage(path: Path, routes: Routes): string {
  return typeof path === "string" ? path : path(routes);
}

/** An Eleventy template for a single page. */
export function definePage({ path, render }: { path: Path; render: (site: Site) => VNode | string }) {
  return definePages({ items: () => [path], path: placePage, render: (_, site) => render(site) });
}

function toFile(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}
