import { NBSP, NNBSP } from "../../text/quote.ts";
import { catalogue } from "./catalogue.ts";
import { facets } from "./facets.ts";

/** The words of search. In `messages`, which the page's script fills in, `{query}` and such stand for what is found. */
export const search = {
  title: "Recherche",
  description: "Chercher dans les fiches, les entretiens, les articles et les Liens de la semaine de la Civic-Thèque.",
  ficheKind: "Fiche",
  needsScript: `Dans votre navigateur, JavaScript est désactivé${NBSP}: la recherche ne peut pas fonctionner. Tout le site se parcourt aussi par ses listes complètes, ci-dessous.`,
  query: "Mots cherchés",
  hint: "Un nom, même ancien, un sigle, un sujet, une ville, une personne. Les accents et les majuscules sont facultatifs.",
  submit: "Chercher",
  filters: "Filtrer",
  reset: "Effacer",
  facets: {
    kind: { name: "contenu", label: "Contenu", any: "Tous" },
    function: { name: "fonction", label: facets.axes.functions.one, any: "Toutes" },
    type: { name: "type", label: facets.axes.types.one, any: "Tous" },
    status: { name: "etat", label: facets.axes.statuses.one, any: "Tous" },
    year: { name: "annee", label: catalogue.timeline.year, any: "Toutes" },
  },
  results: "Résultats",
  more: "Afficher plus de résultats",
  lists: {
    title: "Tout parcourir",
    directory: "Tout le catalogue, de A à Z",
    interviews: "Tous les entretiens",
    reflections: "Toutes les réflexions",
    roundups: "Tous les Liens de la semaine",
    tags: "Tous les mots-clés",
  },
  messages: {
    welcome: "Tapez un mot ou choisissez un filtre.",
    loading: "Recherche en cours…",
    none: `Aucun résultat pour «${NBSP}{query}${NBSP}».`,
    noneFiltered: `Aucun résultat pour «${NBSP}{query}${NBSP}» avec ces filtres.`,
    noneBrowsed: "Aucun résultat avec ces filtres.",
    one: `1 résultat pour «${NBSP}{query}${NBSP}».`,
    many: `{count} résultats pour «${NBSP}{query}${NBSP}».`,
    oneBrowsed: "1 résultat.",
    manyBrowsed: "{count} résultats.",
    corrected: `Aucune page ne contient «${NBSP}{word}${NBSP}»${NBSP}: voici ce qui répond à «${NBSP}{correction}${NBSP}».`,
    ignored: `Aucune page ne contient «${NBSP}{word}${NBSP}»${NBSP}: ce mot est laissé de côté.`,
    suggestSpelling: "Vérifiez l’orthographe, ou cherchez avec moins de mots.",
    suggestFilters: `Retirez un filtre, ou tous avec le bouton «${NBSP}Effacer${NBSP}».`,
    suggestLists: "Parcourez les listes complètes, plus bas.",
    failed: `La recherche n’a pas pu être chargée. Vérifiez votre connexion puis rechargez la page${NNBSP}; en attendant, parcourez les listes complètes, plus bas.`,
    moreOf: "Afficher plus de résultats ({shown} sur {count})",
    names: `Autres noms${NBSP}:`,
  },
};
