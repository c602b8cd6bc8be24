import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { serveListmonk } from "../servers/listmonk-server.ts";
import { serveMail } from "../servers/mail-server.ts";
import { makeRoot, writePeople } from "./make-root.ts";
import { runEnvoi } from "./run-envoi.ts";

const NBSP = "\u00a0";
const JOINED = `pour la leur envoyer${NBSP}: npm run envoi -- --number 102 --par smtp --nouveaux`;

/** A site whose edition has left to these people; whoever is named afterwards joins the list. */
async function sendTo(people: string[], more: object = {}) {
  const server = await serveMail();
  onTestFinished(() => server.close());
  const smtp = { host: "127.0.0.1", port: server.port, security: "none", retry_seconds: [0.05], ...more };
  const root = makeRoot({ smtp }, people);
  const send = (typed: Parameters<typeof runEnvoi>[1] = {}) => runEnvoi(root, { par: "smtp", oui: true, ...typed });
  const first = await send();
  expect(first.code).toBe(0);
  const taken = () => server.taken.map(({ to }) => to.replace("@example.org", "")).sort();
  return { root, first, send, taken, join: (...names: string[]) => writePeople(root, [...people, ...names]) };
}

async function sendByEngine() {
  const server = await serveListmonk({ user: "redaction", token: "jeton", subscribers: 4 });
  onTestFinished(() => server.close());
  const root = makeRoot({ listmonk: { url: server.url, lists: [3], template: 4 } });
  const keys = { LISTMONK_USER: "redaction", LISTMONK_TOKEN: "jeton" };
  const send = (typed: Parameters<typeof runEnvoi>[1] = {}) =>
    runEnvoi(root, { par: "listmonk", oui: true, ...typed }, keys);
  expect((await send()).code).toBe(0);
  return { root, send };
}

test("whoever joins the list after an edition has left is counted at the next call, which says how they get it", async () => {
  const { send, taken, join } = await sendTo(["ada"]);
  join("blaise", "condorcet");
  const again = await send();
  expect([again.code, again.stdout]).toEqual([
    0,
    expect.stringContaining(`2 personnes inscrites depuis ne l'ont pas reçue\u202f; ${JOINED}`),
  ]);
  expect(taken()).toEqual(["ada"]);
});

test("they get it when they are asked for, nobody twice, and then the edition has left for all", async () => {
  const { send, taken, join } = await sendTo(["ada"]);
  join("blaise", "condorcet");
  const { code, stdout } = await send({ nouveaux: true });
  expect(code).toBe(0);
  expect(stdout).toContain(`Déjà partis${NBSP}: 1\nInscrits depuis${NBSP}: 2, qui la reçoivent cette fois`);
  expect(stdout).toContain(`Envoyés à l'instant${NBSP}: 2. En tout${NBSP}: 3.`);
  for (const typed of [{}, { nouveaux: true }]) {
    const after = await send(typed);
    expect([after.code, after.stdout]).toEqual([0, expect.not.stringContaining("depuis")]);
  }
  expect(taken()).toEqual(["ada", "blaise", "condorcet"]);
});

test("an edition whose last day is past is not proposed to them without its new limit", async () => {
  const { send, taken, join } = await sendTo(["ada"]);
  join("blaise");
  const now = "2026-12-20T08:00:00Z";
  const told = await send({ now });
  expect(told.stdout).toContain(
    `1 personne inscrite depuis ne l'a pas reçue, et son dernier jour est passé\u202f; pour la lui envoyer${NBSP}: npm run envoi -- --number 102 --par smtp --nouveaux --pas-apres INSTANT`,
  );
  expect((await send({ now, nouveaux: true })).code).toBe(1);
  expect(taken()).toEqual(["ada"]);
  expect((await send({ now, nouveaux: true, "pas-apres": "2026-12-21T08:00:00Z" })).code).toBe(0);
  expect(taken()).toEqual(["ada", "blaise"]);
});

test("doubts that are sent again do not take newcomers along, and the summary says so", async () => {
  const { root, send, taken, join: joinList } = await sendTo(["ada"]);
  const ledger = join(root, "_abonnes/registres/liens-102.jsonl");
  writeFileSync(ledger, readFileSync(ledger, "utf8").replace('"state":"accepted"', '"state":"uncertain"'));
  joinList("blaise");
  const { stdout } = await send({ "renvoyer-incertains": true });
  expect(stdout).toContain(`1, qui ne la reçoit pas\u202f; pour la lui envoyer aussi${NBSP}: --nouveaux`);
  expect(taken()).toEqual(["ada", "ada"]);
});

test("a call that dies among newcomers is gone on with: whoever waits has it at the next, without being asked for again", async () => {
  const { root, send, taken, join: joinList } = await sendTo(["ada"]);
  joinList("blaise");
  await send({ nouveaux: true });
  const ledger = join(root, "_abonnes/registres/liens-102.jsonl");
  const lines = readFileSync(ledger, "utf8").split("\n");
  const waiting = lines.findLastIndex((line) => line.includes('"pending"'));
  writeFileSync(ledger, `${lines.slice(0, waiting + 1).join("\n")}\n`);
  const witness = join(root, "_abonnes/editions-parties.jsonl");
  writeFileSync(witness, readFileSync(witness, "utf8").replace(/"left":2\}\n$/u, '"left":1}\n'));
  expect(await send()).toMatchObject({ code: 0, stdout: expect.stringContaining(`En tout${NBSP}: 2.`) });
  expect(taken()).toEqual(["ada", "blaise", "blaise"]);
});

test("a list of one is told to be the edition, and how a trial is made", async () => {
  const { first } = await sendTo(["ada"]);
  expect(first.stdout).toContain(`la liste ne tient que ada@example.org${NBSP}; cet envoi est celui de l'édition`);
  expect(first.stdout).toContain("npm run envoi -- --essai ada@example.org");
  expect((await sendTo(["ada", "blaise"])).first.stdout).not.toContain("la liste ne tient que");
});

test.each<[string, boolean]>([
  ["a mailing list", false],
  ["an engine", true],
])("where the list is kept by %s nobody counts its newcomers, which is told", async (_, isEngine) => {
  const { root, send } = isEngine ? await sendByEngine() : await sendTo([], { to: "liens@listes.example.org" });
  const again = await send();
  expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(/Qui s'est inscrit depuis \(.+\) ne l'a pas/u)]);
  const asked = await send({ nouveaux: true });
  expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining("--nouveaux ne sert qu'où la liste")]);
  expect(existsSync(join(root, "_abonnes/registres/liens-102.2.jsonl"))).toBe(false);
});

test("an outbox that showed its sender the letter for want of a list has sent nothing: who joins has it at the next call", async () => {
  const root = makeRoot();
  const shown = await runEnvoi(root);
  expect([shown.code, shown.stdout]).toEqual([0, expect.stringContaining("C'est un essai\u00a0: la liste est vide")]);
  expect(readdirSync(join(root, "sortie/102"))).toEqual(["essai"]);
  expect(existsSync(join(root, "_abonnes/registres"))).toBe(false);
  writePeople(root, ["ada"]);
  expect((await runEnvoi(root)).stdout).toContain(`Messages écrits${NBSP}: 1,`);
  writePeople(root, ["ada", "blaise"]);
  expect((await runEnvoi(root)).stdout).toContain("1 personne inscrite depuis ne l'a pas reçue");
  expect((await runEnvoi(root, { nouveaux: true })).stdout).toContain(`Messages écrits${NBSP}: 2,`);
});
