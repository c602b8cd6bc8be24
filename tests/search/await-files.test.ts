import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { awaitFiles } from "../../src/search/await-files.ts";

const folder = mkdtempSync(join(tmpdir(), "await-files-"));
mkdirSync(join(folder, "index"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an index is there once its last file has its content", async () => {
  const late = join(folder, "index/b.pf_index");
  writeFileSync(join(folder, "a.pf_meta"), "a");
  writeFileSync(late, "");
  let isThere = false;
  const done = awaitFiles(folder).then(() => {
    expect(isThere).toBe(true);
  });
  setTimeout(() => {
    isThere = true;
    writeFileSync(late, "b");
  }, 60);
  await done;
});
