import { hasPage } from "../../../src/kinds/has-page.ts";
import { useSite } from "../../site-context.tsx";

/** At the head of the front page, the ways across the site that its menu has no room for. */
export function HomeDoors() {
  const { model, routes, strings } = useSite();
  const { catalogue, data, lists, media } = strings;
  const doors = [
    { name: catalogue.graveyard.title, path: routes.graveyard() },
    { name: data.title, path: routes.data() },
    { name: lists.base.title, path: routes.linkBase() },
    { name: media.people.title, path: routes.people() },
  ].filter(({ path }) => hasPage(model, path));
  if (doors.length === 0) return null;
  return (
    <ul class="more inline">
      {doors.map(({ name, path }) => (
        <li>
          <a href={path}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
