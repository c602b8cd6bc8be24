import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { expect, onTestFinished, test } from "vitest";
import { runScript } from "../run-script.ts";
import { type MailServer, type MailServerOptions, serveMail } from "../servers/mail-server.ts";
import { makeRoot } from "./make-root.ts";
import { runEnvoi } from "./run-envoi.ts";

const PEOPLE = ["ada", "blaise", "condorcet"];

test("without settings the letter goes to the outbox, one message per subscriber, and nothing leaves", async () => {
  const root = makeRoot({}, PEOPLE);
  const { code, stdout, stderr } = await spawn(root, []);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout.replaceAll(root, "RACINE")).toMatchInlineSnapshot(`
    "Édition : n° 102, Une édition d'essai
    Objet : Une édition d'essai · n° 102
    De : Civic-Thèque <lettre@civic.example.org>
    À : 3 abonnés
    Voie : outbox
    Dossier : RACINE/sortie/102
    Au plus tard : 6 décembre 2026 à 23:59
    Messages écrits : 3, dans RACINE/sortie/102. Rien n'est parti.
    "
  `);
  const folder = join(root, "sortie", "102");
  const files = readdirSync(folder);
  expect(files).toHaveLength(3);
  const email = await PostalMime.parse(readFileSync(join(folder, files[0] ?? "")));
  expect(email.to).toMatchObject([{ address: "ada@example.org", name: "Abonné ada" }]);
  expect(email.headers.find(({ key }) => key === "list-unsubscribe")?.value).toContain("jeton=jeton-ada");
  const again = await run(root);
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining("sont déjà écrits dans")]);
});

test("a fresh site without subscribers writes the message to its own editor", async () => {
  const root = makeRoot();
  const { code, stdout } = await run(root);
  expect(code).toBe(0);
  expect(stdout).toContain("À\u00a0: vous-même (");
  expect(readdirSync(join(root, "sortie", "102", "essai"))).toEqual([
    expect.stringMatching(/^lettre_civic\.example\.org-/u),
  ]);
});

test("by SMTP nothing leaves before a yes, and where nobody can say it the command tells how", async () => {
  const { root, server } = await serve({});
  const { code, stdout, stderr } = await run(root, { par: "smtp" });
  expect(code).toBe(2);
  expect(stderr).toBe("Rien n'est envoyé\u00a0: personne n'est là pour dire oui. Sans terminal, ajoutez --oui.\n");
  expect(stdout.replace(/:\d{4,5}\n/u, ":PORT\n")).toMatchInlineSnapshot(`
    "Édition : n° 102, Une édition d'essai
    Objet : Une édition d'essai · n° 102
    De : Civic-Thèque <lettre@civic.example.org>
    À : 3 abonnés
    Voie : smtp
    Serveur : 127.0.0.1:PORT
    Au plus tard : 6 décembre 2026 à 23:59
    Attention : les désabonnements arrivent à desabonnement@civic.example.org : relevez-la, et retirez chacun en deux jours au plus.
    "
  `);
  expect(server.offers.size).toBe(0);
});

test("with a yes everyone has the letter once, whatever is called afterwards", async () => {
  const { root, server } = await serve({});
  expect(await send(root)).toMatchObject({ code: 0, stdout: expect.stringContaining("En tout\u00a0: 3.") });
  expect(server.taken.map(({ to }) => to).sort()).toEqual(PEOPLE.map((name) => `${name}@example.org`));
  expect(await send(root)).toMatchObject({ code: 0, stdout: expect.stringContaining("est déjà partie par smtp") });
  expect(await run(root, { par: "listmonk", oui: true })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("déjà partie par smtp"),
  });
  expect(server.taken).toHaveLength(3);
  expect((await send(root, { encore: true })).code).toBe(0);
  expect(server.taken).toHaveLength(6);
  const ids = await Promise.all(server.taken.map(async ({ message }) => (await PostalMime.parse(message)).messageId));
  expect(new Set(ids).size).toBe(6);
});

