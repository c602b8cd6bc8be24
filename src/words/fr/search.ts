import { NBSP, NNBSP } from "../../text/quote.ts";
import { catalogue } from "./catalogue.ts";
import { facets } from "./facets.ts";

/** The words of search. In `messages`, which the page's script fills in, `{query}` and such stand for what is found. */
export const search = {
  title: "{{title search}}",
  /** `{searched}` stands for what is found, of what the site holds. */
  description: "{{description search}}",
  searched: {
    directory: "les fiches",
    interviews: "les entretiens",
    articles: "les articles",
    events: "les rendez-vous",
    glossary: "le glossaire",
    roundups: "{{the roundups}}",
    pages: "les pages",
  },
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
  suggestions: {
    tag: "Mot-clé",
    said: { label: "Suggestions", one: "1 suggestion", many: "{count} suggestions" },
  },
  marks: {
    one: "1 mot cherché est marqué.",
    many: "{count} mots cherchés sont marqués.",
    clear: "Effacer les marques",
  },
  pageKind: "Page du site",
  /** What else the site's own pages are looked for by, beside their titles. */
  pages: {
    directory: ["catalogue", "répertoire", "annuaire", "liste des acteurs"],
    compare: ["comparer", "comparateur", "comparaison"],
    timeline: ["chronologie", "frise"],
    map: ["carte", "régions", "pays"],
    graveyard: ["cimetière", "acteurs fermés", "acteurs disparus"],
    statistics: ["statistiques", "chiffres", "nombres"],
    changes: ["changements", "nouveautés", "dernières modifications"],
    data: ["données", "données ouvertes", "open data", "CSV", "JSON", "OPML", "API", "tableur", "Excel", "télécharger"],
    feeds: ["flux", "RSS", "Atom", "JSON Feed", "lecteur de flux"],
    letter: ["lettre", "infolettre", "newsletter", "inscription", "s'abonner", "s'inscrire"],
    people: ["personnes", "qui est qui"],
    linkBase: ["base de liens", "revue de presse"],
    archive: ["archives", "sommaire par année"],
    tags: ["mots-clés", "étiquettes", "sujets"],
    subjects: ["liens par sujet", "liens récents", "quatre dernières semaines"],
  },
  /** What readers call the pages that tell of the site itself. */
  doors: {
    legal: ["mentions légales", "éditeur", "qui publie", "hébergeur", "contact"],
    privacy: ["vie privée", "confidentialité", "RGPD", "données personnelles", "cookies"],
    accessibility: ["accessibilité", "handicap", "déclaration d’accessibilité"],
    colophon: ["colophon", "qui écrit", "rédaction", "humans.txt"],
    plan: ["plan du site", "sommaire"],
    random: ["au hasard", "tirage au sort de fiches"],
    tenYears: ["il y a dix ans", "anniversaire"],
  },
  /** Words of questions, which say nothing of what is looked for; elisions are off and accents stay. */
  emptyWords:
    "a afin ai aide aident aider ait alors an appli application applications applis as au auprès aussi autre autrement autres aux avait avec avez avoir avons ayant besoin bon bonne c ce ceci cela celle celles celui certains ces cet cette ceux cherche chercher chez combien comme comment concernant connaissez connaît connaître créer d dans de depuis derrière des devenu devenue deviennent dire dit dois donc dont du elle elles en entre es est et eu exist existait existe existent exister faire fait faites faut façon font ici il ils j je l la lancer le les leur leurs ligne logiciels lors lui m ma mais me meilleur meilleure meilleurs mes mettre moi mon monter moyen moyens n ne ni nos notre nous on ont organiser ou outil outils où par parle parlent parler pas permet permettent permettre peut peuvent peux plateforme plateformes plus pour pourquoi pourrait propos puis puisse qu quand que quel quelle quelles quelqu quelque quelques quels qui quoi s sa sait sans savent savez savoir se serait sert service services ses si sien signifie site sites soit son sont sous suis sur t ta te tes toi ton tous tout toute toutes trouve trouver très tu un une utilise utilisent utiliser utilisé veulent veut veux voici voilà voir vos votre voudrais vous y à étaient étais était été être".split(
      " ",
    ),
  results: "Résultats",
  more: "Afficher plus de résultats",
  lists: {
    title: "Tout parcourir",
    directory: "{{All directory}}, de A à Z",
    interviews: "Tous les entretiens",
    reflections: "Toutes les réflexions",
    roundups: "{{All roundups}}",
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
    partly: "D’abord les pages qui ont le plus de ces mots, puis celles qui n’en ont qu’une partie.",
    suggestSpelling: "Vérifiez l’orthographe, ou cherchez avec moins de mots.",
    suggestFilters: `Retirez un filtre, ou tous avec le bouton «${NBSP}Effacer${NBSP}».`,
    suggestLists: "Parcourez les listes complètes, plus bas.",
    failed: `La recherche n’a pas pu être chargée. Vérifiez votre connexion puis rechargez la page${NNBSP}; en attendant, parcourez les listes complètes, plus bas.`,
    moreOf: "Afficher plus de résultats ({shown} sur {count})",
    names: `Autres noms${NBSP}:`,
  },
};
