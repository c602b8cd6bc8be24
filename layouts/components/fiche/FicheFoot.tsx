import type { Actor } from "../../../src/model/model.ts";
import { drawNext } from "../../../src/model/views/draw-actors.ts";
import { proposeCorrection } from "../../../src/text/propose-correction.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ContactLink } from "../page/ContactLink.tsx";
import { When } from "../page/When.tsx";

/** When a fiche was written and verified, how to correct it. */
export function FicheFoot({ actor }: { actor: Actor }) {
  return (
    <footer class="card-foot">
      <Dates actor={actor} />
    </footer>
  );
}

function Dates({ actor }: { actor: Actor }) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { fiche, colon, ways } = strings;
  const next = drawNext(actor, model);
  const { repository } = model.settings;
  return (
    <ul class="card-dates inline">
      {actor.added && (
        <li>
          {fiche.added}
          {colon} <When date={actor.added} />
        </li>
      )}
      <li>
        {actor.verified ? (
          <>
            {fiche.verified}
            {colon} <When date={actor.verified} />
          </>
        ) : (
          fiche.neverVerified
        )}
      </li>
      {repository && (
        <li>
          <a href={proposeCorrection(repository, actor.file)}>{fiche.correct}</a>
        </li>
      )}
      <li>
        <a href={routes.ficheFile(`${actor.id}.json`)} type="application/json">
          {fiche.asData}
        </a>
      </li>
      {next && (
        <li>
          <a href={next.path}>{ways.random.next}</a>
        </li>
      )}
      <ContactLink about="error" isTold title={actor.name} path={actor.path} frame={(link) => <li>{link}</li>} />
    </ul>
  );
}
