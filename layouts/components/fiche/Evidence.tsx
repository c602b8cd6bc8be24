import type { Actor } from "../../../src/model/model.ts";
import { findOwnText } from "../../../src/model/views/tell-original.ts";
import { isDay } from "../../../src/text/dates.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { formatAmount } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";
import { SourceLink } from "./SourceLink.tsx";

type Claim = { text: string; source?: string; year?: string };

/** What is said of an actor, each with its source; nothing where nothing is. */
export function Claims({ title, claims }: { title: string; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h2 class="label">{title}</h2>
      <ul class="claims">
        {claims.map(({ text, source, year }) => (
          <li>
            {year && (
              <>
                <When date={year} />
                {" · "}
              </>
            )}
            {text}
            <SourceLink url={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who uses the tool, where it can be seen; of one that is not known to be active, nothing says that they still do. */
export function UsedBy({ actor: { used_by: usages, status } }: { actor: Actor }) {
  const { strings } = useSite();
  const { usedBy, since, usedOn, usedIn } = strings.fiche;
  const tell = (date: string) =>
    (status === "active" ? since : isDay(date) ? usedOn : usedIn)(formatDate(date, strings));
  if (usages.length === 0) return null;
  return (
    <section>
      <h2 class="label">{usedBy}</h2>
      <ul class="claims">
        {usages.map(({ name, url, siren, since: date }) => (
          <li>
            {url ? <a href={url}>{name}</a> : name}
            {siren && (
              <>
                {" "}
                (<a href={`https://annuaire-entreprises.data.gouv.fr/entreprise/${siren}`}>Siren {siren}</a>)
              </>
            )}
            {date && `, ${tell(date)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who pays, how much, when, with the source. */
export function Funding({ grants }: { grants: Actor["funding"] }) {
  const { strings } = useSite();
  const { funding, euros } = strings.fiche;
  if (grants.length === 0) return null;
  return (
    <section>
      <h2 class="label">{funding}</h2>
      <ul class="claims">
        {grants.map(({ funder, amount, date, source }) => (
          <li>
            {funder}
            {amount !== undefined && `, ${euros(formatAmount(amount, strings))}`}
            {date && (
              <>
                , <When date={date} />
              </>
            )}
            <SourceLink url={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the facts of a fiche rest on. */
export function FicheSources({ sources }: { sources: Actor["sources"] }) {
  const { fiche } = useSite().strings;
  return (
    <section class="sources">
      <h2 class="label">{fiche.sources}</h2>
      <ol>
        {sources.map(({ url, title, accessed }) => (
          <li>
            {url ? <a href={url}>{title ?? url}</a> : title}
            <OwnTextLink source={{ url, title }} />
            {accessed && (
              <>
                , <When date={accessed} />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Leads from a source without an address to what we made of it. */
function OwnTextLink({ source }: { source: Pick<Actor["sources"][number], "url" | "title"> }) {
  const { model, strings } = useSite();
  const own = findOwnText(source, model, strings);
  if (!own) return null;
  return (
    <>
      {" ("}
      <a href={own.path}>{strings.fiche.ownText[own.use]}</a>
      {")"}
    </>
  );
}
