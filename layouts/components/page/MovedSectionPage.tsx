import type { SectionMove } from "../../../src/model/moved-sections.ts";
import { useSite } from "../../site-context.tsx";
import { Page } from "./Page.tsx";

/** What stays at a page's former address, where its whole section moved: the way to the new one, taken by itself. */
export function MovedSectionPage({ from, to }: SectionMove) {
  const { movedPage } = useSite().strings;
  return (
    <Page
      title={movedPage.title(from)}
      description={movedPage.description(to)}
      path={from}
      movedTo={to}
      styles={["fiche"]}
    >
      <article class="fiche lost">
        <div class="card">
          <header class="card-head">
            <div>
              <h1>{movedPage.heading}</h1>
              <p class="card-summary">
                <a href={to}>{movedPage.go}</a>
              </p>
            </div>
            <p class="stamp">{movedPage.stamp}</p>
          </header>
        </div>
      </article>
    </Page>
  );
}
