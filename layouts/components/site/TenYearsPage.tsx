import type { ComponentChildren } from "preact";
import type { Article, Roundup } from "../../../src/model/model.ts";
import { isRoundup } from "../../../src/model/views/list-by-date.ts";
import type { SiteDoor } from "../../../src/model/views/list-doors.ts";
import { lookBack } from "../../../src/model/views/look-back.ts";
import { tellOriginal } from "../../../src/model/views/tell-original.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { LinkEntry } from "../links/LinkEntry.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { When } from "../page/When.tsx";
import { EditionDay } from "../roundup/EditionDay.tsx";

/** What the site knows of the month, ten years before, in one column, each thing with its day. */
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
        {texts.map((text) => (
          <Line path={text.path} name={text.title} facts={[<TextDay text={text} />]} />
        ))}
      </Part>
      <Part title={tenYears.lives} count={lives.length}>
        {lives.map(({ actor, event }) => (
          <Line
            path={actor.path}
            name={actor.name}
            facts={[event.date && <When date={event.date} />, strings.fiche.events[event.event]]}
          />
        ))}
      </Part>
      <Part title={tenYears.events} count={events.length}>
        {events.map(({ path: to, title: name, start }) => (
          <Line path={to} name={name} facts={[<When date={start.slice(0, 10)} />]} />
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
      <ul class="link-entries link-single">{children}</ul>
    </section>
  );
}

/** When a text appeared or, of one that is made from an older one, when that did, and ours. */
function TextDay({ text }: { text: Article | Roundup }) {
  const { strings } = useSite();
  if (isRoundup(text)) return <EditionDay roundup={text} />;
  const origin = tellOriginal(text, strings);
  return (
    <>
      {origin ? `${origin} · ${strings.articles.published} ` : ""}
      <When date={text.date} />
    </>
  );
}

type LineProps = { path: string; name: string; facts: readonly ComponentChildren[] };

function Line({ path, name, facts }: LineProps) {
  return (
    <li class="link-entry">
      <p class="link-title">
        <a href={path}>{name}</a>
      </p>
      <ul class="inline link-facts">
        {facts.filter(Boolean).map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
    </li>
  );
}
