import type { Problem } from "../text/problem.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import type { Sending } from "./run-sending.ts";
import { renderReport } from "./say-sending.ts";
import type { Carrier, Report } from "./ways/contract.ts";
import type { Refusal } from "./ways/table.ts";

/** What is said and the exit code: 0 done, 1 something is left to do, 2 nobody to ask, 130 interrupted. */
export type Said = { code: number; lines: string[]; problems: readonly Problem[] };

/** An edition whose time has passed. */
export function describeLate({ roundup, settings }: Pick<Sending, "roundup" | "settings">, notAfter: Date): Said {
  const day = notAfter.toLocaleString("fr", { timeZone: settings.timezone, dateStyle: "long", timeStyle: "short" });
  return stop([
    `L'édition n°${NBSP}${roundup.number} ne devait plus partir après le ${day}${NNBSP}; pour l'envoyer tout de même, donnez une autre limite par --pas-apres.`,
  ]);
}

/** An edition that left already. Whoever was refused or is uncertain is named at every call: one call's words can be lost with it. */
export function describeDone({ roundup }: Pick<Sending, "roundup">, { way, server }: Carrier, known: Report): Said {
  const written = `Les messages de l'édition n°${NBSP}${roundup.number} sont déjà écrits dans ${server}. Pour les refaire tous${NBSP}: --encore.`;
  const gone = `L'édition n°${NBSP}${roundup.number} est déjà partie par ${way}${NBSP}: rien n'est envoyé. Pour l'envoyer encore à tous${NBSP}: --encore.`;
  const text = way === "outbox" ? written : gone;
  const { code, lines } = finish({ ...known, pending: [], notes: [{ level: "info", text }] });
  return { code: known.uncertain.length > 0 ? code : 0, lines, problems: [] };
}

/** What became of a sending; 0 only where nothing calls for a look. */
export function finish(report: Report): Said {
  const { pending, uncertain, refused, notes, stop: stopped } = report;
  const isClean = [pending, uncertain, refused].every(({ length }) => length === 0);
  const code = isClean && !stopped && notes.every(({ level }) => level === "info") ? 0 : 1;
  return { code: stopped?.why === "interrupted" ? 130 : code, lines: renderReport(report), problems: [] };
}

/** Why a way cannot be taken. */
export function refuse({ message, problems }: Refusal): Said {
  return { code: 1, lines: [message], problems };
}

/** Sentences that end a command before anything was sent. */
export function stop(lines: string[], code = 1): Said {
  return { code, lines, problems: [] };
}
