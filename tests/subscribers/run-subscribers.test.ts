import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readModel } from "../../src/sources/read-model.ts";
import { runSubscribers } from "../../src/subscribers/run-subscribers.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { makeRoot } from "../delivery/make-root.ts";
import { runEnvoi } from "../delivery/run-envoi.ts";
import { runScript } from "../run-script.ts";
import { serveMail } from "../servers/mail-server.ts";

const NOW = "2026-11-23T08:00:00Z";

test("people are imported with a token of their own, and imported again change nothing", async () => {
  const root = makeRoot();
  const file = writeFile(
    root,
    "email;name;consented;proof\nada@example.org;Ada;2026-10-01;papier\nb@example.org;;2026-10-02;papier\n",
  );
  expect(await run(root, "importer", file)).toMatchInlineSnapshot(
    `"0 Ajoutés : 2. Mis à jour : 0. Déjà là : 0. En tout : 2 abonnés."`,
  );
  const list = readList(root);
  const tokens = [...list.matchAll(/,([0-9a-f]{32})\r\n/gu)].map(([, token]) => token);
  expect(new Set(tokens).size).toBe(2);
  expect(await run(root, "importer", file)).toContain("Ajoutés\u00a0: 0. Mis à jour\u00a0: 0. Déjà là\u00a0: 2.");
  expect(readList(root)).toBe(list);
  expect(await run(root, "verifier")).toBe("0 La liste est en ordre\u00a0: 2\u00a0abonnés.");
});

test("a file with a fault changes nothing, and every fault is told", async () => {
  const root = makeRoot({}, ["ada"]);
  const before = readList(root);
  const file = writeFile(root, "email,consented,proof\nblaise,2026-10-01,papier\nc@example.org,2027-01-01,\n");
  expect(await run(root, "importer", file)).toMatchInlineSnapshot(`
    "1 RACINE/entrée.csv:2 — email : « blaise » n'est pas une adresse électronique ; écrivez par exemple lettre@example.org
    RACINE/entrée.csv:3 — proof : le champ manque ; ajoutez-le : preuve du consentement : formulaire, courriel, bulletin papier…
    Rien n'est changé. Corrigez ces lignes, puis relancez."
  `);
  expect(readList(root)).toBe(before);
});

test("merging brings a later consent, its name and its proof, and never another token", async () => {
  const root = makeRoot({}, ["ada", "blaise"]);
  const rows =
    "ada@example.org,Ada Lovelace,2026-11-01,second formulaire\nBLAISE@example.org,Autre,2026-01-01,vieux papier\n";
  const file = writeFile(root, `email,name,consented,proof\n${rows}`);
  expect(await run(root, "fusionner", file)).toContain("Ajoutés\u00a0: 0. Mis à jour\u00a0: 1. Déjà là\u00a0: 1.");
  expect(readList(root)).toContain("ada@example.org,Ada Lovelace,fr,2026-11-01,second formulaire,jeton-ada");
  expect(readList(root)).toContain("blaise@example.org,Abonné blaise,fr,2026-10-01,formulaire du site");
});

test("who is on the list and left the tool that wrote a file is named, and stays until the editor decides", async () => {
  const root = makeRoot({}, ["ada", "blaise"]);
  const before = readList(root);
  const text =
    "email,consented,proof,email_disabled\nADA@example.org,2026-10-01,x,true\nblaise@example.org,2026-10-01,x,false\n";
  expect(await run(root, "importer", writeFile(root, text))).toContain(
    "Dans la liste, mais partis d'après ce fichier\u202f; retirez-les, à moins qu'ils ne soient revenus depuis\u00a0:\n  ada@example.org",
  );
  expect(readList(root)).toBe(before);
});

