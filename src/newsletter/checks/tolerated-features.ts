const STAYS_LIGHT = "the letter is shown light, as it is without any scheme";
const ON_ELEMENTS = "what the letter cannot do without is written on its elements";
const ORNAMENT = "an ornament";
const FOCUS = "the mailbox shows its own focus";
const PREHEADER = "one of several ways in which MJML hides the preheader, which `display` or the others hide";
const LONG_WORDS = "one of two ways to break long addresses; without both, a narrow screen scrolls";
const SPOKEN = "a help for screen readers, which then say the content as it stands";

/** What some mailbox lacks, by caniemail's name, and why the letter reads well without it. */
export const TOLERATED: Readonly<Record<string, string>> = {
  "css-at-media": "widths and margins fit a narrow screen too, a little tighter with it",
  "css-at-media-prefers-color-scheme": STAYS_LIGHT,
  "css-color-scheme": STAYS_LIGHT,
  "html-meta-color-scheme": STAYS_LIGHT,
  "html-style": ON_ELEMENTS,
  "css-important": ON_ELEMENTS,
  "css-selector-adjacent-sibling": ON_ELEMENTS,
  "css-selector-chaining": ON_ELEMENTS,
  "css-selector-child": ON_ELEMENTS,
  "css-selector-class": ON_ELEMENTS,
  "css-selector-descendant": ON_ELEMENTS,
  "css-selector-grouping": ON_ELEMENTS,
  "css-selector-id": ON_ELEMENTS,
  "css-selector-type": ON_ELEMENTS,
  "html-body": "the colour of the body is that of the block in it too",
  "css-display-none": PREHEADER,
  "css-max-height": PREHEADER,
  "css-opacity": PREHEADER,
  "css-overflow": PREHEADER,
  "css-height": "no picture has a height",
  "css-outline": FOCUS,
  "css-outline-offset": FOCUS,
  "css-pseudo-class-focus": FOCUS,
  "css-overflow-wrap": LONG_WORDS,
  "css-word-break": LONG_WORDS,
  "css-white-space": "lines of code run together",
  "css-word-spacing": "its value is the usual one",
  "css-text-decoration": "a button is underlined",
  "css-text-decoration-color": ORNAMENT,
  "css-text-decoration-thickness": ORNAMENT,
  "css-text-underline-offset": ORNAMENT,
  "html-code": "words of code look like the others",
  "html-aria-label": SPOKEN,
  "html-role": SPOKEN,
  "html-lang": "the mailbox speaks its own language",
  "html-mailto-links": "there is another way to leave, by a page",
};
