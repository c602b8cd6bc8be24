import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFolder } from "../../src/files/write-folder.ts";

describe("a folder written whole", () => {
  let base: string;
  let path: string;
  const fill = (text: string) => async (folder: string) => {
    mkdirSync(folder);
    writeFileSync(join(folder, "page.html"), text);
  };
  const read = () => readFileSync(join(path, "page.html"), "utf8");

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), "write-folder-"));
    path = join(base, "site");
  });
  afterEach(() => rmSync(base, { recursive: true }));

  it("is made where there was none", async () => {
    await writeFolder(path, fill("new"));
    expect(read()).toBe("new");
    expect(readdirSync(base)).toEqual(["site"]);
  });

  it("takes the place of the old one, of which no file stays", async () => {
    await writeFolder(path, fill("old"));
    writeFileSync(join(path, "stale.html"), "");
    await writeFolder(path, fill("new"));
    expect(read()).toBe("new");
    expect(existsSync(join(path, "stale.html"))).toBe(false);
    expect(readdirSync(base)).toEqual(["site"]);
  });

  it("leaves the old one as it was while it is being written, and where writing fails", async () => {
    await writeFolder(path, fill("old"));
    const failing = writeFolder(path, async (folder) => {
      await fill("half")(folder);
      expect(read()).toBe("old");
      throw new Error("disk full");
    });
    await expect(failing).rejects.toThrow("disk full");
    expect(read()).toBe("old");
  });

  it("removes what a killed run left behind", async () => {
    for (const state of ["partial", "old"]) mkdirSync(join(base, `.site.${state}`));
    await writeFolder(path, fill("new"));
    expect(readdirSync(base)).toEqual(["site"]);
  });
});
