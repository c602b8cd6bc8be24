import type { DeskMeans } from "../../desk/means.ts";
import { listOwnLinks } from "../../edition/parse-draft.ts";
import { describeLinks, renderAdded } from "../../roundup/adding/describe-links.ts";
import { putOff, takeOut } from "../../roundup/adding/read-box.ts";
import { listPastedAddresses } from "../../roundup/adding/split-box-text.ts";
import { addChoices, readChoiceFile } from "../../roundup/learning/choice-files.ts";
import type { EditorChoice } from "../../roundup/learning/choices.ts";
import { openSiteReader } from "../../roundup/pages/complete-selection.ts";
import { planEdition } from "../../roundup/plan-edition.ts";
import type { SourceReader } from "../../sources/read-model.ts";
import { addDays } from "../../text/dates.ts";
import { renderProblem } from "../../text/problem.ts";

/** Pages, later editions and past choices, as `npm run liens` knows them. */
export function openMeans(root: string, sources: SourceReader, now: () => Date): DeskMeans {
  return {
    describe: async (text, draft) => {
      const instant = now();
      const { value: model, problems } = sources.read({ now: instant, drafts: true });
      if (model === undefined) return { links: [], told: problems.map(renderProblem) };
      const { timezone, roundup } = model.settings;
      const { known } = planEdition(model.roundups, { timezone, now: instant, rhythm: roundup });
      const reader = await openSiteReader(model, root);
      const context = { model, now: instant, reader, known, own: listOwnLinks(draft) };
      const found = await describeLinks(listPastedAddresses(text), "ajouté à la main", context);
      await reader.close();
      const refused = renderAdded(found.filter((one) => "why" in one)).map((line) => line.replace(/\.$/u, ""));
      return { links: found.flatMap((one) => ("link" in one ? one.link : [])), told: [...refused, ...reader.notices] };
    },
    putOff: async ({ url, block, date }) => {
      const file = await putOff(root, url, block, addDays(date, 1));
      return async () => void (await takeOut(root, file));
    },
    remember: async (act, urls, date) => {
      const choice: EditorChoice = { date, act, title: "", urls };
      await addChoices(root, [...(await readChoiceFile(root)), choice]);
      return async () => void (await addChoices(root, without(await readChoiceFile(root), choice)));
    },
  };
}

/** The last of the choices that says the same is taken away. */
function without(choices: readonly EditorChoice[], { act, urls }: EditorChoice): EditorChoice[] {
  const at = choices.findLastIndex((one) => one.act === act && one.urls?.join(" ") === urls?.join(" "));
  return choices.filter((_, index) => index !== at);
}
