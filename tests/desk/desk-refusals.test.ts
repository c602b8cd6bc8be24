import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import { openTestDesk, TOKEN } from "./open-test-desk.ts";
import { DRAFT } from "./sample-draft.ts";

type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

describe("the desk", () => {
  let desk: Awaited<ReturnType<typeof openTestDesk>>;
  beforeAll(async () => {
    desk = await openTestDesk(DRAFT);
  });
  afterAll(() => desk.close());

  const send = ({ method = "GET", path = "/_redaction/", headers = {}, body }: Sent) =>
    new Promise<{ status?: number; text: string; headers: Record<string, unknown> }>((done, fail) => {
      const [hostname, port] = desk.host.split(":");
      const sent = request({ hostname, port, method, path, headers: { Host: desk.host, ...headers } }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => done({ status: response.statusCode, text, headers: response.headers }));
      });
      sent.on("error", fail);
      sent.end(body);
    });
  const cookie = { Cookie: `redaction=${TOKEN}` };
  const own = () => ({ ...cookie, Origin: `http://${desk.host}`, "Sec-Fetch-Site": "same-origin" });
  const version = async () => (await send({ path: "/_redaction/version", headers: cookie })).text;
  const drop = async () =>
    String(new URLSearchParams({ kind: "drop", key: hashAddress("https://example.org/un"), version: await version() }));

  it.each<[string, () => Sent, number]>([
    ["without the token", () => ({}), 403],
    ["with a wrong token in the address", () => ({ path: "/_redaction/?jeton=0123456789abcdee" }), 403],
    ["with a wrong token in the cookie", () => ({ headers: { Cookie: "redaction=0" } }), 403],
    ["under another host's name", () => ({ headers: { ...cookie, Host: "attaque.example.org" } }), 403],
    ["for its script, without the token", () => ({ path: "/_redaction/bureau.js" }), 403],
    ["for a page that it does not have", () => ({ path: "/_redaction/autre", headers: cookie }), 404],
  ])("refuses whoever asks %s", async (_, sent, status) => {
    expect((await send(sent())).status).toBe(status);
  });

  it.each<[string, () => Record<string, string>, number]>([
    ["another site's page", () => ({ ...own(), Origin: "https://attaque.example.org" }), 403],
    ["a page of another port", () => ({ ...own(), Origin: "http://127.0.0.1:1" }), 403],
    ["a page without an origin", () => ({ ...own(), Origin: "null" }), 403],
    ["a form of another site, as browsers name it", () => ({ ...own(), "Sec-Fetch-Site": "cross-site" }), 403],
    ["a program that names no page", () => cookie, 403],
    ["another host's name", () => ({ ...own(), Host: "attaque.example.org" }), 403],
    ["its own page without the token", () => ({ ...own(), Cookie: "" }), 403],
  ])("lets no change through from %s", async (_, headers, status) => {
    const answer = await send({ method: "POST", headers: headers(), body: await drop() });
    expect(answer.status).toBe(status);
    expect(desk.read()).toBe(DRAFT);
  });

  it.each(["publish", "commit", "push", "propose", "trial", "prepare", "yes"])(
    "lets no step « %s » through from another site's page, nor without the token",
    async (step) => {
      const path = "/_redaction/parution?edition=2026-11-29";
      const body = String(new URLSearchParams({ step, version: await version(), essai: "moi@example.org" }));
      for (const headers of [
        { ...own(), Origin: "https://attaque.example.org" },
        { ...own(), Cookie: "" },
      ])
        expect((await send({ method: "POST", path, headers, body })).status).toBe(403);
      expect(desk.read()).toBe(DRAFT);
    },
  );

  it("asks an address that a bookmark brings to come again from a page of its own, and shows nothing before", async () => {
    const foreign = { "Sec-Fetch-Site": "cross-site" };
    const path = `/_redaction/?ajouter=${encodeURIComponent('https://example.org/"><script>')}`;
    const first = await send({ path, headers: foreign });
    expect(first.status).toBe(200);
    expect(first.text).toContain('<meta http-equiv="refresh" content="0; url=/_redaction/?ajouter=https');
    expect(first.text).not.toContain("<script>");
    expect(first.text).not.toContain("Premier lien");
    expect((await send({ path: `${path}&depuis=bureau`, headers: foreign })).status).toBe(403);
    expect((await send({ path: "/_redaction/", headers: foreign })).status).toBe(403);
  });

  it.each([
    ["no action", ""],
    ["an unknown action", "kind=erase"],
    ["a key that is none", "kind=drop&version=1&key=../../x"],
    ["a form beyond all measure", `kind=comment&version=1&key=0123456789&words=${"x".repeat(300_000)}`],
  ])("takes %s for none", async (_, body) => {
    expect((await send({ method: "POST", headers: own(), body })).status).toBe(400);
    expect(desk.read()).toBe(DRAFT);
  });

  it("gives its cookie for the token, to itself alone, and hides it from scripts", async () => {
    const { status, headers } = await send({ path: `/_redaction/?jeton=${TOKEN}` });
    expect({ status, location: headers.location, cookie: headers["set-cookie"] }).toEqual({
      status: 303,
      location: "/_redaction/",
      cookie: [`redaction=${TOKEN}; Path=/_redaction/; HttpOnly; SameSite=Strict`],
    });
  });

  it("writes nothing for a page that has not seen the file's last change", async () => {
    const body = String(
      new URLSearchParams({ kind: "drop", key: hashAddress("https://example.org/un"), version: "older" }),
    );
    const answer = await send({ method: "POST", headers: own(), body });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Le fichier a changé entre-temps");
    expect(desk.read()).toBe(DRAFT);
  });

  it("makes a change that its own page asks, without script", async () => {
    const answer = await send({ method: "POST", headers: own(), body: await drop() });
    expect(answer).toMatchObject({ status: 303 });
    expect(desk.read()).not.toContain("Premier lien");
  });
});
