import { isWay, WAY_NAMES, type Way } from "../model/schema/delivery.ts";
import { emailAddress } from "../model/schema/text-fields.ts";
import { explainNumber } from "../newsletter/pick-edition.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/** What the editor may type, as `parseArgs` is told. */
export const WISH_OPTIONS = {
  ...{ number: text, par: text, essai: text, oui: flag, encore: flag, nouveaux: flag },
  ...{ "renvoyer-incertains": flag, "pas-apres": text, quand: text },
};

/** What the editor typed. */
export type Typed = {
  [Option in keyof typeof WISH_OPTIONS]?: (typeof WISH_OPTIONS)[Option]["type"] extends "string" ? string : boolean;
};

/** What the editor wants. */
export type Wishes = {
  number?: number;
  way?: Way;
  /** One address, for a test. */
  test?: string;
  yes: boolean;
  again: boolean;
  /** True to send an edition that left to whoever joined the list since. */
  newcomers: boolean;
  resendUncertain: boolean;
  notAfter?: Date;
  at?: Date;
};

/** Reads the arguments; refused with a sentence in French for the first that is wrong. */
export function readWishes(typed: Typed): Result<Wishes, string> {
  const { number, par, essai } = typed;
  if (number !== undefined && !/^[1-9]\d*$/u.test(number)) return refuse(explainNumber(number));
  if (par !== undefined && !isWay(par))
    return refuse(`--par${NBSP}: ${quote(par)} n'est pas une voie${NNBSP}; choisissez parmi ${WAY_NAMES.join(", ")}.`);
  const trial = emailAddress.optional().safeParse(essai);
  if (!trial.success) return refuse(`--essai${NBSP}: ${quote(essai)} n'est pas une adresse électronique.`);
  const dates = { notAfter: readInstant(typed["pas-apres"]), at: readInstant(typed.quand) };
  if (dates.notAfter === null) return refuse(explainInstant("--pas-apres", typed["pas-apres"]));
  if (dates.at === null) return refuse(explainInstant("--quand", typed.quand));
  return accept({
    number: number === undefined ? undefined : Number(number),
    way: par,
    test: trial.data,
    yes: typed.oui ?? false,
    again: typed.encore ?? false,
    newcomers: typed.nouveaux ?? false,
    resendUncertain: typed["renvoyer-incertains"] ?? false,
    notAfter: dates.notAfter,
    at: dates.at,
  });
}

/** An instant of ISO 8601 with its offset: an hour without one would mean another on another machine. Null where it is none. */
function readInstant(text: string | undefined): Date | undefined | null {
  if (text === undefined) return undefined;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(text)) return null;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date;
}

function explainInstant(option: string, text: string | undefined): string {
  return `${option}${NBSP}: ${quote(text)} n'est pas un instant${NNBSP}; écrivez par exemple 2026-11-22T18:00:00+01:00.`;
}
