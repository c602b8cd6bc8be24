import { join } from "node:path";
import { stringsOf } from "../../model/strings-of.ts";
import { readModel } from "../../sources/read-model.ts";
import { callCommand } from "../../text/call-command.ts";
import type { Problem } from "../../text/problem.ts";
import { accept, type Result, refuse } from "../../text/result.ts";
import { openSiteReader } from "../pages/complete-selection.ts";
import { planEdition } from "../plan-edition.ts";
import { readTarget, speakAs, writeLinks } from "../write-draft.ts";
import { describeLinks, type FoundLink, renderAdded } from "./describe-links.ts";
import { listPastedAddresses } from "./split-box-text.ts";

export type AddOptions = {
  /** The site root, absolute. */
  root: string;
  now: Date;
  /** Addresses, or texts that hold some: a mail, a thread. */
  given: readonly string[];
  /** False where no page is to be asked. */
  asksPages: boolean;
};

/** Adds links that a person found to the coming edition's draft, which is opened where there is none: for the command and for the desk. */
export async function addLinks({
  root,
  now,
  given,
  asksPages,
}: AddOptions): Promise<Result<{ file: string; found: FoundLink[]; isAdded: boolean; lines: string[] }, Problem>> {
  const { value: model, problems } = readModel(root, { now, drafts: true });
  if (model === undefined) return refuse(...problems);
  const { timezone, roundup } = model.settings;
  const plan = planEdition(model.roundups, { timezone, now, rhythm: roundup });
  const file = `content/liens/${plan.date}.md`;
  const target = { path: join(root, file), file, isDemo: false };
  const draft = await readTarget(target);
  if (!draft.ok) return draft;
  const reader = asksPages ? await openSiteReader(model, root) : undefined;
  const { own } = draft.value;
  const urls = given.flatMap((text) => {
    const addresses = listPastedAddresses(text);
    return addresses.length > 0 ? addresses : [text];
  });
  const found = await describeLinks(urls, stringsOf(model.settings).draft.byHand, {
    model,
    now,
    reader,
    known: plan.known,
    own,
  });
  await reader?.close();
  const links = found.flatMap((one) => ("link" in one ? one.link : []));
  const written = await writeLinks(links, target, { ...plan, now, ...speakAs(model.settings) });
  if (!written.ok) return written;
  const isAdded = written.value.added.length > 0;
  const next = isAdded ? [`Relisez ${file}, ou triez-le au bureau (${callCommand("start")}).`] : [];
  return accept({ file, found, isAdded, lines: [...renderAdded(found), ...(reader?.notices ?? []), ...next] });
}