test("who left stays out of later imports, until they ask again", async () => {
  const root = makeRoot({}, ["ada", "blaise"]);
  expect(await run(root, "retirer", "Ada@Example.org")).toBe(
    "0 ada@example.org ne recevra plus la lettre. Reste\u00a0: 1\u00a0abonné.",
  );
  const old = writeFile(root, "email,consented,proof\nada@example.org,2026-10-01,vieux papier\n");
  expect(await run(root, "importer", old)).toContain("laissés dehors\u00a0:\n  ada@example.org");
  expect(readList(root)).not.toContain("ada@");
  const fresh = writeFile(root, "email,consented,proof\nada@example.org,2026-11-24,nouveau formulaire\n");
  expect(await run(root, "importer", fresh, "2026-11-25T08:00:00Z")).toContain("Ajoutés\u00a0: 1.");
  expect(await run(root, "retirer", "personne@example.org")).toBe("1 personne@example.org n'est pas dans la liste.");
  expect(await run(root, "retirer", "jeton-blaisexxxxxx")).toContain("0 blaise@example.org ne recevra plus la lettre.");
  const again = writeFile(root, "email,consented,proof\nblaise@example.org,2026-10-01,vieux papier\n");
  expect(await run(root, "importer", again)).toContain("laissés dehors\u00a0:\n  blaise@example.org");
});

test("all that is known of a person is given to them, and nothing of anybody else", async () => {
  const { root } = await makeSent();
  const data = JSON.parse((await run(root, "exporter", "ada@example.org")).slice(2));
  expect(data).toMatchObject({
    email: "ada@example.org",
    subscriber: { name: "Abonné ada", proof: "formulaire du site" },
    sent: [{ edition: "liens-102", way: "smtp" }],
    acts: [],
  });
  expect(data.sent[0].lines.map(({ state }: { state: string }) => state)).toEqual([
    "pending",
    "submitting",
    "accepted",
  ]);
  expect(JSON.stringify(data)).not.toContain("blaise");
  expect(JSON.parse((await run(root, "exporter", "ada@example.org")).slice(2)).acts).toMatchObject([{ act: "export" }]);
});

test("an erased person is nowhere any more: list, ledgers, messages; the proof holds a day and no address", async () => {
  const { root, server } = await makeSent();
  await runEnvoi(root, { par: "outbox" });
  const person = readLedger(root).match(/"to":"(\w{32})"/u)?.[1] ?? "";
  expect(await run(root, "effacer", "ada@example.org")).toMatchInlineSnapshot(`
    "0 Tout ce qui concernait ada@example.org est effacé : la ligne de la liste, registres : 2, messages écrits : 1. La preuve datée est inscrite, sans l'adresse.
    Messages écrits cherchés dans RACINE/sortie ; s'il en est ailleurs, relancez avec --out DOSSIER.
    Restent hors d'ici : les sauvegardes, les journaux du serveur de courrier, l'historique de votre messagerie."
  `);
  for (const [name, text] of readAll(root))
    expect([name, text.toLowerCase()]).toEqual([name, expect.not.stringContaining("ada@example.org")]);
  expect(readLedger(root)).not.toContain(person);
  expect(readLedger(root)).toContain('"state":"accepted"');
  const proofs = readFileSync(join(root, "_abonnes", "preuves.jsonl"), "utf8");
  expect(JSON.parse(proofs)).toEqual({ at: "2026-11-23T08:00:00.000Z", act: "effacement", person, count: 2 });
  expect((await runEnvoi(root, { par: "smtp", oui: true })).stdout).toContain("est déjà partie");
  expect(server.taken).toHaveLength(2);
  expect(await run(root, "effacer", "ada@example.org")).toMatch(
    /^1 Rien n'est connu de ada@example\.org\. Messages écrits cherchés dans RACINE\/sortie/u,
  );
});

test("no list, ledger or proof holds an address but the list itself", async () => {
  const { root } = await makeSent();
  await run(root, "retirer", "blaise@example.org");
  const files = readAll(root).filter(([name]) => name !== "abonnes.csv");
  expect(files.map(([name]) => name).sort()).toEqual([
    "cle-des-registres",
    "editions-parties.jsonl",
    "liens-102.jsonl",
    "preuves.jsonl",
  ]);
  for (const [, text] of files) expect(text).not.toMatch(/@|example\.org|\bada\b|blaise/u);
});

test("the list is not touched while a sending is under way", async () => {
  const root = makeRoot({}, ["ada"]);
  const holder = { pid: process.pid, host: hostname(), at: NOW };
  writeFileSync(join(root, "_abonnes", ".verrou.1"), JSON.stringify(holder));
  expect(await run(root, "retirer", "ada@example.org")).toContain("1 Un envoi est en cours");
  expect(readList(root)).toContain("ada@example.org");
});

