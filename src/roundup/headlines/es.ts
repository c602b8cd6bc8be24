import type { Headlines } from "./headlines.ts";

export const headlines: Headlines = {
  artificial: "inteligencia\\s+artificial",
  articles: "de la",
  prepositions: "a de del en para",
  bodies: "ayuntamiento municipio",
  broad: "espana europa union",
  paid: "contenido patrocinado|patrocinado|publirreportaje",
  plurals: {
    ...{ cruces: "cruz", jueces: "juez", luces: "luz", meses: "mes", paises: "pai" },
    ...{ paz: "paz", veces: "vez", voces: "voz" },
  },
  series: "boletín carta",
  beside: "del la en",
};
