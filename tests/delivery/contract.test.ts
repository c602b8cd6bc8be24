import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openPseudonyms } from "../../src/delivery/ledger/open-pseudonyms.ts";
import { forgetPerson } from "../../src/delivery/ways/table.ts";
import { deliveryRules, type Way } from "../../src/model/schema/delivery.ts";
import { type BrevoOptions, serveBrevo } from "../servers/brevo-server.ts";
import { type ListmonkOptions, serveListmonk } from "../servers/listmonk-server.ts";
import { serveMail } from "../servers/mail-server.ts";
import { makeRoot } from "./make-root.ts";
import { runEnvoi } from "./run-envoi.ts";

const PEOPLE = ["ada", "blaise"];
const LISTMONK = { user: "redaction", token: "jeton-secret-de-listmonk", subscribers: 40 };
const BREVO = { key: "xkeysib-secret-de-brevo", subscribers: 40 };
const ENVIRONMENT = {
  LISTMONK_USER: LISTMONK.user,
  LISTMONK_TOKEN: LISTMONK.token,
  BREVO_API_KEY: BREVO.key,
};

/** A site, and what left it so far by its way: each call adds to it, or does not. */
type Stage = { root: string; send: (typed?: object) => ReturnType<typeof runEnvoi>; count: () => unknown };

type Faults = Pick<ListmonkOptions, "loseAnswerTo" | "losePlea" | "missing">;

const STAGES: Record<Way, (faults?: Faults) => Promise<Stage>> = {
  outbox: async () => {
    const root = makeRoot({}, PEOPLE);
    const files = () =>
      readdirSync(join(root, "sortie", "102")).map((name) => [
        name,
        statSync(join(root, "sortie", "102", name)).mtimeMs,
      ]);
    return { root, send: (typed) => call(root, "outbox", typed), count: files };
  },
  smtp: async () => {
    const server = await serveMail();
    onTestFinished(() => server.close());
    const root = makeRoot({ smtp: { host: "127.0.0.1", port: server.port, security: "none" } }, PEOPLE);
    return { root, send: (typed) => call(root, "smtp", typed), count: () => server.taken.map(({ to }) => to).sort() };
  },
  listmonk: async (faults) => {
    const server = await serveListmonk({ ...LISTMONK, ...faults });
    onTestFinished(() => server.close());
    const root = makeRoot({ listmonk: { url: server.url, lists: [3], template: 4 } });
    const count = () => describeEngine(server);
    return { root, send: (typed) => call(root, "listmonk", typed), count };
  },
  brevo: async ({ missing: _, ...faults } = {}) => {
    const server = await serveBrevo({ ...BREVO, older: 230, ...(faults as Partial<BrevoOptions>) });
    onTestFinished(() => server.close());
    const root = makeRoot({ brevo: { url: server.url, lists: [3] } });
    const count = () => describeEngine({ ...server, campaigns: server.campaigns.slice(230) });
    return { root, send: (typed) => call(root, "brevo", typed), count };
  },
};

const WAYS = Object.keys(STAGES) as Way[];
const ENGINES: Way[] = ["listmonk", "brevo"];

describe.each(WAYS)("by %s", (way) => {
  test("a second call sends and creates nothing, and says so", async () => {
    const { send, count } = await STAGES[way]();
    expect((await send()).code).toBe(0);
    const once = count();
    expect(once).not.toEqual([]);
    const again = await send();
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(again.stdout).toMatch(/déjà (?:partie|écrits)/u);
    expect(count()).toEqual(once);
  });

  test("only --encore sends it again", async () => {
    const { send, count } = await STAGES[way]();
    await send();
    const once = JSON.stringify(count());
    expect((await send({ encore: true })).code).toBe(0);
    expect(JSON.stringify(count())).not.toBe(once);
    const twice = count();
    await send();
    expect(count()).toEqual(twice);
  });
});

describe.each(WAYS)("by %s", (way) => {
  test("an erased person is in nothing that it leaves on this machine", async () => {
    const { root, send } = await STAGES[way]();
    await send();
    const pseudonym = (await openPseudonyms(join(root, "_abonnes"))).of("ada@example.org");
    const { newsletter } = JSON.parse(readFileSync(join(root, "site.yaml"), "utf8"));
    const delivery = deliveryRules.parse(newsletter.delivery);
    await forgetPerson({ email: "ada@example.org", tokens: [], pseudonym, outboxes: [join(root, "sortie")] }, delivery);
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.endsWith(".csv"));
    expect(paths.filter((path) => readFileSync(path, "utf8").includes("ada@example.org"))).toEqual([]);
  });
});