test("the command says how it is used, and does what it is told", async () => {
  const root = makeRoot({}, ["ada"]);
  const spawn = (...words: string[]) => runScript("abonnes", ["--root", root, "--now", NOW, ...words]);
  const [wrong, right] = await Promise.all([spawn("vider"), spawn("verifier")]);
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    expect.stringContaining("Dites quoi faire\u00a0: verifier, importer FICHIER"),
  ]);
  expect(right).toEqual({ code: 0, stdout: "La liste est en ordre\u00a0: 1\u00a0abonné.\n", stderr: "" });
});

test("a fiche with faults keeps nobody on the list, faulty settings change nothing", async () => {
  const root = makeRoot({}, ["ada"]);
  const leave = () => runScript("abonnes", ["--root", root, "--now", NOW, "retirer", "ada@example.org"]);
  writeFileSync(join(root, "actors", "fautive.yaml"), "name: 3\n");
  writeFileSync(join(root, "site.yaml"), `${readFileSync(join(root, "site.yaml"), "utf8").slice(0, -1)}, "titre": ""}`);
  expect(await leave()).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^✗ site\.yaml.*\n\nRien n'est changé/u),
  });
  expect(readList(root)).toContain("ada@example.org");
  writeFileSync(join(root, "site.yaml"), readFileSync(join(root, "site.yaml"), "utf8").replace(', "titre": ""', ""));
  expect(await leave()).toMatchObject({ code: 0, stderr: "" });
  expect(readList(root)).not.toContain("ada@example.org");
});

/** RGPD, article 17: who is erased is found first, however they are named, and is then nowhere. */
test.each<[string, string]>([
  ["by the address", "ada@example.org"],
  ["in capitals", "ADA@Example.ORG"],
  ["with a name", "Ada Lovelace <ada@example.org>"],
  ["by a link to write to", "mailto:ada@example.org?subject=bonjour"],
  ["with blanks", "  ada @ example.org\u00a0"],
  ["in brackets, with a full stop", "<ada@example.org>."],
  ["by the token", "jeton-adaxxxxxxxxx"],
  ["by the link of unsubscription", "https://civic.example.org/desabonnement/?jeton=jeton-adaxxxxxxxxx"],
  ["by that of a letter in English", "https://civic.example.org/leave/?token=jeton-adaxxxxxxxxx"],
  ["by the subject of a request", "unsubscribe jeton-adaxxxxxxxxx"],
  ["with a character that is not seen", "\u200bada@example.org"],
])("a person named %s leaves no trace, and stays out", async (_, named) => {
  const { root } = await makeSent();
  await runEnvoi(root, { par: "outbox" });
  await runEnvoi(root, { par: "outbox", essai: "Ada@example.org" });
  const old = writeFile(root, `email,consented,proof,token\nADA@example.org,2026-10-01,papier,jeton-adaxxxxxxxxx\n`);
  await run(root, "exporter", "ada@example.org");
  writeFileSync(join(root, "_abonnes", ".abonnes.csv.0123456789ab.tmp"), readList(root));
  expect(await run(root, "effacer", named)).toMatch(
    /^0 Tout ce qui concernait ada@example\.org est effacé.*messages écrits\u00a0: 2, preuves/u,
  );
  for (const [name, text] of readAll(root))
    expect([name, text.toLowerCase()]).toEqual([name, expect.not.stringMatching(/(?<!\w)ada@|jeton-ada|abonné ada/u)]);
  expect(readAll(root).some(([, text]) => text.includes("blaise@example.org"))).toBe(true);
  expect(await run(root, "importer", old)).toContain("laissés dehors\u00a0:\n  ADA@example.org");
  expect(readList(root)).not.toContain("ada@");
});

