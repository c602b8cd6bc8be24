import type { ComponentChildren } from "preact";
import { hasPage } from "../../../src/kinds/has-page.ts";
import { listCategories } from "../../../src/model/views/list-categories.ts";
import { listShelves } from "../../../src/model/views/list-link-base.ts";
import {
  type FeedOutline,
  outlineActor,
  outlineAll,
  outlineCategory,
  outlineKinds,
  outlineSubject,
  outlineTag,
} from "../../feeds/list-feeds.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";

/** Every feed of the site, by what it tells of. */
export function FeedPage() {
  const routes = useRoutes();
  const { model, strings } = useSite();
  const { feeds } = strings;
  const actors = model.actors.map((actor) => outlineActor(actor, model, strings)).filter((one) => one !== undefined);
  const general = [outlineAll(model, strings), ...outlineKinds(model, strings)];
  return (
    <Page title={feeds.title} description={feeds.description} path={routes.feeds()} styles={["shelves"]}>
      <ListHeader title={feeds.title} description={feeds.description} />
      <FeedList title={feeds.general} outlines={general}>
        <OtherLine
          title={feeds.changes}
          form={feeds.atom}
          path={routes.changesFeed()}
          type="application/atom+xml"
          of={feeds.changes}
        />
        <OtherLine
          title={strings.events.subscribe}
          form={feeds.calendar}
          path={routes.calendar()}
          type="text/calendar"
          of={feeds.events}
        />
      </FeedList>
      <FeedList
        title={feeds.categories}
        outlines={listCategories(model).map((category) => outlineCategory(category, model, strings))}
      />
      <FeedList title={feeds.tags} outlines={model.tags.map((tag) => outlineTag(tag, model, strings))} />
      <FeedList
        title={feeds.subjects}
        outlines={listShelves(model, "subjects").map((shelf) => outlineSubject(shelf, model, strings))}
      />
      <FeedList title={feeds.actors} outlines={actors} />
    </Page>
  );
}

type ListProps = { title: string; outlines: readonly FeedOutline[]; children?: ComponentChildren };

function FeedList({ title, outlines, children }: ListProps) {
  if (outlines.length === 0) return null;
  return (
    <section class="feed-section">
      <h2>{title}</h2>
      <ul class="feed-list">
        {outlines.map((outline) => (
          <FeedLine {...outline} />
        ))}
        {children}
      </ul>
    </section>
  );
}

function FeedLine({ name, page, atom, json }: FeedOutline) {
  const { feeds, colon } = useSite().strings;
  const forms = [
    { form: feeds.atom, address: atom, type: "application/atom+xml" },
    { form: feeds.json, address: json, type: "application/feed+json" },
  ];
  return (
    <li>
      <a href={page}>{name}</a>{" "}
      {forms.map(({ form, address, type }) => (
        <>
          <a class="feed-form" href={address} type={type}>
            {form}
            <span class="unseen">
              {colon} {name}
            </span>
          </a>{" "}
        </>
      ))}
    </li>
  );
}

type OtherProps = { title: string; form: string; path: string; type: string; of: string };

/** What is followed in a form of its own; nothing where the site has none. */
function OtherLine({ title, form, path, type, of }: OtherProps) {
  const { model, strings } = useSite();
  if (!hasPage(model, path)) return null;
  return (
    <li>
      <b>{title}</b>{" "}
      <a href={path} type={type}>
        {form}
        <span class="unseen">
          {strings.colon} {of}
        </span>
      </a>
    </li>
  );
}
