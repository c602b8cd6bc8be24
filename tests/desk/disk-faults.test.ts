import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import { openTestDesk } from "./open-test-desk.ts";
import { DRAFT } from "./sample-draft.ts";

const WORDS = "Des mots auxquels je tiens.";

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Mounts a small disk in memory over a folder, with what the folder holds; tells how to take it away. */
function mountSmallDisk(folder: string): () => void {
  const kept = mkdtempSync(join(tmpdir(), "kept-"));
  cpSync(folder, kept, { recursive: true });
  if (!run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder)) throw new Error("cannot mount");
  cpSync(kept, folder, { recursive: true });
  return () => {
    run("umount", folder);
    rmSync(kept, { recursive: true });
  };
}

function fillDisk(folder: string): () => void {
  const unmount = mountSmallDisk(folder);
  try {
    for (;;) writeFileSync(join(folder, "plein"), Buffer.alloc(4096), { flag: "a" });
  } catch {
    return unmount;
  }
}

function lockDisk(folder: string): () => void {
  const unmount = mountSmallDisk(folder);
  run("mount", "-o", "remount,ro", folder);
  return unmount;
}

function freezeFolder(folder: string): () => void {
  if (!run("chattr", "+i", folder)) throw new Error("cannot freeze");
  return () => run("chattr", "-i", folder);
}

/** True where this process may mount disks and freeze folders, as root on Linux. */
function canHinder(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "disk-"));
  try {
    mountSmallDisk(folder)();
    freezeFolder(folder)();
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!canHinder())("the desk, on a disk that refuses", () => {
  let desk: Awaited<ReturnType<typeof openTestDesk>>;
  beforeAll(async () => {
    desk = await openTestDesk(DRAFT);
    mkdirSync(join(desk.root, "content/liens"), { recursive: true });
  });
  afterAll(() => desk.close());

  it.each([
    ["ENOSPC", fillDisk, "le disque est plein"],
    ["EROFS", lockDisk, "lecture seule"],
    ["EPERM", freezeFolder, "EPERM"],
  ])(
    "says %s, gives back the words, keeps every byte, and writes once the disk is mended",
    async (code, hinder, said) => {
      const act = async (words: string) => {
        const { text: version } = await desk.ask("/_redaction/version");
        const key = hashAddress("https://example.org/un");
        return desk.ask("/_redaction/", { version, key, kind: "comment", words });
      };
      const mend = hinder(join(desk.root, "content/liens"));
      try {
        const answer = await act(WORDS);
        expect(answer.status).toBe(500);
        for (const words of [WORDS, code, said, "Rien n'a été écrit"]) expect(answer.text).toContain(words);
        expect(desk.read()).toBe(DRAFT);
      } finally {
        mend();
      }
      expect((await act("Des mots écrits.")).status).toBe(303);
      expect(desk.read()).toContain("Des mots écrits.");
      desk.write(DRAFT);
    },
  );
});
