import type { Roundup } from "../model/model.ts";
import type { DeliverySettings, Way } from "../model/schema/delivery.ts";
import { letterSettings, type Settings } from "../model/schema/settings.ts";
import type { Letter } from "../newsletter/letter.ts";
import { addDays } from "../text/dates.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import { endOf } from "../text/zoned-time.ts";
import type { Report } from "./ledger/report-ledger.ts";
import { type Said, stop } from "./open-editor-terminal.ts";
import type { Wishes } from "./read-wishes.ts";
import { renderPlan } from "./say-sending.ts";
import type { Carrier } from "./ways/contract.ts";
import { traitsOf } from "./ways/table.ts";

type Asking = {
  roundup: Roundup;
  settings: Settings;
  letter: Letter;
  wishes: Wishes;
  /** Asks the editor; undefined where nobody is there to answer. */
  ask: (question: string) => Promise<boolean | undefined>;
  say: (line: string) => void;
};

/** What is known of an edition before it is sent: by the ledger, and whether whoever joined the list since has it too. */
export type Known = { report: Report; takesNewcomers: boolean };

/** Shows what is about to be done and asks; undefined for a yes. Where nothing leaves, nobody is asked. */
export async function confirm(
  asking: Asking,
  way: Way,
  carrier: Carrier,
  notAfter: Date,
  known: Known | undefined,
): Promise<Said | undefined> {
  for (const line of renderPlan(carrier, plan(asking, way, notAfter, known))) asking.say(line);
  if (traitsOf(way).staysHere || asking.wishes.yes) return undefined;
  const answer = await asking.ask(`Envoyer${NNBSP}? (oui ou non) `);
  if (answer === undefined)
    return stop(`Rien n'est envoyé${NBSP}: personne n'est là pour dire oui. Sans terminal, ajoutez --oui.`, 2);
  return answer ? undefined : stop("Rien n'est envoyé.");
}

function plan({ roundup, settings, letter, wishes }: Asking, way: Way, notAfter: Date, known: Known | undefined) {
  const { from_name, from_email } = letterSettings(settings);
  const { accepted = 0, uncertain = [], newcomers = 0 } = known?.report ?? {};
  return {
    way,
    number: roundup.number,
    title: roundup.title,
    subject: letter.subject,
    sender: `${from_name} <${from_email}>`,
    notAfter,
    timeZone: settings.timezone,
    at: wishes.at,
    before: accepted + uncertain.length > 0 ? { accepted, uncertain: uncertain.length } : undefined,
    newcomers: newcomers > 0 ? { count: newcomers, areTaken: known?.takesNewcomers === true } : undefined,
  };
}

/** The last second, on the clocks of the site, of the day on which the settings allow an edition to leave for the last time. */
export function pickDeadline({ roundup, settings, wishes }: Asking, { not_after_days }: DeliverySettings): Date {
  return wishes.notAfter ?? new Date(endOf({ start: addDays(roundup.date, not_after_days) }, settings.timezone) - 1000);
}
