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
      title: "{{title interviews}}",
      description: "{{description interviews}}",
      empty: "No interview has been published yet.",
    },
    reflexions: {
      title: "{{title reflections}}",
      description: "{{description reflections}}",
      empty: "No essay has been published yet.",
    },
    questionnaires: {
      title: "{{title questionnaires}}",
      description: "{{description questionnaires}}",
      empty: "No questionnaire has appeared yet.",
    },
    contributions: {
      title: "{{title contributions}}",
      description: "{{description contributions}}",
      empty: "No contribution has been published yet.",
    },
    "vu-sur-le-web": {
      title: "{{title press}}",
      description: "{{description press}}",
      empty: "No text has been reproduced yet.",
    },
  },
  published: "Published on",
  updated: "updated on",
  by: (names) => `By ${names}`,
  byEditors: (publisher) => `By ${publisher.replace(/^The (?=[^A-Z])/u, "the ")}`,
  with: "With",
  quoting: "The text quotes",
  others: (count) => (count === 1 ? "1 other" : `${count} others`),
  actorsOfArticle: "{{In directory}}",
  tags: "Keywords",
  allTags: "All keywords",
  sources: "Sources",
  series: "Series",
  part: (part, of) => `${part} of ${of}`,
  seriesPart: (part, of) => `Part ${part} of ${of}`,
  skippedParts: (numbers, areSeveral) =>
    areSeveral ? `Parts ${numbers} are not available here.` : `Part ${numbers} is not available here.`,
  missingParts: (numbers, areSeveral) =>
    areSeveral
      ? `Parts ${numbers} are to come, or are not reproduced here.`
      : `Part ${numbers} is to come, or is not reproduced here.`,
  previousPart: "Previous part",
  nextPart: "Next part",
  seriesDescription: (title, of) => `${title}: the series in ${of === 1 ? "one part" : `${of} parts`}.`,
  tagsTitle: "{{title tags}}",
  tagsDescription: "The index of keywords of articles and {{of roundups}}.",
  tagDescription: (label) => `Articles and {{the roundups}} about “${label}”.`,
  tagKind: "Keyword",
  noTag: "No keyword is in use yet.",
  noArticle: "Nothing has been published under this keyword yet.",
  count: (count) => (count === 1 ? "1 text" : `${count} texts`),
};