test("an address in letters and in ASCII is one person's, and one with a plus is another's (RFC 5890; RFC 5321, 2.3.11)", async () => {
  const root = makeRoot();
  const file = writeFile(
    root,
    "email,consented,proof\nzoe@écoute.example.org,2026-10-01,papier\nzoe+lettre@xn--coute-9ra.example.org,2026-10-01,papier\n",
  );
  await run(root, "importer", file);
  expect(await run(root, "effacer", "Zoe@ÉCOUTE.example.org")).toContain("0 Tout ce qui concernait zoe@xn--coute-9ra");
  expect(readList(root)).toContain("zoe+lettre@");
  expect(readList(root)).not.toContain("zoe@");
  expect(await run(root, "importer", file)).toContain("laissés dehors\u00a0:\n  zoe@xn--coute-9ra.example.org");
});

test("what names an erased person and is not the command's own is told, and not called done", async () => {
  const { root } = await makeSent();
  const copy = join(root, "_abonnes", "abonnes de l'an passé.csv");
  writeFileSync(copy, Buffer.from("\ufeffemail\tname\nAda@example.org\tAda\n", "utf16le"));
  expect(await run(root, "effacer", "ada@example.org")).toContain(
    "le nomment encore\u00a0:\n  RACINE/_abonnes/abonnes de l'an passé.csv",
  );
  rmSync(copy);
  expect(await run(root, "effacer", "ada@example.org")).toMatch(
    /^1 Rien n'est connu de ada@example\.org\. Messages écrits cherchés dans RACINE\/sortie/u,
  );
});

const LEDGER = "_abonnes/registres/liens-102.jsonl";
const spoil = (change: (lines: string[]) => string) => (file: string) =>
  writeFileSync(file, change(readFileSync(file, "utf8").split("\n")));

