import type { IncomingMessage, ServerResponse } from "node:http";
import { renderChecksPage, type ShownChecks } from "../../../layouts/desk/DeskChecks.tsx";
import { renderDeskPage } from "../../../layouts/desk/DeskPage.tsx";
import type { DeskSite } from "../../../layouts/desk/desk-site.tsx";
import { type GivenWords, wordsOf } from "../../../layouts/desk/given-words.tsx";
import { type DeskRemark, listMissing, placeProblem } from "../../desk/list-missing.ts";
import type { Desk, DeskAnswer, DeskRefusal } from "../../desk/open-desk.ts";
import { type DeskAction, readAction, readForm } from "../../desk/read-action.ts";
import { resolveActors } from "../../desk/resolve-actors.ts";
import type { DeskView, OnDesk } from "../../desk/view-desk.ts";
import type { EditionCheck } from "../../newsletter/check-parution.ts";
import { refuse } from "../../text/result.ts";
import { DESK, redirectFromDesk, refuseFromDesk, sendFromDesk } from "./reply-from-desk.ts";

const STATUS = { stale: 409, refused: 422, failed: 500 } as const;

/** What the board is drawn of. */
export type Board = {
  desk: Desk;
  /** The site as it is shown now. */
  site: DeskSite;
  /** Of the desk's own address. */
  origin: string;
  /** What is wrong with an edition, by its number, and with its letter; undefined where it cannot be composed. */
  look: (number: number) => Promise<EditionCheck | undefined>;
};

/** Makes the change that a form asks, and leads back to the board; a refused one is told there, with the words that it held. */
export async function answerAct(
  board: Board,
  date: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const form = await readForm(request);
  const asked = form.ok ? readAction(form.value) : form;
  if (!asked.ok) {
    response.setHeader("Connection", "close");
    request.resume();
    return refuseFromDesk(response, 400, asked.problems.join(" "));
  }
  const done = await act(board, asked.value, date);
  if (done.ok) {
    const anchor = "key" in asked.value ? `#lien-${asked.value.key}` : "";
    return redirectFromDesk(response, `${DESK}?brouillon=${done.value.date}${anchor}`);
  }
  const [refusal] = done.problems;
  return answerBoard(board, date, response, {
    status: STATUS[refusal?.kind ?? "refused"],
    ...{ refusal, given: wordsOf(asked.value) },
  });
}

/** Actors are named as readers know them; the file has their ids. */
async function act({ desk, site }: Board, action: DeskAction, date: string | undefined): Promise<DeskAnswer> {
  if (action.kind !== "actors") return desk.act(action, date);
  const found = resolveActors(action.words, site.actors);
  return found.ok
    ? desk.act({ ...action, words: found.value }, date)
    : refuse({ kind: "refused", message: found.problems.join(" ") });
}

type Told = { status?: number; refusal?: DeskRefusal; given?: GivenWords };

export async function answerBoard(
  { desk, site, origin }: Board,
  date: string | undefined,
  response: ServerResponse,
  { status = 200, refusal, given }: Told = {},
): Promise<void> {
  const view = await desk.view(date);
  sendFromDesk(response, status, "text/html", renderDeskPage({ site, origin, view, message: refusal?.message, given }));
}

/** What changes with every byte of the draft that is shown. */
export function nameVersion(view: DeskView): string {
  return view.kind === "none" ? "none" : view.kind === "draft" ? view.draft.version : view.version;
}

/** The checks of a draft, as they are now. */
export async function answerChecks(board: Board, date: string | undefined, response: ServerResponse): Promise<void> {
  const view = await board.desk.view(date);
  if (view.kind !== "draft") return refuseFromDesk(response, 404, "Il n'y a pas de brouillon à contrôler.");
  const { draft } = view;
  sendFromDesk(
    response,
    200,
    "text/html",
    renderChecksPage(board.site, { draft, ...(await checkDraft(board, draft)) }),
  );
}

/** All that is said of a draft: what it lacks, what is wrong in its file, and with its letter. */
export async function checkDraft({ look }: Pick<Board, "look">, draft: OnDesk): Promise<ShownChecks> {
  const found = await look(draft.matter.number);
  const said = [...draft.problems, ...(found?.problems ?? [])].map((problem) => placeProblem(draft, problem));
  const isSaidThere = ({ level, place }: DeskRemark) =>
    level === "error" && said.some((other) => other.level === "error" && other.place === place);
  const remarks = [...listMissing(draft).filter((remark) => !isSaidThere(remark)), ...said];
  const own = remarks.filter(
    ({ message, place }, index) =>
      remarks.findIndex((other) => other.message === message && other.place === place) === index,
  );
  return { remarks: own, ...(found ? { letter: { weight: found.weight, checks: found.letter } } : {}) };
}
