import { type ChildProcess, fork } from "node:child_process";
import { extname, join } from "node:path";
import type { FromRenderer, OwnFiles, RendererState, ToRenderer } from "./messages.ts";
import type { RendererOptions } from "./open-renderer.ts";
import { type PreviewReply, replyWith } from "./preview-reply.ts";

/** The process that renders, as the server sees it. */
export type RendererProcess = {
  /** What is answered at a path; the body is left out where only the state of the page is wanted. */
  ask: (path: string, isBodyWanted: boolean) => Promise<PreviewReply>;
  /** Has the sources read again, all changes of a moment at once. */
  read: () => void;
  bundle: () => void;
  /** Begins again with the code as it is now. */
  restart: () => void;
  ownFiles: () => Promise<OwnFiles>;
};

type Options = RendererOptions & {
  now: () => Date;
  /** Told what the site has become after every change, and whether all that was asked for was read by then. */
  onState: (state: RendererState, isLast: boolean) => void;
};

type Told = { onState: (state: RendererState) => void; onFiles: (files: OwnFiles) => void };
type Running = { child: ChildProcess; asked: Map<number, (reply: PreviewReply) => void> };

const STOPPED =
  "Ce qui construit les pages s'est arrêté, le terminal dit pourquoi\u202f; il repart au prochain enregistrement.\n";

/** Starts the process that renders and has it read the sources; where it dies, it is started again by the next change. */
export function startRenderer({ now, onState, ...options }: Options): RendererProcess {
  let files: Promise<OwnFiles>;
  let giveFiles: (files: OwnFiles) => void;
  const awaitFiles = () => {
    files = new Promise((done) => {
      giveFiles = done;
    });
  };
  awaitFiles();
  const onFiles = (given: OwnFiles) => {
    giveFiles(given);
    files = Promise.resolve(given);
  };
  let turn = 0;
  const told: Told = { onFiles, onState: (state) => onState(state, state.turn === turn) };
  let running = run(options, told);
  let count = 0;
  const tell = (message: ToRenderer) => {
    if (!running.child.connected) running = run(options, told);
    running.child.send(message);
  };
  const read = () => {
    turn += 1;
    tell({ kind: "read", now: now().getTime(), turn });
  };
  read();
  return {
    ask: (path, isBodyWanted) =>
      new Promise((done) => {
        if (!running.child.connected) return done(replyWith("arret.txt", STOPPED, 503));
        count += 1;
        running.asked.set(count, done);
        running.child.send({ kind: "ask", id: count, path, isBodyWanted } satisfies ToRenderer);
      }),
    read,
    bundle: () => tell({ kind: "bundle" }),
    restart: () => {
      running.child.disconnect();
      read();
    },
    ownFiles: () => files,
  };
}

function run(options: RendererOptions, { onState, onFiles }: Told): Running {
  const child = fork(
    join(import.meta.dirname, `render-child${extname(import.meta.filename)}`),
    [JSON.stringify(options)],
    {
      serialization: "advanced",
    },
  );
  const asked: Running["asked"] = new Map();
  child.on("message", (message: FromRenderer) => {
    if (message.kind === "state") return onState(message.state);
    if (message.kind === "files") return onFiles(message.files);
    asked.get(message.id)?.(message.reply);
    asked.delete(message.id);
  });
  const stop = () => {
    for (const done of asked.values()) done(replyWith("arret.txt", STOPPED, 503));
    asked.clear();
  };
  child.on("disconnect", stop);
  child.on("error", stop);
  return { child, asked };
}
