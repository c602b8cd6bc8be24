import { editDraft } from "../../edition/edit-draft.ts";
import { parseDraft } from "../../edition/parse-draft.ts";
import { writeDraftFile } from "../draft-file.ts";
import { type DraftRun, type DraftTarget, readTarget, writeLinks } from "../write-draft.ts";
import { type AddContext, describeLinks, type FoundLink, renderAdded } from "./describe-links.ts";
import { type BoxFile, readBox, takeOut } from "./read-box.ts";

/**
 * Empties the box into a draft. A file leaves the box only once its links stand in the draft on the disk, or stand in another edition already: a
 * run that is killed in between leaves both, and the next one knows the link again and takes the file out.
 */
export async function emptyBox(
  root: string,
  target: DraftTarget,
  run: DraftRun,
  context: Omit<AddContext, "own">,
): Promise<{ added: number; notices: string[] }> {
  const { files, notices } = await readBox(root, run.date);
  let added = 0;
  for (const file of files) {
    const found = await readTarget(target);
    if (!found.ok) return { added, notices };
    const { own, text } = found.value;
    if ("block" in file) {
      const problem = await putBack(file.block, text, target, run);
      if (problem !== undefined) notices.push(`${file.name}\u00a0: ${problem}`);
      else {
        added += 1;
        notices.push(...(await takeOut(root, file.name)));
      }
      continue;
    }
    const described = await describeLinks(file.urls, nameOrigin(file), { ...context, own });
    const written = await writeLinks(
      described.flatMap((one) => ("link" in one ? one.link : [])),
      target,
      run,
    );
    if (!written.ok) return { added, notices: [...notices, ...written.problems.map(({ message }) => message)] };
    added += written.value.added.length;
    notices.push(...renderRefused(described), ...(await takeOut(root, file.name)));
  }
  return { added, notices };
}

const nameOrigin = ({ name }: BoxFile) => `de la boîte, ${name}`;

const renderRefused = (found: readonly FoundLink[]) =>
  renderAdded(found.filter((one) => "why" in one)).map((line) => line.replace(/\.$/u, ""));

/** A block that was put off goes back to the letter, before all else; why it does not, in French. */
async function putBack(
  block: string,
  before: string | undefined,
  target: DraftTarget,
  run: DraftRun,
): Promise<string | undefined> {
  if (before === undefined) {
    const opened = await writeLinks([], target, run, { opens: true });
    if (!opened.ok) return opened.problems[0]?.message;
    const found = await readTarget(target);
    return found.ok && found.value.text !== undefined
      ? putBack(block, found.value.text, target, run)
      : "le brouillon ne se lit plus";
  }
  const draft = parseDraft(before, target.file);
  if (!draft.ok) return draft.problems[0]?.message;
  if (draft.value.text.includes(block)) return undefined;
  const at = draft.value.parts[0]?.blocks.length ?? 0;
  const edited = editDraft(draft.value, { kind: "restore", block, part: 0, at });
  if (!edited.ok) return edited.problems[0];
  const written = await writeDraftFile(target, { before, after: edited.value });
  if (!written.ok) return written.problems[0]?.message;
  return written.value ? undefined : "le brouillon a changé entre-temps, relancez";
}
