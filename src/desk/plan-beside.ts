import { type Draft, findBlock, textOf } from "../edition/parse-draft.ts";
import { findHost } from "./find-host.ts";
import type { DeskMeans } from "./means.ts";
import type { DraftAct } from "./say-act.ts";
import type { Beside, OnDesk } from "./view-desk.ts";

/** What an act asks of later editions and of past choices; undefined where it asks nothing. */
export function planBeside(means: DeskMeans | undefined, draft: OnDesk, action: DraftAct): Beside | undefined {
  if (means === undefined) return undefined;
  const { date } = draft;
  if (action.kind === "snooze") {
    const block = findBlock(draft, action.key);
    const url = block?.entry.url;
    return block && url !== undefined
      ? { make: () => means.putOff({ url, block: textOf(draft, block), date }) }
      : undefined;
  }
  const urls = pickPair(draft, action);
  if (urls === undefined) return undefined;
  return { make: () => means.remember(action.kind === "join" ? "joined" : "parted", urls, date) };
}

function pickPair(draft: Draft, action: DraftAct): readonly [string, string] | undefined {
  if (action.kind !== "join" && action.kind !== "split" && action.kind !== "apart") return undefined;
  const own = findBlock(draft, action.key)?.entry.url;
  const other = action.kind === "join" ? findHost(draft, action.into)?.entry.url : action.url;
  return own === undefined || other === undefined ? undefined : [own, other];
}
