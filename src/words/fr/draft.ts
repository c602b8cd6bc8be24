import { NBSP } from "../../text/quote.ts";

/** What a draft of the links of the week begins with; readers see it once it is published. */
export const draft = {
  title: (number: number) => `{{title roundups}} #${number}`,
  /** In the title of what was made of the demonstration's feeds. */
  demo: "(démonstration)",
  otherLinks: "Autres lectures",
  toReview: "À relire",
  /** The details of a link's comment, and of a section's: `acteurs: voxe ; date: 2016-12-05`. A draft is read by the marks of every language. */
  marks: {
    kept: "retenu",
    missing: "à compléter",
    actors: "acteurs",
    date: "date",
    language: "langue",
    author: "auteur",
    access: "accès",
    near: "proche de",
    others: "aussi chez",
    section: "rubrique",
  },
  paid: "payant",
  undated: (seen?: string) => `sans date${seen === undefined ? "" : `, vu le ${seen}`}`,
  byHand: "ajouté à la main",
  lacking: { title: "titre", publisher: "éditeur" },
  fromBox: (file: string) => `de la boîte, ${file}`,
  /** The comment that remembers what was proposed. */
  memory: { opening: "déjà proposés", on: "le", ending: "(ne pas retirer cette ligne)" },
  /** Why a link was kept. A name comes between the marks of a quotation. */
  reasons: {
    keywords: (terms: readonly string[]) => `${terms.length > 1 ? "mots-clés" : "mot-clé"} ${terms.join(", ")}`,
    named: {
      "actor-named": (name: string) => `acteur nommé ${name}`,
      "person-named": (name: string) => `personne nommée ${name}`,
      "actor-site": (name: string) => `site de ${name}`,
      "actor-feed": (name: string) => `flux de ${name}`,
    },
    company: (name: string) => `les autres articles de ${name} ressemblent à ce que vous gardez`,
    otherCompany: (name: string) => `les autres articles de ${name} parlent d'autre chose`,
    section: (name: string, isKept: boolean) =>
      `vous ${isKept ? "gardez" : "ne gardez guère"} ce qui va dans la rubrique ${name}`,
    source: (met: number, isKept: boolean) =>
      `vous avez ${isKept ? "gardé" : "retiré"} ${met} ${met > 1 ? "articles" : "article"} de cette source`,
    actor: (met: number, name: string, isKept: boolean) =>
      `vous avez ${isKept ? "gardé" : "retiré"} ${met} ${met > 1 ? "articles" : "article"} sur ${name}`,
    word: (met: number, name: string, isKept: boolean) =>
      `${name} paraît dans ${isKept ? "" : "ce que vous avez retiré de "}${met} ${met > 1 ? "éditions" : "édition"}`,
    ownWord: (name: string) => `${name} est un mot du site`,
    otherWord: (name: string) => `${name} se lit plutôt dans ce que vous ne gardez pas`,
    points: (amount: string, isMany: boolean) => `${amount} ${isMany ? "points" : "point"}`,
  },
  quotation: (text: string) => `«${NBSP}${text}${NBSP}»`,
  /** The title of the report of a run, which is the body of a merge request; the message of the commit that publishes an edition. */
  report: (day: string) => `Liens du ${day}${NBSP}: ce qui a été trouvé`,
  publishing: (title: string) => `Publier « ${title} »`,
  /** The titles of a forge's form by which a reader proposes a link (starter/forms). */
  proposedAddress: "Adresse de la page",
  proposedReason: "Pourquoi la lire",
};
