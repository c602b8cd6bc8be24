import { buildEventData } from "../../../src/exports/json-ld/build-event-data.ts";
import type { Event } from "../../../src/model/model.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { describeEventCard } from "../../social/describe-cards.ts";
import { useProse } from "../../use-prose.ts";
import { ActorCards } from "../actors/ActorCards.tsx";
import { SourceList } from "../article/SourceList.tsx";
import { TagList } from "../article/TagList.tsx";
import { Banner } from "../page/Banner.tsx";
import { Breadcrumbs } from "../page/Breadcrumbs.tsx";
import { Page } from "../page/Page.tsx";
import { RawHtml, StructuredData } from "../page/RawHtml.tsx";
import { ShareLinks } from "../page/ShareLinks.tsx";
import { DaySlip } from "./DaySlip.tsx";
import { EventFacts } from "./EventFacts.tsx";

/** The announcement of an event, with its slip: when, where, by whom. */
export function EventPage({ event }: { event: Event }) {
  const routes = useRoutes();
  const site = useSite();
  const { strings, model, assets } = site;
  const prose = useProse(event, false);
  const { events } = strings;
  const { title, summary, path, language, body, actors, tags, sources, cancelled, over } = event;
  const note = cancelled ? events.cancelled : over ? events.over : undefined;
  return (
    <Page
      title={title}
      description={summary}
      path={path}
      type="article"
      section={routes.events()}
      styles={["media", "share", "events"]}
      scripts={[assets.copyScript]}
      card={describeEventCard(event, site)}
      cardLanguage={language}
    >
      <Banner item={event} />
      <div class="article-frame">
        <article class="article" lang={language}>
          <header class="article-head event-head" lang={language && model.settings.language}>
            <p class="article-kind label">
              <a href={over ? routes.pastEvents() : routes.events()}>{events.kind}</a>
            </p>
            <h1 lang={language}>{title}</h1>
            <div class="article-meta">
              <DaySlip event={event} />
            </div>
            <p class="article-lead" lang={language}>
              {summary}
            </p>
            {note && <p class="stamp event-note">{note}</p>}
          </header>
          <EventFacts event={event} />
          {body !== "" && <RawHtml class="prose" html={prose(body).html} />}
          <SourceList sources={sources} />
          <ShareLinks title={title} path={path} />
        </article>
        <aside class="margin">
          <ActorCards actors={actors} />
          <TagList tags={tags} />
        </aside>
      </div>
      <StructuredData data={buildEventData(event, model.settings)} />
      <Breadcrumbs
        steps={[
          { name: strings.nav.events, path: routes.events() },
          { name: title, path },
        ]}
      />
    </Page>
  );
}