test("a day that is corrected after the sending makes no other edition", async () => {
  const { root, server } = await serve({});
  await send(root);
  const file = join(root, "content", "liens", "2026-11-22.md");
  const corrected = readFileSync(file, "utf8").replace("2026-11-22", "2026-11-21");
  writeFileSync(join(root, "content", "liens", "2026-11-21.md"), corrected);
  rmSync(file);
  expect((await send(root)).stdout).toContain("est déjà partie par smtp");
  expect(server.taken).toHaveLength(3);
});

test("without a ledger nothing leaves: a disk that refuses is told, and no message is sent", async () => {
  const { root, server } = await serve({});
  writeFileSync(join(root, "_abonnes", "registres"), "un fichier à la place du dossier");
  expect(await send(root)).toMatchObject({ code: 1, stderr: expect.stringContaining("le disque refuse d'écrire (E") });
  expect(server.offers.size).toBe(0);
});

test("what the server refused, put off or left open is named, and each call says what to do", async () => {
  const { root, server } = await serve({
    conductOf: (to) => {
      if (to.startsWith("ada")) return { refuse: { at: "rcpt", code: 550, message: "5.1.1 unknown" } };
      if (to.startsWith("blaise")) return { cut: "untaken", times: 1 };
      return undefined;
    },
  });
  const first = await send(root);
  expect(first.code).toBe(1);
  expect(first.stderr).toMatchInlineSnapshot(`
    "Envoyés à l'instant : 1. En tout : 1.
    Adresses refusées par leur serveur ; retirez-les par npm run abonnes -- retirer ADRESSE :
      ada@example.org — « 550 5.1.1 unknown »
    Incertains : le serveur les a peut-être pris. Demandez-lui, ou envoyez-les encore par --renvoyer-incertains :
      blaise@example.org — « read ECONNRESET »
    "
  `);
  const second = await send(root);
  expect([second.code, second.stderr]).toEqual([1, expect.stringContaining("est déjà partie par smtp")]);
  for (const told of ["ada@example.org — «", "blaise@example.org — «", "--renvoyer-incertains"])
    expect(second.stderr).toContain(told);
  expect(server.taken.map(({ to }) => to)).toEqual(["condorcet@example.org"]);
  expect((await send(root, { "renvoyer-incertains": true })).code).toBe(1);
  expect(server.taken.map(({ to }) => to)).toEqual(["condorcet@example.org", "blaise@example.org"]);
});

test("a test goes to one address, and no ledger knows of it", async () => {
  const { root, server } = await serve({});
  const { code, stdout } = await run(root, { par: "smtp", essai: "moi@example.org" });
  expect([code, stdout]).toEqual([0, "Le serveur répond «\u00a0250 OK: queued\u00a0».\n"]);
  expect(server.taken.map(({ to }) => to)).toEqual(["moi@example.org"]);
  expect(readdirSync(join(root, "_abonnes"))).not.toContain("registres");
});

test("a list address has one message, whoever is in the file", async () => {
  const { root, server } = await serve({}, { to: "liens@listes.example.org" });
  expect((await send(root)).code).toBe(0);
  expect(server.taken.map(({ to }) => to)).toEqual(["liens@listes.example.org"]);
});

test.each<[string, Parameters<typeof runEnvoi>[1], number, string]>([
  ["a draft", { number: "103" }, 1, "L'édition 103 n'est pas publiée"],
  ["an unknown way", { par: "hirondelle" }, 2, "n'est pas une voie"],
  ["an hour without its offset", { "pas-apres": "2026-11-22T18:00" }, 2, "n'est pas un instant"],
  [
    "an hour that is past",
    { "pas-apres": "2026-11-22T18:00:00Z" },
    1,
    "ne devait plus partir après le 22 novembre 2026",
  ],
  ["an old edition", { number: "101", now: "2026-12-20T08:00:00Z" }, 1, "ne devait plus partir après"],
  ["an address that is none", { essai: "moi" }, 2, "n'est pas une adresse électronique"],
  ["a departure that SMTP cannot wait for", { par: "smtp", quand: "2026-11-24T08:00:00Z" }, 2, "--quand ne sert qu'à"],
  ["a way without settings", { par: "brevo" }, 1, "site.yaml ne dit rien de la voie brevo"],
])("%s is refused", async (_, typed, code, message) => {
  const { root, server } = await serve({});
  const result = await run(root, { oui: true, ...typed });
  expect([result.code, result.stderr]).toEqual([code, expect.stringContaining(message)]);
  expect(server.offers.size).toBe(0);
});

