import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { explainFileError } from "../files/explain-file-error.ts";
import type { Roundup } from "../model/model.ts";
import { type DeliverySettings, deliveryRules, type Way } from "../model/schema/delivery.ts";
import { letterSettings, type Settings } from "../model/schema/settings.ts";
import type { Letter, Recipient } from "../newsletter/letter.ts";
import type { Problem } from "../text/problem.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import type { Result } from "../text/result.ts";
import { confirm, pickDeadline } from "./confirm-sending.ts";
import { checkMemory } from "./ledger/check-memory.ts";
import { type Holder, holdFolder, type PrivateFolder } from "./ledger/hold-folder.ts";
import { findUnproven } from "./ledger/judge-refusal.ts";
import type { Report } from "./ledger/report-ledger.ts";
import { countLeft, type PickedLedger, pickLedger } from "./ledger/resume-ledger.ts";
import { readWitnesses } from "./ledger/witness-editions.ts";
import { type Said, stop } from "./open-editor-terminal.ts";
import type { Wishes } from "./read-wishes.ts";
import { openWitness, recognize } from "./recognize-edition.ts";
import { explainNewcomers, sayDone, sayLate, sayObstacles, sayReport, sayStandIn } from "./say-sending.ts";
import { ApiError } from "./ways/call-api.ts";
import type { Carrier, Order } from "./ways/contract.ts";
import { joinNames, openWay, SCHEDULERS, traitsOf } from "./ways/table.ts";

export type Sending = {
  roundup: Roundup;
  settings: Settings;
  letter: Letter;
  wishes: Wishes;
  /** The root of the sources, and the folder where the outbox goes, absolute. */
  root: string;
  outbox: string;
  /** Everyone on the list that a folder holds; nobody where it holds none. */
  readRecipients: (folder: string) => Promise<Result<readonly Recipient[], Problem>>;
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
  const delivery = letterSettings(settings).delivery ?? deliveryRules.parse({});
  const way = wishes.way ?? delivery.by;
  if (wishes.at && !traitsOf(way).canSchedule)
    return stop(
      `--quand ne sert qu'${joinNames(SCHEDULERS, "et", "à ")}${NNBSP}; la voie ${way} envoie à l'instant.`,
      2,
    );
  const explainHolder = ({ pid, host, at }: Holder) =>
    `Un autre envoi est en cours${NBSP}: processus ${pid} de ${host}, depuis ${at}.`;
  try {
    const held = await holdFolder(resolve(root, delivery.folder), { now: clock(), explainHolder }, (place) =>
      sendHeld(sending, { ...place, delivery, way }),
    );
    return held.ok ? held.value : stop([...held.problems]);
  } catch (error) {
    return explainFailure(error);
  }
}

function explainFailure(error: unknown): Said {
  if (error instanceof ApiError) return stop(`${error.message}.`);
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  const { cause, remedy } = explainFileError(error);
  const file = path === undefined ? "" : ` dans ${path}`;
  return stop(
    `Arrêt${NBSP}: le disque refuse d'écrire ${cause}${file}. Sans registre rien ne part${NNBSP}; ${remedy}, puis relancez.`,
  );
}

type Place = PrivateFolder & { delivery: DeliverySettings; way: Way };

async function sendHeld(sending: Sending, place: Place): Promise<Said> {
  const { wishes, clock } = sending;
  const { way } = place;
  if (wishes.test !== undefined) {
    const opened = await openCarrier(sending, place, 1);
    return opened.ok ? sayReport(await opened.value.test(wishes.test)) : sayObstacles(opened.problems);
  }
  const isApart = traitsOf(way).staysHere;
  const lost = isApart ? undefined : await checkMemory(place.folder);
  if (lost !== undefined) return stop(lost);
  const witnesses = isApart ? [] : await readWitnesses(place.folder);
  const edition = nameEdition(sending);
  const witness = witnesses.findLast((each) => each.edition === edition);
  const picked = await pickLedger({ ...place, edition, isApart, clock, again: wishes.again, witness });
  if (!picked.ok) return stop([...picked.problems]);
  try {
    const other = await recognize(sending, witnesses, picked.value.existing !== undefined);
    return other ?? (await sendByLedger(sending, place, picked.value));
  } finally {
    await picked.value.existing?.close();
  }
}

