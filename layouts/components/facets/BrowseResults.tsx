import type { ComponentChildren } from "preact";
import { useRoutes, useSite } from "../../site-context.tsx";
import { EntryLine } from "../actors/ActorEntry.tsx";

type Props = {
  /** How many fiches the catalogue has. */
  count: number;
  /** The list of all fiches, shown as long as nothing is filtered. */
  children: ComponentChildren;
};

/** Where the script says what the filters leave: one status, the filters in place, the fiches. */
export function BrowseResults({ count, children }: Props) {
  const routes = useRoutes();
  const { messages } = useSite().strings.facets;
  return (
    <div class="browse-results">
      <p id="catalogue-status" class="browse-status" role="status">
        {(count === 1 ? messages.one : messages.all).replace("{count}", String(count))}
      </p>
      <ul id="catalogue-chosen" class="browse-chosen" hidden />
      <div id="catalogue-list">{children}</div>
      <ol id="catalogue-found" class="entries browse-found" hidden />
      <button id="catalogue-more" class="browse-more" type="button" hidden>
        {messages.more}
      </button>
      <template id="catalogue-entry">
        <li class="entry">
          <EntryLine name="…" path={routes.directory()} shelfMark="…" summary="…" details="…" status="…" />
        </li>
      </template>
    </div>
  );
}
