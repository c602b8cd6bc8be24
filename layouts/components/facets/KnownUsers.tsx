import type { Actor } from "../../../src/model/model.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { useSite } from "../../site-context.tsx";

/** Who is known to use the actors of a list, as their fiches and sources tell; nothing where none tells any. */
export function KnownUsers({ actors }: { actors: readonly Actor[] }) {
  const { strings } = useSite();
  const { fiche, facets } = strings;
  const used = actors.filter(({ used_by: users }) => users.length > 0);
  if (used.length === 0) return null;
  return (
    <section class="known-users" aria-labelledby="page_utilisateurs">
      <h2 id="page_utilisateurs">{facets.knownUsers}</h2>
      <p>{facets.knownUsersNote}</p>
      <dl>
        {used.map(({ name, path, used_by: users }) => (
          <div class="known-user">
            <dt>
              <a href={path}>{name}</a>
            </dt>
            {users.map((user) => (
              <dd>
                {user.url ? <a href={user.url}>{user.name}</a> : user.name}
                {user.since && <span class="count"> {fiche.since(formatDate(user.since, strings))}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
