import type { ComponentChildren } from "preact";
import type { SiteDoor } from "../../../src/model/views/list-doors.ts";
import { lookBack } from "../../../src/model/views/look-back.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { LinkEntry } from "../links/LinkEntry.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { When } from "../page/When.tsx";

/** What the site knows of the month, ten years before. */
export function TenYearsPage({ path }: SiteDoor) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { title, description } = strings.doors.tenYears;
  const { tenYears } = strings.ways;
  const past = lookBack(model);
  if (!past) return null;
  const { period, texts, links, events, lives } = past;
  return (
    <Page title={title} description={description} path={path} section={routes.archive()} styles={["shelves"]}>
      <ListHeader title={title} kicker={formatDate(period, strings)} description={description} />
      {period.length === 4 && <p class="empty">{tenYears.quiet}</p>}
      <Part title={tenYears.texts} count={texts.length}>
        {texts.map(({ path: to, title: name }) => (
          <Line path={to} name={name} />
        ))}
      </Part>
      <Part title={tenYears.lives} count={lives.length}>
        {lives.map(({ actor, event }) => (
          <Line path={actor.path} name={actor.name} date={event.date} what={strings.fiche.events[event.event]} />
        ))}
      </Part>
      <Part title={tenYears.events} count={events.length}>
        {events.map(({ path: to, title: name, start }) => (
          <Line path={to} name={name} date={start.slice(0, 10)} />
        ))}
      </Part>
      <Part title={tenYears.links} count={links.length}>
        {links.map((mention) => (
          <LinkEntry mention={mention} />
        ))}
      </Part>
    </Page>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <section class="link-section">
      <h2>{title}</h2>
      <ul class="link-entries">{children}</ul>
    </section>
  );
}

function Line({ path, name, date, what }: { path: string; name: string; date?: string; what?: string }) {
  return (
    <li class="link-entry">
      <p class="link-title">
        <a href={path}>{name}</a>
      </p>
      {(date || what) && (
        <ul class="inline link-facts">
          {date && (
            <li>
              <When date={date} />
            </li>
          )}
          {what && <li>{what}</li>}
        </ul>
      )}
    </li>
  );
}
