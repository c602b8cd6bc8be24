import { createHash } from "node:crypto";
import { join } from "node:path";
import { writeAtomically } from "../../../files/write-atomically.ts";
import { openComposer } from "../../../newsletter/compose-message.ts";
import { NBSP } from "../../../text/quote.ts";
import { type People, reportLedger, resumeLedger } from "../../ledger/resume-ledger.ts";
import { type Carrier, type CarrierContext, NOTHING, type Order, type Recipient, type Report } from "../contract.ts";

/** How many messages are written before the ledger is. */
const BATCH = 50;

/** Writes each recipient's message as a file, which any mail client opens: nothing leaves this machine. */
export function carryToOutbox(
  { letter, settings, outbox }: CarrierContext,
  people: People,
  recipients: string,
): Carrier {
  const compose = openComposer(letter, settings);
  const write = async (folder: string, recipient: Recipient) =>
    writeAtomically(join(folder, nameFile(recipient)), await compose(recipient), { replace: true });
  return {
    way: "outbox",
    server: outbox,
    recipients,
    warnings: [],
    test: async (email) => {
      const folder = join(outbox, "essai");
      await write(folder, { email });
      return { ...NOTHING, sent: 1, notes: [{ level: "info", text: `Message écrit dans ${folder}.` }] };
    },
    review: (ledger) => reportLedger({ ledger }, people),
    send: (order) => fillOutbox(order, people, outbox, (recipient) => write(outbox, recipient)),
  };
}

async function fillOutbox(
  order: Order,
  people: People,
  folder: string,
  write: (recipient: Recipient) => Promise<void>,
): Promise<Report> {
  const jobs = await resumeLedger(order, people);
  for (let start = 0; start < jobs.length; start += BATCH) {
    const batch = jobs.slice(start, start + BATCH);
    for (const { recipient } of batch) await write(recipient);
    const at = people.clock().toISOString();
    await order.ledger.record(...batch.map(({ to }) => ({ to, state: "accepted" as const, at })));
    order.onProgress(start + batch.length, jobs.length);
  }
  const report = reportLedger(order, people);
  const text = `Messages écrits${NBSP}: ${report.accepted}, dans ${folder}. Rien n'est parti.`;
  return { ...report, sent: jobs.length, notes: [{ level: "info", text }] };
}

/** `jean.dupont_example.org-1f2e3d4c.eml`: told by the address, and by it alone. */
export function nameFile({ email }: Pick<Recipient, "email">): string {
  const digest = createHash("sha256").update(email).digest("hex").slice(0, 8);
  return `${email.toLowerCase().replace(/[^a-z0-9.-]+/gu, "_")}-${digest}.eml`;
}

export function countPeople(count: number): string {
  return `${count}${NBSP}${count > 1 ? "abonnés" : "abonné"}`;
}
