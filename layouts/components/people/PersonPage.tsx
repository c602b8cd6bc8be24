import type { Appearance, Person } from "../../../src/model/model.ts";
import { listLinksNaming } from "../../../src/model/views/people/list-links-naming.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ContactLink } from "../page/ContactLink.tsx";
import { Page } from "../page/Page.tsx";
import { When } from "../page/When.tsx";
import { PersonLinks } from "./PersonLinks.tsx";
import { SpeakerRole } from "./SpeakerName.tsx";

/** A person by public roles: posts in fiches, every text that lets the person speak, and what the editions point to that names the person. */
export function PersonPage({ person }: { person: Person }) {
  const routes = useRoutes();
  const { model, strings } = useSite();
  const { people } = strings.media;
  const { name, path, posts, appearances } = person;
  const linked = listLinksNaming(person, model);
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
          <Said appearances={appearances} linked={linked.flatMap(({ links }) => links).length} />
          <PersonLinks years={linked} />
        </div>
      </div>
      <p class="person-rights">
        {people.rights}
        <ContactLink about="objection" title={name} path={path} frame={(link) => <> {link}</>} />
      </p>
    </Page>
  );
}

function Said({ appearances, linked }: Pick<Person, "appearances"> & { linked: number }) {
  const { people } = useSite().strings.media;
  return (
    <section class="person-words" aria-labelledby="page_textes">
      <h2 class="label" id="page_textes">
        {people.said}
      </h2>
      {appearances.length === 0 && <p class="empty">{linked === 0 ? people.nothingSaid : people.onlyLinked(linked)}</p>}
      {groupByYear(appearances).map(({ year, said }) => (
        <section class="person-year" aria-labelledby={`page_${year}`}>
          <h3 id={`page_${year}`}>{year}</h3>
          <ul>
            {said.map((appearance) => (
              <Words appearance={appearance} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** What a person said by the year in which it was said, the latest first. */
function groupByYear(appearances: readonly Appearance[]): { year: string; said: Appearance[] }[] {
  const years = [...new Set(appearances.map(({ date }) => date.slice(0, 4)))];
  return years.map((year) => ({ year, said: appearances.filter(({ date }) => date.startsWith(year)) }));
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

function Words({ appearance }: { appearance: Appearance }) {
  const { people } = useSite().strings.media;
  const { article, date, kind, path, role, linkedActor } = appearance;
  return (
    <li>
      <p class="person-when">
        <When date={date} /> · {people.capacities[kind]}
      </p>
      <p class="person-text">
        <a href={path} lang={article.language}>
          {article.title}
        </a>
      </p>
      {(role || linkedActor) && (
        <p class="voice-role">
          <SpeakerRole speaker={appearance} />
        </p>
      )}
    </li>
  );
}
