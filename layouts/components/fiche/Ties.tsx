import type { Actor } from "../../../src/model/model.ts";
import { listTies } from "../../../src/model/views/list-ties.ts";
import { slugify } from "../../../src/text/slug.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** The actor's addresses by role, each named by its host; the archived copy where one is known. */
export function Addresses({ links }: { links: Actor["links"] }) {
  const { fiche } = useSite().strings;
  if (links.length === 0) return null;
  return (
    <section>
      <h2 class="label">{fiche.links}</h2>
      <dl class="ties">
        {links.map(({ role, url, archive }) => (
          <div>
            <dt>{fiche.linkRoles[role]}</dt>
            <dd>
              <a href={url} rel={role === "website" ? "external" : undefined}>
                {shorten(url)}
              </a>
              {archive && (
                <>
                  {" ("}
                  <a href={archive}>{fiche.archive}</a>)
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** People by their public roles. */
export function FichePeople({ people }: { people: Actor["people"] }) {
  const routes = useRoutes();
  const { fiche } = useSite().strings;
  if (people.length === 0) return null;
  return (
    <section>
      <h2 class="label">{fiche.people}</h2>
      <ul class="people">
        {people.map(({ name, role }) => (
          <li>
            <a href={routes.person(slugify(name))}>{name}</a>
            <span class="role">, {role}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Other fiches and how they are tied to this one, whichever of the two says so. */
export function Relations({ actor }: { actor: Actor }) {
  const { fiche, catalogue } = useSite().strings;
  const ties = listTies(actor);
  if (ties.length === 0) return null;
  return (
    <section>
      <h2 class="label">{fiche.relations}</h2>
      <dl class="ties">
        {ties.map(({ type, actors }) => (
          <div>
            <dt>{catalogue.fiche.ties[type]}</dt>
            {actors.map(({ name, path }) => (
              <dd>
                <a href={path}>{name}</a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An address without its scheme, `www.` and closing slash. */
function shorten(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./u, "")}${decodePath(pathname)}${search}`.replace(/\/$/u, "");
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
