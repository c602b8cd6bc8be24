import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import type { Roundup, RoundupLink } from "../../src/model/model.ts";
import type { SearchDocument } from "../../src/search/search-document.ts";
import { formatDate } from "../../src/words/format-date.ts";
import type { Site } from "../site-context.tsx";
import { facetsOfRoundup } from "./facets.ts";

/** A roundup, as search knows it: the edition, then each of its links by itself, so that a result leads to the very link. */
export function* describeRoundup(roundup: Roundup, site: Site): Generator<SearchDocument> {
  yield describeEdition(roundup, site);
  for (const link of roundup.links) yield describeLink(link, roundup, site);
}

function describeEdition(roundup: Roundup, site: Site): SearchDocument {
  const { intro, sections, tags } = roundup;
  const text = [
    toPlainText(intro),
    ...sections.flatMap((section) => [section.title ?? "", toPlainText(section.intro)]),
    tags.map(({ label }) => label).join(", "),
  ];
  return {
    url: roundup.path,
    title: roundup.title,
    names: [],
    summary: roundup.summary ?? "",
    kind: site.strings.roundups.kind,
    detail: dateEdition(roundup, site),
    text: text.filter((line) => line !== "").join(" · "),
    facets: facetsOfRoundup(roundup, site),
  };
}

function describeLink(link: RoundupLink, roundup: Roundup, site: Site): SearchDocument {
  const names = link.actors.map(({ name }) => name);
  return {
    url: `${roundup.path}#${link.anchor}`,
    title: link.title,
    names: [],
    summary: "",
    kind: site.strings.roundups.link,
    detail: [link.publisher, dateEdition(roundup, site)].filter(Boolean).join(" · "),
    language: link.language,
    text: [toPlainText(link.comment), toPlainText(link.quotation), names.join(", ")].filter(Boolean).join(" · "),
    facets: facetsOfRoundup(roundup, site, link),
  };
}

function dateEdition({ number, date }: Roundup, { strings, model }: Site): string {
  return `${strings.roundups.edition(number)} · ${formatDate(date, model.settings.language, strings)}`;
}
