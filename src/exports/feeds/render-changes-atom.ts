import { generateAtomFeed } from "feedsmith";
import { routesOf } from "../../model/routes.ts";
import type { Settings } from "../../model/schema/settings.ts";
import type { Change } from "../../model/views/list-changes.ts";
import { dropForbidden } from "./feed.ts";

const MOST = 100;

export type ChangesFeed = {
  title: string;
  subtitle: string;
  /** Root-relative address of the feed itself. */
  path: string;
  /** Newest first; the feed holds the first hundred. */
  changes: readonly Change[];
  /** The change in words. */
  describe: (change: Change) => { title: string; text: string };
};

/** An Atom feed (RFC 4287) of changes; the id of an entry is the address of its line in the log, which never changes. */
export function renderChangesAtom(
  { title, subtitle, path, changes, describe }: ChangesFeed,
  settings: Pick<Settings, "url" | "publisher" | "licence" | "addresses" | "language">,
): string {
  const routes = routesOf(settings);
  const absolute = (address: string) => new URL(address, settings.url).href;
  return dropForbidden(
    generateAtomFeed({
      id: absolute(path),
      title: { value: title },
      subtitle: { value: subtitle },
      updated: midnight(changes[0]?.day ?? "1970-01-01"),
      rights: { value: settings.licence.name },
      authors: [{ name: settings.publisher }],
      links: [
        { href: absolute(routes.changes()), rel: "alternate", type: "text/html" },
        { href: absolute(path), rel: "self", type: "application/atom+xml" },
      ],
      entries: changes.slice(0, MOST).map((change) => {
        const { title: name, text } = describe(change);
        return {
          id: absolute(`${routes.changes()}#${change.id}`),
          title: { value: name },
          published: midnight(change.day),
          updated: midnight(change.day),
          links: [{ href: absolute(change.actor.path), rel: "alternate", type: "text/html" }],
          categories: [{ term: change.kind }],
          content: { value: text, type: "text" },
        };
      }),
    }),
  );
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
