import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Draft, parseDraft } from "../edition/parse-draft.ts";
import { codeOf } from "../files/code-of.ts";
import { readDraftFile } from "../roundup/draft-file.ts";
import { isDay } from "../text/dates.ts";
import { renderProblem } from "../text/problem.ts";
import type { Result } from "../text/result.ts";

export const EDITIONS = "content/liens";

/** A draft as it stands on disk; one that cannot be read is one all the same. */
export type DraftOnDisk = {
  file: string;
  /** The Sunday that its name says. */
  date: string;
  text: string;
  read: Result<Draft>;
};

/** Finds every draft below a site root, the oldest first. Of published editions only those that have changed are looked at again. */
export function openDraftFinder(root: string): () => Promise<DraftOnDisk[]> {
  const published = new Map<string, string>();
  return async () => {
    const drafts: DraftOnDisk[] = [];
    for (const name of await listEditions(root)) {
      const stamp = await stampFile(join(root, EDITIONS, name));
      if (stamp !== undefined && published.get(name) === stamp) continue;
      const draft = await readEdition(root, name);
      if (draft === undefined && stamp !== undefined) published.set(name, stamp);
      else published.delete(name);
      if (draft !== undefined) drafts.push(draft);
    }
    return drafts;
  };
}

/** The names of the editions' files, by their day. */
export async function listEditions(root: string): Promise<string[]> {
  const names = await readdir(join(root, EDITIONS)).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => name.endsWith(".md") && isDay(name.slice(0, -".md".length))).sort();
}

/** Changes whenever a file is written, in place or anew, but for writes of one size at one instant. */
async function stampFile(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(" ");
}

const SAYS_DRAFT = /^[^\S\n\r]*draft\s*:\s*true\b/mu;

/** A draft by its file's name; undefined for a published edition, most of which are not parsed for that. */
async function readEdition(root: string, name: string): Promise<DraftOnDisk | undefined> {
  const [file, date] = [`${EDITIONS}/${name}`, name.slice(0, -".md".length)];
  const found = await readDraftFile({ path: join(root, file), file });
  if (!found.ok) return { file, date, text: found.problems.map(renderProblem).join("\n"), read: found };
  const text = found.value ?? "";
  const [, head = ""] = text.split(/^---.*$/mu, 2);
  if (!head.includes("draft")) return undefined;
  const read = parseDraft(text, file);
  return read.ok || SAYS_DRAFT.test(head) ? { file, date, text, read } : undefined;
}
