import type { Strings } from "../strings.ts";

/** What a draft of the links of the week begins with, in English. */
export const draft: Strings["draft"] = {
  title: (number) => `{{title roundups}} #${number}`,
  demo: "(demonstration)",
  otherLinks: "Other readings",
  toReview: "To review",
  proposedAddress: "Address of the page",
  proposedReason: "Why read it",
};