test("two sendings do not meet: the second is told who is at work", async () => {
  const { root, server } = await serve({});
  writeFileSync(
    join(root, "_abonnes", ".verrou.1"),
    JSON.stringify({ pid: process.pid, host: hostname(), at: "2026-11-23T08:00:00.000Z" }),
  );
  const { code, stderr } = await send(root);
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining(`Un autre envoi est en cours\u00a0: processus ${process.pid}`),
  ]);
  expect(server.offers.size).toBe(0);
});

test("a folder that git would take along is refused", async () => {
  const { root, server } = await serve({});
  mkdirSync(join(root, ".git"));
  for (const [name, text] of [
    ["HEAD", "ref: refs/heads/main\n"],
    ["config", ""],
  ] as const)
    writeFileSync(join(root, ".git", name), text);
  for (const folder of ["objects", "refs"]) mkdirSync(join(root, ".git", folder));
  expect(await send(root)).toMatchObject({ code: 1, stderr: expect.stringContaining("est dans le dépôt git") });
  writeFileSync(join(root, ".gitignore"), "_abonnes/\n");
  expect((await send(root)).code).toBe(0);
  expect(server.taken).toHaveLength(3);
});

test("no secret is ever said, written or left behind", async () => {
  const env = { SMTP_USER: "redaction", SMTP_PASSWORD: "secret-mot-de-passe" };
  for (const accepts of [true, false]) {
    const { root, server } = await serve({
      options: {
        allowInsecureAuth: true,
        authOptional: false,
        onAuth: ({ username, password }, _, done) =>
          accepts ? done(null, { user: username }) : done(new Error(`wrong ${password} for ${username}`)),
      },
    });
    const result = accepts
      ? await spawn(root, ["--par", "smtp", "--oui"], env)
      : await run(root, { par: "smtp", oui: true }, env);
    expect(result.code).toBe(accepts ? 0 : 1);
    expect(server.taken).toHaveLength(accepts ? 3 : 0);
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const everything = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    for (const text of [result.stdout, result.stderr, ...everything]) expect(text).not.toMatch(/secret-/u);
    if (!accepts) expect(result.stderr).toContain("[secret]");
  }
});

