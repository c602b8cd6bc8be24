import type { Strings } from "./strings.ts";

/** The words of the interface in English. */
export const en: Strings = {
  skipToContent: "Skip to content",
  nav: {
    label: "Main navigation",
    directory: "Directory",
    interviews: "Interviews",
    roundups: "Links of the week",
    search: "Search",
    about: "About",
  },
};
