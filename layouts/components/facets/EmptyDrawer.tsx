import { routes } from "../../../src/model/routes.ts";
import { useSite } from "../../site-context.tsx";

/** What stands where no fiche has a value yet: the outline of a card to write. */
export function EmptyDrawer() {
  const { strings, model } = useSite();
  const { emptyTitle, emptyText, emptyInvitation } = strings.facets;
  const { repository, contact_url } = model.settings;
  return (
    <div class="empty-drawer">
      <p class="empty-title">{emptyTitle}</p>
      <p>{emptyText}</p>
      <p>
        <a href={repository ?? contact_url ?? routes.about()}>{emptyInvitation}</a>
      </p>
    </div>
  );
}
