import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { pickMedian } from "./pick-median.ts";
import type { SendingReport } from "./sending-child.ts";

export type SendingBench = {
  recipients: number;
  connections: number;
  pairs: { ours: SendingReport; bare: SendingReport }[];
  /** How many messages we send while nodemailer alone sends one, pair by pair; the median. */
  ratio: number;
  /** Bytes in use at the end of our sendings, over those at their first tenth; the highest. */
  growth: number;
};

const PAIRS = 3;
const CONNECTIONS = 5;
const SINK = fileURLToPath(new URL("mail-sink.ts", import.meta.url));
const CHILD = fileURLToPath(new URL("sending-child.ts", import.meta.url));

/** Sends a letter to so many recipients of a local server, by our ledger and by nodemailer's pool alone, by turns. */
export async function measureSending(recipients: number, onStep: (step: string) => void): Promise<SendingBench> {
  const sink = fork(SINK, { execArgv: ["--import", "tsx"] });
  try {
    const [{ port }] = (await once(sink, "message")) as [{ port: number }];
    const run = async (mode: string): Promise<SendingReport> => {
      const words = [mode, port, recipients, CONNECTIONS].map(String);
      const child = fork(CHILD, words, { execArgv: ["--expose-gc", "--import", "tsx"] });
      const [report] = (await once(child, "message")) as [SendingReport];
      return report;
    };
    const pairs: SendingBench["pairs"] = [];
    for (let pair = 1; pair <= PAIRS; pair += 1) {
      onStep(`envoi à ${recipients} abonnés, ${pair} sur ${PAIRS}`);
      const isFirst = pair % 2 === 1;
      const first = await run(isFirst ? "ours" : "bare");
      const second = await run(isFirst ? "bare" : "ours");
      pairs.push(isFirst ? { ours: first, bare: second } : { ours: second, bare: first });
    }
    const ratio = pickMedian(pairs.map(({ ours, bare }) => bare.milliseconds / ours.milliseconds));
    const growth = Math.max(...pairs.map(({ ours: { heaps } }) => (heaps.at(-1) ?? 0) / (heaps.at(0) ?? 1)));
    return { recipients, connections: CONNECTIONS, pairs, ratio, growth };
  } finally {
    sink.disconnect();
  }
}

/** What `npm run bench -- --envoi` prints. */
export function renderSending({ recipients, connections, pairs, ratio, growth }: SendingBench): string {
  const format = (value: number, digits = 2) => value.toLocaleString("fr", { maximumFractionDigits: digits });
  const rate = ({ milliseconds }: SendingReport) => `${format((recipients / milliseconds) * 1000, 0)}\u00a0messages/s`;
  const heap = ({ heaps }: SendingReport) => heaps.map((bytes) => format(bytes / 1e6, 0)).join(" ");
  return [
    `${format(recipients)} abonnés, ${connections} connexions, serveur local`,
    ...pairs.map(({ ours, bare }) => `registre\u00a0: ${rate(ours)}, nodemailer seul\u00a0: ${rate(bare)}`),
    `Rapport médian\u00a0: ${format(ratio)} de nodemailer seul`,
    `Mémoire à chaque dixième, en Mo\u00a0: ${pairs.map(({ ours }) => heap(ours)).join(" | ")} (croissance\u00a0: ${format(growth)})`,
  ].join("\n");
}
