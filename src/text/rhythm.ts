/** How often an edition comes out; a monthly one on the first such day of its month. */
export const RHYTHMS = ["week", "fortnight", "month"] as const;

/** As `Date.getUTCDay` counts them. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** When editions come out. */
export type Rhythm = { every: (typeof RHYTHMS)[number]; day: (typeof WEEKDAYS)[number] };

/** Days from one edition to the next, at most. */
export const DAYS_BETWEEN: Record<Rhythm["every"], number> = { week: 7, fortnight: 14, month: 35 };
