import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { Actor } from "../../../src/model/model.ts";
import { routes } from "../../../src/model/routes.ts";
import { labelOf } from "../../../src/model/views/list-facets.ts";
import { useSite } from "../../site-context.tsx";
import { ShelfMark } from "../actors/ShelfMark.tsx";
import { Stamp } from "../actors/Stamp.tsx";
import { CompareLink } from "../compare/CompareLink.tsx";
import { RawHtml } from "../page/RawHtml.tsx";
import { Claims, FicheSources, Funding, UsedBy } from "./Evidence.tsx";
import { FactGrid } from "./FactGrid.tsx";
import { FicheFoot } from "./FicheFoot.tsx";
import { Gaps } from "./Gaps.tsx";
import { Lifeline } from "./Lifeline.tsx";
import { listIdentity, listPurpose, listUse } from "./list-facts.tsx";
import { FicheReply, Notes } from "./Notes.tsx";
import { Addresses, FichePeople, Relations } from "./Ties.tsx";

/** An actor's index card. */
export function FicheCard({ actor }: { actor: Actor }) {
  const site = useSite();
  const { language } = site.model.settings;
  const { impact, limits } = site.strings.fiche;
  return (
    <article class="fiche">
      <Tabs actor={actor} />
      <div class="card">
        <Heading actor={actor} />
        <Notes actor={actor} />
        <FactGrid facts={[...listIdentity(actor, site), ...listPurpose(actor, site), ...listUse(actor, site)]} />
        <div class="card-columns">
          <div class="card-text">
            {actor.description && <RawHtml class="prose" html={renderMarkdown(actor.description, { language })} />}
            <Lifeline actor={actor} />
            <Claims title={impact} claims={actor.impact.map(({ claim, ...rest }) => ({ text: claim, ...rest }))} />
            <Claims title={limits} claims={actor.limits} />
            <FicheReply actor={actor} />
            <UsedBy usages={actor.used_by} />
            <Funding grants={actor.funding} />
            <FicheSources sources={actor.sources} />
          </div>
          <div class="card-margin">
            <Addresses links={actor.links} />
            <FichePeople people={actor.people} />
            <Relations actor={actor} />
            <Gaps actor={actor} />
          </div>
        </div>
        <FicheFoot actor={actor} />
      </div>
    </article>
  );
}

/** Its functions, as the tabs that stand out of a drawer. */
function Tabs({ actor }: { actor: Actor }) {
  const { model, strings } = useSite();
  return (
    <nav aria-label={strings.fiche.tabs}>
      <ul class="tabs">
        {actor.functions.map((id) => (
          <li>
            <a href={routes.value("functions", id)}>{labelOf(model.vocabularies, "functions", id)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Heading({ actor }: { actor: Actor }) {
  const { fiche } = useSite().strings;
  const { name, summary, shelfMark, successorActor } = actor;
  return (
    <header class="card-head">
      <ShelfMark mark={shelfMark} stacked />
      <div>
        <h1>{name}</h1>
        <p class="card-summary">{summary}</p>
        {successorActor && (
          <p class="card-successor">
            <a href={successorActor.path}>{fiche.seeSuccessor(successorActor.name)}</a>
          </p>
        )}
        <CompareLink actor={actor} />
      </div>
      <Stamp actor={actor} />
    </header>
  );
}
