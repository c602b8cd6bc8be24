import { createInterface } from "node:readline/promises";
import type { Ask } from "./site-wishes.ts";

/** Asks on the terminal; an empty answer keeps what is proposed. */
export const askOnTerminal: Ask = async (question, proposed) => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await lines.question(`${question} [${proposed}] `)).trim() || proposed;
  } finally {
    lines.close();
  }
};