describe.each(ENGINES)("by %s", (way) => {
  const PATH = way === "listmonk" ? "/api/campaigns" : "/v3/emailCampaigns";
  const isCreation = (request: string) => request === `POST ${PATH}`;
  const isStart = (request: string) => /(?:\/status|\/sendNow)$/u.test(request);
  const SENT = {
    campaigns: [["civic-theque:liens-102", expect.stringMatching(/finished|sent/u)]],
    started: 1,
  };

  test("a campaign is found again by its mark, even where the ledger is lost", async () => {
    const { root, send, count } = await STAGES[way]();
    await send();
    rmSync(join(root, "_abonnes"), { recursive: true });
    expect((await send()).code).toBe(0);
    expect(count()).toMatchObject(SENT);
  });

  test("where the answer to a creation is lost, the next call makes no second campaign", async () => {
    let isLost = true;
    const { send, count } = await STAGES[way]({ loseAnswerTo: (request) => isCreation(request) && isLost });
    const first = await send();
    expect([first.code, first.stderr]).toEqual([1, expect.stringContaining("coupé la connexion")]);
    isLost = false;
    expect((await send()).code).toBe(0);
    expect(count()).toMatchObject(SENT);
  });

  test("where the answer to the start is lost, the next call finds it started, and does not start it again", async () => {
    let isLost = true;
    const { send, count } = await STAGES[way]({ loseAnswerTo: (request) => isStart(request) && isLost });
    expect((await send()).code).toBe(1);
    isLost = false;
    expect((await send()).code).toBe(0);
    expect(count()).toMatchObject(SENT);
  });

  test("where nobody can tell whether the order to start arrived, only the operator gives it again", async () => {
    let isLost = true;
    const { send, count } = await STAGES[way]({ losePlea: (request) => isStart(request) && isLost });
    await send();
    isLost = false;
    for (let calls = 0; calls < 2; calls += 1) {
      const doubt = await send();
      expect(doubt.code).toBe(1);
      expect(doubt.stderr).toContain("un passage s'est arrêté au moment d'ordonner l'envoi");
    }
    expect(count()).toMatchObject({ started: 0 });
    expect((await send({ "renvoyer-incertains": true })).code).toBe(0);
    expect(count()).toMatchObject(SENT);
  });

  test("a test goes to one address, and the draft that it made is the one that leaves", async () => {
    const { send, count } = await STAGES[way]();
    expect(await send({ essai: "moi@example.org" })).toMatchObject({ code: 0 });
    expect(count()).toMatchObject({
      campaigns: [[expect.any(String), "draft"]],
      tests: [["moi@example.org"]],
      started: 0,
    });
    await send();
    expect(count()).toMatchObject(SENT);
    const refused = await send({ essai: "inconnu@example.org" });
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/répond 400.*«/u)]);
  });

  test("a departure is set, and the next call follows it", async () => {
    const { send, count } = await STAGES[way]();
    const first = await send({ quand: "2026-11-24T08:00:00+01:00" });
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining("programmée")]);
    expect(count()).toMatchObject({
      campaigns: [[expect.any(String), expect.stringMatching(/scheduled|queued/u)]],
      started: 1,
    });
    expect((await send()).stdout).toContain("programmée");
    expect(count()).toMatchObject({ started: 1 });
    expect(await send({ quand: "2027-01-01T08:00:00Z", encore: true })).toMatchObject({ code: 1 });
  });

  test("a wrong key is named as such, and not told", async () => {
    const { root, count } = await STAGES[way]();
    const wrong = Object.fromEntries(Object.keys(ENVIRONMENT).map((name) => [name, `faux-secret-${name}`]));
    const { code, stderr } = await runEnvoi(root, { par: way, oui: true }, wrong);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/répond 40[13].*vérifiez la clé/u)]);
    expect(stderr).not.toContain("faux-secret");
    expect(count()).toMatchObject({ campaigns: [], started: 0 });
  });
});

test("listmonk's missing messages are counted aloud", async () => {
  const { send } = await STAGES.listmonk({ missing: 2 });
  const { code, stderr } = await send();
  expect(code).toBe(1);
  expect(stderr).toContain("38 sur 40 messages sont partis, il en manque 2");
});

test("Brevo's missing text part is said aloud before the yes", async () => {
  const { send } = await STAGES.brevo();
  expect((await send()).stdout).toContain("Attention\u00a0: l'interface de Brevo ne prend que le HTML");
});

function describeEngine(server: {
  campaigns: { name?: unknown; status: string }[];
  tests: string[][];
  started: number[];
}) {
  const campaigns = server.campaigns.map(({ name, status }) => [name, status]);
  return { campaigns, tests: server.tests, started: server.started.length };
}

function call(root: string, way: Way, typed: object = {}) {
  return runEnvoi(root, { par: way, oui: true, ...typed }, ENVIRONMENT);
}
