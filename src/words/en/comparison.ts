import type { Strings } from "../strings.ts";
import { fiche } from "./fiche.ts";

/** The words of comparison in English. */
export const comparison: Strings["facets"]["compare"] = {
  title: "{{title compare}}",
  description:
    "Two to four actors side by side, fact by fact, with neither marks nor ranking. What we do not know is said to be unknown.",
  link: "Compare with other entries",
  compareWith: (names) => `Compare with ${names}`,
  withoutScript: {
    title: "Without JavaScript",
    text: "This table is drawn in your browser, where JavaScript is off. To read two entries side by side, open each in a window of its own and put the windows next to each other. Every entry gives the same facts in the same order; a fact that an entry lacks is unknown to us.",
    print: "Printed, entries can be laid side by side.",
  },
  suggestions: {
    title: "To begin with",
    text: "Actors of the same function, near to each other. Or choose yourself, above or from the entries.",
    compare: (names) => `Compare ${names}`,
  },
  all: "All entries",
  tray: {
    label: "Entries to compare",
    compare: "Compare",
    compareNamed: "Compare {name}",
    go: "Compare {count} entries",
    one: "Choose another entry",
    clear: "Clear",
    remove: "Remove {name}",
    added: "{name} is to be compared: {count} of {most}.",
    removed: "{name} is no longer to be compared.",
    cleared: "No entry is to be compared any more.",
    full: "Four entries at most: remove one before adding {name}.",
  },
  page: {
    add: "Add an entry",
    choose: "Choose…",
    submit: "Add",
    none: "Choose two to four entries.",
    one: "{names}: add another entry to compare.",
    many: "Comparison of {names}.",
    missing: "No entry is called “{name}”.",
    failed: "An entry could not be loaded. Check your connection and reload the page.",
    remove: "Remove",
    removeNamed: "Remove {name} from the comparison",
    unknown: "unknown",
    same: "Rows in which all say the same",
    silent: "Rows that none of them fills in",
    fact: "Fact",
    since: "since {date}",
  },
  facts: {
    summary: "In a sentence",
    functions: fiche.tabs,
    website: "Site",
    code: fiche.linkRoles["source-code"],
    usedBy: "Known users",
    impact: "Effects observed",
    limits: fiche.limits,
    verified: "Verified on",
  },
};
