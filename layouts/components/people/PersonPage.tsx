import type { Person } from "../../../src/model/model.ts";
import { listRecord } from "../../../src/model/views/people/list-record.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ContactLink } from "../page/ContactLink.tsx";
import { Page } from "../page/Page.tsx";
import { PersonRecordList } from "./PersonRecordList.tsx";

/** A person by public roles, and by every text, ours or seen elsewhere, that the person has a part in: one list by year. */
export function PersonPage({ person }: { person: Person }) {
  const routes = useRoutes();
  const { model, strings } = useSite();
  const { people } = strings.media;
  const { name, path, posts } = person;
  const { own, named } = listRecord(person, model, strings);
  return (
    <Page title={name} description={people.describe(name)} path={path} type="profile" styles={["media"]}>
      <header class="list-head">
        <p class="label">
          <a href={routes.people()}>{people.kind}</a>
        </p>
        <h1>{name}</h1>
      </header>
      <div class="person">
        <Posts posts={posts} />
        <div>
          <PersonRecordList id="page_textes" title={people.said} years={own} />
          <PersonRecordList id="page_liens" title={people.linked} years={named} />
          {own.length + named.length === 0 && <p class="empty">{people.nothingSaid}</p>}
        </div>
      </div>
      <p class="person-rights">
        {people.rights}
        <ContactLink about="objection" title={name} path={path} frame={(link) => <> {link}</>} />
      </p>
    </Page>
  );
}

function Posts({ posts }: Pick<Person, "posts">) {
  const { people } = useSite().strings.media;
  if (posts.length === 0) return null;
  return (
    <section class="person-posts" aria-labelledby="page_fonctions">
      <h2 class="label" id="page_fonctions">
        {people.posts}
      </h2>
      <ul>
        {posts.map(({ role, actor }) => (
          <li>
            <a href={actor.path}>{actor.name}</a>
            <span class="role">{role}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
