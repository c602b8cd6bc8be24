import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Model } from "../../src/model/model.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { PROJECT, runScript } from "../run-script.ts";
import { serveFolder } from "../servers/static-server.ts";
import { expectHarmless, type HostileSite } from "./expect-harmless.ts";
import { writeHostileEditions } from "./write-hostile-editions.ts";

const NOW = "2026-10-26T08:00:00Z";

/** The full trial, for `npm run soak`; the week's own test makes the same expectations of fewer. */
describe.runIf(process.env.SOAK)("10,000 hostile titles and excerpts", { timeout: 3_600_000 }, () => {
  let root: string;
  let site: HostileSite;
  let close: () => Promise<unknown>;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "hostile-"));
    const out = join(root, "_site");
    cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
    const titles = await writeHostileEditions(root, 10_000, 100);
    const built = await runScript("build", ["--root", root, "--out", out, "--now", NOW]);
    expect([built.stderr, built.code]).toEqual(["", 0]);
    const { value: model } = readModel(root, { now: new Date(NOW), drafts: false });
    const [browser, server] = await Promise.all([launchBrowser(), serveFolder(out)]);
    close = () => Promise.all([browser.close(), server.close()]);
    site = { model: model as Model, out, url: server.url, browser, titles };
  }, 3_600_000);
  afterAll(async () => {
    await close?.();
    rmSync(root, { recursive: true, force: true });
  });

  expectHarmless(() => site);
});
