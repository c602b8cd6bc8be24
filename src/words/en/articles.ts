import type { Strings } from "../strings.ts";

/** The words of articles, their lists, tags and series, in English. */
export const articles: Strings["articles"] = {
  kinds: {
    interview: "Interview",
    reflection: "Essay",
    questionnaire: "Questionnaire",
    contribution: "Contribution",
    repost: "Seen on the web",
    page: "Landmarks",
  },
  lists: {
    interviews: {
      title: "Interviews",
      description: "Interviews with those who make civic technology, summed up by the editors.",
      empty: "No interview has been published yet.",
    },
    reflexions: {
      title: "Essays",
      description: "Analyses and debates on civic technology, its promises and its dead ends.",
      empty: "No essay has been published yet.",
    },
    questionnaires: {
      title: "Questionnaires",
      description: "The same questions put to several people, and their answers side by side.",
      empty: "No questionnaire has appeared yet.",
    },
    contributions: {
      title: "Contributions",
      description: "Texts by readers and by people of the field.",
      empty: "No contribution has been published yet.",
    },
    "vu-sur-le-web": {
      title: "Seen on the web",
      description: "Texts published elsewhere, summed up or reproduced with their authors’ consent.",
      empty: "No text has been reproduced yet.",
    },
  },
  published: "Published on",
  updated: "updated on",
  by: (names) => `By ${names}`,
  with: "With",
  others: (count) => `${count} others`,
  actorsOfArticle: "In the catalogue",
  tags: "Keywords",
  allTags: "All keywords",
  sources: "Sources",
  series: "Series",
  part: (part, of) => `${part} of ${of}`,
  seriesPart: (part, of) => `Part ${part} of ${of}`,
  skippedPart: "Not available here",
  missingPart: "To come, or not reproduced here",
  previousPart: "Previous part",
  nextPart: "Next part",
  seriesDescription: (title, of) => `${title}: the series in ${of} parts.`,
  tagsTitle: "Keywords",
  tagsDescription: "The index of keywords of articles and links of the week.",
  tagDescription: (label) => `Articles and links of the week about “${label}”.`,
  tagKind: "Keyword",
  noTag: "No keyword is in use yet.",
  noArticle: "Nothing has been published under this keyword yet.",
  count: (count) => (count === 1 ? "1 text" : `${count} texts`),
};
