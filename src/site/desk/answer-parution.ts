import type { IncomingMessage, ServerResponse } from "node:http";
import type { DeskSite } from "../../../layouts/desk/desk-site.tsx";
import type { StepAct } from "../../../layouts/desk/parution/ParutionForm.tsx";
import { renderParutionPage } from "../../../layouts/desk/parution/ParutionPage.tsx";
import type { Typed } from "../../delivery/read-wishes.ts";
import { type Notice, nameBranch, type Parution } from "../../desk/parution.ts";
import { readForm } from "../../desk/read-action.ts";
import { commitFiles, pushCommits } from "../../desk/repository.ts";
import type { Result } from "../../text/result.ts";
import { findOnDesk, type ParutionTools, readParution } from "./read-parution.ts";
import { DESK, redirectFromDesk, refuseFromDesk, sendFromDesk } from "./reply-from-desk.ts";

/** The page of the steps, as things stand. */
export async function answerParution(
  tools: ParutionTools & { site: DeskSite },
  date: string | undefined,
  response: ServerResponse,
): Promise<void> {
  const parution = await readParution(tools, date);
  if (parution === undefined) return refuseFromDesk(response, 404, "Il n'y a pas d'édition de ce jour qui se lise.");
  sendFromDesk(response, 200, "text/html", renderParutionPage(tools.site, parution));
}

/** Does one step that the page's form asks, and leads back to the page, which says what came of it. */
export async function answerStep(
  tools: ParutionTools & { now: () => Date },
  date: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const form = await readForm(request);
  const parution = await readParution(tools, date);
  const step = form.value?.step;
  if (!form.ok || parution === undefined || !isStep(step))
    return refuseFromDesk(response, 400, "Cette demande n'est pas de celles que le bureau connaît.");
  const notice = await STEPS[step]({ tools, parution, form: form.value });
  if (notice === undefined) tools.notices.delete(parution.date);
  else tools.notices.set(parution.date, notice);
  redirectFromDesk(response, `${DESK}parution?edition=${parution.date}`);
}

type Asked = { tools: ParutionTools & { now: () => Date }; parution: Parution; form: Record<string, string> };

const STEPS: Record<StepAct, (asked: Asked) => Promise<Notice | undefined>> = {
  publish,
  undo: async ({ tools, parution, form }) => {
    const done = await tools.desk.act({ kind: "undo", version: form.version ?? "" }, parution.date);
    return done.ok ? undefined : { step: "publish", isGood: false, text: done.problems.map(readMessage).join(" ") };
  },
  commit: async ({ tools, parution, form }) =>
    noteGit("commit", "l'édition est enregistrée dans git", await commit(tools.root, parution, form.message ?? "")),
  push: async ({ tools, parution }) =>
    noteGit(
      "push",
      "ce qui est enregistré est poussé",
      await push(tools.root, parution, parution.repository?.remote?.branch),
    ),
  propose: async ({ tools, parution }) =>
    noteGit("push", "l'édition est proposée", await push(tools.root, parution, nameBranch(parution))),
  trial: ({ tools, parution, form }) => send(tools, parution, { ...pickWishes(form), essai: form.essai ?? "" }),
  prepare: ({ tools, parution, form }) => send(tools, parution, pickWishes(form)),
  yes: async ({ tools }) => void tools.sending.answer(true),
  no: async ({ tools }) => void tools.sending.answer(false),
  stop: async ({ tools }) => void tools.sending.stop(),
};

const isStep = (step: string | undefined): step is StepAct => step !== undefined && Object.hasOwn(STEPS, step);
const readMessage = ({ message }: { message: string }) => message;

/** After all checks of the disk as it is now, of the edition and of its letter. */
async function publish({ tools, parution, form }: Asked): Promise<Notice | undefined> {
  const { root, sources, now, desk } = tools;
  const refuse = (text: string): Notice => ({ step: "publish", isGood: false, text });
  const draft = await findOnDesk(tools, parution.date);
  if (draft === undefined) return refuse("le brouillon n'est plus là ou ne se lit plus");
  const { examine } = await import("./examine-edition.ts");
  const obstacles = await examine({ root, sources, now: now(), draft });
  if (obstacles.length > 0) return refuse(obstacles.join("\n"));
  const done = await desk.act({ kind: "publish", version: form.version ?? "" }, parution.date);
  return done.ok ? undefined : refuse(done.problems.map(readMessage).join(" "));
}

async function commit(root: string, { repository }: Parution, message: string): Promise<Result<string, string>> {
  if (!repository || repository.changes.length === 0) return { ok: false, problems: ["il n'y a rien à enregistrer"] };
  return commitFiles(root, repository.changes, message);
}

async function push(
  root: string,
  { repository }: Parution,
  branch: string | undefined,
): Promise<Result<string, string>> {
  if (!repository?.remote || branch === undefined) return { ok: false, problems: ["aucun dépôt distant n'est réglé"] };
  return pushCommits(root, repository.remote.name, branch);
}

/** What git said is shown where it could not; where it could, what a forge says of a proposal is worth reading. */
function noteGit(step: "commit" | "push", done: string, { ok, value, problems }: Result<string, string>): Notice {
  if (!ok) return { step, isGood: false, text: problems.join("\n") };
  const address = /https?:\/\/\S+/u.exec(value.replace(/^(?!remote:).*$/gmu, ""))?.[0];
  return { step, isGood: true, text: address === undefined ? done : `${done}, ${address}` };
}

/** The wishes that the form holds, under the names that the command gives them. */
function pickWishes(form: Record<string, string>): Typed {
  return {
    ...(form.par ? { par: form.par } : {}),
    ...(form.nouveaux ? { nouveaux: true } : {}),
    ...(form.encore ? { encore: true } : {}),
    ...(form["renvoyer-incertains"] ? { "renvoyer-incertains": true } : {}),
  };
}

async function send({ sending }: ParutionTools, { number }: Parution, typed: Typed): Promise<undefined> {
  await sending.begin({ ...typed, number: String(number) }, number);
}
