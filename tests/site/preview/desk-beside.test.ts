import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DRAFT, FILE } from "../../desk/sample-draft.ts";
import { type StartedPreview, startPreview, until } from "./start-preview.ts";

const KEY = /data-key="([^"]+)"/u;

describe("the desk, while the preview reads and renders", () => {
  let preview: StartedPreview;
  let cookie = "";

  beforeAll(async () => {
    preview = await startPreview(8720, {
      alter: (root) => {
        const settings = readFileSync(join(root, "site.yaml"), "utf8");
        writeFileSync(join(root, "site.yaml"), settings.replace(/^addresses:$/mu, "$&\n  roundups: bulletin"));
        writeFileSync(join(root, FILE), DRAFT);
      },
    });
    await until(async () => ((await fetch(`${preview.address}/`)).ok ? true : undefined));
    const desk = await until(() => /\S+\/_redaction\/\?jeton=[0-9a-f]{32}/u.exec(preview.said())?.[0]);
    cookie = (await fetch(desk, { redirect: "manual" })).headers.get("set-cookie")?.split(";")[0] ?? "";
  }, 60_000);
  afterAll(() => preview.stop());

  /** The fixture site has an older draft, which the desk shows unless it is asked for this one. */
  const board = () => `${preview.address}/_redaction/?brouillon=2026-11-29`;
  const see = async () => (await fetch(board(), { headers: { cookie } })).text();
  const act = async (fields: Record<string, string>) => {
    const headers = { cookie, origin: preview.address };
    const body = new URLSearchParams(fields);
    return (await fetch(board(), { method: "POST", headers, body })).text();
  };
  const versionOf = (page: string) => /data-version="([^"]+)"/u.exec(page)?.[1] ?? "";

  it("shows the site's name and its actors", async () => {
    expect(await see()).toMatch(/La Vigie d'essai[\s\S]*Voix publique/u);
  });

  it("leads to the edition's page where the site has it", async () => {
    expect(await see()).toContain('data-page="/bulletin/2026-11-29/"');
  });

  // A process that is stopped answers nothing: whatever waits for it waits for ever.
  it.skipIf(!existsSync("/proc/self/task"))("waits neither for a reading nor for a rendering", async () => {
    const renderer = findRenderer(preview.pid);
    process.kill(renderer, "SIGSTOP");
    let isRendered = false;
    const rendered = preview.get("/civic-theque/").then(() => {
      isRendered = true;
    });
    let page = await see();
    for (let action = 0; action < 20; action += 1) {
      const fields: Record<string, string> =
        action % 2 === 0 ? { kind: "drop", key: KEY.exec(page)?.[1] ?? "" } : { kind: "undo" };
      page = await act({ ...fields, version: versionOf(page) });
      expect(page.includes("Premier lien</h3>")).toBe(action % 2 === 1);
    }
    expect(preview.read(FILE)).toBe(DRAFT);
    expect(isRendered).toBe(false);
    process.kill(renderer, "SIGCONT");
    await rendered;
  });
});

/** The process that renders, among those that the server started. */
function findRenderer(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  const found = children.find((child) => readFileSync(`/proc/${child}/cmdline`, "utf8").includes("render-child"));
  if (found === undefined) throw new Error("nothing renders");
  return found;
}
