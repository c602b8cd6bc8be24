import type { Strings } from "../strings.ts";
import { comparison } from "./comparison.ts";
import { fiche } from "./fiche.ts";

/** The words of the catalogue's facets in English. */
export const facets: Strings["facets"] = {
  axes: {
    functions: { one: "Function", many: "Functions", about: "What the actor lets people do." },
    types: { one: "Type of actor", many: "Types of actors", about: "Who acts, or who runs the tool." },
    statuses: { one: fiche.facts.status, many: "Statuses", about: "How it stood when last verified." },
    themes: { one: "Theme", many: fiche.facts.themes, about: "The subjects that the actor deals with." },
    audiences: { one: "Audience", many: fiche.facts.audiences, about: "Whom the actor addresses." },
    scales: { one: "Scale", many: fiche.facts.scales, about: "The territories where the actor works." },
    openness: { one: fiche.facts.openSource, many: fiche.facts.openSource, about: "Whether the tool’s code is open." },
    licences: { one: fiche.facts.licence, many: "Licences", about: "The software’s licence, as an SPDX identifier." },
    countries: { one: "Country", many: "Countries", about: "The country of the seat." },
    decades: { one: fiche.events.founded, many: "Decades of foundation", about: "The decade when the actor was born." },
    kinds: { one: "Kind", many: "Kinds", about: "Organisation, tool or initiative." },
    missions: { one: "Mission", many: fiche.facts.missions, about: "What the actor wants to serve." },
    "participation-levels": {
      one: fiche.facts.participation,
      many: "Levels of participation",
      about: "The public’s part in the decision, on the IAP2 spectrum.",
    },
    regions: { one: "Region", many: "Regions", about: "The {{one regions}} of the seat." },
  },
  decade: (year) => `The ${year}s`,
  countryDefinition: (name) => `Actors whose seat is in this country: ${name}.`,
  licenceDefinition: (name) => `Actors whose software is published under this licence: ${name}.`,
  decadeDefinition: (first, last) => `Actors founded from ${first} to ${last}.`,
  valueTitle: (value, axis) => `${value} (${axis.toLowerCase()})`,
  notGiven: "not given",
  notGivenDefinition: "The entries that this concerns and that say nothing of it yet.",
  opennessDefinition: (isOpen) =>
    isOpen ? "Actors whose code is published under an open licence." : "Actors whose code is not open.",
  openCode: "open source",
  filled: ({ told, total, kinds, others }) => {
    if (total === 1 && told === 1 && others === 0) return "The only entry tells.";
    const whom = `${total} ${total === 1 ? "entry" : "entries"}${kinds.length > 0 ? ` of ${kinds.join(" and ")}` : ""}`;
    const also = others === 0 ? "" : others === 1 ? ", and one more does" : `, and ${others} more do`;
    return `Of ${whom}, ${told === 0 ? "none tells" : told === 1 ? "one tells" : `${told} tell`}${also}.`;
  },
  noValue: "No entry tells yet.",
  noEntry: "no entry",
  emptyValues: (count) => (count === 1 ? "One value without an entry" : `${count} values without an entry`),
  emptyTitle: "This drawer is still empty",
  emptyText: "The vocabulary provides for this value, but no entry has it for now.",
  emptyInvitation: "Do you know an actor that belongs here? Propose its entry.",
  knownUsers: "Who uses them",
  knownUsersNote:
    "Users that a source establishes: the list is never complete, and says neither how large they are nor what they think of it.",
  otherAxes: "Browse otherwise",
  keepOnly: "Keep only",
  kept: "Entries kept",
  noneKept: "No entry meets all these criteria.",
  filterFrom: "Filter and sort these entries",
  browse: {
    label: "Filter {{the directory}}",
    query: "Filter by name",
    hint: "Former names and acronyms too",
    sort: "Sort",
    sorts: {
      nom: "by name",
      creation: "newest first",
      anciennete: "oldest first",
      verification: "recently verified first",
    },
    submit: "Filter",
    definitions: (axis) => `“${axis}”: what each choice means`,
  },
  messages: {
    all: "{count} entries, from A to Z.",
    none: "No entry answers all these filters. Remove one.",
    one: "1 entry.",
    many: "{count} entries.",
    loading: "Loading the filters…",
    failed: "The filters could not be loaded. Check your connection and try again; every value has a page too.",
    remove: "Remove the filter {name}",
    clear: "Clear all",
    go: "See the {count} entries",
    goOne: "See the entry",
    named: "“{query}”",
    more: "Show more entries ({shown} of {count})",
  },
  compare: comparison,
};
