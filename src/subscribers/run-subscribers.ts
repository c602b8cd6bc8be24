import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Holder, holdFolder } from "../delivery/ledger/hold-folder.ts";
import { explainFault } from "../delivery/ledger/search-ledgers.ts";
import { done, type Said, stop } from "../delivery/open-editor-terminal.ts";
import { countPeople } from "../delivery/ways/list-people.ts";
import { deliveryRules } from "../model/schema/delivery.ts";
import type { Settings } from "../model/schema/settings.ts";
import { normalizeAddress } from "../newsletter/letter.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { mergeLists, writeList } from "./apply-to-list.ts";
import { describePerson, erasePerson, type Place } from "./handle-person.ts";
import { identifyPerson } from "./identify-person.ts";
import { addProof, findDeparture, readProofs } from "./keep-proofs.ts";
import { parseDepartures, parseImported, readList } from "./read-list.ts";
import { sayErased } from "./say-erased.ts";
import type { ImportedSubscriber, Subscriber } from "./subscriber.ts";

export type SubscriberRun = {
  settings: Settings;
  /** The root of the sources, and the folder where the outbox goes, absolute. */
  root: string;
  outbox: string;
  now: Date;
};

type Task = Place & SubscriberRun;

/** What can be done with the list: keys as the editor types them. */
const TASKS: Record<string, (task: Task) => Promise<Said>> = {
  verifier: check,
  importer: (task) => merge(task, false),
  fusionner: (task) => merge(task, true),
  retirer: remove,
  exporter: exportPerson,
  effacer: erase,
};

export const USAGE = `Dites quoi faire${NBSP}: verifier, importer FICHIER, fusionner FICHIER, retirer ADRESSE (ou JETON), exporter ADRESSE ou effacer ADRESSE.`;

/** Does one thing with the list of subscribers, under its lock. */
export async function runSubscribers(run: SubscriberRun, words: readonly string[]): Promise<Said> {
  const [verb = "", argument = "", ...more] = words;
  const task = TASKS[verb];
  if (!task || more.length > 0 || (argument === "" && verb !== "verifier")) return stop(USAGE, 2);
  const delivery = run.settings.newsletter?.delivery ?? deliveryRules.parse({});
  const explainHolder = ({ pid, host }: Holder) =>
    `Un envoi est en cours${NBSP}: processus ${pid} de ${host}. Attendez sa fin.`;
  try {
    const held = await holdFolder(resolve(run.root, delivery.folder), { now: run.now, explainHolder }, (place) =>
      task({ ...run, ...place, delivery, argument }),
    );
    return held.ok ? held.value : stop([...held.problems]);
  } catch (error) {
    const { code, path = delivery.folder } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { code: 1, lines: [], problems: [explainFault(path, error)] };
  }
}

async function check({ folder, argument }: Task): Promise<Said> {
  if (argument !== "") {
    const read = await readFileNamed(argument);
    if (!read) return stop(`${argument}${NBSP}: ce fichier ne peut être lu.`);
    const file = parseImported(read, argument);
    return file.ok
      ? { ...done(`Le fichier est en ordre${NBSP}: ${countPeople(file.value.length)}.`), problems: file.problems }
      : refuseRows(file.problems);
  }
  const list = await readList(folder);
  if (!list.ok) return refuseRows(list.problems);
  const { rows, exists } = list.value;
  const said = exists ? `La liste est en ordre${NBSP}: ${countPeople(rows.length)}.` : "Il n'y a pas encore de liste.";
  return { ...done(said), problems: list.problems };
}

