import { type InertMark, listInertMarks } from "../markdown/list-inert-marks.ts";
import type { BodyFault } from "../model/schema/parse-value.ts";
import type { Explanation } from "../text/problem.ts";
import { quote } from "../text/quote.ts";

const EXPLANATIONS: Record<InertMark["kind"], (shown: string) => Explanation> = {
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
};

/** What of a text would be printed as it is written, though it was meant to act: refused addresses, HTML. */
export function checkInertMarks(body: string): BodyFault[] {
  return listInertMarks(body).map(({ kind, text, line }) => ({
    level: "warning",
    line,
    ...EXPLANATIONS[kind](quote(text)),
  }));
}
