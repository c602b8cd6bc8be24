import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "../../browser/find-violations.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { type StartedPreview, startPreview, until } from "./start-preview.ts";

const FICHE = "actors/voix-publique.yaml";

describe("npm start on sources that cannot be read", () => {
  let preview: StartedPreview;
  let fiche = "";

  beforeAll(async () => {
    const alter = (root: string) => {
      fiche = readFileSync(join(root, FICHE), "utf8");
      writeFileSync(join(root, FICHE), fiche.replace("status: active", "status: actif"));
    };
    preview = await startPreview(8700, { alter });
  }, 60_000);
  afterAll(() => preview.stop());

  it("serves, at every address, what is wrong and what to do about it, and says the same in the terminal", async () => {
    for (const path of ["/", "/acteurs/voix-publique/", "/nulle/part/"]) {
      const response = await fetch(preview.address + path);
      expect(response.status).toBe(503);
      expect(await response.text()).toMatch(/Le site ne se lit pas encore[\s\S]*voix-publique\.yaml:\d+ — status/u);
    }
    await until(() => /voix-publique\.yaml:\d+ — status[\s\S]*Corrigez ces erreurs/u.exec(preview.said())?.[0]);
  });

  it("shows the site as soon as the last fault is mended, in the page that was open", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(`${preview.address}/acteurs/voix-publique/`);
    await page.getByRole("heading", { name: "Le site ne se lit pas encore" }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    preview.write(FICHE, fiche);
    await page.getByRole("heading", { level: 1, name: "Voix publique" }).waitFor();
    await browser.close();
    await until(() => (preview.said().includes("Les sources se lisent de nouveau.") ? true : undefined));
    expect((await fetch(`${preview.address}/`)).status).toBe(200);
  });
});

describe("npm start on a font that is none", () => {
  let preview: StartedPreview;
  let settings = "";
  beforeAll(async () => {
    const alter = (root: string) => {
      settings = readFileSync(join(root, "site.yaml"), "utf8");
      mkdirSync(join(root, "theme"));
      writeFileSync(join(root, "theme/m.woff2"), "no font");
      writeFileSync(
        join(root, "site.yaml"),
        `${settings}\ntheme: { fonts: { text: { name: M, regular: theme/m.woff2 } } }\n`,
      );
    };
    preview = await startPreview(8710, { alter });
  }, 60_000);
  afterAll(() => preview.stop());

  it("names it in the terminal and lives, until the look is mended", async () => {
    await until(() => /theme\/m\.woff2 — ce fichier n'est pas une police/u.exec(preview.said())?.[0]);
    expect((await fetch(`${preview.address}/`)).status).toBe(503);
    preview.write("site.yaml", settings);
    await until(() => (preview.said().includes("Les sources se lisent de nouveau.") ? true : undefined));
    expect((await fetch(`${preview.address}/`)).status).toBe(200);
  });
});
