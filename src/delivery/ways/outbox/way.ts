import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../../files/write-atomically.ts";
import { letterSettings } from "../../../model/schema/settings.ts";
import { openComposer } from "../../../newsletter/compose-message.ts";
import type { Recipient } from "../../../newsletter/letter.ts";
import { NBSP } from "../../../text/quote.ts";
import { accept } from "../../../text/result.ts";
import { NOTHING, type People, type Report, reportLedger } from "../../ledger/report-ledger.ts";
import { resumeLedger } from "../../ledger/resume-ledger.ts";
import { type Carrier, defineWay, type ErasedPerson, type Opening, type Order } from "../contract.ts";
import { type Addressees, addressOne, listPeople } from "../list-people.ts";
import { findMessages } from "./read-messages.ts";
import { rememberFolder } from "./remember-folders.ts";

/** Writes each recipient's message as a file, which any mail client opens: nothing leaves this machine. */
export const way = defineWay("outbox", {
  sends: "messages",
  staysHere: true,
  canSchedule: false,
  secrets: {},
  open: async (opening) => {
    const listed = await listPeople(opening);
    if (!listed.ok) return listed;
    if (listed.value.people.recipients.length > 0) return accept(carry(opening, listed.value));
    const standIn = letterSettings(opening.settings).from_email;
    return accept({ ...carry(opening, addressSender(opening, standIn)), standIn });
  },
  forget: eraseMessages,
});

/** Whoever has no subscribers yet writes to themselves. */
function addressSender(opening: Opening, email: string): Addressees {
  const words = `vous-même (${opening.folder} n'a pas encore d'abonnés)`;
  return addressOne(opening, email, words);
}

function carry({ letter, settings, outbox, folder: own }: Opening, { people, words, warnings }: Addressees): Carrier {
  const compose = openComposer(letter, settings);
  const write = async (folder: string, recipient: Recipient) =>
    writeAtomically(join(folder, nameFile(recipient.email)), await compose(recipient), { replace: true });
  return {
    server: outbox,
    recipients: words,
    warnings,
    test: async (email) => {
      const folder = join(outbox, "essai");
      await rememberFolder(own, folder);
      await write(folder, { email });
      return { ...NOTHING, sent: 1, notes: [{ level: "info", text: `Message écrit dans ${folder}.` }] };
    },
    review: (ledger) => reportLedger(ledger, people),
    send: async (order) => {
      await rememberFolder(own, outbox);
      return fill(order, people, outbox, (recipient) => write(outbox, recipient));
    },
  };
}

/** How many messages are written before the ledger is. */
const BATCH = 50;

async function fill(
  order: Order,
  people: People,
  folder: string,
  write: (recipient: Recipient) => Promise<void>,
): Promise<Report> {
  const waiting = await resumeLedger(order, people);
  for (let start = 0; start < waiting.length; start += BATCH) {
    const batch = waiting.slice(start, start + BATCH);
    for (const { recipient } of batch) await write(recipient);
    const at = people.clock().toISOString();
    await order.ledger.record(...batch.map(({ to }) => ({ to, state: "accepted" as const, at })));
    order.onProgress(start + batch.length, waiting.length);
  }
  const report = reportLedger(order.ledger, people);
  const text = `Messages écrits${NBSP}: ${report.accepted}, dans ${folder}. Rien n'est parti.`;
  return { ...report, sent: waiting.length, notes: [{ level: "info", text }] };
}

/** Editions and trials each have a folder of their own; a message is a person's by what it holds, not by its name. */
async function eraseMessages(person: ErasedPerson): Promise<number> {
  const files = await findMessages(person.outboxes, person);
  for (const file of files) await rm(file, { force: true });
  return files.length;
}

/** `jean.dupont_example.org-1f2e3d4c.eml`: told by the address, and by it alone. */
function nameFile(email: string): string {
  const digest = createHash("sha256").update(email).digest("hex").slice(0, 8);
  return `${email.toLowerCase().replace(/[^a-z0-9.-]+/gu, "_")}-${digest}.eml`;
}
