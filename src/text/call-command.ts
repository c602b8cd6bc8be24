/**
 * True where this program was installed as a package, which holds JavaScript; false where it runs from its sources, in its own
 * repository.
 */
export const IS_PACKAGED = import.meta.url.endsWith(".js");

/** The commands, in the order in which they are told. */
export const COMMAND_NAMES = [
  "init",
  "start",
  "build",
  "check",
  "liens",
  "newsletter",
  "envoi",
  "abonnes",
  "fiche",
  "flux",
  "migrer",
  "audit",
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** A command as the reader of a message types it, with words of its own: `npm run liens -- --demo`, `npx civic-theque liens --demo`. */
export function callCommand(name: CommandName, words?: string, isPackaged = IS_PACKAGED): string {
  if (isPackaged) return ["npx civic-theque", name, words].filter((part) => part !== undefined).join(" ");
  return [`npm ${name === "start" ? "" : "run "}${name}`, words].filter((part) => part !== undefined).join(" -- ");
}
