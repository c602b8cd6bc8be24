import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import { prepareRoundup } from "../../src/roundup/prepare-roundup.ts";
import { PROJECT } from "../run-script.ts";

const FILE = "content/liens/2026-10-25.md";
const REPORT = "_rapports/selection-2026-10-25.md";
const NOW = new Date("2026-10-23T10:00:00Z");
const demoFeeds = join(PROJECT, "starter/demo-feeds");
const BRANCH = "liens/2026-10-25";

let folder: string;
let remote: string;
let clone: string;

/** A fixture site under git, with a bare remote that takes push options and notes them, and a `gh` that notes what it is asked. */
const template = mkdtempSync(join(tmpdir(), "automation-template-"));
beforeAll(() => {
  folder = template;
  const first = join(template, "first");
  cpSync(join(PROJECT, "tests/fixtures/site"), first, { recursive: true });
  cpSync(join(PROJECT, ".ci"), join(first, ".ci"), { recursive: true });
  writeFileSync(join(first, ".gitignore"), readFileSync(join(PROJECT, ".gitignore")));
  const bare = join(template, "remote.git");
  git(template, "init", "--bare", "--initial-branch=main", bare);
  git(bare, "config", "receive.advertisePushOptions", "true");
  git(bare, "config", "receive.denyNonFastForwards", "true");
  write("remote.git/hooks/post-receive", "#!/bin/sh\nenv | grep '^GIT_PUSH_OPTION_[0-9]' | sort >../options\n");
  git(first, "init", "--initial-branch=main");
  git(first, "add", ".");
  git(first, "commit", "-m", "Site");
  git(first, "push", bare, "main");
  write("bin/gh", GH);
  return prepareRoundup({ root: first, now: NOW, demoFeeds });
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

/** Notes its words, counts requests as the file `open` says, and keeps the body that it is given. */
const GH = `#!/bin/sh
top=$(dirname "$0")/..
echo "$@" | sed 's/--body-file .*/--body-file/' >>"$top/gh"
if [ "$2" = list ]; then cat "$top/open" 2>/dev/null || echo 0; fi
for last; do :; done
[ -f "$last" ] && cp "$last" "$top/body"
exit 0
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "automation-"));
  cpSync(template, folder, { recursive: true });
  remote = join(folder, "remote.git");
  clone = join(folder, "clone");
  fresh();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { mode: 0o755 });
}

const environment = () => ({
  ...process.env,
  PATH: `${join(folder, "bin")}:${process.env.PATH}`,
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Essai",
  GIT_AUTHOR_EMAIL: "essai@example.org",
  GIT_COMMITTER_NAME: "Essai",
  GIT_COMMITTER_EMAIL: "essai@example.org",
  REPORT_URL: "https://forge.example.org/rapports/",
});

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, env: environment(), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
const git = (cwd: string, ...args: string[]) => run(cwd, "git", ...args);

/** What a job begins with: a clone of its own. */
function fresh(): void {
  rmSync(clone, { recursive: true, force: true });
  git(folder, "clone", "-q", remote, clone);
}

/** What `npm run liens` leaves in a clone where no draft was. */
function draft(): void {
  for (const path of [FILE, REPORT]) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    cpSync(join(template, "first", path), join(clone, path));
  }
}

const takeUp = () => run(clone, "bash", ".ci/take-up-drafts");
const propose = (forge: string) => run(clone, "bash", ".ci/propose-drafts", forge, "main");
const draftOn = (branch: string) => git(remote, "show", `${branch}:${FILE}`);
const branches = () => git(remote, "for-each-ref", "--format=%(refname:short)", "refs/heads").trim().split("\n");
const note = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "");

/** The editor, on the branch of the draft. */
function editOn(branch: string, edit: (text: string) => string): void {
  const copy = join(folder, "editor");
  rmSync(copy, { recursive: true, force: true });
  git(folder, "clone", "-q", "--branch", branch, remote, copy);
  writeFileSync(join(copy, FILE), edit(readFileSync(join(copy, FILE), "utf8")));
  git(copy, "commit", "-am", "Relu");
  git(copy, "push", "origin", branch);
}

describe("the Friday job", { timeout: 120_000 }, () => {
  it("pushes the draft alone, on a branch of its own, and opens a request with the report", () => {
    draft();
    propose("github");
    expect(branches()).toEqual([BRANCH, "main"]);
    expect(draftOn(BRANCH)).toBe(readFileSync(join(clone, FILE), "utf8"));
    expect(git(remote, "diff", "--name-only", "main", BRANCH)).toBe(`${FILE}\n`);
    expect(note("gh")).toBe(
      `pr list --head ${BRANCH} --state open --json number --jq length\npr create --head ${BRANCH} --base main --title Liens du 2026-10-25 --body-file\n`,
    );
    expect(note("body")).toBe(readFileSync(join(clone, REPORT), "utf8"));
    expect(git(clone, "status", "--porcelain")).toBe(`?? ${FILE}\n`);
  });

  it("names the issues of the proposed links that the draft holds, so that the forge closes them once it is merged", () => {
    draft();
    const block = (number: number, end: string) =>
      `\n### [Lien](https://example.org/${number}) — Gazette\n<!-- retenu: de la boîte, proposition-${number}.md${end} -->\n`;
    const own = readFileSync(join(clone, FILE), "utf8");
    const words =
      "\n### [proposition-9.md](https://example.org/9)\n\n\\<!-- retenu: de la boîte, proposition-8.md -->\n";
    const english = block(4, "").replace("retenu: de la boîte", "kept: from the box");
    writeFileSync(
      join(clone, FILE),
      own + english + block(3, "") + block(12, " ; date: 2026-10-20") + block(3, "") + words,
    );
    propose("github");
    expect(note("body")).toBe(`Closes #12, closes #3, closes #4.\n\n${readFileSync(join(clone, REPORT), "utf8")}`);
    git(remote, "update-ref", "-d", `refs/heads/${BRANCH}`);
    git(clone, "update-ref", "-d", `refs/remotes/origin/${BRANCH}`);
    propose("gitlab");
    expect(note("options")).toContain("selection-2026-10-25.md. Closes #12, closes #3, closes #4.\n");
  });

  it("opens a request on the other forge by the options of its push", () => {
    draft();
    propose("gitlab");
    expect(note("options")).toBe(
      [
        "GIT_PUSH_OPTION_0=merge_request.create",
        "GIT_PUSH_OPTION_1=merge_request.target=main",
        "GIT_PUSH_OPTION_2=merge_request.remove_source_branch",
        "GIT_PUSH_OPTION_3=merge_request.title=Liens du 2026-10-25",
        "GIT_PUSH_OPTION_4=merge_request.description=Ce qui a été trouvé, pourquoi, et ce qui est écarté : https://forge.example.org/rapports/selection-2026-10-25.md",
        "",
      ].join("\n"),
    );
  });

  it("adds to what the editor wrote on the branch, and keeps it", async () => {
    draft();
    propose("github");
    const news = "Un schéma commun pour publier les budgets participatifs";
    editOn(BRANCH, (text) => {
      const block = text.split(/^(?=##|<!-- déjà)/mu).find((part) => part.includes(news)) ?? "";
      const [, url = ""] = /\]\(([^)]+)\)/u.exec(block) ?? [];
      const without = text.replace(block, "").replace(` ${hashAddress(url)}`, "");
      return without.replace("### [", "Mes mots à moi.\n\n### [");
    });
    const edited = draftOn(BRANCH);
    expect(edited).not.toContain(news);
    fresh();
    expect(takeUp()).toBe(`${FILE} : repris de origin/${BRANCH}\n`);
    expect(readFileSync(join(clone, FILE), "utf8")).toBe(edited);
    writeFileSync(join(folder, "open"), "1\n");
    await prepareRoundup({ root: clone, now: NOW, demoFeeds });
    propose("github");
    expect(draftOn(BRANCH)).toContain("Mes mots à moi.");
    expect(draftOn(BRANCH)).toContain(news);
    expect(note("gh").trimEnd().split("\n").at(-1)).toBe(`pr edit ${BRANCH} --body-file`);
    expect(git(remote, "log", "--format=%s", `main..${BRANCH}`)).toBe(
      "Liens du 2026-10-25\nRelu\nLiens du 2026-10-25\n",
    );
  });

  it("proposes nothing where nothing is new", () => {
    draft();
    propose("github");
    const before = git(remote, "rev-parse", BRANCH);
    fresh();
    takeUp();
    rmSync(join(folder, "gh"));
    propose("github");
    expect([git(remote, "rev-parse", BRANCH), note("gh")]).toEqual([before, ""]);
  });

  it("leaves a draft that was merged to the main branch, whose text it takes", () => {
    draft();
    propose("github");
    git(remote, "update-ref", "refs/heads/main", `refs/heads/${BRANCH}`);
    editOn("main", (text) => text.replace("### [", "Publié ainsi.\n\n### ["));
    const merged = git(remote, "rev-parse", BRANCH);
    fresh();
    expect(takeUp()).toBe("");
    writeFileSync(join(clone, FILE), `${readFileSync(join(clone, FILE), "utf8")}\nDu neuf.\n`);
    propose("github");
    expect(git(remote, "rev-parse", BRANCH)).toBe(merged);
    const other = branches().find((name) => name.startsWith(`${BRANCH}-`));
    expect(draftOn(String(other))).toMatch(/Publié ainsi\.[\s\S]*Du neuf\.\n$/u);
  });

  it("touches no file but drafts, whatever their names", () => {
    for (const name of ["2026-10-25 ; touch pwned.md", "$(touch pwned).md", "notes.md"])
      writeFileSync(join(clone, "content/liens", name), "x");
    writeFileSync(join(clone, "site.yaml"), "x");
    propose("github");
    expect(branches()).toEqual(["main"]);
    expect(existsSync(join(clone, "pwned")) || existsSync(join(clone, "pwned.md"))).toBe(false);
  });

  it("cuts a report that the forge would refuse, at the end of a line", () => {
    draft();
    const report = join(clone, REPORT);
    writeFileSync(report, `${"é".repeat(500)}\n`.repeat(200));
    propose("github");
    const body = note("body");
    expect(Buffer.byteLength(body)).toBeLessThan(60_100);
    expect(body.endsWith(`${"é".repeat(500)}\n\n…\n`)).toBe(true);
  });

  it("fails where the push is refused", () => {
    draft();
    write("remote.git/hooks/pre-receive", "#!/bin/sh\nexit 1\n");
    expect(() => propose("github")).toThrow(/pre-receive hook declined/u);
    expect(note("gh")).toBe("");
  });
});

it("gives GitLab's git the token of the job without writing it down", () => {
  const pipeline = load(readFileSync(join(PROJECT, ".gitlab-ci.yml"), "utf8")) as { proposer: { script: string[] } };
  const [line = ""] = pipeline.proposer.script;
  execFileSync("bash", ["-c", line], { cwd: clone, env: environment() });
  expect(readFileSync(join(clone, ".git/config"), "utf8")).not.toContain("secret");
  const filled = execFileSync("git", ["credential", "fill"], {
    cwd: clone,
    env: { ...environment(), CI_JOB_TOKEN: "secret" },
    input: "protocol=https\nhost=forge.example.org\n\n",
    encoding: "utf8",
  });
  expect(filled).toContain("username=oauth2\npassword=secret\n");
});
