import { type Change, groupChanges } from "../../../src/model/views/list-changes.ts";
import { useSite } from "../../site-context.tsx";
import { SourceLink } from "../fiche/SourceLink.tsx";
import { When } from "../page/When.tsx";

/** Above so many names, those of one day are folded: what else the log says is not pushed off a phone. */
const MANY = 12;

/** The log year by year; the fiches that entered on one day stand together. */
export function ChangeLog({ changes }: { changes: readonly Change[] }) {
  return (
    <>
      {groupChanges(changes).map(({ year, entries }) => (
        <section class="log-year" aria-labelledby={`annee_${year}`}>
          <h2 id={`annee_${year}`}>{year}</h2>
          <ol class="log">
            {entries.map((entry) => (
              <li>
                <p class="log-date">
                  <When date={entry[0].date} />
                </p>
                {entry[0].kind === "added" ? <Additions changes={entry} /> : <Event {...entry[0]} />}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Event({ id, kind, actor, comment, source }: Change) {
  const { changes } = useSite().strings.catalogue;
  return (
    <div id={id}>
      <p class={`log-kind log-${kind}`}>{changes.kinds[kind]}</p>
      <p>
        <a href={actor.path}>{actor.name}</a>
        {comment && <>. {comment}</>}
        <SourceLink url={source} />
      </p>
    </div>
  );
}

function Additions({ changes }: { changes: readonly Change[] }) {
  const { catalogue, colon } = useSite().strings;
  const told = catalogue.changes.entered(changes.length);
  if (changes.length > MANY)
    return (
      <details>
        <summary class="log-kind">{told}</summary>
        <Names changes={changes} />
      </details>
    );
  return (
    <div>
      <p class="log-kind log-added">
        {told}
        {colon}
      </p>
      <Names changes={changes} />
    </div>
  );
}

function Names({ changes }: { changes: readonly Change[] }) {
  return (
    <p class="log-names">
      {changes.map(({ id, actor }, index) => (
        <>
          {index > 0 && ", "}
          <a id={id} href={actor.path}>
            {actor.name}
          </a>
        </>
      ))}
    </p>
  );
}
