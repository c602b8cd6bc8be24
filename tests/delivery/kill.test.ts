import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom } from "../../bench/create-random.ts";
import { openPseudonyms } from "../../src/delivery/ledger/open-pseudonyms.ts";
import { type LedgerContent, parseLedger } from "../../src/delivery/ledger/parse-ledger.ts";
import { PROJECT } from "../run-script.ts";
import { type Conduct, type MailServer, serveMail } from "../servers/mail-server.ts";
import { writePeople } from "./make-root.ts";

const KILLS = process.env.SOAK ? 1000 : 8;
const RECIPIENTS = process.env.SOAK ? 200 : 40;
const CONNECTIONS = 4;
/** Milliseconds after the first connection within which a process is killed. */
const REACH = 3.5 * RECIPIENTS;

const NAMES = Array.from({ length: RECIPIENTS }, (_, index) => `abonne-${index}`);

/** Of every twenty recipients: two put off, one unknown, three cut off at different points; every fifth is answered slowly. */
function conductOf(to: string): Conduct | undefined {
  const number = Number(/\d+/u.exec(to)?.[0]);
  const delayMs = number % 5 === 0 ? 25 : 5;
  const later = { at: number % 40 < 20 ? "rcpt" : "data", code: 451, message: "4.7.1 later" } as const;
  if (number % 20 === 3 || number % 20 === 8) return { refuse: later, times: 2, delayMs };
  if (number % 20 === 7) return { refuse: { at: "rcpt", code: 550, message: "5.1.1 unknown" } };
  if (number % 20 === 11) return { cut: "before-data", times: 1 };
  if (number % 20 === 13) return { cut: "taken", times: 1, delayMs };
  if (number % 20 === 17) return { cut: "untaken", times: 1, delayMs };
  return { delayMs };
}

let folder: string;
let script: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kill-"));
  script = join(folder, "send-child.mjs");
  const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  await build({
    entryPoints: [join(PROJECT, "tests/delivery/send-child.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: require },
    logLevel: "error",
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`killed ${KILLS} times at random, a sending loses nobody and writes to nobody twice`, {
  timeout: 3_600_000,
}, async () => {
  const { next: random } = createRandom(Number(process.env.SEED ?? 20261122));
  const tally = { kills: 0, editions: 0, uncertain: 0, most: 0 };
  while (tally.kills < KILLS) await trySending(join(folder, `edition-${tally.editions}`), random, tally);
  console.log(`kill -9: ${JSON.stringify(tally)}`);
  expect(tally.most).toBeLessThanOrEqual(CONNECTIONS);
});

type Tally = { kills: number; editions: number; uncertain: number; most: number };

/** One edition, killed and called again until it is through; the server's own log is the judge. */
async function trySending(root: string, random: () => number, tally: Tally): Promise<void> {
  writePeople(root, NAMES);
  const server = await serveMail({ conductOf });
  try {
    for (;;) {
      const child = start(root, server);
      const isLast = tally.kills >= KILLS;
      if (!isLast && (await killAtRandom(child, server, random))) {
        tally.kills += 1;
        tally.most = Math.max(tally.most, countInFlight(root));
        continue;
      }
      const { code, said } = await child.ended;
      expect({ code, said }).toMatchObject({ code: 1 });
      tally.editions += 1;
      tally.uncertain += await judge(root, server, said);
      return;
    }
  } finally {
    await server.close();
  }
}

/** Everyone was written to once at most; whoever was not is refused, or named as uncertain. Returns how many are uncertain. */
async function judge(root: string, server: MailServer, said: string): Promise<number> {
  const { lines, isDone } = readLedger(root) ?? { lines: new Map(), isDone: false };
  expect(isDone).toBe(true);
  const { of } = await openPseudonyms(join(root, "_abonnes"));
  const [lost, twice, unnamed]: string[][] = [[], [], []];
  let uncertain = 0;
  for (const name of NAMES) {
    const email = `${name}@example.org`;
    const times = server.taken.filter(({ to }) => to === email).length;
    const state = lines.get(of(email))?.state;
    if (times > 1) twice?.push(name);
    if (state === "accepted" ? times !== 1 : state !== "refused" && state !== "uncertain")
      lost?.push(`${name} ${state}`);
    if (state === "refused" && times > 0) lost?.push(`${name} refused though taken`);
    if (state === "uncertain") uncertain += 1;
    if ((state === "uncertain" || state === "refused") && !said.includes(email)) unnamed?.push(name);
  }
  expect({ lost, twice, unnamed }).toEqual({ lost: [], twice: [], unnamed: [] });
  return uncertain;
}

function countInFlight(root: string): number {
  const states = [...(readLedger(root)?.lines.values() ?? [])].map(({ state }) => state);
  return states.filter((state) => state === "submitting").length;
}

function readLedger(root: string): LedgerContent | undefined {
  const file = join(root, "_abonnes", "registres", "liens-101.jsonl");
  return existsSync(file) ? parseLedger(readFileSync(file)) : undefined;
}

type Child = { process: ChildProcess; ended: Promise<{ code: number | null; said: string }> };

function start(root: string, { port }: MailServer): Child {
  const child = spawn(process.execPath, [script, root, `${port}`, `${CONNECTIONS}`]);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  return { process: child, ended: new Promise((done) => child.on("close", (code) => done({ code, said }))) };
}

/** Kills a process at some time after its first connection, or, one time out of ten, after its start; false where it ended before. */
async function killAtRandom(child: Child, server: MailServer, random: () => number): Promise<boolean> {
  const early = random() < 0.1;
  const delay = random() * (early ? 400 : REACH);
  let hasEnded = false;
  child.ended.then(() => {
    hasEnded = true;
  });
  const before = server.sessions();
  while (!early && !hasEnded && server.sessions() === before) await wait(1);
  await Promise.race([wait(delay), child.ended]);
  if (hasEnded) return false;
  child.process.kill("SIGKILL");
  await child.ended;
  return true;
}
