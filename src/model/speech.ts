/** A question or a voice: its heading, its anchor on the page, and whose voice it is. */
export type ArticleSection = { heading: string; anchor: string; voice?: string };

/** A sentence of the text that is shown large. */
export type PullQuote = {
  text: string;
  /** Of the section in which it stands; absent in what precedes the first. */
  anchor?: string;
  /** Where in that section it is shown; absent where its own sentence stands too near for that. */
  place?: "head" | "foot";
};

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

/** Those that say something of another's words: a translation, a mention. */
const OF_OTHERS: ReadonlySet<SpeakerKind> = new Set(["translator", "quoted"]);

/** True where a text gives a person the floor: an interview, answers, a text of one's own, a signature. */
export function givesFloor(kind: SpeakerKind): boolean {
  return !OF_OTHERS.has(kind);
}
