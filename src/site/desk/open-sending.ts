import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readSecrets, type Said } from "../../delivery/open-editor-terminal.ts";
import type { Typed } from "../../delivery/read-wishes.ts";
import type { SendingState } from "../../desk/parution.ts";
import type { SourceReader } from "../../sources/read-model.ts";
import { readRecipients } from "../../subscribers/read-list.ts";
import { renderProblem } from "../../text/problem.ts";

type Options = {
  root: string;
  sources: SourceReader;
  now: () => Date;
  /** Holds the keys of the ways. */
  environment: Readonly<Record<string, string | undefined>>;
};

/** Milliseconds that a question waits for its answer before it is taken for a no: the list is held meanwhile. */
const PATIENCE = 600_000;
/** Milliseconds after which whoever began a sending is shown how far it is. */
const SOON = 1500;

/** The sending of the desk: one at a time, the same that `npm run envoi` makes, its questions asked on a page. */
export type DeskSending = {
  /** Begins a sending, and waits until it asks something, ends or takes its time; while one is under way no other begins. */
  begin: (typed: Typed, number: number) => Promise<void>;
  answer: (isYes: boolean) => void;
  stop: () => void;
  state: () => SendingState | undefined;
};

type Running = SendingState & {
  answer?: (isYes: boolean) => void;
  onAsked?: () => void;
  stopping: AbortController;
};

export function openSending(options: Options): DeskSending {
  let running: Running | undefined;
  return {
    begin: async (typed, number) => {
      if (running && !running.end) return;
      const fresh: Running = { number, trial: typed.essai, lines: [], stopping: new AbortController() };
      running = fresh;
      const isAsked = new Promise<void>((done) => {
        fresh.onAsked = done;
      });
      await Promise.race([run(options, typed, fresh), isAsked, wait(SOON, undefined, { ref: false })]);
    },
    answer: (isYes) => running?.answer?.(isYes),
    stop: () => running?.stopping.abort(),
    state: () => running && describe(running),
  };
}

const describe = ({ number, trial, lines, question, progress, end }: Running): SendingState => ({
  ...{ number, trial, lines, question, progress, end },
});

async function run({ root, sources, now, environment }: Options, typed: Typed, running: Running): Promise<void> {
  const { secrets, hide } = readSecrets(environment);
  const say = (line: string) => {
    running.lines = [...running.lines, hide(line)];
  };
  const { sendEdition } = await import("../../delivery/send-edition.ts");
  const said = await sendEdition(typed, {
    ...{ root, sources, now: now(), clock: now, readRecipients, secrets, say },
    signal: running.stopping.signal,
    ask: (question) => ask(running, question),
    onProgress: (done, total) => {
      running.progress = { done, total };
    },
    outboxOf: (number) => join(root, "_outbox", String(number)),
    report: (problems) => {
      for (const problem of problems) if (problem.level === "error") say(renderProblem(problem));
    },
  }).catch((error: unknown): Said => ({ code: 1, lines: [String(error)], problems: [] }));
  for (const line of [...said.problems.map(renderProblem), ...said.lines]) say(line.trim());
  running.question = undefined;
  running.end = { isClean: said.code === 0 };
}

/** A question waits for a click; without one it is answered no. */
function ask(running: Running, question: string): Promise<boolean> {
  return new Promise((done) => {
    const settle = (isYes: boolean) => {
      clearTimeout(timer);
      running.answer = undefined;
      running.question = undefined;
      done(isYes);
    };
    const timer = setTimeout(() => settle(false), PATIENCE);
    timer.unref();
    running.stopping.signal.addEventListener("abort", () => settle(false), { once: true });
    running.answer = settle;
    running.question = question.replace(/\s*\(oui ou non\)\s*$/u, "");
    running.onAsked?.();
  });
}
