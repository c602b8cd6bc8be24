import type { SmtpSettings } from "../../../model/schema/delivery.ts";
import type { Recipient } from "../../../newsletter/letter.ts";
import type { Ledger } from "../../ledger/open-ledger.ts";
import type { LedgerLine } from "../../ledger/parse-ledger.ts";
import { hideAddress } from "../../ledger/quote-reply.ts";
import type { Stop } from "../../ledger/report-ledger.ts";
import type { Waiting } from "../../ledger/resume-ledger.ts";
import type { Outcome } from "./judge-answer.ts";
import { openSmtpConnection, type SmtpConnection, type SmtpServer } from "./open-smtp-connection.ts";
import { type Job, type Queue, queueMessages } from "./queue-messages.ts";
import { openRefusals, type Refusals } from "./watch-refusals.ts";

export type OfferOptions = {
  ledger: Ledger;
  waiting: readonly Waiting[];
  server: SmtpServer;
  from: string;
  /** The whole message of a recipient, made when it is needed and forgotten at once. */
  compose: (recipient: Recipient) => Promise<Buffer>;
  rules: Pick<SmtpSettings, "connections" | "per_minute" | "retry_seconds">;
  clock: () => Date;
  /** After this instant nothing leaves any more. */
  notAfter?: Date;
  signal?: AbortSignal;
  onSettled?: () => void;
};

/**
 * Offers every message to a server, over a few connections at once. A message is marked `submitting` on the disk before its content
 * leaves, and the outcome goes to the disk with the next mark at the latest: whenever this process dies, there is at most one
 * message per connection of which nobody knows whether it was taken.
 */
export async function offerMessages(options: OfferOptions): Promise<Stop | undefined> {
  const { waiting, rules, signal } = options;
  const queue = queueMessages(waiting, rules.per_minute);
  const run: Run = { ...options, queue, refusals: openRefusals(options), busy: new Set() };
  const interrupt = () => end(run, { why: "interrupted", reply: "" });
  if (signal?.aborted) interrupt();
  signal?.addEventListener("abort", interrupt);
  const hands = Array.from({ length: Math.min(rules.connections, waiting.length) }, () => work(run));
  const results = await Promise.allSettled(hands);
  signal?.removeEventListener("abort", interrupt);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  const refused = await run.refusals.giveBack(run.stop?.why);
  return run.stop ?? refused;
}

type Run = OfferOptions & {
  queue: Queue;
  refusals: Refusals;
  /** The workers that have a connection, or are about to. */
  busy: Set<Hand>;
  stop?: Stop;
};

function end(run: Run, stop: Stop): void {
  run.stop ??= stop;
  run.queue.stop();
}

/** One connection's life: message after message, then the last outcome. */
async function work(run: Run): Promise<void> {
  const hand: Hand = { carried: [], failures: 0 };
  const store = () => run.ledger.record(...hand.carried.splice(0));
  try {
    for (let job = await run.queue.take(store); job; job = await run.queue.take(store)) {
      if (run.notAfter && run.clock() > run.notAfter) end(run, { why: "late", reply: "" });
      else if (await connect(run, hand, job)) hand.carried = settle(run, job, await offer(run, job, hand));
      if (hand.isRetired) break;
    }
  } catch (error) {
    run.queue.stop();
    throw error;
  } finally {
    hand.connection?.close();
    run.busy.delete(hand);
    await store();
  }
}

/** What a worker holds: its connection, how often it failed to get one, what it has yet to write, and whether it gave up. */
type Hand = { connection?: SmtpConnection; failures: number; carried: LedgerLine[]; isRetired?: true };

/** Milliseconds before a worker that was turned away looks again, while another is still at the door. */
const AT_THE_DOOR = 100;

/**
 * True with an open connection. Else the message is given back untouched. Where another worker has a connection, the server is there
 * and takes no more of them: this worker retires, and the others go on. Alone, it waits longer each time, then gives up.
 */
async function connect(run: Run, hand: Hand, job: Job): Promise<boolean> {
  if (hand.connection?.isOpen()) return true;
  await run.ledger.record(...hand.carried.splice(0));
  run.busy.add(hand);
  const opened = await openSmtpConnection(run.server);
  if (opened.ok) {
    hand.connection = opened.value;
    hand.failures = 0;
    return true;
  }
  hand.connection = undefined;
  run.busy.delete(hand);
  const { kind, reply } = opened.failure;
  run.queue.giveBack(job, 0);
  const others = [...run.busy];
  if (others.some(({ connection }) => connection?.isOpen())) hand.isRetired = true;
  else if (others.length > 0) await run.queue.pause(AT_THE_DOOR);
  else await waitOrEnd(run, hand, { why: kind === "fatal" ? "fatal" : "unreachable", reply });
  return false;
}

async function waitOrEnd(run: Run, hand: Hand, stop: Stop): Promise<void> {
  const delay = stop.why === "fatal" ? undefined : run.rules.retry_seconds[hand.failures];
  hand.failures += 1;
  if (delay === undefined) end(run, stop);
  else await run.queue.pause(delay * 1000);
}

async function offer(run: Run, job: Job, { connection, carried }: Hand): Promise<Outcome> {
  const isMarked = run.ledger.record(...carried, line(run, job, "submitting"));
  const message = run.compose(job.recipient);
  const ready = Promise.all([message, isMarked]);
  const outcome = await connection?.offer({ from: run.from, to: job.recipient.email }, async () => (await ready)[0]);
  await ready;
  return outcome as Outcome;
}

/** Says what is to be written of an outcome, and what becomes of its message. */
function settle(run: Run, job: Job, outcome: Outcome): LedgerLine[] {
  const { kind } = outcome;
  const reply = hideAddress(outcome.reply, job.recipient.email);
  if (kind === "deferred") return [putOff(run, job, reply)];
  if (kind === "fatal") {
    end(run, { why: "fatal", reply });
    return [line(run, job, "pending", { reply })];
  }
  const state = kind === "held" ? "pending" : kind;
  const stop = run.refusals.watch(outcome, line(run, job, state, { reply }));
  if (stop) end(run, stop);
  run.queue.settle();
  run.onSettled?.();
  return [line(run, job, state, { reply, ...(kind === "refused" && outcome.isAddress ? { gone: true } : {}) })];
}

/** The message waits longer each time, then no more in this run. */
function putOff(run: Run, job: Job, reply: string): LedgerLine {
  const delay = run.rules.retry_seconds[job.tries];
  if (delay === undefined) run.queue.settle();
  else run.queue.giveBack({ ...job, tries: job.tries + 1 }, delay * 1000);
  return line(run, job, "pending", { reply });
}

function line(
  { clock }: Run,
  { to }: Job,
  state: LedgerLine["state"],
  more: Pick<LedgerLine, "reply" | "gone"> = {},
): LedgerLine {
  return { to, state, at: clock().toISOString(), ...more };
}
