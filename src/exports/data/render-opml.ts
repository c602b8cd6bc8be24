import { generateOpml } from "feedsmith";
import type { Model } from "../../model/model.ts";

/** Every feed that is read for the roundup, as an OPML 2.0 list that feed readers import. */
export function renderOpml({ settings, feeds, today }: Pick<Model, "settings" | "feeds" | "today">): string {
  return generateOpml({
    head: { title: settings.title, dateModified: new Date(`${today}T00:00:00Z`), ownerName: settings.publisher },
    body: {
      outlines: feeds.map(({ name, url, site: homepage, language }) => ({
        text: name,
        title: name,
        type: "rss",
        xmlUrl: url,
        ...(homepage === undefined ? {} : { htmlUrl: homepage }),
        ...(language === undefined ? {} : { language }),
      })),
    },
  });
}
