/** How often an edition comes out; a monthly one on the first such day of its month. */
export const RHYTHMS = ["week", "fortnight", "month"] as const;

/** As `Date.getUTCDay` counts them. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** When editions come out. */
export type Rhythm = { every: (typeof RHYTHMS)[number]; day: (typeof WEEKDAYS)[number] };

/** Days from one edition to the next, at most. */
export const DAYS_BETWEEN: Record<Rhythm["every"], number> = { week: 7, fortnight: 14, month: 35 };

/** What a site may promise of its editions: no letter that nobody can ask for, no rhythm that the last ones did not keep. */
export type EditionPromise = {
  /** Readers subscribe to the letter on the site itself. */
  byEmail: boolean;
  /** Who sends it may tell who opens it. */
  measured: boolean;
  /** When editions come out. */
  rhythm?: Rhythm;
};
