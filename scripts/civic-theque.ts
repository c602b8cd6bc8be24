#!/usr/bin/env node
import { VERSION } from "../src/files/home.ts";
import { COMMAND_NAMES, callCommand } from "../src/text/call-command.ts";
import { findNearest } from "../src/text/find-nearest.ts";
import { quote } from "../src/text/quote.ts";
import { COMMANDS } from "./commands.ts";
import { endWith } from "./end-with.ts";
import { runCommand } from "./run-command.ts";

const WIDTH = Math.max(...COMMAND_NAMES.map((name) => callCommand(name).length)) + 3;

const HELP = `Civic-Thèque ${VERSION}${"\u00a0"}: une rédaction civique, son annuaire, sa revue de liens et sa lettre.

${COMMAND_NAMES.map((name) => `  ${callCommand(name).padEnd(WIDTH)}${COMMANDS[name].does}`).join("\n")}

Chaque commande répond à --help. --version dit la version.`;

await endWith(() => dispatch(process.argv.slice(2)));

/** Runs the command that the first word names; returns the exit code. */
async function dispatch([first, ...words]: readonly string[]): Promise<number> {
  if (first === "--version" || first === "-v") return say(VERSION);
  if (first === undefined || first === "--help" || first === "-h") return say(HELP);
  const name = COMMAND_NAMES.find((one) => one === first);
  if (name !== undefined) return runCommand((await COMMANDS[name].load()).command, words);
  const meant = findNearest(first, COMMAND_NAMES);
  const hint = meant === undefined ? "" : `${"\u202f"}; vouliez-vous dire ${quote(meant)}${"\u202f"}?`;
  console.error(`${quote(first)} n'est pas une commande${hint}\n\n${HELP}`);
  return 2;
}

function say(text: string): number {
  console.log(text);
  return 0;
}
