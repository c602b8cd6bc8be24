import { groupByLetter, type LetterGroup, type LetterLink, letterAnchor } from "../../../src/model/group-by-letter.ts";
import { listDrawers } from "../../../src/model/list-drawers.ts";
import type { Actor } from "../../../src/model/model.ts";
import type { ListPage } from "../../../src/model/paginate-list.ts";
import { useSite } from "../../site-context.tsx";
import { ActorEntry } from "../ActorEntry.tsx";
import { ListHeader } from "../ListHeader.tsx";
import { Page } from "../Page.tsx";
import { Pagination } from "../Pagination.tsx";
import { Cabinet } from "./Cabinet.tsx";

type Props = { page: ListPage<Actor>; letters: readonly LetterLink[]; previous?: Actor };

/** The whole catalogue by letter; the first page opens with the drawers by function. */
export function DirectoryPage({ page, letters, previous }: Props) {
  const { strings, model } = useSite();
  const { directory, pagination } = strings;
  const title = page.number === 1 ? directory.title : pagination.titled(directory.title, page.number);
  return (
    <Page title={title} description={directory.description} path={page.address(page.number)} section="directory">
      <ListHeader
        title={directory.title}
        kicker={directory.count(page.total)}
        description={directory.description}
        page={page}
      />
      {page.total === 0 ? (
        <p class="empty">{directory.empty}</p>
      ) : (
        <>
          <Letters letters={letters} />
          <Groups groups={groupByLetter(page.items, previous)} />
          <Pagination page={page} />
          <section class="functions" aria-labelledby="par_fonction">
            <h2 id="par_fonction">{directory.functions}</h2>
            <Cabinet drawers={listDrawers(model)} />
          </section>
        </>
      )}
    </Page>
  );
}

function Letters({ letters }: { letters: readonly LetterLink[] }) {
  const { directory } = useSite().strings;
  return (
    <nav class="letters" aria-label={directory.letters}>
      <ul>
        {letters.map(({ letter, address }) => (
          <li>{address ? <a href={address}>{letter}</a> : <span aria-hidden="true">{letter}</span>}</li>
        ))}
      </ul>
    </nav>
  );
}

/** Fiches under their letters, as guide cards stand between them in a drawer. */
export function Groups({ groups }: { groups: readonly LetterGroup[] }) {
  const { directory } = useSite().strings;
  return (
    <div class="groups">
      {groups.map(({ letter, actors, continued }) => (
        <section class="group" id={letterAnchor(letter)}>
          <h2>{continued ? directory.continued(letter) : letter}</h2>
          <ul class="entries">
            {actors.map((actor) => (
              <ActorEntry actor={actor} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
