import { FICHES_A_PAGE, linkLetters, paginateList } from "../../../src/model/views/paginate-list.ts";
import { COMPARISON_STORE, listComparisonWords } from "../../facets/comparison-words.ts";
import { writeMessages } from "../../script-messages.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { BlankTable } from "./BlankTable.tsx";
import { ComparableSets } from "./ComparableSets.tsx";

/** Above so many fiches, their letters are listed in their stead. */
const LISTED = 400;

/** Two to four fiches side by side, in a table that the script draws from the open data. */
export function ComparePage() {
  const routes = useRoutes();
  const { strings, assets } = useSite();
  const { compare } = strings.facets;
  return (
    <Page
      title={compare.title}
      description={compare.description}
      path={routes.compare()}
      section={routes.directory()}
      styles={["compare"]}
      scripts={[assets.comparisonScript]}
    >
      <ListHeader title={compare.title} description={compare.description} />
      <WithoutScript />
      <Comparison />
      <div id="compare-all">
        <ComparableSets />
        <section class="compare-all" aria-labelledby="toutes_les_fiches">
          <details>
            <summary>
              <h2 id="toutes_les_fiches">{compare.all}</h2>
            </summary>
            <AllFiches />
          </details>
        </section>
      </div>
    </Page>
  );
}

/** What the script reads and fills in. */
function Comparison() {
  const routes = useRoutes();
  const site = useSite();
  const { page } = site.strings.facets.compare;
  const { compareParameter } = site.strings.addresses;
  return (
    <div
      id="comparison"
      class="comparison"
      data-store={COMPARISON_STORE}
      data-messages={writeMessages<"comparison">(listComparisonWords(site))}
      data-fiches={routes.ficheFile("")}
      data-names={routes.facetData()}
    >
      <p class="comparison-status" role="status">
        {page.none}
      </p>
      <div class="comparison-table" />
      <BlankTable />
      <form class="comparison-add" action={routes.compare()} method="get">
        <label for="comparison-add">{page.add}</label>
        <select id="comparison-add" name={compareParameter} autocomplete="off">
          <option value="">{page.choose}</option>
        </select>
        <button type="submit">{page.submit}</button>
      </form>
    </div>
  );
}

function WithoutScript() {
  const { title, text, print } = useSite().strings.facets.compare.withoutScript;
  return (
    <div>
      <noscript>
        <div class="compare-without">
          <h2>{title}</h2>
          <p>{text}</p>
          <p>{print}</p>
        </div>
      </noscript>
    </div>
  );
}

function AllFiches() {
  const routes = useRoutes();
  const { actors } = useSite().model;
  const letters = linkLetters(paginateList(actors, routes.directory, FICHES_A_PAGE), routes.letterAnchor);
  const names = actors.map(({ name, path }) => ({ name, address: path }));
  const initials = letters.flatMap(({ letter, address }) => (address ? [{ name: letter, address }] : []));
  return (
    <ul class="compare-names">
      {(actors.length <= LISTED ? names : initials).map(({ name, address }) => (
        <li>
          <a href={address}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