/** `rust-lang/this-week-in-rust#1325`: an edition that is renumbered, or whose ledger is gone, is not mailed to everybody again. */
test.each<[string, (root: string) => void, string]>([
  [
    "is renumbered",
    (root) => change(root, /^number: 102$/mu, "number: 104"),
    "paraît être celle qui est partie le 23 novembre 2026 sous le n°\u00a0102 (même jour, 1 lien sur 1)",
  ],
  [
    "is renumbered and dated anew",
    (root) => change(root, /^number: 102\ndate: "2026-11-22"$/mu, 'number: 104\ndate: "2026-11-21"'),
    "sous le n°\u00a0102 (1 lien sur 1)",
  ],
  [
    "is renumbered, its links gone from https to http",
    (root) => change(root, /^number: 102$|https:/gmu, (found) => (found === "https:" ? "http:" : "number: 104")),
    "sous le n°\u00a0102 (même jour, 1 lien sur 1)",
  ],
  [
    "is renumbered, its one link corrected",
    (root) =>
      change(root, /^number: 102$|presse\.example\.org\/102/gmu, (found) =>
        found.startsWith("number") ? "number: 104" : "autre.example.org/article",
      ),
    "sous le n°\u00a0102 (même jour, 1 titre sur 1)",
  ],
  ["has lost its ledger", (root) => rmSync(ledgerOf(root)), "liens-102.jsonl manque"],
  [
    "has lost all ledgers",
    (root) => rmSync(join(root, "_abonnes", "registres"), { recursive: true }),
    "liens-102.jsonl manque",
  ],
  ["has a ledger of one line", (root) => cut(root, 1), "ne le dit plus tout entier"],
  ["has a ledger that was cut in half", (root) => cut(root, 5), "ne le dit plus tout entier"],
  [
    "gave its number to another",
    (root) =>
      change(root, /^date: "2026-11-22"$|presse\.example\.org/gmu, (found) =>
        found.startsWith("date") ? 'date: "2026-11-20"' : "autre.example.org",
      ),
    "Le n°\u00a0102 est celui d'une autre édition",
  ],
])("an edition that left and then %s goes to nobody again, until it is told to", async (_, spoil, told) => {
  const { root, server } = await serve({});
  await send(root);
  expect(server.taken).toHaveLength(3);
  spoil(root);
  const again = await send(root);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining(told)]);
  expect(server.taken).toHaveLength(3);
  expect((await send(root, { encore: true })).code).toBe(0);
  expect(server.taken).toHaveLength(6);
  expect((await send(root)).code).toBe(0);
  expect(server.taken).toHaveLength(6);
});

test.each<[string, RegExp, string | ((found: string) => string)]>([
  ["its links go from https to http", /https:/gu, "http:"],
  ["its one link is another", /presse\.example\.org\/102/gu, "autre.example.org/article"],
  [
    "its link and its title are others",
    /\[Un titre\]\(https:\/\/presse\.example\.org\/102/gu,
    "[Autre](https://autre.example.org/x",
  ],
  ["its link is gone", /^###.*$/gmu, ""],
])("an edition whose number and day are kept is itself, and has left, where %s", async (_, pattern, value) => {
  const { root, server } = await serve({});
  await send(root);
  change(root, pattern, value);
  const again = await send(root);
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining("est déjà partie par smtp")]);
  expect(server.taken).toHaveLength(3);
});

test("a sending that was refused by the server leaves no trace that would forbid the next", async () => {
  const { root, server } = await serve({
    conductOf: () => ({ refuse: { at: "rcpt", code: 554, message: "blocked using zen.spamhaus.org" }, times: 1 }),
  });
  expect((await send(root)).code).toBe(1);
  rmSync(ledgerOf(root));
  expect((await send(root)).code).toBe(0);
  expect(server.taken).toHaveLength(3);
});

const witnessOf = (root: string) => join(root, "_abonnes", "editions-parties.jsonl");
const truncate = (file: string, length: number) => writeFileSync(file, readFileSync(file).subarray(0, length));

test.each<[string, (root: string) => void, string]>([
  [
    "the witness is cut within a line",
    (root) => truncate(witnessOf(root), 40),
    "editions-parties.jsonl:1 — cette ligne",
  ],
  ["the witness is empty", (root) => truncate(witnessOf(root), 0), "editions-parties.jsonl:1 — cette ligne"],
  ["the ledger is empty", (root) => truncate(ledgerOf(root), 0), "liens-102.jsonl:1 — ce registre"],
  [
    "both are cut, and the edition is renumbered",
    (root) => {
      truncate(witnessOf(root), 40);
      truncate(ledgerOf(root), 0);
      change(root, /^number: 102$/mu, "number: 104");
    },
    "editions-parties.jsonl:1 — cette ligne",
  ],
  [
    "the ledger alone tells, and the edition is renumbered",
    (root) => {
      rmSync(witnessOf(root));
      truncate(ledgerOf(root), 0);
      change(root, /^number: 102$/mu, "number: 104");
    },
    "liens-102.jsonl:1 — ce registre",
  ],
  [
    "the witness lost its last sendings",
    (root) => {
      const old = {
        edition: "liens-90",
        number: 90,
        date: "2026-01-01",
        links: [],
        way: "smtp",
        round: 1,
        at: "2026-01-01T08:00:00.000Z",
        left: 3,
      };
      writeFileSync(witnessOf(root), `${JSON.stringify(old)}\n`);
    },
    "liens-102.jsonl — ce registre tient un envoi que editions-parties.jsonl ne connaît plus",
  ],
])("where %s, nothing leaves, and the file is named", async (_, spoil, told) => {
  const { root, server } = await serve({});
  await send(root);
  spoil(root);
  const again = await send(root);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining(told)]);
  expect(again.stderr).toContain("Remettez ce fichier d'une sauvegarde");
  expect(server.taken).toHaveLength(3);
});

