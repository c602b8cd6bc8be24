/** A question or a voice: its heading, its anchor on the page, and whose voice it is. */
export type ArticleSection = { heading: string; anchor: string; voice?: string };

/** A sentence of the text that is shown large, and the anchor of the section in which it stands. */
export type PullQuote = { text: string; anchor?: string };

/** In which capacity a text makes a person speak. */
export type SpeakerKind =
  | "respondent"
  | "voice"
  | "answers"
  | "signatory"
  | "author"
  | "original-author"
  | "translator"
  | "quoted";
