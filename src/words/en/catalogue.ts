import type { Strings } from "../strings.ts";
import { fiche, life } from "./fiche.ts";

/** The words of the pages that look at the whole catalogue, in English. */
export const catalogue: Strings["catalogue"] = {
  views: {
    label: "Other views {{of directory}}",
  },
  fiches: (count) => (count === 0 ? "no entry" : count === 1 ? "one entry" : `${count} entries`),
  others: (count) => (count === 1 ? "and one other" : `and ${count} others`),
  fiche: life,
  graveyard: {
    title: "{{title graveyard}}",
    description: "{{description graveyard}}",
    undated: "Undated",
    life: (born, ended) => `${born} – ${ended}`,
    unknownBirth: "?",
    noReason: "The reason is not known.",
    empty: "No actor {{of directory}} has closed, merged or passed on.",
    handedOn: (count) =>
      `Changing hands is not stopping: ${
        count === 1
          ? "one actor that others took over is not here, since nothing tells that it has stopped."
          : `${count} actors that others took over are not here, since nothing tells that they have stopped.`
      }`,
    toChanges: "Their handover stands in the log.",
    silent: (fiches) => `Without news: ${fiches} of unknown status`,
    note: "A closure is no failure: a tool may have served for the time it was meant to. Only ends that a source establishes stand here; a site that fell silent stays “of unknown status”.",
  },
  timeline: {
    title: "{{title timeline}}",
    description: "{{description timeline}}",
    chart: (first, last) =>
      `Actors founded and ended each year, from ${first} to ${last}. The table below says the same.`,
    table: "Foundations and ends, year by year",
    year: "Year",
    founded: "Foundations",
    ended: "Ends",
    turns: "Foundations and ends",
    foundations: (count) => (count === 1 ? "1 foundation" : `${count} foundations`),
    ends: (count) => (count === 1 ? "1 end" : `${count} ends`),
    nothing: "no foundation, no end",
    upTo: (year) => `${year} and before`,
    years: (first, last) => `${first} to ${last}`,
    undated: (count) =>
      count === 1
        ? "One entry does not tell the year of foundation, and is not counted."
        : `${count} entries do not tell the year of foundation, and are not counted.`,
    caution: "{{The directory}} is no census: these numbers tell what we described, not the state of the field.",
    empty: "No entry gives a year yet.",
  },
  map: {
    title: "{{title map}}",
    description: "{{description map}}",
    chart:
      "The {{many regions}}, one tile each, and how many actors have their seat there. The table below says the same.",
    note: "One tile a region, laid out as on the map, all of one size: neither area nor outline is there. A seat does not tell where one acts.",
    regions: "By {{one regions}}",
    region: "{{One regions}}",
    countries: "By country",
    country: "Country",
    count: "Entries",
    summary: (count) => (count === 1 ? "What is known of one seat" : `What is known of ${count} seats`),
    placed: "On the map",
    withoutRegion: (country) => `${country}, region not given`,
    elsewhere: "In other countries",
    withoutPlace: "Seat unknown",
    legend: "Entries in a tile:",
    range: (from, to) =>
      to === 0 ? "none" : from === to ? `${from}` : to === from + 1 ? `${from} or ${to}` : `${from} to ${to}`,
    unknown: "What the map does not tell",
    unknownHow:
      "The entries of these actors do not say where they have their seat, for want of a source. Do you know? Each entry tells how to complete it.",
  },
  statistics: {
    title: "{{title statistics}}",
    description: "What {{the directory}} holds, what it lacks, and when it was last verified.",
    content: "What {{the directory}} says",
    gaps: "What it does not say",
    fill: "Fill rates",
    fillNote: (rate) =>
      `Share of the entries that give each fact. {{The directory}} offers a filter only on what at least ${rate} of the entries that it concerns tell, and those that tell nothing can be asked for. A price or a licence makes sense for a tool only: a hundred per cent is not always the aim.`,
    field: "Fact",
    count: "Entries",
    share: "Share",
    verification: "Last verification",
    age: "Ago",
    ages: {
      quarter: "less than 3 months",
      half: "3 to 6 months",
      year: "6 months to 1 year",
      twoYears: "1 to 2 years",
      older: "more than 2 years",
      never: "never verified",
    },
    percent: (value) => `${value}%`,
    fields: {
      description: "Presentation",
      missions: fiche.facts.missions,
      themes: fiche.facts.themes,
      audiences: fiche.facts.audiences,
      scales: fiche.facts.scales,
      participation_level: fiche.facts.participation,
      founded: fiche.events.founded,
      history: fiche.history,
      location: fiche.facts.place,
      links: fiche.links,
      licence: fiche.facts.licence,
      open_source: fiche.facts.openSource,
      business_model: fiche.facts.businessModel,
      price: fiche.facts.price,
      white_label: fiche.facts.whiteLabel,
      hosting: fiche.facts.hosting,
      accessibility: fiche.facts.accessibility,
      privacy_url: fiche.facts.privacy,
      funding: fiche.funding,
      used_by: life.gapFacts.usedBy,
      relations: "Ties between entries",
      identifiers: fiche.facts.identifiers,
      impact: fiche.impact,
      limits: fiche.limits,
      people: fiche.people,
      verified: "Verification",
    },
  },
  changes: {
    title: "{{title changes}} {{of directory}}",
    description: "Entries that joined {{the directory}}, changes of name, pauses, closures and mergers, newest first.",
    kinds: {
      added: "New {{in directory}}",
      renamed: fiche.events.renamed,
      paused: fiche.events.paused,
      resumed: fiche.events.resumed,
      closed: fiche.events.closed,
      merged: fiche.events.merged,
      transferred: fiche.events.transferred,
    },
    entry: (kind, name) => `${kind}: ${name}`,
    entered: (count) =>
      count === 1 ? "One entry joined {{the directory}}" : `${count} entries joined {{the directory}}`,
    follow: "Feeds by function",
    whole: "The whole {{of directory}}",
    feedTitle: (site) => `${site}: the log {{of directory}}`,
    feedOf: (site, name) => `${site}: the log, ${name}`,
    dated: "An event stands at the date on which it took place, not at the one on which we wrote it down.",
    handedOn:
      "A handover is a change of hands: an actor that goes on afterwards is not counted among those that are gone.",
    empty: "Nothing is written in it yet.",
  },
  moved: {
    title: (name, id) => `${name} (former address: ${id})`,
    description: (name) => `This entry has moved: it is on the page of ${name}.`,
    heading: "This entry has moved",
    stamp: "Moved",
    go: (name) => `See the entry of ${name}`,
  },
};
