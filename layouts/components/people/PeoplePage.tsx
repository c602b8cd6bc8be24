import type { Person } from "../../../src/model/model.ts";
import { givesFloor } from "../../../src/model/speech.ts";
import { groupByLetter, type InitialLink, type ListPage } from "../../../src/model/views/paginate-list.ts";
import { familyName } from "../../../src/text/family-name.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { LetterBar } from "../lists/LetterBar.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { Pagination } from "../page/Pagination.tsx";
import { findSharedText, PersonEntry } from "./PersonEntry.tsx";

type Props = { page: ListPage<Person>; letters: readonly InitialLink[]; previous?: Person; speaking: number };

/** The people whom the site names, by family name; those who speak in a text can be kept alone. */
export function PeoplePage({ page, letters, previous, speaking }: Props) {
  const { strings, assets } = useSite();
  const routes = useRoutes();
  const { people } = strings.media;
  const title = page.number === 1 ? people.title : strings.pagination.titled(people.title, page.number);
  const groups = groupByLetter(page.items, previous, ({ name }) => familyName(name));
  const spoken = page.items.filter(hasSpoken).length;
  const isKept = spoken > 0 && spoken < page.items.length;
  const shared = findSharedText(page.items);
  const kicker = [people.count(page.total), ...(speaking > 0 ? [people.speaking(speaking)] : [])].join(" · ");
  return (
    <Page
      title={title}
      description={people.description}
      path={page.address(page.number)}
      styles={["directory"]}
      scripts={isKept ? [assets.keepScript] : []}
    >
      <ListHeader title={people.title} kicker={kicker} description={people.description} page={page} />
      {page.total === 0 && <p class="empty">{people.none}</p>}
      <div class="keeping">
        {isKept && <KeepSpeaking count={spoken} />}
        {page.total > 0 && <p class="people-legend">{people.legend}</p>}
        {shared && (
          <p class="people-shared">
            {people.shared(people.capacities[shared.kind])}{" "}
            <a href={shared.text.path} lang={shared.text.language}>
              {shared.text.title}
            </a>
          </p>
        )}
        {page.total > 0 && <LetterBar letters={letters} />}
        <div class="groups">
          {groups.map(({ letter, items, continued }) => (
            <section class="group" id={routes.letterAnchor(letter)}>
              <h2>{continued ? strings.directory.continued(letter) : letter}</h2>
              <ul class="entries">
                {items.map((person) => (
                  <PersonEntry
                    person={person}
                    shared={shared?.text}
                    class={isKept && hasSpoken(person) ? "kept-1" : undefined}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {isKept && (
          <p class="keep-count" role="status">
            {people.kept}
            {strings.colon} <span class="keep-number" />
          </p>
        )}
      </div>
      <Pagination page={page} />
    </Page>
  );
}

/** True for who has the floor in a text, and is not only mentioned. */
export function hasSpoken({ appearances }: Person): boolean {
  return appearances.some(({ kind }) => givesFloor(kind));
}

/** A box that keeps those who speak, by style alone, as the boxes of the catalogue do. */
function KeepSpeaking({ count }: { count: number }) {
  const { facets, media } = useSite().strings;
  return (
    <form class="keep">
      <fieldset>
        <legend>{facets.keepOnly}</legend>
        <label>
          <input type="checkbox" class="keep-1" data-keeps="kept-1" /> {media.people.spoke}{" "}
          <span class="facet-count">{count}</span>
        </label>
        <button type="reset">{facets.messages.clear}</button>
        <input type="submit" hidden disabled />
      </fieldset>
    </form>
  );
}
