/** What is shown of a page where it is shared: an index card, a page of the review, an edition, a quotation. */
export type SocialCard = {
  form: "fiche" | "text" | "edition" | "quotation";
  /** The tab of a card, the kind of a text. */
  label: string;
  title: string;
  /** A sentence, or who and when. */
  details?: string;
  /** A shelf mark, whose parts stand one above the other, or a number. */
  mark?: string;
  /** The quotation marks of the language, the first one without its space. */
  marks?: [open: string, close: string];
  /** Across the card of an actor that has stopped. */
  stamp?: string;
};

/** Pixels of the picture, as Open Graph's readers crop none of them. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
