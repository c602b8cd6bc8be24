import { NBSP, NNBSP } from "../../text/quote.ts";

/** The words of the accessibility statement: of a country that has no model of its own. */
export const accessibility = {
  commitment: (publisher: string) => `${publisher} s’engage à rendre ce site accessible.`,
  scope: (address: string) => `Cette déclaration s’applique à ${address}.`,
  state: "État de conformité",
  states: {
    unevaluated: `Le site n’est pas conforme aux règles d’accessibilité (WCAG 2.1, niveau AA)${NBSP}: il n’a pas encore été évalué en entier.`,
    none: "Le site n’est pas conforme aux règles d’accessibilité (WCAG 2.1, niveau AA).",
    partial:
      "Le site est partiellement conforme aux règles d’accessibilité (WCAG 2.1, niveau AA), en raison de ce qui suit.",
    full: "Le site est totalement conforme aux règles d’accessibilité (WCAG 2.1, niveau AA), telles que leurs critères ont été jugés.",
  },
  results: "Résultats des tests",
  norms: {
    wcag: (count: number) => `${count} critères de succès des WCAG 2.1, niveaux A et AA`,
    rgaa: (count: number) => `${count} critères du RGAA 4.1, la méthode française de vérification des WCAG 2.1`,
  },
  criteria: (judged: number, all: string, from: string, to: string) =>
    `Une personne a jugé ${judged} des ${all}${from === to ? `, le ${from}` : `, entre le ${from} et le ${to}`}.`,
  noCriteria: (all: string) => `Aucun des ${all} n’a encore été jugé par une personne.`,
  rate: (rate: string) => `${rate}${NNBSP}% des critères applicables sont respectés.`,
  tested: (pages: number, day: string) =>
    `Des tests automatiques ont parcouru ${pages < 2 ? `${pages} page` : `${pages} pages, une de chaque sorte`}, le ${day}. Ils ne trouvent qu’une partie des défauts et n’établissent aucune conformité.`,
  untested: "Aucun test automatique n’a encore été enregistré.",
  violations: (count: number) =>
    count === 0
      ? "Ils n’ont trouvé aucun défaut."
      : count === 1
        ? "Ils ont trouvé un défaut."
        : `Ils ont trouvé ${count} défauts.`,
  faults: "Contenus non accessibles",
  noFault: "Aucune non-conformité n’est connue à ce jour.",
  criterion: (id: string) => `Critère ${id}`,
  onPages: (count: number) => (count === 1 ? "sur une page" : `sur ${count} ${count < 2 ? "page" : "pages"}`),
  markup: "Le code de la page n’est pas valide",
  exceptions: "Contenus hors du périmètre",
  exceptionsText: `Les vidéos et les sons d’autres sites, lancés à la demande du lecteur, et les pages vers lesquelles mènent les liens. Aucune dérogation pour charge disproportionnée n’est invoquée.`,
  establishment: "Établissement de cette déclaration",
  established: "Déclaration établie le",
  technologies: `Technologies${NBSP}: HTML5, CSS, SVG, JavaScript en complément.`,
  tools: `Outils${NBSP}:`,
  environment: (browser: string) =>
    `Environnement${NBSP}: ${browser}, fenêtres de 375 et 1280 pixels, thèmes clair et sombre.`,
  verified: "Pages vérifiées",
  contact: "Retour d’information et contact",
  contactText: `Si un contenu ou un service vous est inaccessible, dites-le nous${NBSP}: nous vous donnerons ce contenu sous une autre forme, ou une autre page.`,
  remedy: "Voies de recours",
  remedyText: `Si vous nous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service et que notre réponse ne vous satisfait pas, vous pouvez saisir l’organisme qui veille à l’accessibilité dans votre pays${NBSP}:`,
  remedies: [
    {
      text: "dans l’Union européenne, ceux que les États membres ont désignés",
      url: "https://digital-strategy.ec.europa.eu/en/policies/web-accessibility",
    },
    { text: "ailleurs, ce que prévoit la loi de votre pays", url: "https://www.w3.org/WAI/policies/" },
  ],
  remedyPost: "ou l’autorité chargée de l’égalité de traitement",
};
