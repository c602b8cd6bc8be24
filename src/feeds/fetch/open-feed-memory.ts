import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../files/code-of.ts";
import { dropTemporaries } from "../../files/drop-temporaries.ts";
import { setAside } from "../../files/set-aside.ts";
import { writeAtomically } from "../../files/write-atomically.ts";
import { hostOf } from "../../text/canonical-url.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { type FeedRecord, parseRecord, renderRecord } from "./feed-record.ts";

/** Where feeds are remembered, from the site root: a folder that git does not see. */
export const MEMORY_FOLDER = ".cache/flux";

/** What is remembered of feeds: a file each, always whole. A run that is killed keeps what it had read. */
export type FeedMemory = {
  /** The day of the run, in the site's time zone: what counts once a day is counted by it. */
  today: string;
  /** An empty record for a feed that is not known. */
  read: (url: string) => Promise<FeedRecord>;
  write: (url: string, record: FeedRecord) => Promise<void>;
  /** Forgets every other feed. */
  keepOnly: (urls: Iterable<string>) => Promise<void>;
  /** What went wrong with the files, in French, so far. */
  notices: string[];
};

/** Opens the memory of a root's feeds. A file that is no record is set aside under another name, and said; nothing here throws. */
export async function openFeedMemory(root: string, today: string): Promise<FeedMemory> {
  const folder = join(root, MEMORY_FOLDER);
  const notices: string[] = [];
  const notice = (text: string) => void (notices.includes(text) || notices.push(text));
  await dropTemporaries(folder);
  return {
    today,
    notices,
    read: (url) => readRecord(root, url, today, notice),
    write: async (url, record) => {
      try {
        await writeAtomically(join(folder, nameFile(url)), renderRecord(url, record), { replace: true });
      } catch (error) {
        notice(
          `la mémoire des flux ne peut être écrite dans ${MEMORY_FOLDER} (${codeOf(error)})${NNBSP}; le prochain passage relira tout`,
        );
      }
    },
    keepOnly: (urls) => forgetOthers(folder, new Set([...urls].map(nameFile))),
  };
}

async function readRecord(
  root: string,
  url: string,
  today: string,
  notice: (text: string) => void,
): Promise<FeedRecord> {
  const file = `${MEMORY_FOLDER}/${nameFile(url)}`;
  try {
    const record = parseRecord(await readFile(join(root, file), "utf8"), url);
    if (record === "outdated") return {};
    if (record !== undefined) return record;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return {};
  }
  try {
    const other = await setAside(root, file, today);
    notice(
      `ce qui était retenu de ${url} était illisible${NBSP}: c'est mis de côté dans ${other}, le flux est relu en entier`,
    );
  } catch (error) {
    notice(
      `ce qui est retenu de ${url} est illisible et ne peut être mis de côté (${codeOf(error)})${NBSP}: supprimez ${file}`,
    );
  }
  return {};
}

/** The host, for people, and a digest of the whole address. */
function nameFile(url: string): string {
  const host = (hostOf(url) ?? "").replace(/[^a-z0-9.-]/gu, "_").slice(0, 60);
  return `${host}-${createHash("sha256").update(url).digest("hex").slice(0, 20)}.json`;
}

async function forgetOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => /-[\da-f]{20}\.json$/u.test(name) && !kept.has(name));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}