/** RGPD, article 17: one file that cannot be read is no reason to erase nothing, nor to call it done. */
test.each<[string, string, (file: string) => void, string, string]>([
  ["an empty ledger", LEDGER, spoil(() => ""), `${LEDGER}:1 — cette ligne n'est pas d'un registre`, "registres"],
  ["a ledger cut in its first line", LEDGER, spoil(([head = ""]) => head.slice(0, 40)), `${LEDGER}:1 — `, "registres"],
  [
    "a ledger with a line of NUL",
    LEDGER,
    spoil((lines) => lines.with(1, "\0".repeat(90)).join("\n")),
    `${LEDGER}:2 — cette ligne n'est pas d'un registre`,
    "registres",
  ],
  [
    "a ledger with half a line of theirs",
    LEDGER,
    spoil((lines) => lines.map((line, index) => (index === 3 ? line.slice(0, 60) : line)).join("\n")),
    `${LEDGER}:4 — cette ligne n'est pas d'un registre`,
    "registres",
  ],
  ["a ledger of another world", LEDGER, spoil(() => "bonjour\n"), `${LEDGER}:1 — `, "registres"],
  [
    "a ledger of bytes that are no text",
    LEDGER,
    (file) => writeFileSync(file, Buffer.from([255, 254, 0, 10])),
    `${LEDGER}:1 — `,
    "registres",
  ],
  [
    "a ledger of another key",
    LEDGER,
    spoil((lines) => lines.join("\n").replace(/"key":"\w{4}/u, '"key":"0000')),
    `${LEDGER} — ce registre a été tenu avec une autre clé`,
    "registres",
  ],
  [
    "a ledger that is a folder",
    LEDGER,
    beFolder,
    `${LEDGER} — ce fichier ne peut être lu ou écrit (EISDIR), c'est un dossier`,
    "registres",
  ],
  [
    "proofs with half a line",
    "_abonnes/preuves.jsonl",
    (file) => writeFileSync(file, '{"at":"20'),
    "_abonnes/preuves.jsonl:1 — cette ligne n'est pas d'une preuve",
    "registres",
  ],
  [
    "a memory of folders that is a folder",
    "_abonnes/dossiers-des-messages.txt",
    beFolder,
    "_abonnes/dossiers-des-messages.txt — ce fichier ne peut être lu",
    "registres",
  ],
  [
    "proofs that are a folder",
    "_abonnes/preuves.jsonl",
    beFolder,
    "_abonnes/preuves.jsonl — ce fichier ne peut être lu",
    "La ligne de la liste reste",
  ],
])("%s is named, and all else of a person is erased and shown", async (_, name, damage, fault, told) => {
  const { root } = await makeSent();
  await runEnvoi(root, { par: "outbox" });
  damage(join(root, name));
  if (name !== "_abonnes/dossiers-des-messages.txt") {
    const shown = await run(root, "exporter", "ada@example.org");
    expect(shown).toMatch(/^1 /u);
    expect(shown).toContain(`RACINE/${fault}`);
    expect(shown).toContain('"proof": "formulaire du site"');
  }
  const said = await run(root, "effacer", "ada@example.org");
  expect(said).toMatch(/^1 /u);
  expect(said).toContain(`RACINE/${fault}`);
  expect(said).toContain(told);
  expect(said).not.toContain("Tout ce qui");
  const files = readAll(root).filter(([file]) => !told.startsWith("La ligne") || file !== "abonnes.csv");
  for (const [file, text] of files) expect([file, text]).toEqual([file, expect.not.stringMatching(/\bada@/u)]);
});

function beFolder(file: string): void {
  rmSync(file, { force: true });
  mkdirSync(file);
}

test("a damaged ledger keeps to the byte what is not the erased person's", async () => {
  const { root } = await makeSent();
  const file = join(root, LEDGER);
  const person = /"to":"(\w{32})"/u.exec(readLedger(root))?.[1] ?? "";
  const others = readLedger(root)
    .split("\n")
    .filter((line) => !line.includes(person));
  const odd = Buffer.from([0xff, 0, 0xe9, 0x0a]);
  const cut = `{"to":"${person.slice(0, 20)}`;
  writeFileSync(file, Buffer.concat([readFileSync(file), odd, Buffer.from(`{"to":"${person}","sta\n${cut}`)]));
  expect(await run(root, "effacer", "ada@example.org")).toMatch(/^1 .*jsonl:\d+ — /u);
  expect(readFileSync(file)).toEqual(Buffer.concat([Buffer.from(others.join("\n")), odd]));
});

test("an import waits while it cannot be read who left", async () => {
  const root = makeRoot({}, ["ada", "blaise"]);
  await run(root, "retirer", "ada@example.org");
  const proofs = join(root, "_abonnes", "preuves.jsonl");
  const before = readFileSync(proofs, "utf8");
  writeFileSync(proofs, before.slice(0, 30));
  const old = writeFile(root, "email,consented,proof\nada@example.org,2026-10-01,papier\n");
  expect(await run(root, "importer", old)).toContain(
    "1 RACINE/_abonnes/preuves.jsonl:1 — cette ligne n'est pas d'une preuve",
  );
  expect(readList(root)).not.toContain("ada@");
  writeFileSync(proofs, before);
  expect(await run(root, "importer", old)).toContain("laissés dehors");
});

test.each(["abonnes.csv", "cle-des-registres"])("%s that is a folder ends nothing in a stack trace", async (name) => {
  const root = makeRoot({}, ["ada"]);
  beFolder(join(root, "_abonnes", name));
  for (const verb of ["verifier", "retirer", "exporter", "effacer"])
    expect(await run(root, verb, verb === "verifier" ? "" : "ada@example.org")).toContain("(EISDIR), c'est un dossier");
});

describe("messages in folders of their own", () => {
  test.each<[string, (root: string) => string, Record<string, unknown>]>([
    ["beside the site's", (root) => join(root, "autre"), {}],
    ["far from the site", (root) => `${root}-loin`, {}],
    ["of a trial", (root) => join(root, "essais"), { essai: "ada@example.org" }],
  ])("%s are found when a person is erased", async (_, place, more) => {
    const root = makeRoot({}, ["ada", "blaise"]);
    const folder = place(root);
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    await runEnvoi(root, { par: "outbox", ...more, out: folder });
    expect(listMessages(folder).filter((name) => name.startsWith("ada_"))).toHaveLength(1);
    const said = await run(root, "effacer", "ada@example.org");
    expect(said).toMatch(/^0 Tout ce qui concernait.*messages écrits\u00a0: 1/u);
    expect(said.replaceAll(root, "RACINE")).toContain(`, ${folder.replaceAll(root, "RACINE")}`);
    expect(listMessages(folder).filter((name) => name.startsWith("ada_"))).toEqual([]);
  });

  test("are found in a site that was moved", async () => {
    const root = makeRoot({}, ["ada"]);
    await runEnvoi(root, { par: "outbox", out: join(root, "autre") });
    const moved = `${root}-ailleurs`;
    onTestFinished(() => rmSync(moved, { recursive: true, force: true }));
    renameSync(root, moved);
    expect(await run(moved, "effacer", "ada@example.org")).toMatch(/^0 .*messages écrits\u00a0: 1/u);
  });

  test("that an older version wrote, nobody knows where, are asked for", async () => {
    const root = makeRoot({}, ["ada"]);
    await runEnvoi(root, { par: "outbox", out: join(root, "autre") });
    rmSync(join(root, "_abonnes", "dossiers-des-messages.txt"));
    const said = await run(root, "effacer", "ada@example.org");
    expect(said).toMatch(/^1 /u);
    expect(said).toContain("Un message lui a été écrit (n°\u00a0102), dans un dossier qui n'est pas connu");
    expect(said).toContain("RACINE/sortie. S'il existe encore, relancez avec --out DOSSIER.");
  });
});

function listMessages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );
}

