import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { normalizeAddress } from "../../../newsletter/letter.ts";

/** A message that was written: its file, to whom, and whether it holds one of some tokens. */
type Message = { file: string; to?: string; text: string };

/** The messages of some folders that are a person's, in whatever folder: by their recipient, or by a token of theirs. */
export async function findMessages(
  outboxes: readonly string[],
  person: { email: string; tokens: readonly string[] },
): Promise<string[]> {
  const found = new Set<string>();
  for await (const { file, to, text } of readMessages(outboxes))
    if (to === person.email || person.tokens.some((token) => text.includes(token))) found.add(file);
  return [...found];
}

/** To whom a message that holds a token was written. */
export async function findRecipient(outboxes: readonly string[], token: string): Promise<string | undefined> {
  for await (const { to, text } of readMessages(outboxes))
    if (text.includes(`jeton=${token}`) || text.includes(`token=${token}`)) return to;
  return undefined;
}

async function* readMessages(outboxes: readonly string[]): AsyncGenerator<Message> {
  for (const outbox of outboxes)
    for (const entry of await listEntries(outbox))
      if (entry.isFile() && /\.eml(?:\.[0-9a-f]+\.tmp)?$/u.test(entry.name))
        yield readMessage(join(entry.parentPath, entry.name));
}

/** None of a folder that is not there; one that cannot be read may hold anything. */
function listEntries(folder: string) {
  return readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
}

/** Quoted-printable is undone as far as tokens and addresses need it (RFC 2045, 6.7). */
async function readMessage(file: string): Promise<Message> {
  const raw = (await readFile(file)).toString("latin1");
  const text = raw.replace(/=\r?\n/gu, "").replaceAll("=3D", "=");
  const head = (raw.split(/\r?\n\r?\n/u, 1)[0] ?? "").replace(/\r?\n[ \t]+/gu, " ");
  const to = /^To:(.*)$/imu.exec(head)?.[1] ?? "";
  const address = /<([^<>]+)>\s*$/u.exec(to)?.[1] ?? to.trim();
  return { file, to: address === "" ? undefined : normalizeAddress(address), text };
}
