import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { checkOutsideGit } from "../delivery/check-outside-git.ts";
import { lockFolder } from "../delivery/ledger/hold-folder.ts";
import { openPseudonyms, type Pseudonyms } from "../delivery/ledger/open-pseudonyms.ts";
import type { Said } from "../delivery/say-outcome.ts";
import { countPeople } from "../delivery/ways/outbox/way.ts";
import { deliveryRules } from "../model/schema/delivery.ts";
import type { Settings } from "../model/schema/settings.ts";
import { normalizeAddress } from "../newsletter/letter.ts";
import { NBSP, quote } from "../text/quote.ts";
import { mergeLists, readList, withoutPerson, writeList } from "./apply-to-list.ts";
import { describePerson, erasePerson } from "./handle-person.ts";
import { addProof, findDeparture, readProofs } from "./keep-proofs.ts";
import { parseImported } from "./read-list.ts";

export type SubscriberRun = {
  settings: Settings;
  /** The root of the sources, and the folder where the outbox goes, absolute. */
  root: string;
  outbox: string;
  now: Date;
};

type Task = SubscriberRun & { folder: string; pseudonyms: Pseudonyms; argument: string };

/** What can be done with the list: keys as the editor types them. */
const TASKS: Record<string, (task: Task) => Promise<Said>> = {
  verifier: check,
  importer: (task) => merge(task, false),
  fusionner: (task) => merge(task, true),
  retirer: remove,
  exporter: async (task) => done(JSON.stringify(await describePerson(task), undefined, 2)),
  effacer: erase,
};

export const USAGE = `Dites quoi faire${NBSP}: verifier, importer FICHIER, fusionner FICHIER, retirer ADRESSE (ou JETON), exporter ADRESSE ou effacer ADRESSE.`;

/** Does one thing with the list of subscribers, under its lock. */
export async function runSubscribers(run: SubscriberRun, words: readonly string[]): Promise<Said> {
  const [verb = "", argument = "", ...more] = words;
  const task = TASKS[verb];
  if (!task || more.length > 0 || (argument === "" && verb !== "verifier")) return stop(USAGE, 2);
  const rules = run.settings.newsletter.delivery ?? deliveryRules.parse({});
  const folder = resolve(run.root, rules.folder);
  const exposed = await checkOutsideGit(folder);
  if (exposed !== undefined) return stop(exposed);
  const lock = await lockFolder(folder, run.now);
  if ("heldBy" in lock)
    return stop(`Un envoi est en cours${NBSP}: processus ${lock.heldBy.pid} de ${lock.heldBy.host}. Attendez sa fin.`);
  try {
    return await task({ ...run, folder, pseudonyms: await openPseudonyms(folder), argument });
  } finally {
    await lock.release();
  }
}

async function check({ folder, argument }: Task): Promise<Said> {
  if (argument !== "") {
    const read = await readFileNamed(argument);
    if (!read) return stop(`${argument}${NBSP}: ce fichier ne peut être lu.`);
    const { rows, problems } = parseImported(read, argument);
    return problems.length > 0
      ? refuse(problems)
      : done(`Le fichier est en ordre${NBSP}: ${countPeople(rows.length)}.`);
  }
  const { rows, problems, exists } = await readList(folder);
  if (problems.length > 0) return refuse(problems);
  return done(exists ? `La liste est en ordre${NBSP}: ${countPeople(rows.length)}.` : "Il n'y a pas encore de liste.");
}

async function merge({ folder, argument, pseudonyms, now }: Task, update: boolean): Promise<Said> {
  const bytes = await readFileNamed(argument);
  if (!bytes) return stop(`${argument}${NBSP}: ce fichier ne peut être lu.`);
  const [list, file, proofs] = [await readList(folder), parseImported(bytes, argument), await readProofs(folder)];
  const problems = [...list.problems, ...file.problems, ...findFuture(file.rows, argument, now)];
  if (problems.length > 0) return refuse(problems);
  const leftOn = (email: string) => findDeparture(proofs, pseudonyms.of(email));
  const { rows, added, updated, known, withheld } = mergeLists(list.rows, file.rows, { update, leftOn });
  const count = added.length + updated.length;
  if (count > 0) {
    await writeList(folder, rows);
    await addProof(folder, { at: now.toISOString(), act: update ? "fusion" : "import", count });
  }
  return done(
    `Ajoutés${NBSP}: ${added.length}. Mis à jour${NBSP}: ${updated.length}. Déjà là${NBSP}: ${known}. En tout${NBSP}: ${countPeople(rows.length)}.`,
    ...(withheld.length === 0 ? [] : [`Partis depuis leur consentement, et laissés dehors${NBSP}:`]),
    ...withheld.map(({ email }) => `  ${email}`),
  );
}

/** A consent that is still to come is a slip of the pen. */
function findFuture(rows: readonly { email: string; consented: string }[], file: string, now: Date) {
  const today = now.toISOString().slice(0, 10);
  return rows
    .filter(({ consented }) => consented > today)
    .map(({ email, consented }) => ({
      level: "error" as const,
      file,
      field: "consented",
      message: `${quote(email)} n'aurait consenti que le ${consented}`,
      remedy: "corrigez la date",
    }));
}

async function remove({ folder, argument, pseudonyms, now }: Task): Promise<Said> {
  const { rows, problems } = await readList(folder);
  if (problems.length > 0) return refuse(problems);
  const { rest, gone } = withoutPerson(rows, argument);
  if (!gone) return stop(`${argument} n'est pas dans la liste.`);
  await addProof(folder, { at: now.toISOString(), act: "retrait", person: pseudonyms.of(gone.email) });
  await writeList(folder, rest);
  return done(`${gone.email} ne recevra plus la lettre. Reste${NBSP}: ${countPeople(rest.length)}.`);
}

async function erase(task: Task): Promise<Said> {
  const { problems } = await readList(task.folder);
  if (problems.length > 0) return refuse(problems);
  const { wasListed, ledgers, messages } = await erasePerson(task);
  if (!wasListed && ledgers + messages === 0) return stop(`Rien n'est connu de ${normalizeAddress(task.argument)}.`);
  const places = [
    wasListed ? "la ligne de la liste" : "",
    `registres${NBSP}: ${ledgers}`,
    `messages écrits${NBSP}: ${messages}`,
  ].filter(Boolean);
  return done(
    `Tout ce qui concernait ${normalizeAddress(task.argument)} est effacé${NBSP}: ${places.join(", ")}. La preuve datée est inscrite, sans l'adresse.`,
    `Restent hors d'ici${NBSP}: les sauvegardes, les journaux du serveur de courrier, l'historique de votre messagerie.`,
  );
}

async function readFileNamed(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

function done(...lines: string[]): Said {
  return { code: 0, lines, problems: [] };
}

function stop(line: string, code = 1): Said {
  return { code, lines: [line], problems: [] };
}

function refuse(problems: Said["problems"]): Said {
  return { code: 1, lines: ["Rien n'est changé. Corrigez ces lignes, puis relancez."], problems };
}
