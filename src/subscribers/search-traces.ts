import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { domainToUnicode } from "node:url";
import type { PersonIdentity } from "./identify-person.ts";

/** Whoever writes the letter is named in each message, and is not its subscriber there. */
const SENDER = /^(?:From|Sender|Reply-To|Message-ID|List-[\w-]+):.*(?:\r?\n[ \t].*)*/gimu;

/** Every file of some folders that still holds an address or a token of a person, whoever wrote the file. */
export async function searchTraces(folders: readonly string[], { email, tokens }: PersonIdentity): Promise<string[]> {
  const at = email.lastIndexOf("@") + 1;
  const inLetters = `${email.slice(0, at)}${domainToUnicode(email.slice(at))}`;
  const marks = [...new Set([email, inLetters])].map(
    (address) => new RegExp(`(?<![\\w.+-])${quotePattern(address)}(?![\\w-])`, "iu"),
  );
  const isHeld = (text: string) =>
    marks.some((mark) => mark.test(text)) || tokens.some((token) => text.includes(token));
  const found: string[] = [];
  for (const folder of folders)
    for (const file of await listFiles(folder)) {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      const text = bytes.toString("utf8");
      if (isHeld(file.endsWith(".eml") ? text.replace(SENDER, "") : text) || isHeld(bytes.toString("utf16le")))
        found.push(file);
    }
  return found;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function quotePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
