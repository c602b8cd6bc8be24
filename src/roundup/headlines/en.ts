import type { Headlines } from "./headlines.ts";

export const headlines: Headlines = {
  artificial: "artificial\\s+intelligence|\\bAI\\b",
  articles: "of the",
  names: "change civic curious data democracy knowledge lab make open polis vote",
  misleading: "april",
  prepositions: "at in near of",
  bodies: "borough city council county district municipality town",
  broad: "canada europe france germany kingdom spain states union united world",
  paid: "sponsored(?: (?:content|post))?|advertorial|paid (?:content|post)|(?:presented|brought to you) by",
  paidFolders: "sponsored(?:-content)?|brand-?(?:voice|content|studio)|partner-?content|native",
  plurals: { children: "child", women: "woman" },
  series: "digest editorial newsletter podcast roundup weekly",
  beside: "news week for in of our the",
  beforeYears: "in of since the and",
};
