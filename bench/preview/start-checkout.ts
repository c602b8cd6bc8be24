import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";

/** `npm start` of a checkout, running. Times are in milliseconds. */
export type Started = {
  /** `http://localhost:8701`, without a slash at its end. */
  address: string;
  /** What opens the desk. */
  token: string;
  pid: number;
  /** From the start of the process to the last byte of the home page. */
  firstPage: number;
  stop: () => Promise<void>;
};

export type Checkout = {
  /** A folder of this project, as it is or as it was, with its node_modules. */
  home: string;
  root: string;
  out: string;
  /** The instant that the site is served at. */
  now: string;
};

let port = 8700;

/** Starts a checkout's preview of a site and waits for its home page. Throws with what it said where it ends before. */
export async function startCheckout({ home, root, out, now }: Checkout): Promise<Started> {
  port += 1;
  const options = ["--root", root, "--out", out, "--port", `${port}`, "--now", now];
  const flags = ["--max-semi-space-size=32", "--import", "tsx"];
  const started = performance.now();
  const server = spawn(process.execPath, [...flags, ...findCommand(home), ...options], { cwd: home });
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const address = `http://localhost:${port}`;
  for (let status = 0; status !== 200; status = await askHome(address)) {
    if (server.exitCode !== null || status >= 400) {
      server.kill();
      throw new Error(`${status} ${said}`);
    }
    await new Promise((done) => setTimeout(done, 10));
  }
  const firstPage = performance.now() - started;
  const token = /jeton=([0-9a-f]+)/u.exec(said)?.[1] ?? "";
  return { address, token, pid: server.pid ?? 0, firstPage, stop: () => stop(server) };
}

/** The command, as this checkout has it: one dispatcher, a file per command before 0.2. */
function findCommand(home: string): string[] {
  const dispatcher = join(home, "scripts/civic-theque.ts");
  return existsSync(dispatcher) ? [dispatcher, "start"] : [join(home, "scripts/start.ts")];
}

/** The status of the home page, once it has come whole; 0 where nobody answers yet. */
function askHome(address: string): Promise<number> {
  return new Promise((done) => {
    const asked = request(`${address}/`, (response) => {
      response.resume().on("end", () => done(response.statusCode ?? 0));
    });
    asked.on("error", () => done(0));
    asked.end();
  });
}

/** Asks it to end as Ctrl+C does, and waits until it has. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  await ended;
}
