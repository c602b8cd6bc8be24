import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import type { Model, Roundup } from "../model/model.ts";
import { pickEdition } from "../newsletter/pick-edition.ts";
import type { SourceReader } from "../sources/read-model.ts";
import { callCommand } from "../text/call-command.ts";
import type { Problem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { instantOf } from "../text/zoned-time.ts";
import { type Said, stop } from "./open-editor-terminal.ts";
import { readWishes, type Typed } from "./read-wishes.ts";
import { runSending, type Sending } from "./run-sending.ts";

/** What a sending needs beside what the editor asks: the editor's ear and voice, and the world around. */
export type SendingTools = Pick<
  Sending,
  "root" | "readRecipients" | "secrets" | "signal" | "ask" | "onProgress" | "say" | "pollMs"
> & {
  now: Date;
  clock: () => Date;
  /** The sources, as they are on the disk now. */
  sources: SourceReader;
  /** The folder where the outbox goes, of an edition's number. */
  outboxOf: (number: number) => string;
  /** Told the problems of the sources. */
  report: (problems: readonly Problem[]) => void;
};

/** Sends an edition as an editor asks, from the words of the request to the report; the terminal and the desk both do it so. */
export async function sendEdition(typed: Typed, tools: SendingTools): Promise<Said> {
  const wishes = readWishes(typed);
  if (!wishes.ok) return stop([...wishes.problems], 2);
  const found = findEdition(tools, wishes.value.number, wishes.value.test !== undefined);
  if (!found.ok) return stop([...found.problems]);
  const { model, roundup } = found.value;
  const letter = await renderLetter({ roundup, model, date: tools.now });
  const { root, readRecipients, secrets, signal, ask, onProgress, say, pollMs, clock, outboxOf } = tools;
  return runSending({
    ...{ root, readRecipients, secrets, signal, ask, onProgress, say, pollMs, clock },
    ...{ roundup, settings: model.settings, letter, wishes: wishes.value, outbox: outboxOf(roundup.number) },
  });
}

type Edition = { model: Model; roundup: Roundup };

/** The edition of a number, else the last one, among those that are out; a trial takes one whose day is still to come, as of that day. */
function findEdition(
  { sources, now, report }: SendingTools,
  number: number | undefined,
  isTrial: boolean,
): Result<Edition, string> {
  const { value: model, problems } = sources.read({ now, drafts: false });
  report(problems);
  if (!model) return refuse(`\nRien n'est envoyé. Corrigez ces erreurs, puis relancez ${callCommand("envoi")}.`);
  const picked = pickEdition(model, number);
  if (picked.ok) return accept({ model, roundup: picked.value });
  return (isTrial ? findToCome(sources, now, number) : undefined) ?? picked;
}

function findToCome(sources: SourceReader, now: Date, number: number | undefined): Result<Edition, string> | undefined {
  const all = sources.read({ now, drafts: true }).value;
  const edition = all?.roundups.find((one) => one.number === number && !one.draft && one.upcoming);
  if (!all || !edition) return undefined;
  const day = new Date(instantOf(edition.date, all.settings.timezone));
  const model = sources.read({ now: day, drafts: false }).value;
  const roundup = model?.roundups.find((one) => one.number === number);
  return model && roundup && accept({ model, roundup });
}