test("who is named by nothing that names a person is told how", async () => {
  const root = makeRoot({}, ["ada"]);
  for (const verb of ["effacer", "exporter"])
    expect(await run(root, verb, "Ada Lovelace")).toContain("donnez une adresse électronique, ou le jeton");
  expect(readList(root)).toContain("ada@");
});

async function makeSent() {
  const server = await serveMail();
  onTestFinished(() => server.close());
  const root = makeRoot({ smtp: { host: "127.0.0.1", port: server.port, security: "none" } }, ["ada", "blaise"]);
  await runEnvoi(root, { par: "smtp", oui: true });
  return { root, server };
}

async function run(root: string, verb: string, argument = "", now = NOW): Promise<string> {
  const { value: model } = readModel(root, { now: new Date(now), drafts: false });
  if (!model) throw new Error("no site");
  const words = argument === "" ? [verb] : [verb, argument];
  const outbox = join(root, "sortie");
  const { code, result, lines, problems } = await runSubscribers(
    { settings: model.settings, root, outbox, now: new Date(now) },
    words,
  );
  const said = [...problems.map(renderProblem), ...(result ? [result] : []), ...lines].join("\n");
  return `${code} ${said}`.replaceAll(root, "RACINE");
}

function writeFile(root: string, text: string): string {
  const file = join(root, "entrée.csv");
  writeFileSync(file, text);
  return file;
}

function readList(root: string): string {
  return readFileSync(join(root, "_abonnes", "abonnes.csv"), "utf8");
}

function readLedger(root: string): string {
  return readFileSync(join(root, "_abonnes", "registres", "liens-102.jsonl"), "utf8");
}

/** Name and text of every file that holds or might hold people. */
function readAll(root: string): [string, string][] {
  return ["_abonnes", "sortie"]
    .filter((name) => existsSync(join(root, name)))
    .flatMap((name) => readdirSync(join(root, name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), "utf8")]);
}

