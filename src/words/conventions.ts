/** How a language writes dates, numbers and lists, and orders names. */
export type Conventions = {
  /** Its tag (BCP 47), for names, numbers, lists, ages and the order of the alphabet. */
  locale: string;
  /** The same with the region whose dates it writes: in `en-GB` the day stands before the month. */
  region: string;
  /** The first day of a month, as dates write it: « 1er ». */
  firstDay: string;
  /** The rules that set its texts; `none` leaves them as they are written. */
  typography: "french" | "none";
};

/** What formats need of a language's table. */
export type Spoken = { conventions: Conventions };