async function merge(task: Task, update: boolean): Promise<Said> {
  const { folder, argument, pseudonyms, now } = task;
  const bytes = await readFileNamed(argument);
  if (!bytes) return stop(`${argument}${NBSP}: ce fichier ne peut être lu.`);
  const [list, { proofs, faults }] = [await readList(folder), await readProofs(folder)];
  // A proof that cannot be read may be that of somebody's leave.
  if (faults.length > 0) return refuseRows(faults);
  const file = parseImported(bytes, argument, now.toISOString().slice(0, 10));
  if (!list.ok || !file.ok) return refuseRows([...list.problems, ...file.problems]);
  // Before tokens were looked up, whoever was erased by one was kept out by it.
  const gone = new Set(list.value.left.map((row) => normalizeAddress(row.email)));
  const leftOn = ({ email, token }: ImportedSubscriber) =>
    (gone.has(normalizeAddress(email)) ? now.toISOString().slice(0, 10) : undefined) ??
    findDeparture(proofs, pseudonyms.of(email)) ??
    (token && findDeparture(proofs, pseudonyms.of(token)));
  const { left } = list.value;
  const { rows, added, updated, known, withheld } = mergeLists(list.value.rows, file.value, { update, leftOn });
  const count = added.length + updated.length;
  if (count > 0) {
    await writeList(task, rows, left);
    await addProof(folder, { at: now.toISOString(), act: update ? "fusion" : "import", count });
  }
  const said = done(
    `Ajoutés${NBSP}: ${added.length}. Mis à jour${NBSP}: ${updated.length}. Déjà là${NBSP}: ${known}. En tout${NBSP}: ${countPeople(rows.length)}.`,
    ...(withheld.length === 0 ? [] : [`Partis depuis leur consentement, et laissés dehors${NBSP}:`]),
    ...withheld.map(({ email }) => `  ${email}`),
    ...sayDepartures(parseDepartures(bytes), rows),
  );
  return { ...said, problems: file.problems };
}

/** Who is on the list and left the engine of the file may have come back since: the editor knows. */
function sayDepartures(emails: readonly string[], rows: readonly Subscriber[]): string[] {
  const gone = new Set(emails);
  const listed = rows.filter(({ email }) => gone.has(normalizeAddress(email)));
  if (listed.length === 0) return [];
  const head = `Dans la liste, mais partis d'après ce fichier${NNBSP}; retirez-les, à moins qu'ils ne soient revenus depuis${NBSP}:`;
  return [head, ...listed.map(({ email }) => `  ${email}`)];
}

async function remove(task: Task): Promise<Said> {
  const { folder, argument, pseudonyms, now } = task;
  const list = await readList(folder);
  if (!list.ok) return refuseRows(list.problems);
  const { rows, left } = list.value;
  const identity = identifyPerson(argument, [...rows, ...left]);
  if (!identity || identity.rows.length === 0) return stop(`${argument} n'est pas dans la liste.`);
  await addProof(folder, { at: now.toISOString(), act: "retrait", person: pseudonyms.of(identity.email) });
  const rest = rows.filter((row) => !identity.rows.includes(row));
  await writeList(
    task,
    rest,
    left.filter((row) => !identity.rows.includes(row)),
  );
  return done(`${identity.email} ne recevra plus la lettre. Reste${NBSP}: ${countPeople(rest.length)}.`);
}

async function exportPerson(task: Task): Promise<Said> {
  const described = await describePerson(task);
  if (!described) return stop(explainNobody(task.argument));
  const { deed, faults } = described;
  const result = JSON.stringify(deed, undefined, 2);
  if (faults.length === 0) return done(result);
  const lines = ["Les fichiers nommés plus haut n'ont pu être lus en entier, et peuvent en savoir plus."];
  return { code: 1, result, lines, problems: faults };
}

async function erase(task: Task): Promise<Said> {
  const list = await readList(task.folder);
  if (!list.ok) return refuseRows(list.problems);
  const erasure = await erasePerson(task, list.value);
  if (!erasure) return stop(explainNobody(task.argument));
  return sayErased(erasure.deed, erasure.faults);
}

function explainNobody(typed: string): string {
  return `Rien n'est connu de ${quote(typed)}${NNBSP}; donnez une adresse électronique, ou le jeton d'un désabonnement.`;
}

async function readFileNamed(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

function refuseRows(problems: Said["problems"]): Said {
  return { code: 1, lines: ["Rien n'est changé. Corrigez ces lignes, puis relancez."], problems };
}
