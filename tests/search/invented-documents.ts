import type { SearchDocument } from "../../src/kinds/search-document.ts";

type Invented = { names?: string[]; summary: string; text?: string; functions?: string[]; year?: string };

/** Fiches of actors that do not exist, by name: each has something that a French reader may type in several ways. */
const FICHES: Record<string, Invented> = {
  "Cœur de ville": { summary: "Vœux et œuvres des habitants d’un centre-ville.", functions: ["Appel à idées"] },
  "Voix publique": {
    names: ["VP", "L’Agora d’été", "Murmure citoyen"],
    summary: "Outil de consultation pour les communes.",
    functions: ["Consultation", "Pétition"],
    year: "2014",
  },
  "Maison du débat": { summary: "Association qui édite des outils de débat.", functions: ["Débat"], year: "2009" },
  "NosConseillers.fr": { summary: "Suivi de l’activité des conseillers municipaux.", functions: ["Suivi des élus"] },
  DansMonQuartier: { names: ["Dans Mon Quartier"], summary: "Signaler un lampadaire éteint d’une photo." },
  Élusmètre: {
    summary: "Mesure de l’assiduité des élus.",
    text: "Chaque élu y a sa page.",
    functions: ["Suivi des élus"],
  },
  "Ma Parole": { summary: "Liste de candidats tirés au sort.", text: "Le mandat est impératif." },
  "À vos voix": { summary: "Application d’inscription sur les listes électorales.", functions: ["Vote"] },
  "Porte-à-porte": { summary: "Logiciel de campagne.", functions: ["Logiciel de campagne"] },
  "Budget de Vauclair": {
    summary: "Budget participatif d’une commune.",
    functions: ["Budget participatif"],
    year: "2016",
  },
  "Haute Autorité des promesses": { names: ["HAP"], summary: "Tenue du registre des promesses." },
  Pétitio: { summary: "Pétitions en ligne.", functions: ["Pétition"], year: "2016" },
  OpenSénat: { summary: "Données des scrutins publics.", functions: ["Données ouvertes"] },
  Lætitia: { summary: "Assistante de rédaction d’amendements.", text: "Ex æquo avec d’autres outils." },
  "Aujourd’hui": { summary: "Agenda des réunions publiques." },
  "Qu’en dit-on ?": { names: ["Quenditon"], summary: "Sondages délibératifs." },
  "Île ouverte": { summary: "Cartographie participative d’un archipel.", functions: ["Cartographie participative"] },
  "Fabrique de l’État": { summary: "Services publics conçus avec leurs usagers.", text: "Hackathons, résidences." },
  "Réseau des maires": {
    summary: "Entraide d’élus de petites communes.",
    text: "Créé par Zoé Exemple, à Exempleville.",
  },
  "Démocratie en actes": { summary: "Revue de recherche.", text: "On y décide peu, on y réfléchit beaucoup." },
  Décidons: { summary: "Logiciel libre de participation." },
  g0uv: { summary: "Bénévoles du code public.", names: ["Gouv zéro"] },
  "Data.exemple": { summary: "Portail de données d’un territoire.", functions: ["Données ouvertes"] },
};

/** An article that speaks of everything, and so must not come before what it speaks of. */
const DISTRACTOR: SearchDocument = {
  url: "/reflexions/tout/",
  title: "De tout un peu",
  names: [],
  summary: "Une réflexion inventée sur la consultation, la pétition et le débat.",
  kind: "Réflexion",
  detail: "1er mai 2016",
  tier: "text",
  text: `${Object.keys(FICHES).join(", ")} : on en parle. Le cœur du débat, l’État, les élus et leurs vœux, la démocratie.`,
  facets: { contenu: ["Réflexion"], annee: ["2016"] },
};

export function addressOf(name: string): string {
  return `/acteurs/${Object.keys(FICHES).indexOf(name) + 1}/`;
}

export const DOCUMENTS: readonly SearchDocument[] = [
  DISTRACTOR,
  ...Object.entries(FICHES).map(([name, { names = [], summary, text = "", functions = [], year }]) => ({
    url: addressOf(name),
    title: name,
    names: [name, ...names],
    summary,
    kind: "Fiche",
    detail: "EXE·2014·FR",
    tier: "thing" as const,
    text: [text, ...functions].join(" · "),
    facets: { contenu: ["Fiche"], fonction: functions, annee: year === undefined ? [] : [year] },
  })),
];
