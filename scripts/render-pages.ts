import { configureSite } from "../eleventy.config.ts";
import { renderAsSecond } from "../src/site/render-as-second.ts";

/** No command: the process that `npm run build` starts to render half of the pages of a large site. */
await renderAsSecond(configureSite);
