import type { Strings } from "../strings.ts";

export const contact: Strings["contact"] = {
  error: {
    link: "Report a mistake",
    subject: (title) => `Mistake: ${title}`,
    questions: ["What is wrong:", "What it should say:", "How you know (address, document):"],
  },
  gaps: {
    link: "Complete it by a message",
    subject: (title) => `To complete: ${title}`,
    questions: [
      "What you know, line by line:",
      "How you know (address, document):",
      "Your tie to this actor, if you have one:",
    ],
  },
  objection: {
    link: "Object to being named here",
    subject: (title) => `Objection{{objection law}}: ${title}`,
    questions: [
      "I ask that this name no longer appear on the site.",
      "Other pages where it appears, if any:",
      "How to reach you if we have a question:",
    ],
  },
  barrier: {
    link: "Report an accessibility barrier",
    subject: (title) => `Accessibility: ${title}`,
    questions: [
      "The page, and what you wanted to do there:",
      "What kept you from it:",
      "Your device, browser and assistive technology:",
    ],
  },
  proposal: {
    link: "Propose an entry",
    subject: (title) => `Proposal of an entry: ${title}`,
    questions: ["The actor’s name and site:", "What it does, in one sentence:", "A source:"],
  },
  text: {
    link: "Propose a text",
    subject: (title) => `Text proposed: ${title}`,
    questions: [
      "What it is about, in two sentences:",
      "Who signs it, and their tie to the subject:",
      "Where it was published, if it was:",
    ],
  },
  event: {
    link: "Propose an event",
    subject: (title) => `Event proposed: ${title}`,
    questions: [
      "Its title, day and hour:",
      "Its place, or address online:",
      "Who organises it, and the page that announces it:",
    ],
  },
};
