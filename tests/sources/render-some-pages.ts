import article from "../../layouts/pages/articles/article.11ty.tsx";
import person from "../../layouts/pages/articles/person.11ty.tsx";
import tag from "../../layouts/pages/articles/tag.11ty.tsx";
import directory from "../../layouts/pages/directory/directory.11ty.tsx";
import fiche from "../../layouts/pages/directory/fiche.11ty.tsx";
import event from "../../layouts/pages/events/event.11ty.tsx";
import glossary from "../../layouts/pages/glossary/glossary.11ty.tsx";
import roundup from "../../layouts/pages/roundups/roundup.11ty.tsx";
import home from "../../layouts/pages/site/home.11ty.tsx";
import sitemap from "../../layouts/pages/site/sitemap.11ty.tsx";
import type { Site } from "../../layouts/site-context.tsx";
import type { Model } from "../../src/model/model.ts";
import { routesOf } from "../../src/model/routes.ts";
import { stringsOf } from "../../src/model/strings-of.ts";

const TEMPLATES = [article, person, tag, directory, fiche, event, glossary, roundup, home, sitemap];

const ASSETS: Site["assets"] = {
  style: "/assets/site.css",
  styles: new Proxy({} as Site["assets"]["styles"], { get: (_, name) => `/assets/${String(name)}.css` }),
  searchScript: "/assets/search.js",
  directoryScript: "/assets/directory.js",
  compareScript: "/assets/compare.js",
  comparisonScript: "/assets/comparison.js",
  playersScript: "/assets/players.js",
  copyScript: "/assets/copy.js",
  keepScript: "/assets/keep.js",
  pageScript: "/assets/page.js",
  preloadedFonts: [],
  italicFonts: [],
};

/** One page of each of ten templates, as the site would write it; which one, a number says. */
export async function renderSomePages(model: Model, which: number): Promise<string[]> {
  const site: Site = {
    model,
    strings: stringsOf(model.settings),
    routes: routesOf(model.settings),
    assets: ASSETS,
    pictures: new Map(),
  };
  const pages: string[] = [];
  for (const { data, render } of TEMPLATES) {
    const items = data.pagination.before(undefined, {
      ...{ site: () => site, pickPages: () => undefined },
      ...{ item: () => undefined as never, page: { inputPath: "" } },
    });
    const item = items[which % items.length];
    if (item)
      pages.push(
        await render({
          ...{ item: item as never, site: () => site },
          pickPages: () => undefined,
          page: { inputPath: "" },
        }),
      );
  }
  return pages;
}
