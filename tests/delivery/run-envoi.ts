import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { openEditorTerminal } from "../../src/delivery/open-editor-terminal.ts";
import { readWishes, type Typed } from "../../src/delivery/read-wishes.ts";
import { runSending } from "../../src/delivery/run-sending.ts";
import { pickEdition } from "../../src/newsletter/pick-edition.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { readRecipients } from "../../src/subscribers/read-list.ts";
import { renderProblem } from "../../src/text/problem.ts";
import type { Run } from "../run-script.ts";

type Environment = Record<string, string>;

/** What `npm run envoi` does, within this process: starting one takes longer than sending. */
export async function runEnvoi(
  root: string,
  typed: Typed & { now?: string; out?: string } = {},
  env: Environment = {},
): Promise<Run> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  const terminal = openEditorTerminal({ stdin, stdout, stderr, once: () => undefined }, env);
  const code = await command(root, typed, terminal);
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, stdout: out, stderr: err };
}

async function command(
  root: string,
  typed: Typed & { now?: string; out?: string },
  terminal: ReturnType<typeof openEditorTerminal>,
) {
  const now = new Date(typed.now ?? "2026-11-23T08:00:00Z");
  const wishes = readWishes(typed);
  if (!wishes.ok) return terminal.refuse(wishes.problems, 2);
  const { value: model, problems } = readModel(root, { now, drafts: false });
  if (!model) return terminal.refuse(problems.map(renderProblem).join("\n"), 1);
  const edition = pickEdition(model, wishes.value.number);
  if (!edition.ok) return terminal.refuse(edition.problems, 1);
  const roundup = edition.value;
  const letter = await render({ roundup, model, date: now });
  const outbox = join(typed.out ?? join(root, "sortie"), String(roundup.number));
  const settings = model.settings;
  const said = await runSending({
    ...terminal,
    roundup,
    settings,
    letter,
    wishes: wishes.value,
    root,
    outbox,
    readRecipients,
    clock: () => now,
    pollMs: 5,
  });
  for (const problem of said.problems) terminal.refuse(renderProblem(problem), 1);
  return terminal.conclude(said);
}

const rendered = new Map<string, ReturnType<typeof renderLetter>>();

/** These sites differ by their delivery alone: a letter is the same in all of them. */
function render(edition: Parameters<typeof renderLetter>[0]): ReturnType<typeof renderLetter> {
  const key = `${edition.roundup.number} ${edition.date.toISOString()}`;
  const letter = rendered.get(key) ?? renderLetter(edition);
  rendered.set(key, letter);
  return letter;
}
