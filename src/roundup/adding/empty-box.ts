import { editDraft } from "../../edition/edit-draft.ts";
import { listBlocks, parseDraft } from "../../edition/parse-draft.ts";
import { hashAddress } from "../../edition/parse-memory.ts";
import { renderWords } from "../../edition/render-blocks.ts";
import { writeDraftFile } from "../draft-file.ts";
import { type DraftRun, type DraftTarget, readTarget, writeLinks } from "../write-draft.ts";
import { type AddContext, describeLinks, explainPlace, type FoundLink } from "./describe-links.ts";
import { type BoxFile, readBox, takeOut, tellLeft } from "./read-box.ts";

type BoxContext = Omit<AddContext, "own">;
/** What came of a file: the links that the draft gained, and why it stays, in French; nothing where all that it holds stands in the draft. */
type Emptied = { added: number; whys: string[] };

/**
 * Empties the box into a draft. A file leaves the box only once all that it holds, the words beside its addresses too, was read in the draft on
 * the disk: a run that is killed in between leaves both, and the next one knows it again and takes the file out. One that holds anything that
 * the draft does not take stays, and is told each time.
 */
export async function emptyBox(
  root: string,
  target: DraftTarget,
  run: DraftRun,
  context: BoxContext,
): Promise<{ added: number; notices: string[] }> {
  const { files, notices } = await readBox(root, run.date);
  let total = 0;
  for (const file of files) {
    const { added, whys } =
      "block" in file ? await putBack(file, target, run, context) : await takeIn(file, target, run, context);
    total += added;
    notices.push(...(whys.length === 0 ? await takeOut(root, file) : [tellLeft(file.name, whys.join(", "))]));
  }
  return { added: total, notices };
}

const stay = (why: string): Emptied => ({ added: 0, whys: [why] });

async function takeIn(
  { name, links }: BoxFile & { links: { url: string; words: string }[] },
  target: DraftTarget,
  run: DraftRun,
  context: BoxContext,
): Promise<Emptied> {
  const before = await readTarget(target);
  if (!before.ok) return stay(before.problems[0]?.message ?? "");
  const { own } = before.value;
  const found = await describeLinks(
    links.map(({ url }) => url),
    run.words.fromBox(name),
    { ...context, own },
  );
  const worded = found.map((one, index) =>
    "link" in one ? { ...one, link: { ...one.link, words: links[index]?.words } } : one,
  );
  const written = await writeLinks(
    worded.flatMap((one) => ("link" in one ? one.link : [])),
    target,
    run,
  );
  if (!written.ok) return stay(written.problems[0]?.message ?? "");
  const after = await readTarget(target);
  const text = after.ok ? (after.value.text ?? "") : "";
  const whys = worded.flatMap((one, index) => explainLack(one, links[index]?.words ?? "", text, target.file));
  return { added: written.value.added.length, whys };
}

/** What of a link and its words does not stand in a draft, in French. */
function explainLack(found: FoundLink, words: string, text: string, file: string): string[] {
  const address = "link" in found ? found.link.url : found.standsAs;
  if (address === undefined) return "why" in found ? [`${found.url}, ${found.why}`] : [];
  const draft = parseDraft(text, file);
  const blocks = draft.ok ? listBlocks(draft.value) : [];
  const own = blocks.filter(({ entry: { url } }) => url !== undefined && hashAddress(url) === hashAddress(address));
  if (own.length === 0) return [`${found.url} n'est pas entré dans le brouillon`];
  const said = renderWords(words);
  const isSaid = own.some(({ entry }) => entry.comment.replace(/\r\n?/gu, "\n").includes(said));
  return isSaid ? [] : [`${found.url}, déjà dans le brouillon, sans les mots de ce fichier`];
}

/** A block that was put off goes back to the letter, before all else. */
async function putBack(
  file: BoxFile & { block: string; url: string },
  target: DraftTarget,
  run: DraftRun,
  context: BoxContext,
): Promise<Emptied> {
  const found = await readTarget(target);
  if (!found.ok) return stay(found.problems[0]?.message ?? "");
  const { text: before, own } = found.value;
  if (before === undefined) {
    const opened = await writeLinks([], target, run, { opens: true });
    return opened.ok ? putBack(file, target, run, context) : stay(opened.problems[0]?.message ?? "");
  }
  const draft = parseDraft(before, target.file);
  if (!draft.ok) return stay(draft.problems[0]?.message ?? "");
  if (before.replace(/\r\n?/gu, "\n").includes(file.block.replace(/\r\n?/gu, "\n"))) return { added: 0, whys: [] };
  const place = explainPlace(file.url, { known: context.known, own: { ...own, removed: new Set() } });
  if (place !== undefined) return stay(place.why);
  const at = draft.value.parts[0]?.blocks.length ?? 0;
  const edited = editDraft(draft.value, { kind: "restore", block: file.block, part: 0, at });
  if (!edited.ok) return stay(edited.problems[0] ?? "");
  const written = await writeDraftFile(target, { before, after: edited.value });
  if (!written.ok) return stay(written.problems[0]?.message ?? "");
  return written.value ? { added: 1, whys: [] } : putBack(file, target, run, context);
}
