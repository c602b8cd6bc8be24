import type { Actor } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../When.tsx";

/** The dated events of an actor's life, oldest first; nothing where none is known. */
export function History({ events }: { events: Actor["history"] }) {
  const { fiche } = useSite().strings;
  if (events.length === 0) return null;
  const oldestFirst = [...events].sort((a, b) => a.date.localeCompare(b.date));
  return (
    <section class="history">
      <h2 class="label">{fiche.history}</h2>
      <ol>
        {oldestFirst.map(({ date, event, comment, source }) => (
          <li>
            <p class="history-date">
              <When date={date} />
            </p>
            <p>
              {event !== "other" && <b>{fiche.events[event]}. </b>}
              {comment ?? (event === "other" && fiche.events.other)}
              <SourceLink url={source} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The address that establishes a fact, named by its host. */
export function SourceLink({ url }: { url: string | undefined }) {
  const { fiche } = useSite().strings;
  if (!url) return null;
  return (
    <span class="source-link">
      {" ("}
      <a href={url}>
        <span class="unseen">{fiche.source} </span>
        {new URL(url).hostname.replace(/^www\./u, "")}
      </a>
      )
    </span>
  );
}
