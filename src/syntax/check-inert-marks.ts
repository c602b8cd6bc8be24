import { type InertMark, listInertMarks } from "../markdown/list-inert-marks.ts";
import { type LostDefinition, listLostDefinitions } from "../markdown/list-lost-definitions.ts";
import type { BodyFault } from "../model/schema/parse-value.ts";
import type { Explanation } from "../text/problem.ts";
import { quote } from "../text/quote.ts";

const EXPLANATIONS: Record<(InertMark | LostDefinition)["kind"], (shown: string) => Explanation> = {
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

/** What of a text would be printed as it is written, though it was meant to act, or not at all: refused addresses, HTML, lost notes. */
export function checkInertMarks(body: string): BodyFault[] {
  return [...listInertMarks(body), ...listLostDefinitions(body)].map(({ kind, text, line }) => ({
    level: "warning",
    line,
    ...EXPLANATIONS[kind](quote(text)),
  }));
}
