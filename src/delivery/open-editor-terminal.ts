import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { Problem } from "../text/problem.ts";
import { SECRETS } from "./ways/table.ts";

/** What asks a command to end: Ctrl-C, the system, the terminal's own end. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

type Output = Writable & { isTTY?: boolean; columns?: number };
type Streams = {
  stdin: Readable & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
  once: (event: (typeof SIGNALS)[number], listener: () => void) => unknown;
};

/** What a command ends with, and the exit code: 0 done, 1 something is left to do, 2 wrong usage or nobody to ask, 130 interrupted. */
export type Said = {
  code: number;
  /** What was asked for, whatever else is to be said; it goes to the output of its own. */
  result?: string;
  lines: string[];
  problems: readonly Problem[];
};

/** Sentences with which nothing is wrong. */
export function done(...lines: string[]): Said {
  return { code: 0, lines, problems: [] };
}

/** Sentences that end a command before anything was done. */
export function stop(lines: string | string[], code = 1): Said {
  return { code, lines: [lines].flat(), problems: [] };
}

/** What a command says to its editor and asks of them. Whatever is said passes through one place, where no secret can. */
export function openEditorTerminal(streams: Streams, environment: Readonly<Record<string, string | undefined>>) {
  const { stdin, stdout, stderr } = streams;
  const { secrets, hide } = readSecrets(environment);
  const stopping = new AbortController();
  // A terminal that closed takes no word any more: what is under way is finished all the same.
  for (const stream of [stdout, stderr]) stream.on("error", () => undefined);
  for (const signal of SIGNALS) streams.once(signal, () => stopping.abort());
  const say = (line: string) => void stdout.write(`${hide(line)}\n`);
  const clear = () => void (stderr.isTTY && stderr.write("\r\u001b[2K"));
  return {
    secrets,
    signal: stopping.signal,
    say,
    ask: async (question: string) => {
      if (!stdin.isTTY || !stdout.isTTY) return undefined;
      const lines = createInterface({ input: stdin, output: stdout });
      try {
        return /^o(?:ui)?$/iu.test((await lines.question(question, { signal: stopping.signal })).trim());
      } catch {
        return false;
      } finally {
        lines.close();
      }
    },
    onProgress: (done: number, total: number) => void (stderr.isTTY && stderr.write(`\r\u001b[2K${done}/${total}`)),
    refuse: (message: string | readonly string[], code: number) => {
      stderr.write(`${hide([message].flat().join("\n"))}\n`);
      return code;
    },
    conclude: ({ code, result, lines }: Pick<Said, "code" | "result" | "lines">) => {
      clear();
      if (result !== undefined) say(result);
      for (const line of lines)
        if (code === 0) say(line);
        else stderr.write(`${hide(line)}\n`);
      return code;
    },
  };
}

/** The secrets of the ways, and what blots them out of whatever is said. */
export function readSecrets(environment: Readonly<Record<string, string | undefined>>) {
  const secrets = Object.fromEntries(SECRETS.map(({ name }) => [name, environment[name] || undefined]));
  const hidden = SECRETS.filter(({ isKey }) => isKey).map(({ name }) => secrets[name]);
  return { secrets, hide: (text: string) => hideSecrets(text, hidden) };
}

/** Shorter values are no secrets, and would blot out half of every sentence. */
const SHORTEST_SECRET = 6;

export function hideSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  return secrets.reduce<string>(
    (hidden, secret) =>
      secret === undefined || secret.length < SHORTEST_SECRET ? hidden : hidden.replaceAll(secret, "[secret]"),
    text,
  );
}
