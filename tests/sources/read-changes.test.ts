import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openChanges } from "../../src/sources/read-changes.ts";

const folder = mkdtempSync(join(tmpdir(), "changes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOW = new Date("2026-11-20T12:00:00Z");
const FILES = ["content/evenements/soirée à l'essai.md", "content/evenements/deux.md", "content/evenements/trois.md"];
const [one = "", two = "", three = ""] = FILES;
const shown = (root: string, now = NOW) => tell(openChanges(root), now);
const tell = (teller: ReturnType<typeof openChanges>, now = NOW, states = FILES.map(() => ({}))) =>
  [
    ...teller(
      FILES.map((file, index) => ({ file, state: states[index] ?? {} })),
      now,
    ).values(),
  ].map((at) => new Date(at).toISOString());

function openRepository(name: string, inside = ""): string {
  const top = join(folder, name);
  const root = join(top, inside);
  mkdirSync(join(root, "content/evenements"), { recursive: true });
  for (const file of FILES) writeFileSync(join(root, file), "---\n---\n");
  git(top, NOW, "init", "-q");
  return root;
}

function git(cwd: string, at: Date, ...words: string[]): void {
  const who = ["-c", "user.name=Essai", "-c", "user.email=essai@example.org", "-c", "commit.gpgsign=false"];
  const env = { ...process.env, GIT_AUTHOR_DATE: at.toISOString(), GIT_COMMITTER_DATE: at.toISOString() };
  execFileSync("git", [...who, ...words], { cwd, env, stdio: "ignore" });
}

function commit(root: string, at: string, ...files: string[]): void {
  git(root, new Date(at), "add", ...files);
  git(root, new Date(at), "commit", "-qm", "Essai");
}

it.each(["", "sites/un"])("tells the last commit of each file, from a root in %j of the repository", (inside) => {
  const root = openRepository(`whole-${inside.length}`, inside);
  commit(root, "2026-10-01T08:00:00Z", one, two);
  appendFileSync(join(root, two), "Suite.\n");
  commit(root, "2026-11-02T09:30:00Z", two);
  appendFileSync(join(root, one), "Pas encore confié à git.\n");
  expect(shown(root)).toEqual(["2026-11-20T12:00:00.000Z", "2026-11-02T09:30:00.000Z", "2026-11-20T12:00:00.000Z"]);
  commit(root, "2026-11-19T10:00:00Z", one, three);
  expect(shown(root)).toEqual(["2026-11-19T10:00:00.000Z", "2026-11-02T09:30:00.000Z", "2026-11-19T10:00:00.000Z"]);
});

it("tells now outside of any repository, in a clone cut short, and of a commit that lies ahead", () => {
  const now = NOW.toISOString();
  mkdirSync(join(folder, "plain"));
  expect(shown(join(folder, "plain"))).toEqual([now, now, now]);
  const root = openRepository("ahead");
  commit(root, "2026-12-24T10:00:00Z", ...FILES);
  expect(shown(root)).toEqual([now, now, now]);
  appendFileSync(join(root, two), "Suite.\n");
  commit(root, "2026-12-25T10:00:00Z", two);
  git(folder, NOW, "clone", "-q", "--depth", "1", `file://${root}`, "short");
  expect(shown(join(folder, "short"), new Date("2027-01-01T00:00:00Z"))).toEqual(
    Array(3).fill("2027-01-01T00:00:00.000Z"),
  );
});

const LINES = Array.from({ length: 9 }, (_, index) => `ligne ${index}`);
const write = (root: string, file: string, changes: Record<number, string>) =>
  writeFileSync(join(root, file), LINES.map((line, index) => changes[index] ?? line).join("\n"));
const at = (root: string, when: string, ...words: string[]) => git(root, new Date(when), ...words);

// https://mail-archive.com/git@vger.kernel.org/msg24788.html: git, asked for a path, follows one parent of a merge that resolved against the other.
it.each<[string, (root: string) => void, string]>([
  [
    "a branch merged after what was published meanwhile",
    (root) => {
      at(root, "2026-10-13T08:00:00Z", "checkout", "-qb", "bureau");
      write(root, one, { 0: "déplacé" });
      commit(root, "2026-10-13T08:00:00Z", one);
      at(root, "2026-10-13T08:00:00Z", "checkout", "-q", "main");
      write(root, one, { 8: "corrigé" });
      commit(root, "2026-10-14T08:00:00Z", one);
      at(root, "2026-10-15T08:00:00Z", "merge", "-q", "--no-edit", "bureau");
    },
    "2026-10-15T08:00:00.000Z",
  ],
  ...(["ours", "theirs"] as const).map((side): [string, (root: string) => void, string] => [
    `a conflict resolved to ${side}`,
    (root) => {
      at(root, "2026-10-13T08:00:00Z", "checkout", "-qb", "bureau");
      write(root, one, { 0: "déplacé" });
      commit(root, "2026-10-13T08:00:00Z", one);
      at(root, "2026-10-13T08:00:00Z", "checkout", "-q", "main");
      write(root, one, { 0: "autrement" });
      commit(root, "2026-10-14T08:00:00Z", one);
      at(root, "2026-10-15T08:00:00Z", "merge", "-q", "--no-edit", "-X", side, "bureau");
    },
    "2026-10-15T08:00:00.000Z",
  ]),
  [
    "a merge that keeps nothing of a branch",
    (root) => {
      at(root, "2026-10-13T08:00:00Z", "checkout", "-qb", "bureau");
      write(root, one, { 0: "déplacé" });
      commit(root, "2026-10-13T08:00:00Z", one);
      at(root, "2026-10-13T08:00:00Z", "checkout", "-q", "main");
      write(root, two, { 0: "autre chose" });
      commit(root, "2026-10-14T08:00:00Z", two);
      at(root, "2026-10-15T08:00:00Z", "merge", "-q", "--no-edit", "-s", "ours", "bureau");
    },
    "2026-10-15T08:00:00.000Z",
  ],
  [
    "a merge of what is published into what is not",
    (root) => {
      at(root, "2026-10-14T08:00:00Z", "checkout", "-qb", "bureau");
      write(root, one, { 0: "déplacé" });
      commit(root, "2026-10-13T08:00:00Z", one);
      at(root, "2026-10-14T08:00:00Z", "checkout", "-q", "main");
      write(root, one, { 8: "corrigé" });
      commit(root, "2026-10-14T08:00:00Z", one);
      at(root, "2026-10-14T08:00:00Z", "checkout", "-q", "bureau");
      at(root, "2026-10-15T08:00:00Z", "merge", "-q", "--no-edit", "main");
    },
    "2026-10-15T08:00:00.000Z",
  ],
  [
    "a revert",
    (root) => {
      write(root, one, { 0: "déplacé" });
      commit(root, "2026-10-13T08:00:00Z", one);
      at(root, "2026-10-16T08:00:00Z", "revert", "--no-edit", "HEAD");
    },
    "2026-10-16T08:00:00.000Z",
  ],
  [
    "a later commit of a machine whose clock is slow",
    (root) => {
      write(root, one, { 0: "déplacé" });
      commit(root, "2026-10-13T08:00:00Z", one);
      write(root, one, { 0: "encore" });
      commit(root, "2026-09-01T08:00:00Z", one);
    },
    "2026-10-13T08:00:01.000Z",
  ],
  [
    "a merge of a branch that leaves it alone",
    (root) => {
      at(root, "2026-10-12T09:00:00Z", "checkout", "-qb", "bureau");
      write(root, two, { 0: "autre chose" });
      commit(root, "2026-10-13T08:00:00Z", two);
      at(root, "2026-10-14T08:00:00Z", "checkout", "-q", "main");
      write(root, three, { 0: "autre chose" });
      commit(root, "2026-10-14T08:00:00Z", three);
      at(root, "2026-10-15T08:00:00Z", "merge", "-q", "--no-edit", "bureau");
    },
    "2026-10-12T08:00:00.000Z",
  ],
])("%s", (name, act, expected) => {
  const root = openRepository(`story-${name.replace(/\W/gu, "-")}`);
  at(root, "2026-10-12T08:00:00Z", "checkout", "-qb", "main");
  for (const file of FILES) write(root, file, {});
  commit(root, "2026-10-12T08:00:00Z", ...FILES);
  act(root);
  expect(shown(root)[0]).toBe(expected);
});

it("tells of the lines that matter alone, and nothing where none ever changed", () => {
  const root = openRepository("lines");
  const file = "site.yaml";
  const say = (lines: string, now = NOW) => openChanges(root)([{ file, state: 1, lines }], now).get(file);
  const keep = (text: string, when: string) => {
    writeFileSync(join(root, file), text);
    commit(root, when, file);
  };
  keep("title: Un\ntimezone: Europe/Paris\n", "2026-10-01T08:00:00Z");
  keep("title: Deux\ntimezone: Europe/Paris\n", "2026-10-02T08:00:00Z");
  expect(say("^timezone")).toBe(Date.parse("2026-10-01T08:00:00Z"));
  expect(say("^title")).toBe(Date.parse("2026-10-02T08:00:00Z"));
  expect(say("^language")).toBeUndefined();
  keep("title: Deux\ntimezone: America/Martinique\n", "2026-10-03T08:00:00Z");
  expect(say("^timezone")).toBe(Date.parse("2026-10-03T08:00:00Z"));
  writeFileSync(join(root, file), "title: Trois\ntimezone: America/Martinique\n");
  expect([say("^timezone"), say("^title")]).toEqual([Date.parse("2026-10-03T08:00:00Z"), NOW.getTime()]);
});

it("asks nothing where there is no file", () => {
  expect(openChanges(join(folder, "nowhere"))([], NOW).size).toBe(0);
});

it("follows edits and commits, whatever it remembers", () => {
  const root = openRepository("followed");
  commit(root, "2026-10-01T08:00:00Z", ...FILES);
  const states = FILES.map(() => ({}));
  const teller = openChanges(root);
  const [first, now] = ["2026-10-01T08:00:00.000Z", NOW.toISOString()];
  expect(tell(teller, NOW, states)).toEqual([first, first, first]);
  appendFileSync(join(root, two), "Suite.\n");
  states[1] = {};
  expect(tell(teller, NOW, states)).toEqual([first, now, first]);
  commit(root, "2026-11-02T09:30:00Z", two);
  expect(tell(teller, NOW, states)).toEqual([first, "2026-11-02T09:30:00.000Z", first]);
});
