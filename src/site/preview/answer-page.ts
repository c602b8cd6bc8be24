import { renderItem } from "../../../layouts/define-pages.tsx";
import type { Site } from "../../../layouts/site-context.tsx";
import { makeWorkbook } from "../../exports/data/spreadsheet/write-workbook.ts";
import type { Pictures } from "../../images/open-pictures.ts";
import type { Model } from "../../model/model.ts";
import { listRedirects } from "../../model/views/list-changes.ts";
import type { FindPage, TemplateItem } from "./find-page.ts";
import { type PreviewReply, redirectTo, replyWith, replyWithPage } from "./preview-reply.ts";

/** What pages are made from. */
type Means = {
  site: Site;
  find: FindPage;
  pictures: Pictures;
  /** Called when pictures were made: the site in which pages show them. */
  renew: () => Site;
};

/** Answers as the published site would: with the page, with the way to where it is now, else with the page for lost readers. */
export async function answerPage(path: string, means: Means): Promise<PreviewReply> {
  const { find } = means;
  const site = await measureWorkbook(path, means.site);
  const found = await find(site.model, path);
  if (found) {
    const text = await render(found, { ...means, site });
    return /\/$|\.html$/u.test(path) ? replyWithPage(text) : replyWith(path, text);
  }
  const moved = await findRedirect(path, means);
  if (moved !== undefined) return redirectTo(moved);
  const lost = await find(site.model, site.routes.notFound());
  return replyWithPage(lost ? await render(lost, means) : "", 404);
}

/** The site, with the size of the workbook where the page that tells it is asked for. */
async function measureWorkbook(path: string, site: Site): Promise<Site> {
  if (path !== site.routes.data()) return site;
  return { ...site, workbookBytes: (await makeWorkbook(site.model))?.length };
}

/** Renders a page; where it shows pictures that are still to be made, once more when they are. */
async function render({ kind, item }: TemplateItem, means: Means): Promise<string> {
  let { site } = means;
  for (;;) {
    const text = renderItem(kind, item, site);
    if (!(await means.pictures.makeNoted())) return text;
    site = means.renew();
  }
}

/** Hosts add the slash that an address lacks, and know former addresses without it (`_redirects`). */
async function findRedirect(path: string, { site, find }: Means): Promise<string | undefined> {
  if (path.endsWith("/")) return undefined;
  return findFormer(site.model, `${path}/`) ?? ((await find(site.model, `${path}/`)) ? `${path}/` : undefined);
}

function findFormer(model: Model, path: string): string | undefined {
  return listRedirects(model).find(({ from }) => from === path)?.actor.path;
}
