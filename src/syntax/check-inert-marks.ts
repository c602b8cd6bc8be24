import { type InertMark, listInertMarks } from "../markdown/list-inert-marks.ts";
import { type LooseMark, listLooseMarks } from "../markdown/list-loose-marks.ts";
import { type LostDefinition, listLostDefinitions } from "../markdown/list-lost-definitions.ts";
import type { BodyFault } from "../model/schema/parse-value.ts";
import type { Explanation } from "../text/problem.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { isWebAddress } from "../text/web-address.ts";

type Kind = (InertMark | LooseMark | LostDefinition)["kind"];

const EXPLANATIONS: Record<Kind, (shown: string, text: string) => Explanation> = {
  address: (shown) => ({
    message: `l'adresse ${shown} est refusée, le lien ou l'image serait imprimé tel quel`,
    remedy: "donnez une adresse http, https ou mailto, ou le chemin d'une page de ce site",
  }),
  html: (shown) => ({
    message: `le HTML n'est pas lu, ${shown} serait imprimé tel quel`,
    remedy: "écrivez-le en Markdown, retirez-le, ou mettez-le entre accents graves s'il est à lire ainsi",
  }),
  gap: (shown) => ({
    message: `un espace sépare les deux moitiés du lien, ${shown} serait imprimé tel quel`,
    remedy: "retirez ce qui se trouve entre ] et (",
  }),
  unseen: (shown) => ({
    message: `l'adresse ${shown} contient un espace insécable ou un caractère invisible`,
    remedy: "copiez-la de nouveau depuis la barre du navigateur",
  }),
  schemeless: (shown, text) => ({
    message: `l'adresse ${shown} n'a pas son début, elle mènerait à une page de ce site`,
    remedy: `écrivez ${completeAddress(text)}`,
  }),
  character: (shown) => ({
    message: `le caractère ${shown}, écrit par son numéro, n'est pas du texte`,
    remedy: "retirez ce numéro, ou écrivez le signe lui-même",
  }),
  spaced: (shown) => ({
    message: `un espace touche l'intérieur des signes de ${shown}, qui seraient imprimés`,
    remedy: `collez-les aux mots${NBSP}: **mots**${NNBSP}; s'ils sont à lire ainsi, faites-les précéder de \\`,
  }),
  glued: (shown) => ({
    message: `${shown} finit par un signe et touche une lettre, ses astérisques seraient imprimés`,
    remedy: "mettez un espace après le dernier astérisque, ou sortez le signe de l'emphase",
  }),
  open: (shown) => ({
    message: `rien ne ferme l'emphase de ${shown}, ses astérisques seraient imprimés`,
    remedy: `fermez-la par **${NNBSP}; s'ils sont à lire ainsi, écrivez \\*\\*`,
  }),
  cut: (shown) => ({
    message: `${shown} n'est pas lu comme un lien, il serait imprimé tel quel`,
    remedy: "écrivez %20 à la place de chaque espace de l'adresse, et fermez la parenthèse",
  }),
  wiki: (shown) => ({
    message: `${shown} est un lien de wiki, il serait imprimé tel quel`,
    remedy: "écrivez [mots](adresse)",
  }),
  highlight: (shown) => ({
    message: `${shown} serait imprimé avec ses signes, rien ne surligne ici`,
    remedy: "écrivez **mots**",
  }),
  task: (shown) => ({
    message: `${shown} serait imprimé tel quel, les listes n'ont pas de cases ici`,
    remedy: "retirez ces crochets, ou écrivez ☐ ou ☑",
  }),
  callout: (shown) => ({
    message: `${shown} serait imprimé tel quel, les citations n'ont pas d'encadrés ici`,
    remedy: "retirez-le, ou écrivez en gras ce qu'il annonce",
  }),
  container: (shown) => ({
    message: `${shown} serait imprimé tel quel, il n'y a pas d'encadrés ici`,
    remedy: "retirez ces deux-points, ou faites du texte une citation, avec >",
  }),
  hidden: (shown) => ({
    message: `${shown} n'est pas un commentaire ici, il serait imprimé`,
    remedy: "retirez-le",
  }),
  fence: (shown) => ({
    message: `le bloc de code ouvert par ${shown} n'est pas fermé, tout ce qui suit en fait partie`,
    remedy: "fermez-le par une ligne des mêmes signes, ou retirez celle-ci",
  }),
  note: (shown) => ({
    message: `rien n'appelle la note ${shown}, elle ne paraîtrait nulle part`,
    remedy: "appelez-la de même dans le texte, ou retirez-la",
  }),
  reference: (shown) => ({
    message: `${shown} suivi de deux-points est lu comme l'adresse d'un lien que rien n'appelle, la ligne ne paraîtrait nulle part`,
    remedy:
      "faites précéder le crochet de \\ s'il est à lire ainsi, appelez le lien dans le texte, ou retirez la ligne",
  }),
  twice: (shown) => ({
    message: `${shown} est donné deux fois, l'un des deux ne paraîtrait nulle part`,
    remedy: "donnez-leur des noms différents",
  }),
  call: (shown) => ({
    message: `aucune note ne répond à ${shown}, qui serait imprimé tel quel`,
    remedy: "écrivez la note sur une ligne à elle, sous ce nom suivi de deux-points, ou retirez l'appel",
  }),
};

/** What leads nobody right: a text that holds it is refused, as one that holds the character itself. */
const ERRORS: ReadonlySet<Kind> = new Set(["character"]);

/**
 * What of a text would be printed as it is written, though it was meant to act, or not at all: refused addresses, HTML, lost notes, loose marks; one of each kind
 * a line.
 */
export function checkInertMarks(body: string): BodyFault[] {
  const marks = [...listInertMarks(body), ...listLostDefinitions(body), ...listLooseMarks(body)];
  const once = new Map(marks.map((mark) => [`${mark.line} ${mark.kind} ${mark.text}`, mark]));
  return [...once.values()].map(({ kind, text, line }) => ({
    level: ERRORS.has(kind) ? "error" : "warning",
    line,
    ...EXPLANATIONS[kind](quote(text), text),
  }));
}

/** `www.exemple.org` → `https://www.exemple.org`, `a@example.org` → `mailto:a@example.org`; or how one is written. */
function completeAddress(address: string): string {
  if (/^[^/?#]*@/u.test(address)) return `mailto:${address}`;
  const whole = `https://${address.replace(/^https?[;.,:]?(?:[/\\]|%5c)*/iu, "")}`;
  return isWebAddress(whole) ? whole : "l'adresse entière, qui commence par https://";
}
