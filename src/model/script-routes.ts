/** The addresses that scripts write in the browser too: apart from all others, so that a script does not carry these. */
export const scriptRoutes = {
  actor: (id: string) => `/acteurs/${id}/`,
  compare: (ids: readonly string[] = []) => (ids.length === 0 ? "/comparer/" : `/comparer/?fiches=${ids.join(",")}`),
} as const;
