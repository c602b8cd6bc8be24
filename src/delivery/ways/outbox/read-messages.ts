import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { normalizeAddress } from "../../../newsletter/letter.ts";

/** A message that was written: its file, to whom, and whether it holds one of some tokens. */
type Message = { file: string; to?: string; text: string };

/** The messages of an outbox that are a person's, in whatever folder: by their recipient, or by a token of theirs. */
export async function findMessages(
  outbox: string,
  person: { email: string; tokens: readonly string[] },
): Promise<string[]> {
  const found: string[] = [];
  for await (const { file, to, text } of readMessages(outbox))
    if (to === person.email || person.tokens.some((token) => text.includes(token))) found.push(file);
  return found;
}

/** To whom a message that holds a token was written. */
export async function findRecipient(outbox: string, token: string): Promise<string | undefined> {
  for await (const { to, text } of readMessages(outbox)) if (text.includes(`jeton=${token}`)) return to;
  return undefined;
}

async function* readMessages(outbox: string): AsyncGenerator<Message> {
  const entries = await readdir(outbox, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries)
    if (entry.isFile() && /\.eml(?:\.[0-9a-f]+\.tmp)?$/u.test(entry.name))
      yield readMessage(join(entry.parentPath, entry.name));
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
