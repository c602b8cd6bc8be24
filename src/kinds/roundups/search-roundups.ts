import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { Roundup, RoundupLink } from "../../model/model.ts";
import { findNature, tellEditionDay } from "../../model/views/find-nature.ts";
import { yearOf } from "../../text/dates.ts";
import { pickTextLanguage } from "../../text/language-of-words.ts";
import type { Telling } from "../kind.ts";
import { joinText, nameAll, nameFacets, type SearchEntry } from "../search-document.ts";

/** A roundup, as search knows it: the edition, then each of its links by itself, so that a result leads to the very link. */
export function* searchRoundup(roundup: Roundup, site: Telling): Generator<SearchEntry> {
  yield describeEdition(roundup, site);
  for (const link of roundup.links) yield describeLink(link, roundup, site);
}

function describeEdition(roundup: Roundup, site: Telling): SearchEntry {
  const { intro, sections, tags } = roundup;
  return {
    url: roundup.path,
    title: roundup.title,
    names: [],
    summary: roundup.summary ?? "",
    kind: site.strings.roundups.kind,
    detail: dateEdition(roundup, site),
    tier: "text",
    text: () =>
      joinText([
        toPlainText(intro),
        ...sections.flatMap((section) => [section.title, toPlainText(section.intro)]),
        tags.map(({ label }) => label).join(", "),
      ]),
    facets: listFacets(roundup.date, site),
  };
}

function describeLink(link: RoundupLink, roundup: Roundup, site: Telling): SearchEntry {
  const names = link.actors.map(({ name }) => name);
  const { noAddress } = site.strings.roundups;
  return {
    url: `${roundup.path}#${link.anchor}`,
    title: link.title,
    names: [],
    summary: "",
    kind: site.strings.roundups.link,
    tier: "part",
    about: nameAll(link.actors),
    detail: [link.publisher, link.url ? undefined : noAddress, dateEdition(roundup, site)].filter(Boolean).join(" · "),
    language: pickTextLanguage(link.title, link.language, site.model.settings.language),
    text: () => joinText([toPlainText(link.comment), toPlainText(link.quotation), names.join(", ")]),
    facets: listFacets(link.date, site),
  };
}

function listFacets(date: string | undefined, { strings }: Telling) {
  return nameFacets(strings, { kind: [strings.roundups.kind], year: [date && yearOf(date)] });
}

function dateEdition(roundup: Roundup, { strings }: Telling): string {
  const { edition, natures } = strings.roundups;
  const nature = findNature(roundup);
  const kinds = nature === "week" ? [] : [natures[nature]];
  return [edition(roundup.number), tellEditionDay(roundup, strings), ...kinds].join(" · ");
}
