import type { LinkMention } from "../../../src/model/model.ts";
import { publisherOf, publisherPath } from "../../../src/model/views/list-link-base.ts";
import { pickTextLanguage } from "../../../src/text/language-of-words.ts";
import { nameLanguage } from "../../../src/words/format-names.ts";
import { sharePart } from "../../share-part.tsx";
import { useRoutes, useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

/** A link as the base files it: title, publisher, language, date, edition, actors; without a known address, a reference. */
export const LinkEntry = sharePart(Entry, ({ mention }) => `${mention.roundup.path}#${mention.link.anchor}`);

function Entry({ mention: { link, roundup } }: { mention: LinkMention }) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { roundups, fiche } = strings;
  const site = model.settings.language;
  const shelf = publisherPath(link, useRoutes());
  return (
    <li class="link-entry">
      <p class="link-title" lang={pickTextLanguage(link.title, link.language, site)}>
        {link.url ? (
          <a href={link.url} hreflang={link.language}>
            {link.title}
          </a>
        ) : (
          link.title
        )}
      </p>
      <ul class="inline link-facts">
        {shelf && (
          <li>
            <a href={shelf}>{publisherOf(link)}</a>
          </li>
        )}
        {link.date && (
          <li>
            <When date={link.date} />
          </li>
        )}
        {link.language && link.language !== site && (
          <li>{roundups.inLanguage(nameLanguage(link.language, strings))}</li>
        )}
        {!link.url && <li>{roundups.noAddress}</li>}
        <li>
          <a href={`${roundup.path}#${link.anchor}`}>{fiche.inRoundup(roundup.number)}</a>
        </li>
        {link.actors.map(({ id, name }) => (
          <li>
            <a href={routes.linkShelf("actors", id)}>{name}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}
