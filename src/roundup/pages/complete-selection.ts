import type { Model } from "../../model/model.ts";
import { nameAgent } from "../../model/name-site.ts";
import type { Selection } from "../pick-candidates.ts";
import type { EditionPlan } from "../plan-edition.ts";
import type { FoundDraft } from "../write-draft.ts";
import { completeCandidates } from "./complete-candidates.ts";
import { type RememberingReader, rememberPages } from "./open-page-memory.ts";
import { openPageReader, type PageReader } from "./open-page-reader.ts";

/** Opens what reads the pages of a site's candidates, and remembers them. */
export async function openSiteReader({ settings }: Pick<Model, "settings">, root: string): Promise<RememberingReader> {
  const allowPrivate = settings.roundup.allow_private_hosts;
  return rememberPages(root, openPageReader({ userAgent: nameAgent(settings), allowPrivate }));
}

/** A selection with what the pages of its candidates say. */
export async function completeSelection(
  selection: Selection,
  { known, own, reader }: Pick<EditionPlan, "known"> & Pick<FoundDraft, "own"> & { reader?: Pick<PageReader, "read"> },
): Promise<Selection> {
  if (reader === undefined) return selection;
  const explainKnown = (hash: string) => {
    if (own.present.has(hash) || own.removed.has(hash)) return "déjà proposé sous sa propre adresse";
    const link = known.get(hash);
    return link && `déjà ${link.isPublished ? "paru dans" : "proposé pour"} l'édition ${link.number}`;
  };
  const { candidates, dropped } = await completeCandidates(selection.candidates, { reader, explainKnown });
  return { ...selection, candidates, dropped: [...selection.dropped, ...dropped] };
}
