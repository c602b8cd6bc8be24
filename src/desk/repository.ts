import { execFile } from "node:child_process";
import { accept, type Result, refuse } from "../text/result.ts";

/** What the editor is shown of the git clone that holds the site, before anything is done in it. */
export type Repository = {
  /** The branch of the next commit; absent where there is none (a detached head). */
  branch?: string;
  /** The edition's files that are not as the last commit has them; one that bears another name since is among them twice. */
  changes: readonly string[];
  /** Where a push goes; absent where no remote is set. */
  remote?: { name: string; address: string; branch?: string };
  /** What a push would send there: a line per commit, the newest first. */
  ahead: readonly string[];
};

/** Milliseconds for a remote to answer. */
const PATIENCE = 60_000;
const MOST_COMMITS = 20;
const MOST_BYTES = 10_000_000;

/** The clone that holds a site root, as the edition's files are concerned; undefined where it is none, or where git is not installed. */
export async function readRepository(root: string, files: readonly string[]): Promise<Repository | undefined> {
  const inside = await git(root, ["rev-parse", "--is-inside-work-tree"]);
  if (!inside.ok || inside.value.trim() !== "true") return undefined;
  const branch = await ask(root, ["symbolic-ref", "--short", "--quiet", "HEAD"]);
  const status = ["status", "--porcelain", "--no-renames", "--untracked-files=all", "--"];
  const changes = splitLines(await ask(root, [...status, ...files])).map((line) => line.slice("XY ".length));
  const remote = await readRemote(root, branch);
  const ahead = remote ? await listAhead(root, remote) : [];
  return { ...(branch === "" ? {} : { branch }), changes, ...(remote ? { remote } : {}), ahead };
}

async function readRemote(root: string, branch: string): Promise<Repository["remote"]> {
  const upstream = branch === "" ? "" : await ask(root, ["config", `branch.${branch}.merge`]);
  const tracked = upstream === "" ? "" : await ask(root, ["config", `branch.${branch}.remote`]);
  const [first = ""] = splitLines(await ask(root, ["remote"]));
  const name = tracked === "" || tracked === "." ? first : tracked;
  if (name === "") return undefined;
  const address = hideCredentials(await ask(root, ["remote", "get-url", "--push", name]));
  const target = upstream.replace(/^refs\/heads\//u, "") || branch;
  return { name, address, ...(target === "" ? {} : { branch: target }) };
}

/** Commits that the remote is not known to have; of a branch that it does not have, those that none of its branches has. */
async function listAhead(root: string, { name, branch }: NonNullable<Repository["remote"]>): Promise<string[]> {
  const known = branch && (await git(root, ["rev-parse", "--verify", "--quiet", `refs/remotes/${name}/${branch}`])).ok;
  const range = known ? [`refs/remotes/${name}/${branch}..HEAD`] : ["HEAD", "--not", `--remotes=${name}`];
  const format = ["log", "--no-decorate", "--format=%h %s", `--max-count=${MOST_COMMITS}`];
  return splitLines(await ask(root, [...format, ...range]));
}

/** Commits the edition's files and nothing else, whatever else was added; told as git tells it. */
export async function commitFiles(
  root: string,
  files: readonly string[],
  message: string,
): Promise<Result<string, string>> {
  if (message.trim() === "") return refuse("il manque un message");
  const added = await git(root, ["add", "--", ...files]);
  if (!added.ok) return added;
  return git(root, ["commit", "--only", `--message=${message.trim()}`, "--", ...files]);
}

/** Pushes what is committed to a branch of the remote. Never by force: a remote that has moved on refuses. */
export function pushCommits(root: string, remote: string, branch: string): Promise<Result<string, string>> {
  return git(root, ["push", remote, `HEAD:refs/heads/${branch}`]);
}

/** The words of those commands, as a person would type them. */
export const SHOWN = {
  commit: (files: readonly string[], message: string) => [
    `git add -- ${files.join(" ")}`,
    `git commit --only --message=${JSON.stringify(message)} -- ${files.join(" ")}`,
  ],
  push: (remote: string, branch: string) => `git push ${remote} HEAD:refs/heads/${branch}`,
};

/** An address without the name and the password that it may carry. */
export function hideCredentials(text: string): string {
  return text.replace(/\b([a-z][a-z+.-]*:\/\/)[^\s/@]*@/giu, "$1");
}

async function ask(root: string, words: readonly string[]): Promise<string> {
  return ((await run(root, words)).out ?? "").replace(/\s+$/u, "");
}

/** What git says of a command, without the secrets of an address; or why it could not do it. */
async function git(root: string, words: readonly string[]): Promise<Result<string, string>> {
  const { error, out, err } = await run(root, words);
  const said = hideCredentials([out, err].join("\n")).trim();
  return error === undefined ? accept(said) : refuse(said || hideCredentials(error));
}

/** Runs git without a shell, and without anybody to ask for a password. */
function run(root: string, words: readonly string[]): Promise<{ error?: string; out: string; err: string }> {
  const options = {
    cwd: root,
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
    timeout: PATIENCE,
    maxBuffer: MOST_BYTES,
  };
  return new Promise((done) => {
    const child = execFile("git", ["-c", "core.quotePath=false", ...words], options, (error, out, err) =>
      done({ ...(error ? { error: error.message } : {}), out, err }),
    );
    child.stdin?.end();
  });
}

function splitLines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