/** The list is edited by hand, in a spreadsheet: one reader reads it for every command, and nobody is lost or written to in silence. */
describe("a list that a hand has changed", () => {
  const HEADER = "email,consented,proof,token";
  const row = (name: string, more = "") => `${name}@example.org,2026-10-01,papier,jeton-${name.padEnd(12, "x")}${more}`;

  test.each<[string, string, string]>([
    [
      "two addresses in one cell",
      row("ada").replace("ada@", '"blaise@example.org, ada@').replace(".org,2026", '.org",2026'),
      ":2 — email : « ada@example.org » est une autre adresse de la ligne",
    ],
    [
      "two with a semicolon",
      row("ada").replace("ada@", '"b@example.org; ada@').replace(".org,2026", '.org",2026'),
      "est une autre adresse de la ligne",
    ],
    ["two with a blank", row("ada").replace("ada@", "b@example.org ada@"), "est une autre adresse de la ligne"],
    ["two with a word", row("ada").replace("ada@", "b@example.org et ada@"), "est une autre adresse de la ligne"],
    ["a line that is struck out", `#${row("ada")}`, "« #ada@example.org » paraît barrée"],
    ["a line without an address", row("").replace("@example.org", ""), "email : le champ manque"],
    ["a consent that is no", row("ada").replace("2026-10-01", "non"), "« non » n'est pas un jour"],
  ])("holds %s: nothing leaves, and the line is named", async (_, line, told) => {
    const { root, server } = await makeSent();
    const text = `${HEADER}\n${line}\n${row("zoe")}\n`;
    writeFileSync(join(root, "_abonnes", "abonnes.csv"), text);
    for (const verb of ["verifier", "importer"])
      expect(
        (await run(root, verb, verb === "importer" ? writeFile(root, `${HEADER}\n${row("max")}\n`) : "")).replaceAll(
          "\u00a0",
          " ",
        ),
      ).toContain(told);
    expect((await runEnvoi(root, { par: "smtp", oui: true, encore: true })).code).toBe(1);
    expect(server.taken).toHaveLength(2);
    expect(readList(root)).toBe(text);
  });

  test.each<[string, string, (name: string) => string, (name: string) => string]>([
    ["desabonne", `${HEADER},desabonne`, (name) => row(name, ",oui"), (name) => row(name, ",")],
    ["status", `${HEADER},status`, (name) => row(name, ",unsubscribed"), (name) => row(name, ",active")],
    ["Désabonné le", `${HEADER},Désabonné le`, (name) => row(name, ",03/03/2026"), (name) => row(name, ",")],
    ["newsletter", `${HEADER},newsletter`, (name) => row(name, ",non"), (name) => row(name, ",oui")],
  ])("says by %s who left: they are told, written to no more, and stay out", async (_, header, gone, here) => {
    const { root, server } = await makeSent();
    writeFileSync(
      join(root, "_abonnes", "abonnes.csv"),
      `${header}\n${gone("ada")}\n${here("blaise")}\n${gone("zoe")}\n`,
    );
    expect(await run(root, "verifier")).toContain("2 personnes désabonnées ou écartées restent dehors (2, 4)");
    const sent = await runEnvoi(root, { par: "smtp", oui: true, encore: true });
    expect(sent.stdout).toContain("2 personnes désabonnées ou écartées restent dehors (2, 4)");
    expect(server.taken).toHaveLength(3);
    const old = writeFile(root, `${HEADER}\n${row("ada")}\n${row("zoe")}\n${row("max")}\n`);
    expect(await run(root, "importer", old)).toContain("laissés dehors\u00a0:\n  ada@example.org\n  zoe@example.org");
    expect(readList(root)).toMatch(/blaise@.*\s+max@.*\s+$/u);
    expect(await run(root, "importer", old)).toContain("laissés dehors\u00a0:\n  ada@example.org\n  zoe@example.org");
    expect(await run(root, "effacer", "zoe@example.org")).toMatch(/^0 .*preuves rendues anonymes\u00a0: 1/u);
  });

  test("says that somebody left whom it is asked to erase: their line goes", async () => {
    const root = makeRoot({}, ["ada"]);
    writeFileSync(
      join(root, "_abonnes", "abonnes.csv"),
      `${HEADER},desabonne\n${row("ada", ",oui")}\n${row("zoe", ",oui")}\n`,
    );
    expect(await run(root, "effacer", "ada@example.org")).toMatch(
      /^0 Tout ce qui concernait ada@example\.org est effacé\u00a0: la ligne/u,
    );
    expect(readList(root)).not.toContain("@");
    const old = writeFile(root, `${HEADER}\n${row("ada")}\n${row("zoe")}\n`);
    expect(await run(root, "importer", old)).toContain("laissés dehors\u00a0:\n  ada@example.org\n  zoe@example.org");
  });

  test.each(["Ada (désabonnée)", "Ada — ne veut plus la lettre", "décédée"])(
    "says so in a name, %s: it is told, and no import takes it",
    async (name) => {
      const root = makeRoot({}, ["blaise"]);
      const text = `email,name,consented,proof,token\n${row("ada").replace(",", `,${name},`)}\n`;
      expect(await run(root, "importer", writeFile(root, text))).toMatch(/^1 .*:2 — name\u00a0: la case dit «/u);
      writeFileSync(join(root, "_abonnes", "abonnes.csv"), text);
      expect(await run(root, "verifier")).toMatch(/^0 .*abonnes\.csv:2 — name\u00a0: la case dit «/u);
    },
  );
});
