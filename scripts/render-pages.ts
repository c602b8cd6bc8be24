import { configureSite } from "../eleventy.config.ts";
import { helpRendering } from "../src/site/help-rendering.ts";

/** No command: the process that `npm run build` starts to render half of the pages of a large site. */
await helpRendering(configureSite);
