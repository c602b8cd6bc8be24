import { openScriptRoutes } from "../../../src/model/script-routes.ts";

/** The site's own steps, written in its place when scripts are bundled. */
declare const ADDRESS_STEPS: { actors: string; compare: string };

/** The addresses that scripts write. */
export const scriptRoutes = openScriptRoutes(ADDRESS_STEPS);
