import { NBSP, NNBSP } from "../../text/quote.ts";
import { fiche } from "./fiche.ts";

/** The words of comparison. In `tray` and `page`, which scripts fill in, `{name}` and such stand for what is shown. */
export const comparison = {
  title: "{{title compare}}",
  description: `De deux à quatre acteurs côte à côte, fait par fait, sans note ni classement. Ce que nous ignorons est dit inconnu.`,
  link: "Comparer à d’autres fiches",
  compareWith: (names: string) => `Comparer avec ${names}`,
  withoutScript: {
    title: "Sans JavaScript",
    text: `Ce tableau se dresse dans votre navigateur, où JavaScript est désactivé. Pour lire deux fiches côte à côte${NBSP}: ouvrez chacune dans sa propre fenêtre et placez les fenêtres l’une près de l’autre. Toutes les fiches disent les mêmes faits dans le même ordre${NNBSP}; un fait absent d’une fiche nous est inconnu.`,
    print: "Sur papier, une fiche tient en une page ou deux.",
  },
  all: "Toutes les fiches",
  tray: {
    label: "Fiches à comparer",
    compare: "Comparer",
    compareNamed: "Comparer {name}",
    go: "Comparer {count} fiches",
    one: "Choisissez une autre fiche",
    clear: "Vider",
    remove: "Retirer {name}",
    added: `{name} est à comparer${NBSP}: {count} sur {most}.`,
    removed: "{name} n’est plus à comparer.",
    cleared: "Plus aucune fiche à comparer.",
    full: `Quatre fiches au plus${NBSP}: retirez-en une avant d’ajouter {name}.`,
  },
  page: {
    add: "Ajouter une fiche",
    choose: "Choisir…",
    submit: "Ajouter",
    none: "Choisissez de deux à quatre fiches.",
    one: `{names}${NBSP}: ajoutez une autre fiche pour comparer.`,
    many: "Comparaison de {names}.",
    missing: `Aucune fiche ne s’appelle «${NBSP}{name}${NBSP}».`,
    failed: "Une fiche n’a pas pu être chargée. Vérifiez votre connexion puis rechargez la page.",
    remove: "Retirer",
    removeNamed: "Retirer {name} de la comparaison",
    unknown: "inconnu",
    fact: "Fait",
    since: "depuis {date}",
  },
  facts: {
    summary: "En une phrase",
    functions: fiche.tabs,
    website: "Site",
    code: fiche.linkRoles["source-code"],
    usedBy: "Utilisateurs connus",
    impact: "Effets constatés",
    limits: fiche.limits,
    verified: "Vérifiée le",
  },
};
