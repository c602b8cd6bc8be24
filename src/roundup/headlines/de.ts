import type { Headlines } from "./headlines.ts";

export const headlines: Headlines = { bodies: "stadt" };
