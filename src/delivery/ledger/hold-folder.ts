import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { NBSP } from "../../text/quote.ts";
import { accept, type Result, refuse } from "../../text/result.ts";
import { openPseudonyms, type Pseudonyms } from "./open-pseudonyms.ts";

/** Who holds a folder. */
export type Holder = {
  pid: number;
  host: string;
  /** When the process started, in the system's own count: a number that the system gave to another process is not it. */
  start?: string;
  /** ISO 8601. */
  at: string;
  /** The lock itself, where it was read. */
  file?: string;
};

/** The list of subscribers, in a folder that holds the ledgers too. */
export const LIST_FILE = "abonnes.csv";

/** A folder of subscribers and ledgers that is this process's alone, with the names that its ledgers give to people. */
export type PrivateFolder = { folder: string; pseudonyms: Pseudonyms };

/**
 * Does something in a folder of subscribers and ledgers while no other process can. Refused in French where git would take the folder
 * along, or with whoever is at work there, as `explainHolder` tells it.
 */
export async function holdFolder<T>(
  folder: string,
  { now, explainHolder }: { now: Date; explainHolder: (holder: Holder) => string },
  work: (held: PrivateFolder) => Promise<T>,
): Promise<Result<T, string>> {
  await mkdir(folder, { recursive: true });
  if (await isTakenByGit(folder))
    return refuse(
      `${folder} est dans le dépôt git${NBSP}: des adresses y seraient publiées. Ajoutez ce dossier à .gitignore, ou donnez-en un autre dans newsletter.delivery.folder.`,
    );
  const lock = await lockFolder(folder, now);
  if (!lock.ok)
    return refuse(...lock.problems.map((holder) => [explainHolder(holder), ...explainLock(holder, now)].join(" ")));
  try {
    return accept(await work({ folder, pseudonyms: await openPseudonyms(folder) }));
  } finally {
    await lock.value.release();
  }
}

/** No sending lasts longer: its tries are over within the hour, and an edition leaves by thousands an hour. */
const LONGEST_HOLD = 24 * 3_600_000;

/** What to do about a lock that nobody may be left to take away: that of another machine, which cannot be asked. */
function explainLock({ host, at, file }: Holder, now: Date): string[] {
  if (host === hostname() || file === undefined) return [];
  const isOld = !(now.getTime() - Date.parse(at) < LONGEST_HOLD);
  const when = isOld
    ? "Il a plus de vingt-quatre heures, et n'est sans doute plus tenu"
    : "S'il dure plus de vingt-quatre heures, ou si cette machine est arrêtée";
  return [
    `C'est une autre machine que celle-ci, et on ne peut l'interroger. ${when}${NBSP}: vérifiez-le là-bas, supprimez ${file}, puis relancez.`,
  ];
}

/** False where git ignores a folder, where it lies in no repository, and where there is no git. */
async function isTakenByGit(folder: string): Promise<boolean> {
  const code = await new Promise<number | string>((done) => {
    execFile("git", ["-C", folder, "check-ignore", "--quiet", LIST_FILE], (error) =>
      done(error ? (error.code ?? 1) : 0),
    );
  });
  return code === 1;
}

export type Lock = { release: () => Promise<void> };

const NAME = /^\.verrou\.(\d+)$/u;

/**
 * Takes a folder for this process alone, or says who has it. A lock is a file `.verrou.N`, made in one step; that of a process that
 * died is not replaced but surpassed by the next number, so that two takers never both believe that they removed it.
 */
export async function lockFolder(folder: string, now: Date): Promise<Result<Lock, Holder>> {
  const me: Holder = { pid: process.pid, host: hostname(), start: await readStart(process.pid), at: now.toISOString() };
  for (;;) {
    const { numbers, alive } = await readHolders(folder);
    if (alive) return refuse(alive);
    const number = Math.max(0, ...numbers) + 1;
    if (!(await claim(folder, number, me))) continue;
    const release = () => rm(join(folder, `.verrou.${number}`), { force: true });
    const others = await readHolders(folder, number);
    if (others.alive) {
      await release();
      return refuse(others.alive);
    }
    for (const dead of others.numbers) await rm(join(folder, `.verrou.${dead}`), { force: true });
    return accept({ release });
  }
}

/** The file bears its whole text from its first moment: written aside, then given its name. */
async function claim(folder: string, number: number, holder: Holder): Promise<boolean> {
  const aside = join(folder, `.verrou.${randomBytes(6).toString("hex")}.tmp`);
  await writeFile(aside, JSON.stringify(holder));
  try {
    await link(aside, join(folder, `.verrou.${number}`));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function readHolders(folder: string, except?: number): Promise<{ numbers: number[]; alive?: Holder }> {
  const names = await readdir(folder);
  const numbers = names.map((name) => Number(NAME.exec(name)?.[1])).filter((number) => number > 0 && number !== except);
  for (const number of numbers) {
    const file = join(folder, `.verrou.${number}`);
    const holder = await readHolder(file);
    if (holder && (await isAlive(holder))) return { numbers, alive: { ...holder, file } };
  }
  return { numbers };
}

/** Undefined where the file is gone, or bears no text: a power cut took it, and the process with it. */
async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

/** A process of another machine cannot be asked: it counts as alive. */
async function isAlive({ pid, host, start }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const current = await readStart(pid);
  return start === undefined || current === undefined || current === start;
}

/** Field 22 of Linux's `/proc/PID/stat`, with the boot that it is counted from; undefined on other systems. */
async function readStart(pid: number): Promise<string | undefined> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
    ]);
    return `${boot.trim()} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return undefined;
  }
}
