type Steps = { actors: string; compare: string };

/** The addresses that scripts write in the browser too: apart from all others, so that a script does not carry these. */
export function openScriptRoutes({ actors, compare }: Steps, { compareParameter }: { compareParameter: string }) {
  return {
    actor: (id: string) => `/${actors}/${id}/`,
    compare: (ids: readonly string[] = []) =>
      ids.length === 0 ? `/${compare}/` : `/${compare}/?${compareParameter}=${ids.join(",")}`,
  } as const;
}

/** The letters typed in a filtered catalogue: the one parameter that is the same in all languages. */
export const QUERY_PARAMETER = "q";

export type ScriptRoutes = ReturnType<typeof openScriptRoutes>;
