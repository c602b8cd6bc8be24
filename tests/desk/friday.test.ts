import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseEdition } from "../../src/edition/parse-edition.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { writePeople } from "../delivery/make-root.ts";
import { type MailServer, serveMail } from "../servers/mail-server.ts";
import { FRIDAY, FRIDAY_REPORT } from "./friday-draft.ts";
import { openTestDesk, TOKEN } from "./open-test-desk.ts";
import { FILE } from "./sample-draft.ts";

/** Keys pressed and texts typed, each counted once. */
const MOST_ACTS = 60;
const SECTIONS = 4;

let browser: Browser;
let desk: Awaited<ReturnType<typeof openTestDesk>>;
let server: MailServer;
let remote: string;

beforeAll(async () => {
  server = await serveMail();
  remote = mkdtempSync(join(tmpdir(), "remote-"));
  const lay = (root: string) => openClone(root, remote, server.port);
  [browser, desk] = await Promise.all([launchBrowser(), openTestDesk(FRIDAY, FRIDAY_REPORT, { lay })]);
});
afterAll(async () => {
  await Promise.all([browser.close(), desk.close(), server.close()]);
  rmSync(remote, { recursive: true });
});

/** An editor who has no pointer, and whose acts are counted. */
function openEditor(page: Page) {
  let acts = 0;
  const readState = () =>
    page.evaluate(() => document.querySelector(".desk-saved")?.textContent ?? "enregistré").catch(() => "en chemin");
  const settle = () => expect.poll(readState, { timeout: 10_000, interval: 30 }).toBe("enregistré");
  return {
    count: () => acts,
    press: async (key: string) => {
      acts += 1;
      await page.keyboard.press(key);
      await settle();
    },
    type: async (text: string) => {
      acts += 1;
      await page.keyboard.insertText(text);
    },
  };
}

type Editor = ReturnType<typeof openEditor>;

async function write({ press, type }: Editor, words: string): Promise<void> {
  await press("e");
  await type(words);
  await press("Control+Enter");
}

/** Of nine candidates: the first, the third and the fourth are kept, each with words; the others go. */
async function sortSection(editor: Editor, name: string): Promise<void> {
  await write(editor, `${name}, un.`);
  await editor.press("r");
  await write(editor, `${name}, deux.`);
  await write(editor, `${name}, trois.`);
  await editor.press("R");
}

it("takes forty candidates to a published edition of twelve links, and its letter to a trial, by keyboard alone, without opening a file", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${desk.url}?jeton=${TOKEN}`);
  const editor = openEditor(page);
  const { press, type } = editor;
  await press("j");
  for (let section = 1; section <= SECTIONS; section += 1) await sortSection(editor, `Rubrique ${section}`);
  await press("X");
  expect(await page.locator(".desk-message").textContent()).toContain("Rubrique effacée");
  await press("s");
  await type("Douze liens de la semaine.");
  await press("Control+Enter");
  expect(await page.locator("[data-key]").count()).toBe(12);
  await press("p");
  await finish(page, editor);
  expect(editor.count()).toBeLessThanOrEqual(MOST_ACTS);
  expectPublished();
  expect(server.taken.map(({ to }) => to)).toEqual(["moi@example.org"]);
}, 120_000);

/** Published, committed, pushed, tried: what comes next has the focus each time. */
async function finish(page: Page, { press, type }: Editor): Promise<void> {
  const waitFor = async (text: string, isNext = true) => {
    await page.locator("main", { hasText: text }).waitFor({ timeout: 30_000 });
    if (isNext) await page.locator("[data-next] :focus").waitFor({ timeout: 30_000 });
  };
  await waitFor("Faire paraître");
  await press("Enter");
  await waitFor("L'édition est parue");
  await press("Enter");
  await waitFor("enregistrée dans git");
  await press("Enter");
  await waitFor("est poussé");
  await type("moi@example.org");
  await press("Enter");
  await waitFor("Le serveur répond", false);
}

function expectPublished(): void {
  const { value, parts } = parseEdition(desk.read(), FILE);
  expect(value).toMatchObject({ draft: false, summary: "Douze liens de la semaine." });
  const shape = parts.filter(({ title }) => title).map(({ blocks }) => blocks.map(({ entry }) => entry.comment));
  const said = (section: number) => ["un", "deux", "trois"].map((rank) => `Rubrique ${section}, ${rank}.`);
  expect(shape).toEqual([1, 2, 3, 4].map(said));
  const published = execFileSync("git", ["-C", remote, "show", `main:${FILE}`], { encoding: "utf8" });
  expect(published).toBe(desk.read());
}

/** A clone with a remote, and a mail server that the site sends by. */
function openClone(root: string, bare: string, port: number): void {
  const git = (...words: string[]) => execFileSync("git", ["-C", root, ...words]);
  const site = readFileSync(join(root, "site.yaml"), "utf8");
  const delivery = `  delivery:\n    by: smtp\n    smtp:\n      host: 127.0.0.1\n      port: ${port}\n      security: none\n`;
  writeFileSync(join(root, "site.yaml"), site.replace("newsletter:\n", `newsletter:\n${delivery}`));
  mkdirSync(join(root, "_abonnes"));
  writePeople(root, ["ada"]);
  writeFileSync(join(root, ".gitignore"), "_abonnes/\n_rapports/\ncache/\n");
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", bare]);
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Essai");
  git("config", "user.email", "essai@example.org");
  git("add", "--all");
  git("commit", "--quiet", "--message=Commencer");
  git("remote", "add", "origin", bare);
  git("push", "--quiet", "--set-upstream", "origin", "main");
}
