import { listInertMarks } from "../markdown/list-inert-marks.ts";
import type { BodyFault } from "../model/schema/parse-value.ts";
import { quote } from "../text/quote.ts";

/** What of a text would be printed as it is written, though it was meant to act: refused addresses, HTML. */
export function checkInertMarks(body: string): BodyFault[] {
  return listInertMarks(body).map(({ kind, text, line }) =>
    kind === "address"
      ? {
          level: "warning",
          line,
          message: `l'adresse ${quote(text)} est refusée, le lien ou l'image serait imprimé tel quel`,
          remedy: "donnez une adresse http, https ou mailto, ou le chemin d'une page de ce site",
        }
      : {
          level: "warning",
          line,
          message: `le HTML n'est pas lu, ${quote(text)} serait imprimé tel quel`,
          remedy: "écrivez-le en Markdown, retirez-le, ou mettez-le entre accents graves s'il est à lire ainsi",
        },
  );
}
