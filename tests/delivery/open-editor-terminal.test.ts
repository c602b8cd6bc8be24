import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { openEditorTerminal } from "../../src/delivery/open-editor-terminal.ts";

test.each(["SIGINT", "SIGTERM", "SIGHUP"])(
  "%s asks a command to end, and a terminal that is gone breaks nothing",
  (signal) => {
    const process = new EventEmitter();
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const terminal = openEditorTerminal(
      { stdin, stdout, stderr, once: (event, listener) => process.once(event, listener) },
      {},
    );
    process.emit(signal);
    expect(terminal.signal.aborted).toBe(true);
    for (const stream of [stdout, stderr]) stream.emit("error", Object.assign(new Error("write EIO"), { code: "EIO" }));
  },
);
