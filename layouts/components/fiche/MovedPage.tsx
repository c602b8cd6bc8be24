import type { MovedFiche } from "../../../src/model/views/list-changes.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { Page } from "../page/Page.tsx";

/** What stays at a fiche's former address: the way to the new one, taken by itself. */
export function MovedPage({ from, actor }: MovedFiche) {
  const routes = useRoutes();
  const { moved } = useSite().strings.catalogue;
  const [id = ""] = from.split("/").filter(Boolean).slice(-1);
  return (
    <Page
      title={moved.title(actor.name, id)}
      description={moved.description(actor.name)}
      path={from}
      movedTo={actor.path}
      section={routes.directory()}
      styles={["fiche"]}
    >
      <article class="fiche lost">
        <div class="card">
          <header class="card-head">
            <div>
              <h1>{moved.heading}</h1>
              <p class="card-summary">
                <a href={actor.path}>{moved.go(actor.name)}</a>
              </p>
            </div>
            <p class="stamp">{moved.stamp}</p>
          </header>
        </div>
      </article>
    </Page>
  );
}
