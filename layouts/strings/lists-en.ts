import type { Strings } from "./strings.ts";

/** The words of the lists that lead to texts and links, in English. */
export const listsEn: Strings["lists"] = {
  categories: {
    title: "Categories",
    description: "The categories of the review, from A to Z.",
    empty: "No category is in use yet.",
  },
  category: {
    kind: "Category",
    titleOf: (name) => `Category: ${name}`,
    descriptionOf: (label) => `The articles of the category “${label}”.`,
    all: "All categories",
    empty: "Nothing has been published in this category yet.",
  },
};