test("a ledger that is older than any witness holds up nothing", async () => {
  const { root, server } = await serve({});
  await send(root);
  rmSync(witnessOf(root));
  expect((await send(root)).code).toBe(0);
  expect(server.taken).toHaveLength(3);
});

test("a list that an older version has burned is written to, and nobody is to be removed", async () => {
  const { root, server } = await serve({
    conductOf: () => ({ refuse: { at: "rcpt", code: 554, message: "blocked using zen.spamhaus.org" }, times: 1 }),
  });
  await send(root);
  const burned = readFileSync(ledgerOf(root), "utf8").replace(
    /"state":"pending","at":"([^"]+)","reply"/gu,
    '"state":"refused","gone":true,"at":"$1","reply"',
  );
  writeFileSync(ledgerOf(root), `${burned}{"done":"2026-11-23T08:00:00.000Z"}\n`);
  const { code, stderr } = await send(root);
  expect([code, stderr]).toEqual([0, ""]);
  expect(server.taken).toHaveLength(3);
});

test("where every address is dead the edition has not left, and the command says so", async () => {
  const { root } = await serve({
    conductOf: (to) => ({
      refuse: {
        at: "rcpt",
        code: 550,
        message: `5.1.1 ${["no such user", "mailbox not found", "user unknown"][PEOPLE.indexOf(to.split("@")[0] ?? "")]}`,
      },
    }),
  });
  expect((await send(root)).code).toBe(1);
  const again = await send(root);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining("n'est partie pour personne")]);
});

function ledgerOf(root: string): string {
  return join(root, "_abonnes", "registres", "liens-102.jsonl");
}

function cut(root: string, lines: number): void {
  writeFileSync(
    ledgerOf(root),
    readFileSync(ledgerOf(root), "utf8")
      .split("\n")
      .slice(0, lines)
      .map((line) => `${line}\n`)
      .join(""),
  );
}

function change(root: string, pattern: RegExp, value: string | ((found: string) => string)): void {
  const file = join(root, "content", "liens", "2026-11-22.md");
  const text = readFileSync(file, "utf8").replace(pattern, value as string);
  const day = /^date: "(.*)"$/mu.exec(text)?.[1] ?? "2026-11-22";
  rmSync(file);
  writeFileSync(join(root, "content", "liens", `${day}.md`), text);
}

async function serve(options: MailServerOptions, more: object = {}): Promise<{ root: string; server: MailServer }> {
  const server = await serveMail(options);
  onTestFinished(() => server.close());
  const smtp = { host: "127.0.0.1", port: server.port, security: "none", retry_seconds: [0.05], ...more };
  return { root: makeRoot({ smtp }, PEOPLE), server };
}

const run = runEnvoi;

const send = (root: string, typed: Parameters<typeof runEnvoi>[1] = {}) =>
  run(root, { par: "smtp", oui: true, ...typed });

const spawn = (root: string, words: string[], env: Record<string, string> = {}) =>
  runScript("envoi", ["--root", root, "--now", "2026-11-23T08:00:00Z", "--out", join(root, "sortie"), ...words], env);
