import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../run-script.ts";
import { findFreePort } from "../../servers/find-free-port.ts";

/** The day on which the preview of tests is served. */
export const PREVIEW_NOW = "2026-10-20T10:00:00Z";

/** `npm start` on a folder of its own, in a process of its own. */
export type StartedPreview = {
  root: string;
  /** `http://localhost:8640`, without a slash at its end. */
  address: string;
  /** All that was printed until now. */
  said: () => string;
  pid: number;
  get: (path: string) => Promise<string>;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  stop: () => Promise<void>;
};

type Options = {
  /** Changes the copy of the fixture site beforehand. */
  alter?: (root: string) => void;
  /** The folder of the project whose preview is started; this one unless told. */
  home?: string;
};

/** Starts the preview of a copy of the fixture site. */
export async function startPreview(port: number, { alter, home = PROJECT }: Options = {}): Promise<StartedPreview> {
  const root = mkdtempSync(join(tmpdir(), "start-"));
  cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  alter?.(root);
  const options = [
    "--root",
    root,
    "--out",
    join(root, "_preview"),
    "--port",
    `${await findFreePort(port)}`,
    "--now",
    PREVIEW_NOW,
  ];
  const server = spawn(
    process.execPath,
    ["--import", "tsx", join(home, "scripts/civic-theque.ts"), "start", ...options],
    {
      cwd: home,
    },
  );
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const address = await until(() => /http:\/\/localhost:\d+/u.exec(said)?.[0]);
  return {
    root,
    address,
    said: () => said,
    pid: server.pid ?? 0,
    get: async (path) => (await fetch(address + path)).text(),
    read: (file) => readFileSync(join(root, file), "utf8"),
    write: (file, text) => writeFileSync(join(root, file), text),
    stop: () => stop(server, root),
  };
}

/** A copy of the code of this project, for what changes it. */
export function copyProject(): string {
  const home = mkdtempSync(join(tmpdir(), "project-"));
  for (const part of [
    "layouts",
    "src",
    "scripts",
    "starter",
    "eleventy.config.ts",
    "package.json",
    "tsconfig.json",
    ".cache",
  ])
    if (existsSync(join(PROJECT, part)))
      cpSync(join(PROJECT, part), join(home, part), { recursive: true, filter: isKept });
  symlinkSync(join(PROJECT, "node_modules"), join(home, "node_modules"));
  return home;
}

/** Of what is kept between runs, the fonts alone: they take seconds to make. */
function isKept(path: string): boolean {
  const [, inside] = path.split("/.cache/");
  return inside === undefined || /^(?:card-)?fonts/u.test(inside);
}

async function stop(server: ChildProcess, root: string): Promise<void> {
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
  rmSync(root, { recursive: true, force: true, maxRetries: 20 });
}

/** Waits for a value, 30 s at most. */
export async function until<T>(find: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await find();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error("waited 30 s in vain");
    await new Promise((done) => setTimeout(done, 50));
  }
}
