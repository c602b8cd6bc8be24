import type { LinkMention, Roundup } from "../../../src/model/model.ts";
import { tellEditionDay } from "../../../src/model/views/find-nature.ts";
import { appearedOn, type LinkShelf, listLatestEditions } from "../../../src/model/views/list-link-base.ts";
import type { ListPage } from "../../../src/model/views/paginate-list.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { Pagination } from "../page/Pagination.tsx";
import { LinkEntry } from "./LinkEntry.tsx";

type Props = { shelf: LinkShelf; page: ListPage<LinkMention> };

/**
 * The links of a subject: those of the latest editions, four weeks of them, then all others; each time folded apart, those that only an
 * actor files here. With the feed that tells of the next.
 */
export function SubjectLinks({ shelf, page }: Props) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { recent, earlier, follow, filing } = strings.lists.base;
  const editions = listLatestEditions(model.roundups);
  const isRecent = ({ roundup }: LinkMention) => editions.includes(roundup);
  const own = shelf.links.filter((mention) => !shelf.byActors.has(mention));
  const latest = page.items.filter(isRecent);
  const others = page.items.filter((mention) => !isRecent(mention));
  return (
    <>
      <p class="link-filing">{filing}</p>
      {(page.number === 1 || latest.length > 0) && (
        <section class="link-section">
          <h2>{recent}</h2>
          <p class="link-weeks">{tellWeeks(editions, strings)}</p>
          {!own.some(isRecent) && (own.length > 0 || latest.length === 0) && (
            <NoRecent last={own[0] ?? shelf.links[0]} />
          )}
          <Entries links={latest} shelf={shelf} />
        </section>
      )}
      {others.length > 0 && (
        <section class="link-section">
          <h2>{earlier}</h2>
          <Entries links={others} shelf={shelf} />
        </section>
      )}
      <Pagination page={page} />
      <p class="more">
        <a href={routes.atom(shelf.path)} type="application/atom+xml">
          {follow}
        </a>
      </p>
    </>
  );
}

/** « quatre semaines : n° 101 à 104, du 25 octobre au 15 novembre 2026 », and when they appeared here where that was later. */
function tellWeeks(editions: readonly Roundup[], words: Strings): string {
  const { weeks, numbers, days, online } = words.lists.base;
  const [last, first] = [editions[0], editions.at(-1)];
  if (!last || !first) return "";
  const told = weeks(
    numbers(first.number, last.number),
    days(formatDate(first.date, words), formatDate(last.date, words)),
  );
  if (editions.every(({ published }) => published === undefined)) return told;
  const appeared = editions.map(appearedOn).sort();
  const [begun, ended] = [appeared[0], appeared.at(-1)].map((day = "") => formatDate(day, words));
  return `${told}, ${online(begun ?? "", ended ?? "")}`;
}

/** No edition of these weeks has one: the last that had is named. */
function NoRecent({ last }: { last: LinkMention | undefined }) {
  const { strings } = useSite();
  const { noRecent, lastEdition } = strings.lists.base;
  return (
    <p class="empty">
      {noRecent}
      {last && (
        <>
          {" "}
          <a href={last.roundup.path}>{lastEdition(last.roundup.number, tellEditionDay(last.roundup, strings))}</a>
        </>
      )}
    </p>
  );
}

function Entries({ links, shelf: { byActors, links: all } }: { links: readonly LinkMention[]; shelf: LinkShelf }) {
  const { ofActors } = useSite().strings.lists.base;
  const own = links.filter((mention) => !byActors.has(mention));
  const others = links.filter((mention) => byActors.has(mention));
  return (
    <>
      {own.length > 0 && <EntryList links={own} />}
      {others.length > 0 && (
        <details class="link-by-actors" open={byActors.size === all.length}>
          <summary>
            {ofActors} <span class="count">{others.length}</span>
          </summary>
          <EntryList links={others} />
        </details>
      )}
    </>
  );
}

function EntryList({ links }: { links: readonly LinkMention[] }) {
  return (
    <ul class="link-entries">
      {links.map((mention) => (
        <LinkEntry mention={mention} />
      ))}
    </ul>
  );
}
