import type { Person } from "../../../src/model/model.ts";
import { groupByLetter, type ListPage, letterAnchor } from "../../../src/model/views/paginate-list.ts";
import { familyName } from "../../../src/text/family-name.ts";
import { useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { Pagination } from "../page/Pagination.tsx";

type Props = { page: ListPage<Person>; previous?: Person };

/** The people whom the site names, by family name. */
export function PeoplePage({ page, previous }: Props) {
  const { strings } = useSite();
  const { people } = strings.media;
  const path = page.address(page.number);
  const title = page.number === 1 ? people.title : strings.pagination.titled(people.title, page.number);
  const groups = groupByLetter(page.items, previous, ({ name }) => familyName(name));
  return (
    <Page title={title} description={people.description} path={path} styles={["media"]}>
      <ListHeader title={people.title} kicker={people.count(page.total)} description={people.description} page={page} />
      {page.total === 0 && <p class="empty">{people.none}</p>}
      <div class="people-letters">
        {groups.map(({ letter, items, continued }) => (
          <section class="people-letter" id={letterAnchor(letter)}>
            <h2>{continued ? strings.directory.continued(letter) : letter}</h2>
            <ul>
              {items.map((person) => (
                <Entry person={person} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Pagination page={page} />
    </Page>
  );
}

function Entry({ person: { name, path, posts, appearances } }: { person: Person }) {
  const { people } = useSite().strings.media;
  const [post] = posts;
  const spoken = appearances.find(({ role }) => role);
  const texts = new Set(appearances.map(({ article }) => article)).size;
  return (
    <li>
      <a href={path}>{name}</a>{" "}
      <span class="role">
        {[post ? `${post.role}, ${post.actor.name}` : spoken?.role, texts > 0 && people.texts(texts)]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </li>
  );
}
