import type { ScriptRoutes } from "../../../src/model/script-routes.ts";

/** The site's own steps, written in their places when scripts are bundled. */
declare const ACTORS_STEP: string;
declare const COMPARE_STEP: string;
declare const COMPARE_PARAMETER: string;

/** The addresses that scripts write: those of the model, in as few bytes as a constant takes. */
export const scriptRoutes: ScriptRoutes = {
  actor: (id) => `/${ACTORS_STEP}/${id}/`,
  compare: (ids = []) =>
    ids.length === 0 ? `/${COMPARE_STEP}/` : `/${COMPARE_STEP}/?${COMPARE_PARAMETER}=${ids.join(",")}`,
};
