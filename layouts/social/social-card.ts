import type { CardFace } from "../../src/social/open-painter.ts";
import type { Palette } from "../../src/theme/palette.ts";

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

/** What a picture is drawn with. */
export type CardLook = {
  colours: Palette;
  prose: CardFace;
  labels: CardFace;
  /** The site's own icon, as a `data:` address; absent where the engine's sign stands for it. */
  icon?: string;
};

/** Pixels of the picture, as Open Graph's readers crop none of them. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
