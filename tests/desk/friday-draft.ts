import { type ProposedLink, renderDraft } from "../../src/edition/merge-draft.ts";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import type { RoundupReport } from "../../src/roundup/report.ts";
import { FILE } from "./sample-draft.ts";

const NOW = new Date("2026-11-27T09:00:00.000Z");
const SECTIONS = ["Budgets participatifs", "Assemblées citoyennes", "Données publiques", "Outils"];
const SUBJECTS = [
  "Une ville ouvre son budget aux habitants de ses quartiers",
  "Cent cinquante personnes tirées au sort rendent leur avis",
  "Un registre des décisions paraît en données ouvertes",
  "Un outil de consultation change de mains",
  "Ce que disent ceux qui ne sont pas venus",
];

/** The link of a number: nine of each section, then four to judge. */
function propose(number: number): ProposedLink {
  const at = Math.floor(number / 9);
  const name = SECTIONS[at];
  return {
    title: `${SUBJECTS[number % SUBJECTS.length]}, ${number + 1}`,
    url: `https://example.org/article-${number + 1}`,
    publisher: ["Gazette", "Journal des communes", "Cahiers"][number % 3] ?? "",
    excerpt: `Premières lignes de l'article ${number + 1}, telles que son flux les donne.`,
    kept: "mot-clé",
    actorIds: [],
    date: "2026-11-25",
    language: "fr",
    others: [],
    isDoubtful: name === undefined,
    ...(name === undefined ? {} : { section: { id: `rubrique-${at}`, title: name } }),
  };
}

const LINKS = Array.from({ length: 40 }, (_, number) => propose(number));

/** What `npm run liens` leaves on a Friday: forty candidates in four sections and « À relire ». */
export const FRIDAY = renderDraft(LINKS, {
  ...{ number: 900, date: "2026-11-29", title: "Liens de la semaine #900", now: NOW, language: "fr" },
});

export const FRIDAY_REPORT: RoundupReport = {
  ...{ version: 1, site: "Essai", date: "2026-11-29", number: 900, draft: FILE, now: NOW.toISOString() },
  ...{ feeds: [], dropped: [] },
  candidates: LINKS.map(({ title, url, publisher, excerpt, language, section, isDoubtful }, index) => ({
    ...{ hash: hashAddress(url), title, url, publisher: publisher ?? "", excerpt, language, section, isDoubtful },
    ...{
      day: "2026-11-25",
      score: 20 - index / 4,
      reasons: ["mot-clé dans le titre, 5 points"],
      actors: [],
      group: [],
    },
    addedAt: NOW.toISOString(),
  })),
};
