import type { Actor } from "../../../src/model/model.ts";
import { proposeCorrection } from "../../../src/model/propose-correction.ts";
import { routes } from "../../../src/model/routes.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../When.tsx";

/** Who wrote a fiche, when it was verified, how to correct it. */
export function FicheFoot({ actor }: { actor: Actor }) {
  const { fiche, colon } = useSite().strings;
  return (
    <footer class="card-foot">
      {actor.self_declared && <p>{fiche.selfDeclared}</p>}
      {actor.conflict_of_interest && (
        <p>
          {fiche.conflict}
          {colon} {actor.conflict_of_interest}
        </p>
      )}
      <Dates actor={actor} />
    </footer>
  );
}

function Dates({ actor }: { actor: Actor }) {
  const { strings, model } = useSite();
  const { fiche, colon } = strings;
  const { repository } = model.site;
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
      <li>
        {repository ? (
          <a href={proposeCorrection(repository, actor.file)}>{fiche.correct}</a>
        ) : (
          <a href={model.site.contact_url ?? routes.about()}>{fiche.howToCorrect}</a>
        )}
      </li>
    </ul>
  );
}
