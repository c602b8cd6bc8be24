import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { writeAtomically } from "../../src/files/write-atomically.ts";
import { readTarget, writeDraft } from "../../src/roundup/write-draft.ts";
import { getStrings } from "../../src/words/languages.ts";
import { friday, sampleCandidate } from "./samples.ts";

const plan = {
  date: "2026-11-22",
  number: 12,
  since: friday,
  known: new Map(),
  now: friday,
  language: "fr",
  words: getStrings("fr").draft,
} as const;
const folders: string[] = [];
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "draft-"));
  folders.push(folder);
  path = join(folder, "2026-11-22.md");
});
afterAll(() => Promise.all(folders.map((name) => rm(name, { recursive: true }))));

const target = (isDemo = false) => ({ path, file: "2026-11-22.md", isDemo });
const messages = async (isDemo = false) => {
  const found = await readTarget(target(isDemo));
  return found.ok ? [] : found.problems.map(({ message }) => message);
};

describe("a file written atomically", () => {
  it("is whole, with nothing left beside it, in a folder made for it", async () => {
    const deep = join(folder, "a", "b.md");
    await writeAtomically(deep, "é");
    expect(await readFile(deep, "utf8")).toBe("é");
    expect(await readdir(join(folder, "a"))).toEqual(["b.md"]);
  });

  it("never takes the place of another unless told", async () => {
    await writeFile(path, "avant");
    await expect(writeAtomically(path, "après")).rejects.toMatchObject({ code: "EEXIST" });
    expect(await readFile(path, "utf8")).toBe("avant");
    await writeAtomically(path, "après", { replace: true });
    expect(await readFile(path, "utf8")).toBe("après");
    expect(await readdir(folder)).toEqual(["2026-11-22.md"]);
  });

  it("keeps the permissions of the one it replaces", async () => {
    await writeFile(path, "avant");
    await chmod(path, 0o640);
    await writeAtomically(path, "après", { replace: true });
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it("never writes through a symbolic link", async () => {
    const other = join(folder, "autre.md");
    await writeFile(other, "à quelqu'un");
    await symlink(other, path);
    await expect(writeAtomically(path, "x")).rejects.toMatchObject({ code: "EEXIST" });
    await writeAtomically(path, "x", { replace: true });
    expect((await lstat(path)).isSymbolicLink()).toBe(false);
    expect(await readFile(other, "utf8")).toBe("à quelqu'un");
  });

  it("leaves the old one whole when it cannot be written", async () => {
    await writeFile(path, "avant");
    await expect(writeAtomically(join(path, "b.md"), "x", { replace: true })).rejects.toThrow();
    expect(await readdir(folder)).toEqual(["2026-11-22.md"]);
  });

  it("is won by one of many writers", async () => {
    const writes = Array.from({ length: 8 }, (_, number) => writeAtomically(path, `${number}`));
    const done = (await Promise.allSettled(writes)).filter(({ status }) => status === "fulfilled");
    expect(done).toHaveLength(1);
    expect(await readdir(folder)).toEqual(["2026-11-22.md"]);
  });
});

describe("the file of a draft", () => {
  it("is written, then added to", async () => {
    await writeDraft([sampleCandidate(1)], target(), plan);
    const before = await readFile(path, "utf8");
    expect(before).toContain('title: "Liens de la semaine #12"\n');
    const again = await writeDraft([sampleCandidate(1), sampleCandidate(2)], target(), plan);
    expect(again).toMatchObject({ ok: true, value: { isNew: false, added: [{ title: "Candidat 2" }] } });
    expect(await readFile(path, "utf8")).toContain("### [Candidat 2]");
  });

  it("speaks the language of the site to its readers, and knows a demonstration's in any other", async () => {
    const english = { ...plan, language: "en", words: getStrings("en").draft } as const;
    await writeDraft([sampleCandidate(1), sampleCandidate(2, { isDoubtful: true })], target(true), english);
    const text = await readFile(path, "utf8");
    expect(text).toContain('title: "Links of the week #12 (demonstration)"\n');
    expect(text.match(/^## .*/gmu)).toEqual(["## To review"]);
    expect(await messages()).toEqual(["ce brouillon est celui de la démonstration"]);
    await writeFile(path, text.replace("(demonstration)", "(démonstration)"));
    expect(await writeDraft([sampleCandidate(3)], target(true), english)).toMatchObject({ ok: true });
  });

  it("is not written without a candidate, nor touched without a new one", async () => {
    expect(await writeDraft([], target(), plan)).toMatchObject({ ok: true, value: { isNew: true, added: [] } });
    expect(await readdir(folder)).toEqual([]);
    await writeDraft([sampleCandidate(1)], target(), plan);
    const { mtimeMs } = await stat(path);
    await writeDraft([sampleCandidate(1)], target(), plan);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  });

  it("is a problem, and no accident, where it cannot be read or written", async () => {
    await writeFile(join(folder, "occupé"), "");
    const blocked = { ...target(), path: join(folder, "occupé", "2026-11-22.md") };
    const unread = await writeDraft([sampleCandidate(1)], blocked, plan);
    expect(unread).toMatchObject({
      ok: false,
      problems: [
        { message: "le fichier ne se lit pas (ENOTDIR), un fichier se tient à la place d'un de ses dossiers" },
      ],
    });
    const occupied = { ...target(), path: join(folder, "x".repeat(250)) };
    const unwritten = await writeDraft([sampleCandidate(1)], occupied, plan);
    expect(unwritten).toMatchObject({
      ok: false,
      problems: [{ message: "le fichier ne s'écrit pas (ENAMETOOLONG), son chemin est trop long" }],
    });
  });

  it.each(["nulle-part.md", "autre.md"])(
    "is refused where it is a symbolic link to %s, and never replaces it",
    async (name) => {
      await writeDraft([sampleCandidate(1)], { ...target(), path: join(folder, "autre.md") }, plan);
      const text = await readFile(join(folder, "autre.md"), "utf8");
      await symlink(join(folder, name), path);
      expect(await messages()).toEqual(["le brouillon est un lien symbolique, rien n'y est écrit"]);
      expect((await writeDraft([sampleCandidate(1), sampleCandidate(2)], target(), plan)).ok).toBe(false);
      expect((await lstat(path)).isSymbolicLink()).toBe(true);
      expect(await readFile(join(folder, "autre.md"), "utf8")).toBe(text);
    },
  );

  it("is refused when it is not UTF-8, and left as it is", async () => {
    const bytes = Buffer.from('---\nnumber: 1\ndate: "2026-11-22"\ntitle: "\xe9t\xe9"\ndraft: true\n---\n', "latin1");
    await writeFile(path, bytes);
    expect(await messages()).toEqual(["le fichier n'est pas en UTF-8"]);
    expect((await writeDraft([sampleCandidate(1)], target(), plan)).ok).toBe(false);
    expect(await readFile(path)).toEqual(bytes);
  });

  it("never mixes a demonstration with the editor's own", async () => {
    await writeDraft([sampleCandidate(1)], target(), plan);
    expect(await messages(true)).toEqual(["un vrai brouillon est déjà là"]);
    await rm(path);
    await writeDraft([sampleCandidate(1)], target(true), plan);
    expect(await readFile(path, "utf8")).toContain('title: "Liens de la semaine #12 (démonstration)"\n');
    expect(await messages()).toEqual(["ce brouillon est celui de la démonstration"]);
    expect(await messages(true)).toEqual([]);
  });
});
