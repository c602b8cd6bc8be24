/** The addresses that scripts write in the browser too: apart from all others, so that a script does not carry these. */
export function openScriptRoutes({ actors, compare }: { actors: string; compare: string }) {
  return {
    actor: (id: string) => `/${actors}/${id}/`,
    compare: (ids: readonly string[] = []) =>
      ids.length === 0 ? `/${compare}/` : `/${compare}/?fiches=${ids.join(",")}`,
  } as const;
}

/** The parameters of a filtered catalogue that no axis has: the letters typed, and the order. */
export const QUERY_PARAMETER = "q";
export const SORT_PARAMETER = "tri";

export type ScriptRoutes = ReturnType<typeof openScriptRoutes>;
