import { resolve } from "node:path";
import type { Roundup } from "../model/model.ts";
import { type DeliverySettings, deliveryRules, type Way } from "../model/schema/delivery.ts";
import type { Settings } from "../model/schema/settings.ts";
import type { Letter } from "../newsletter/letter.ts";
import { addDays } from "../text/dates.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import { endOf } from "../text/zoned-time.ts";
import { checkOutsideGit } from "./check-outside-git.ts";
import { lockFolder } from "./ledger/hold-folder.ts";
import { openPseudonyms, type Pseudonyms } from "./ledger/open-pseudonyms.ts";
import { type PickedLedger, pickLedger } from "./ledger/pick-ledger.ts";
import type { Wishes } from "./read-wishes.ts";
import { describeDone, describeLate, finish, refuse, type Said, stop } from "./say-outcome.ts";
import { renderSummary } from "./say-sending.ts";
import { ApiError } from "./ways/call-api.ts";
import type { Carrier, CarrierContext, Report } from "./ways/contract.ts";
import { openCarrier } from "./ways/table.ts";

export type Sending = {
  roundup: Roundup;
  settings: Settings;
  letter: Letter;
  wishes: Wishes;
  /** The root of the sources, and the folder where the outbox goes, absolute. */
  root: string;
  outbox: string;
  clock: () => Date;
  secrets: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  /** Asks the editor; undefined where nobody is there to answer. */
  ask: (question: string) => Promise<boolean | undefined>;
  onProgress: (done: number, total: number) => void;
  say: (line: string) => void;
  pollMs?: number;
};

/** Sends an edition once, by the way that the editor chose, after the editor said yes. */
export async function runSending(sending: Sending): Promise<Said> {
  const { settings, wishes, letter, root, clock } = sending;
  const errors = letter.checks.filter(({ level }) => level === "error");
  if (errors.length > 0)
    return stop([
      `La lettre a des erreurs${NBSP}: rien n'est envoyé.`,
      ...errors.map(({ message }) => `  ${message}`),
      "Corrigez l'édition, puis relancez.",
    ]);
  const rules = settings.newsletter.delivery ?? deliveryRules.parse({});
  const way = wishes.way ?? rules.by;
  if (wishes.at && (way === "outbox" || way === "smtp"))
    return stop([`--quand ne sert qu'à listmonk et à Brevo${NNBSP}; la voie ${way} envoie à l'instant.`], 2);
  const folder = resolve(root, rules.folder);
  const exposed = await checkOutsideGit(folder);
  if (exposed !== undefined) return stop([exposed]);
  const lock = await lockFolder(folder, clock());
  if ("heldBy" in lock)
    return stop([
      `Un autre envoi est en cours${NBSP}: processus ${lock.heldBy.pid} de ${lock.heldBy.host}, depuis ${lock.heldBy.at}.`,
    ]);
  try {
    return await sendLocked(sending, { rules, way, folder, pseudonyms: await openPseudonyms(folder) });
  } catch (error) {
    if (error instanceof ApiError) return stop([`${error.message}.`]);
    const { code, syscall, path } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return stop([
      `Arrêt${NBSP}: le disque refuse d'écrire (${code}${path === undefined ? "" : `, ${path}`}). Sans registre rien ne part${NNBSP}; faites de la place, puis relancez.`,
    ]);
  } finally {
    await lock.release();
  }
}

type Place = { rules: DeliverySettings; way: Way; folder: string; pseudonyms: Pseudonyms };

async function sendLocked(sending: Sending, place: Place): Promise<Said> {
  const { wishes, clock } = sending;
  const { folder, way, pseudonyms } = place;
  if (wishes.test !== undefined) {
    const carrier = await openCarrier(way, describeContext(sending, place, 1));
    return "send" in carrier ? finish(await carrier.test(wishes.test)) : refuse(carrier);
  }
  const again = wishes.again;
  const picked = await pickLedger({ folder, edition: nameEdition(sending), way, pseudonyms, clock, again });
  if (typeof picked === "string") return stop([picked]);
  try {
    return await sendByLedger(sending, place, picked);
  } finally {
    await picked.existing?.close();
  }
}

async function sendByLedger(sending: Sending, place: Place, picked: PickedLedger): Promise<Said> {
  const { wishes, clock, signal, onProgress } = sending;
  const carrier = await openCarrier(place.way, describeContext(sending, place, picked.round));
  if (!("send" in carrier)) return refuse(carrier);
  const { existing } = picked;
  const known = existing && carrier.review(existing);
  const hasDoubts = (known?.uncertain.length ?? 0) > 0;
  if (known && existing?.isDone && !(wishes.resendUncertain && hasDoubts)) return describeDone(sending, carrier, known);
  const notAfter = wishes.notAfter ?? pickDeadline(sending, place.rules);
  if (clock() > notAfter || (wishes.at && wishes.at > notAfter)) return describeLate(sending, notAfter);
  const answer = await confirm(sending, carrier, notAfter, known);
  if (answer) return answer;
  const ledger = await picked.open();
  try {
    const { resendUncertain, at } = wishes;
    const report = await carrier.send({ ledger, resendUncertain, at, notAfter, signal, onProgress });
    const isSettled = report.pending.length === 0 && !report.stop && !report.isOpen;
    if (isSettled && (report.uncertain.length === 0 || place.way === "smtp"))
      await ledger.record({ done: clock().toISOString() });
    return finish(report);
  } finally {
    if (!existing) await ledger.close();
  }
}

function describeContext(sending: Sending, { rules, folder, pseudonyms }: Place, round: number) {
  const { letter, settings, outbox, secrets, clock, pollMs } = sending;
  const context: CarrierContext = {
    letter,
    edition: nameEdition(sending),
    settings,
    folder,
    outbox,
    round,
    secrets,
    clock,
    pollMs,
  };
  return { ...context, rules, pseudonyms };
}

/** An edition is known by its number, as readers know it: a day that is corrected after the sending makes no other edition. */
function nameEdition({ roundup }: Sending): string {
  return `liens-${roundup.number}`;
}

/** Shows the summary and asks; undefined for a yes. From the outbox nothing leaves: nobody is asked. */
async function confirm(
  { roundup, settings, letter, wishes, ask, say }: Sending,
  carrier: Carrier,
  notAfter: Date,
  known: Report | undefined,
): Promise<Said | undefined> {
  const { from_name, from_email } = settings.newsletter;
  const before = known && { accepted: known.accepted, uncertain: known.uncertain.length };
  const summary = {
    number: roundup.number,
    title: roundup.title,
    subject: letter.subject,
    sender: `${from_name} <${from_email}>`,
    notAfter,
    timeZone: settings.timezone,
    at: wishes.at,
    before: before && before.accepted + before.uncertain > 0 ? before : undefined,
  };
  for (const line of renderSummary(carrier, summary)) say(line);
  if (carrier.way === "outbox" || wishes.yes) return undefined;
  const answer = await ask(`Envoyer${NNBSP}? (oui ou non) `);
  if (answer === undefined)
    return stop([`Rien n'est envoyé${NBSP}: personne n'est là pour dire oui. Sans terminal, ajoutez --oui.`], 2);
  return answer ? undefined : stop(["Rien n'est envoyé."]);
}

/** The last second, on the clocks of the site, of the day on which the settings allow an edition to leave for the last time. */
function pickDeadline({ roundup, settings }: Sending, { not_after_days }: DeliverySettings): Date {
  return new Date(endOf({ start: addDays(roundup.date, not_after_days) }, settings.timezone) - 1000);
}
