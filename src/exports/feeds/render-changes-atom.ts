import type { SafeHtml } from "../../markdown/safe-html.ts";
import type { Model } from "../../model/model.ts";
import { routesOf } from "../../model/routes.ts";
import type { Change } from "../../model/views/list-changes.ts";
import { oncePer } from "../../model/views/once-per.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import type { FeedDress } from "./dress-feed.ts";
import type { RenderedEntry } from "./feed.ts";
import { renderAtom, renderAtomEntry } from "./render-atom.ts";

const MOST = 100;

export type ChangesFeed = {
  title: string;
  description: string;
  /** Root-relative address of the feed itself. */
  path: string;
  /** Newest first; the feed holds the first hundred. */
  changes: readonly Change[];
  /** The change in words. */
  describe: (change: Change) => { title: string; text: string };
  dress: FeedDress;
};

/** An Atom feed (RFC 4287) of changes. */
export function renderChangesAtom({ changes, path, describe, ...words }: ChangesFeed, model: Model): string {
  const page = routesOf(model.settings).changes();
  const entries = changes.slice(0, MOST).map((change) => renderChange(change, describe, model));
  return renderAtom({ ...words, page, atom: path, entries }, model.settings).toString();
}

const entriesOf = oncePer((_: Model) => new Map<string, Pick<RenderedEntry, "updated" | "atom">>());

/**
 * A change as an entry; rendered once for all the feeds that tell it. Its id is the address of its line in the log, which never
 * changes.
 */
function renderChange(change: Change, describe: ChangesFeed["describe"], model: Model) {
  const known = entriesOf(model);
  const entry = known.get(change.id) ?? makeEntry(change, describe(change), model);
  known.set(change.id, entry);
  return entry;
}

function makeEntry({ id, actor, kind, day }: Change, { title, text }: { title: string; text: string }, model: Model) {
  const { url, language } = model.settings;
  const absolute = (path: string) => new URL(path, url).href;
  const atom = renderAtomEntry({
    id: absolute(`${routesOf(model.settings).changes()}#${id}`),
    url: absolute(actor.path),
    title,
    html: `<p>${escapeHtml(text)}</p>` as SafeHtml,
    published: day,
    updated: day,
    authors: [],
    tags: [kind],
    language,
  });
  return { updated: day, atom: Buffer.from(atom) };
}
