import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { renderLetter } from "../layouts/newsletter/render-letter.ts";
import { createLedger } from "../src/delivery/ledger/open-ledger.ts";
import { openPseudonyms } from "../src/delivery/ledger/open-pseudonyms.ts";
import { carry } from "../src/delivery/ways/smtp/way.ts";
import { deliveryRules } from "../src/model/schema/delivery.ts";
import { describeMessage } from "../src/newsletter/compose-message.ts";
import type { Recipient } from "../src/newsletter/letter.ts";
import { makeLongRoundup, makeModel, makeSite } from "../tests/newsletter/make-roundup.ts";

/** What a measured sending tells its parent. */
export type SendingReport = {
  /** From the first message to the last. */
  milliseconds: number;
  /** Milliseconds of processor time, which other programs do not lengthen as they do the clock's. */
  cpu: number;
  /** Bytes in use once garbage is collected, at each tenth of the way. */
  heaps: number[];
};

const [mode = "", port = "", count = "", connections = ""] = process.argv.slice(2);
const now = new Date("2026-11-22T18:00:00Z");
const settings = makeSite();
const roundup = makeLongRoundup(30);
const letter = await renderLetter({ roundup, model: makeModel(roundup, settings), date: now });
const recipients = Array.from({ length: Number(count) }, (_, index): Recipient => {
  return {
    email: `abonne-${index}@example.org`,
    name: `Abonné ${index}`,
    token: randomBytes(18).toString("base64url"),
  };
});
const heaps: number[] = [];

await (mode === "bare" ? sendBarely(Math.min(200, recipients.length)) : sendOurs(recipients.slice(0, 200)));
heaps.length = 0;
const [started, cpu] = [performance.now(), process.cpuUsage()];
await (mode === "bare" ? sendBarely(recipients.length) : sendOurs(recipients));
const [milliseconds, { user, system }] = [performance.now() - started, process.cpuUsage(cpu)];
process.send?.({ milliseconds, cpu: (user + system) / 1000, heaps } satisfies SendingReport);
process.disconnect?.();

function note(done: number): void {
  if (done % Math.ceil(recipients.length / 10) !== 0) return;
  globalThis.gc?.();
  heaps.push(process.memoryUsage().heapUsed + process.memoryUsage().external);
}

/** nodemailer's own pool, given as many messages at a time as it has connections twice. */
async function sendBarely(total: number): Promise<void> {
  const transport = nodemailer.createTransport({
    pool: true,
    host: "127.0.0.1",
    port: Number(port),
    ignoreTLS: true,
    maxConnections: Number(connections),
    maxMessages: Number.POSITIVE_INFINITY,
  });
  let next = 0;
  let done = 0;
  const hand = async () => {
    for (let index = next++; index < total; index = next++) {
      await transport.sendMail(describeMessage(letter, settings, recipients[index]));
      note(++done);
    }
  };
  await Promise.all(Array.from({ length: Number(connections) * 2 }, hand));
  transport.close();
}

/** The same by the way smtp, with its ledger on the disk. */
async function sendOurs(people: Recipient[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "envoi-bench-"));
  const pseudonyms = await openPseudonyms(folder);
  const header = { ledger: 1, edition: letter.edition, way: "smtp", round: 1, key: "", at: "" } as const;
  const ledger = await createLedger(join(folder, "registre.jsonl"), header);
  const clock = () => now;
  const server = { host: "127.0.0.1", port: Number(port), security: "none", connections: Number(connections) };
  const { smtp } = deliveryRules.parse({ smtp: server });
  if (!smtp) throw new Error("no settings");
  const addressees = { people: { recipients: people, pseudonyms, clock }, words: "", warnings: [] };
  const carrier = carry({ letter, settings, clock }, addressees, { rules: smtp });
  const notAfter = new Date(now.getTime() + 1);
  const report = await carrier.send({
    ledger,
    resendUncertain: false,
    takesNewcomers: true,
    notAfter,
    onProgress: note,
  });
  if (report.accepted !== people.length) throw new Error(`${report.accepted} of ${people.length} were sent`);
  await ledger.close();
  rmSync(folder, { recursive: true });
}
