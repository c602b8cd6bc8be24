import { routesOf } from "../../src/model/routes.ts";

/** The addresses of both sites that are built once for all tests: their settings say the same. */
export const routes = routesOf({ language: "fr", addresses: { directory: "civic-theque" } });
