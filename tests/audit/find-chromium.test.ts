import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { PROJECT } from "../run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "chromium-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** The program as a site has it installed, in the site's `node_modules`. */
async function importInstalled(site: string) {
  const room = join(site, "node_modules/civic-theque/dist/src/audit");
  mkdirSync(room, { recursive: true });
  copyFileSync(join(PROJECT, "src/audit/find-chromium.ts"), join(room, "find-chromium.ts"));
  return (await import(join(room, "find-chromium.ts"))) as typeof import("../../src/audit/find-chromium.ts");
}

it("a browser that the site installs beside the program is found, and unpacked into the cache of the site", async () => {
  const site = join(folder, "site");
  const cache = join(site, ".cache");
  const manifest = {
    name: "@sparticuz/chromium",
    version: "9.9.9",
    type: "module",
    exports: { ".": "./build/index.js" },
  };
  write(join(site, "node_modules/@sparticuz/chromium/package.json"), JSON.stringify(manifest));
  write(
    join(site, "node_modules/@sparticuz/chromium/build/index.js"),
    `import { writeFileSync } from "node:fs";
     export default { executablePath: () => writeFileSync(process.env.TMPDIR + "/chromium", "") };`,
  );
  const { findChromium } = await importInstalled(site);
  const found = await findChromium(cache, "bundled");
  expect(found.executablePath).toBe(join(cache, "chromium-9.9.9/chromium"));
  expect(existsSync(found.executablePath)).toBe(true);
});

it("a browser that nobody installed is told as a module that is missing", async () => {
  const { findChromium } = await importInstalled(join(folder, "bare"));
  await expect(findChromium(join(folder, "bare/.cache"), "bundled")).rejects.toMatchObject({
    code: "MODULE_NOT_FOUND",
  });
});
