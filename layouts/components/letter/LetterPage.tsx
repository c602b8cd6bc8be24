import { hasPage } from "../../../src/kinds/has-page.ts";
import { contactOf } from "../../../src/model/contact-of.ts";
import type { Model, Roundup } from "../../../src/model/model.ts";
import type { Routes } from "../../../src/model/routes.ts";
import { letterSettings } from "../../../src/model/schema/settings.ts";
import { findNature } from "../../../src/model/views/find-nature.ts";
import { findPromise } from "../../../src/model/views/find-promise.ts";
import { findFormHost } from "../../../src/model/views/find-subscription-means.ts";
import { yearOf } from "../../../src/text/dates.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { CopyField } from "../page/CopyField.tsx";
import { Page } from "../page/Page.tsx";
import { TrialNote } from "../page/TrialNote.tsx";
import { EditionDay } from "../roundup/EditionDay.tsx";
import { Subscribe } from "./Subscribe.tsx";

/** How to receive the letter, who then holds the address, how to follow without giving any, and all editions. */
export function LetterPage() {
  const routes = useRoutes();
  const { model, strings, assets } = useSite();
  const promise = findPromise(model);
  const title = strings.letterPage.title(promise);
  const description = strings.letterPage.description(promise);
  const { subscribe } = letterSettings(model.settings);
  return (
    <Page
      title={title}
      description={description}
      path={routes.letter()}
      section={routes.letter()}
      styles={["letter"]}
      scripts={[assets.copyScript]}
      formTo={findFormHost(model.settings)}
    >
      <ListHeader title={title} description={description} />
      <div class="letter-means">
        {subscribe ? (
          <>
            <Subscribe subscription={subscribe} />
            <FollowBeside />
          </>
        ) : (
          <>
            <FollowByReader />
            <OtherWays />
          </>
        )}
      </div>
      <Editions />
    </Page>
  );
}

/** Every edition, the newest first, year by year. */
function Editions() {
  const { model, strings } = useSite();
  const { editions } = strings.letterPage;
  const years = [...new Set(model.roundups.map(({ date }) => yearOf(date)))];
  return (
    <section class="letter-editions" aria-labelledby="lettre_editions">
      <h2 id="lettre_editions">{editions}</h2>
      {model.roundups.length === 0 && <p class="empty">{strings.roundups.empty}</p>}
      {years.map((year) => (
        <section class="letter-year" aria-labelledby={`lettre_${year}`}>
          <h3 id={`lettre_${year}`}>{year}</h3>
          <ol>
            {model.roundups
              .filter(({ date }) => yearOf(date) === year)
              .map((roundup) => (
                <Edition roundup={roundup} />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Edition({ roundup }: { roundup: Roundup }) {
  const { roundups } = useSite().strings;
  const { number, title, path } = roundup;
  const nature = findNature(roundup);
  return (
    <li>
      <span class="letter-number">{roundups.headEdition(number)}</span> <a href={path}>{title}</a>{" "}
      <span class="letter-date">
        <EditionDay roundup={roundup} />
        {nature !== "week" && ` · ${roundups.natures[nature]}`}
      </span>
    </li>
  );
}

/** Beside the way to subscribe, how to be told of each edition without giving an address. */
function FollowBeside() {
  const { follow } = useSite().strings.letterPage;
  return (
    <section class="letter-feed" aria-labelledby="lettre_flux">
      <h2 id="lettre_flux">{follow}</h2>
      <ReaderHow />
      <WayList />
    </section>
  );
}

/** Where nobody can subscribe by email: the card of the one way that is open. */
function FollowByReader() {
  const { byReader } = useSite().strings.letterPage;
  return (
    <section class="letter-card" aria-labelledby="lettre_flux">
      <h2 id="lettre_flux">{byReader}</h2>
      <ReaderHow />
    </section>
  );
}

/** The address to give to a feed reader, what such a reader is, and where to find one. */
function ReaderHow() {
  const { routes, model, strings } = useSite();
  const { readerHow, feedAddress, reader, readers } = strings.letterPage;
  const address = new URL(findFeed(model, routes), model.settings.url).href;
  return (
    <>
      <CopyField id="lettre_adresse_flux" label={feedAddress} value={address} />
      {readerHow.map((line) => (
        <p>{line}</p>
      ))}
      <p>{reader}</p>
      <ul class="letter-readers">
        {readers.map(({ name, where, url }) => (
          <li>
            <a href={url}>{name}</a> <span class="count">{where}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What else is open where the letter is not. */
function OtherWays() {
  const { otherWays } = useSite().strings.letterPage;
  return (
    <section class="letter-feed" aria-labelledby="lettre_autres">
      <h2 id="lettre_autres">{otherWays}</h2>
      <WayList />
    </section>
  );
}

function WayList() {
  const { routes, model, strings } = useSite();
  const { feed, allFeeds, contact } = strings.letterPage;
  const address = contactOf(model.settings);
  const ways = [
    { name: allFeeds, path: routes.feeds() },
    { name: strings.lists.base.axes.subjects.title, path: routes.linkAxis("subjects") },
  ].filter(({ path }) => hasPage(model, path));
  return (
    <ul>
      <li>
        <a href={findFeed(model, routes)} type="application/atom+xml">
          {feed}
        </a>
      </li>
      {ways.map(({ name, path }) => (
        <li>
          <a href={path}>{name}</a>
        </li>
      ))}
      {address && (
        <li>
          <a href={address}>{contact}</a> · <TrialNote />
        </li>
      )}
    </ul>
  );
}

/** The feed of editions; before the first, that of the whole site, which will tell of it. */
function findFeed(model: Model, routes: Routes): string {
  return routes.atom(hasPage(model, routes.roundups()) ? routes.roundups() : routes.home());
}
