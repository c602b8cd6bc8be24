import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findViolations } from "../../browser/find-violations.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { type StartedPreview, startPreview } from "./start-preview.ts";

const FICHE = "actors/voix-publique.yaml";
const PATH = "/acteurs/voix-publique/";

describe("an open page of the preview", () => {
  let preview: StartedPreview;
  let browser: Browser;
  let fiche: string;
  const faults: string[] = [];

  beforeAll(async () => {
    [preview, browser] = await Promise.all([startPreview(8660), launchBrowser()]);
    fiche = preview.read(FICHE);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await preview.stop();
    expect(faults).toEqual([]);
  });
  beforeEach(() => preview.write(FICHE, fiche));

  const open = async (path: string, height = 700): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 900, height } });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.text().includes("Content Security Policy") && faults.push(message.text()));
    const heard = page.waitForEvent("websocket").then((socket) => socket.waitForEvent("framereceived"));
    await page.goto(preview.address + path);
    await heard;
    return page;
  };
  /** Marks a document, to know whether it is still the same later. */
  const mark = (page: Page) => page.evaluate("document.isTheSame = true");
  const isTheSame = (page: Page) => page.evaluate("document.isTheSame === true");
  const rename = (name: string) => preview.write(FICHE, fiche.replace("Voix publique", name));

  it("alone is loaded again when it changes, in both of two tabs, and another page is left in peace", async () => {
    const [one, two, other] = [await open(PATH), await open(PATH), await open("/glossaire/")];
    await Promise.all([mark(one), mark(two), mark(other)]);
    rename("Voix nouvelle");
    for (const page of [one, two]) await page.getByRole("heading", { name: "Voix nouvelle" }).waitFor();
    expect(await Promise.all([isTheSame(one), isTheSame(two), isTheSame(other)])).toEqual([false, false, true]);
    await Promise.all([one, two, other].map((page) => page.close()));
  });

  it("marks what changed for a moment, and nothing for a reader who wants no motion", async () => {
    const page = await open(PATH);
    rename("Voix marquée");
    await page.locator("h1.apercu-changed").waitFor();
    expect(await page.locator(".apercu-changed").allTextContents()).toContain("Voix marquée");
    const motion = () => page.locator("h1").evaluate((title) => getComputedStyle(title).animationName);
    expect(await motion()).toBe("apercu-changed");
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await motion()).toBe("none");
    await page.locator(".apercu-changed").first().waitFor({ state: "detached" });
    await page.close();
  });

  it("keeps where its reader is though the text above grows: what is in view, the open drawers, the focus", async () => {
    const [file, page] = ["content/contributions/tribune.md", await open("/contributions/tribune/", 320)];
    await page.locator("details").evaluate((drawer) => drawer.setAttribute("open", ""));
    await page.locator("summary").focus();
    await page.locator("details li").last().scrollIntoViewIfNeeded();
    const tell = () =>
      page.evaluate(() => [
        Math.round(document.querySelector("summary")?.getBoundingClientRect().top ?? 0),
        document.querySelector("details")?.open,
        document.activeElement?.localName,
      ]);
    const [before, height] = [await tell(), await page.evaluate("document.body.scrollHeight")];
    expect(before.slice(1)).toEqual([true, "summary"]);
    expect(await page.evaluate("scrollY")).toBeGreaterThan(100);
    await mark(page);
    const text = preview.read(file);
    preview.write(
      file,
      text.replace(/\n---\n/u, `\n---\n\n${"Des mots de plus, qui poussent le reste vers le bas. ".repeat(20)}\n`),
    );
    await expect.poll(() => isTheSame(page)).toBe(false);
    await page.waitForLoadState();
    await expect.poll(tell).toEqual(before);
    expect(await page.evaluate("document.body.scrollHeight")).toBeGreaterThan(height as number);
    preview.write(file, text);
    await page.close();
  });

  it("shows a fault of a source over its last good state, with its place and its remedy, until it is mended", async () => {
    const [page, other] = [await open(PATH), await open("/")];
    await mark(page);
    preview.write(FICHE, fiche.replace("status: active", "status: actif"));
    for (const one of [page, other]) {
      const panel = one.getByRole("complementary", { name: "Aperçu" });
      await panel.getByText("actors/voix-publique.yaml:").waitFor();
      expect(await panel.textContent()).toMatch(
        /Une erreur.*voix-publique\.yaml:\d+status\s:.«\sactif\s».*Écrivez «\sactive\s»\.$/u,
      );
    }
    expect(await isTheSame(page)).toBe(true);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Voix publique");
    expect(await findViolations(page)).toEqual([]);
    preview.write(FICHE, fiche);
    for (const one of [page, other]) await one.locator("[data-note=faults]:empty").waitFor({ state: "attached" });
    expect(await isTheSame(page)).toBe(true);
    await Promise.all([page.close(), other.close()]);
  });

  it.each<[string, (file: string, text: string) => Promise<void> | void]>([
    ["in its place", (file, text) => writeFileSync(file, text)],
    [
      "beside, then in its place",
      (file, text) => {
        writeFileSync(`${file}~`, text);
        renameSync(`${file}~`, file);
      },
    ],
    [
      "in two goes",
      async (file, text) => {
        writeFileSync(file, text.slice(0, 9));
        await new Promise((done) => setTimeout(done, 60));
        writeFileSync(file, text);
      },
    ],
  ])("shows what an editor writes %s, and takes nothing on the way for a fault", async (way, write) => {
    const other = await open("/glossaire/");
    await other.evaluate(() => {
      const look = () =>
        document.querySelector("[data-note=faults] li") && document.body.setAttribute("data-faulty", "");
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    const page = await open(PATH);
    await write(join(preview.root, FICHE), fiche.replace("Voix publique", `Voix écrite ${way}`));
    await page.getByRole("heading", { level: 1, name: `Voix écrite ${way}` }).waitFor();
    expect(await other.locator("body[data-faulty]").count()).toBe(0);
    await Promise.all([page.close(), other.close()]);
  });

  it("follows a page that is taken away, and one that comes", async () => {
    const page = await open("/acteurs/tout-neuf/");
    expect(await page.locator(".lost h1").count()).toBe(1);
    preview.write(
      "actors/tout-neuf.yaml",
      preview.read("actors/coeur-de-ville.yaml").replace("Cœur de ville", "Tout neuf"),
    );
    await page.getByRole("heading", { level: 1, name: "Tout neuf" }).waitFor();
    rmSync(join(preview.root, "actors/tout-neuf.yaml"));
    await page.locator(".lost").waitFor();
    await page.close();
  });

  it("says on the search page that the index is being made, and searches when it is there", async () => {
    const page = await open("/recherche/");
    rename("Xylophone citoyen");
    await page.getByText(/ne connaît pas encore vos derniers changements|se prépare/u).waitFor();
    await page.locator("[data-note=index]:empty").waitFor({ state: "attached", timeout: 40_000 });
    await page.goto(`${preview.address}/recherche/?q=xylophone`);
    await page.getByRole("link", { name: "Xylophone citoyen" }).first().waitFor();
    await page.close();
  }, 90_000);
});
