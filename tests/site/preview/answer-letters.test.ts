import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLetters } from "../../../src/site/preview/answer-letters.ts";
import { servePages } from "../../../src/site/preview/serve-pages.ts";
import { readModel } from "../../../src/sources/read-model.ts";
import { findViolations } from "../../browser/find-violations.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { PROJECT } from "../../run-script.ts";

const NOW = new Date("2026-10-20T10:00:00Z");
const FIXTURE = join(PROJECT, "tests/fixtures/site");
const { value: model } = readModel(FIXTURE, { now: NOW, drafts: true });

const LEFT = { status: 404, headers: { "X-Next": "yes" }, body: "" };
const OWN = { "bureau.css": "", "bureau.js": "", "apercu.css": "", "apercu.js": "" };

let server: Server;
let address: string;

beforeAll(async () => {
  if (!model) throw new Error("the fixture site is not valid");
  const answer = openLetters({ home: PROJECT, root: FIXTURE });
  const ask = async (path: string) => (await answer(path, model, NOW)) ?? LEFT;
  const step = servePages({ ask, ownFiles: async () => OWN, isIndexed: () => false });
  server = createServer((request, response) => {
    const next = () => void response.writeHead(404, { "X-Next": "yes" }).end();
    void step(request, response, next);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test.each([
  ["/_newsletter/", "text/html; charset=utf-8", "Liens de la semaine #3"],
  ["/_newsletter/1/", "text/html; charset=utf-8", "Liens de la semaine #1"],
  ["/_newsletter/1/clair.html", "text/html; charset=utf-8", "@media not all"],
  ["/_newsletter/1/sombre.html", "text/html; charset=utf-8", "@media all"],
  ["/_newsletter/1/index.txt", "text/plain; charset=utf-8", "PARTICIPER"],
  ["/_newsletter/preview.css", "text/css; charset=utf-8", "var(--desk)"],
  ["/_newsletter/tokens.css", "text/css; charset=utf-8", "--desk"],
])("%s is %s", async (path, type, words) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.text()).toContain(words);
});

test("the message can be taken away as it would be received", async () => {
  const response = await fetch(`${address}/_newsletter/1/message.eml`);
  const email = await PostalMime.parse(await response.arrayBuffer());
  expect(email.subject).toBe("Liens de la semaine #1");
});

test.each([
  ["/_newsletter", "GET"],
  ["/_newsletter/1/autre.html", "GET"],
  ["/_newsletter/../site.yaml", "GET"],
  ["/_newsletter/1/%2fpreview.css", "GET"],
  ["/", "GET"],
  ["/_newsletter/1/", "POST"],
])("%s is left to the rest of the site, by %s", async (path, method) => {
  const response = await fetch(address + path, { method });
  expect(response.headers.get("x-next")).toBe("yes");
});

test("an edition that does not exist is told", async () => {
  const response = await fetch(`${address}/_newsletter/77/`);
  expect([response.status, await response.text()]).toEqual([404, "Aucune édition n'a ce numéro.\n"]);
});

test("the page has no axe violation, breaks no policy, and shows the dark letter dark whatever the browser's scheme", async () => {
  const browser = await launchBrowser();
  const context = await browser.newContext({ colorScheme: "light", viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => !request.url().startsWith(address) && faults.push(request.url()));
  await page.goto(`${address}/_newsletter/1/`);
  const desks = await Promise.all(
    ["clair.html", "sombre.html"].map((file) =>
      page.frame({ url: new RegExp(file, "u") })?.evaluate(() => getComputedStyle(document.body).backgroundColor),
    ),
  );
  expect(desks).toEqual(["rgb(230, 226, 213)", "rgb(11, 16, 25)"]);
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  expect(faults.filter((fault) => !fault.includes("favicon") && !fault.includes("404"))).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
  await browser.close();
}, 60_000);