async function sendByLedger(sending: Sending, place: Place, picked: PickedLedger): Promise<Said> {
  const { roundup, settings, wishes, clock } = sending;
  const { way } = place;
  const opened = await openCarrier(sending, place, picked.round);
  if (!opened.ok) return sayObstacles(opened.problems);
  const carrier = warnOfExit(opened.value, sending.letter, way);
  const notAfter = pickDeadline(sending, place.delivery);
  if (carrier.standIn !== undefined) return rehearse(sending, way, carrier, notAfter);
  const { existing } = picked;
  const known = existing && carrier.review(existing);
  if (wishes.newcomers && known && known.newcomers === undefined) return stop(explainNewcomers(carrier), 2);
  const isLeft = existing?.isDone && findUnproven(existing.lines.values()).length === 0;
  const isLate = clock() > notAfter;
  if (known && isLeft && !isAskedFor(wishes, known))
    return sayDone({ number: roundup.number, way, carrier, known, isLate });
  if (isLate || (wishes.at && wishes.at > notAfter)) return sayLate(roundup.number, notAfter, settings.timezone);
  const takesNewcomers = wishes.newcomers || existing?.isDone !== true;
  const answer = await confirm(sending, way, carrier, notAfter, known && { report: known, takesNewcomers });
  return answer ?? deliver(sending, place, picked, carrier, { takesNewcomers, notAfter });
}

/** What one's own server sends has no other way out than the one that the letter tells of. */
function warnOfExit(carrier: Carrier, { exitFault }: Letter, way: Way): Carrier {
  const { sends, staysHere } = traitsOf(way);
  if (!exitFault || staysHere || sends !== "messages") return carrier;
  return { ...carrier, warnings: [...carrier.warnings, `${exitFault.message}${NNBSP}; ${exitFault.remedy}`] };
}

/** True where an edition that left has somebody left whom the editor wants it to go to. */
function isAskedFor({ resendUncertain, newcomers }: Wishes, known: Report): boolean {
  return (resendUncertain && known.uncertain.length > 0) || (newcomers && (known.newcomers ?? 0) > 0);
}

/** Where the list holds nobody yet the letter is shown to its sender: a trial, which no ledger knows of. */
async function rehearse(sending: Sending, way: Way, carrier: Carrier, notAfter: Date): Promise<Said> {
  const answer = await confirm(sending, way, carrier, notAfter, undefined);
  return answer ?? sayStandIn(await carrier.test(carrier.standIn ?? ""));
}

async function deliver(
  { wishes, clock, signal, onProgress, ...sending }: Sending,
  place: Place,
  { existing, open, round }: PickedLedger,
  carrier: Carrier,
  order: Pick<Order, "takesNewcomers" | "notAfter">,
): Promise<Said> {
  const ledger = await open();
  const bearWitness = openWitness({ ...sending, wishes, clock }, place, round);
  try {
    await bearWitness(null);
    const { resendUncertain, at } = wishes;
    const report = await carrier.send({ ...order, ledger, resendUncertain, at, signal, onProgress });
    await bearWitness(countLeft(ledger.lines.values()));
    const isSettled = report.pending.length === 0 && !report.stop && !report.isOpen;
    // A doubt about one message leaves the others settled; about a campaign, it leaves nothing so.
    if (isSettled && (report.uncertain.length === 0 || traitsOf(place.way).sends === "messages"))
      await ledger.record({ done: clock().toISOString() });
    return sayReport(report);
  } finally {
    if (!existing) await ledger.close();
  }
}

function openCarrier(sending: Sending, { delivery, folder, pseudonyms, way }: Place, round: number) {
  const { settings, outbox, secrets, clock, pollMs } = sending;
  const letter = { ...sending.letter, sending: nameOwnSending(sending, round) };
  return openWay(way, {
    ...{ letter, edition: nameEdition(sending), settings, delivery, folder, outbox, round, secrets },
    ...{ readRecipients: () => sending.readRecipients(folder), pseudonyms, clock, pollMs },
  });
}

/** Nothing for the first sending, so that whatever goes on with it repeats no message under another name. */
function nameOwnSending({ wishes, clock }: Sending, round: number): string | undefined {
  if (wishes.test !== undefined) return `essai-${clock().getTime().toString(36)}${randomBytes(4).toString("hex")}`;
  return round > 1 ? String(round) : undefined;
}

/** An edition is known by its number, as readers know it: a day that is corrected after the sending makes no other edition. */
function nameEdition({ roundup }: Sending): string {
  return `liens-${roundup.number}`;
}
