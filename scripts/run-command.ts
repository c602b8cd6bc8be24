import { statSync } from "node:fs";
import { constants } from "node:os";
import { dirname, resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { findFileFault } from "../src/files/explain-file-error.ts";
import { nameFolder } from "../src/files/name-folder.ts";
import { explainNoSite } from "../src/sources/explain-no-site.ts";
import { parseInstant } from "../src/text/dates.ts";
import { endWith } from "./end-with.ts";
import { findKeptOptions } from "./find-kept-options.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>["values"];

/** What every command receives: absolute folders, the instant to count from, its own options and bare words. */
type CommandInput<O extends Options> = { root: string; now: Date; values: Values<O>; words: string[] };

type CommandOf<O extends Options> = {
  /** What `--help` prints, in French. */
  help: string;
  options: O;
  /** False for what has something to do in a folder that holds no site. */
  needsSite?: boolean;
  /** Whether it takes bare words. */
  takesWords?: boolean;
  /** What is said of what was kept where the command is interrupted, in French; absent where it stops by itself in good order. */
  kept?: string;
  /** Returns the exit code: 0 done, 1 problems found. */
  run: (input: CommandInput<O>) => Promise<number>;
};

/** A command, whatever its options are. */
export type Command = Omit<CommandOf<Options>, "run"> & { run: (input: CommandInput<Options>) => Promise<number> };

/**
 * Says what a command is; its options give `run` the types of its values. Where Node was started with the command's own file, not by the
 * dispatcher (`tsx scripts/liens.ts`), it runs.
 */
export function defineCommand<O extends Options>(stated: CommandOf<O>): Command {
  const command = stated as unknown as Command;
  const program = process.argv[1] ?? "";
  if (dirname(program) === import.meta.dirname && !DISPATCHERS.test(program))
    setImmediate(() => endWith(() => runCommand(command, process.argv.slice(2))));
  return command;
}

/** The programs that run commands by themselves. */
const DISPATCHERS = /[/\\](?:civic-theque|bench)\.[jt]s$/u;

const SHARED = { root: { type: "string" }, now: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

const SHARED_HELP = `
  --root DOSSIER   dossier qui contient site.yaml, actors/ et content/ (par défaut${"\u00a0"}: le dossier courant)
  --now INSTANT    instant de référence, ISO 8601 (par défaut${"\u00a0"}: maintenant)
  --help           cette aide`;

/**
 * Runs a command: arguments in, exit code out — 0 done, 1 problems found, 2 wrong usage. The only place that reads the clock.
 * What is slow to load (Eleventy, undici) is imported by `run`, so that help and refusals come at once.
 */
export async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const { help, options, needsSite, takesWords, kept, run } = command;
  if (kept !== undefined) for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) sayKept(signal, kept);
  const input = readInput({ ...SHARED, ...options }, takesWords ?? false, dropSeparator(args));
  if (typeof input === "string") {
    console.error(`${input}\n\n${help}${SHARED_HELP}`);
    return 2;
  }
  if (input.values.help) {
    console.log(help + SHARED_HELP);
    return 0;
  }
  const absence = needsSite === false ? undefined : explainNoSite(input.root, process.cwd());
  if (absence !== undefined) {
    console.error(absence);
    return 2;
  }
  return run(input as CommandInput<Options>).catch((error: unknown) => sayFileFault(error, kept));
}

/** The words of a command without the first « -- », which npm takes away, and npx, pnpm and yarn leave. */
function dropSeparator(args: readonly string[]): string[] {
  const at = args.indexOf("--");
  return at === -1 ? [...args] : args.toSpliced(at, 1);
}

/** What the disk did not let a command do, in French; throws what is not of the disk. */
function sayFileFault(error: unknown, kept: string | undefined): number {
  const fault = findFileFault(error);
  if (!fault) throw error;
  const { path, cause, remedy } = fault;
  const place = nameFolder(path, process.cwd());
  console.error(`✗ ${place}${"\u00a0"}: ne se lit ou ne s'écrit pas ${cause}${"\u202f"}; ${remedy}, puis relancez.`);
  if (kept !== undefined) console.error(`Arrêt${"\u00a0"}: ${kept}`);
  return 1;
}

/** Ends as the shell's own tools do, with 128 and the number of the signal, once what was kept is said. */
function sayKept(signal: "SIGINT" | "SIGTERM" | "SIGHUP", kept: string): void {
  process.once(signal, () => {
    console.error(`\nInterrompu${"\u00a0"}: ${kept}`);
    process.exit(128 + constants.signals[signal]);
  });
}

function readInput(options: Options, takesWords: boolean, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const shared = values as { root?: string; now?: string; help?: boolean };
    if (shared.help) return { root: "", now: new Date(), values: shared, words: positionals };
    const kept = findKeptOptions(Object.keys(options), process.env);
    if (kept.length > 0)
      return `npm a gardé ${kept.join(" ")} pour lui${"\u202f"}; écrivez «\u00a0--\u00a0» avant les options, comme ci-dessous.`;
    if (positionals.length > 0 && !takesWords)
      return `«\u00a0${positionals.join(" ")}\u00a0» n'est attendu nulle part${"\u202f"}; voyez ci-dessous la forme de la commande.`;
    const now = shared.now === undefined ? new Date() : parseInstant(shared.now);
    if (now === undefined)
      return `--now${"\u00a0"}: «\u00a0${shared.now}\u00a0» n'est pas un instant${"\u202f"}; écrivez par exemple 2026-11-22T18:00:00+01:00`;
    const root = resolve(shared.root ?? ".");
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
      return `--root${"\u00a0"}: ${root} n'est pas un dossier.`;
    return { root, now, values: shared, words: positionals };
  } catch (error) {
    return explainUsage(error);
  }
}

function explainUsage(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'([^' <]+)/u.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `L'option ${option} n'existe pas.`;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return `L'option ${option} est mal employée${"\u202f"}; voyez ci-dessous sa forme.`;
  throw error;
}
