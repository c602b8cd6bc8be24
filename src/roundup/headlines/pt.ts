import type { Headlines } from "./headlines.ts";

export const headlines: Headlines = { bodies: "camara cidade municipio prefeitura", series: "boletim carta" };
