import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { Actor } from "../../../src/model/model.ts";
import { labelOf } from "../../../src/model/views/list-facets.ts";
import { listGaps } from "../../../src/model/views/list-gaps.ts";
import { proposeCorrection } from "../../../src/text/propose-correction.ts";
import { useSite } from "../../site-context.tsx";
import { ShelfMark } from "../actors/ShelfMark.tsx";
import { Stamp } from "../actors/Stamp.tsx";
import { ContactLink } from "../page/ContactLink.tsx";
import { RawHtml } from "../page/RawHtml.tsx";
import { ActorPicture } from "./ActorPicture.tsx";
import { CardActs } from "./CardActs.tsx";
import { Claims, FicheSources, Funding, UsedBy } from "./Evidence.tsx";
import { FicheFoot } from "./FicheFoot.tsx";
import { Lifeline } from "./Lifeline.tsx";
import { type Fact, listIdentity, listPurpose, listUse } from "./list-facts.tsx";
import { listOwnFacts } from "./list-own-facts.tsx";
import { shareRows } from "./share-rows.ts";
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
        <FactGrid facts={listIdentity(actor, site)} />
        <ContactLink
          about="error"
          title={actor.name}
          path={actor.path}
          frame={(link) => <p class="card-error">{link}</p>}
        />
        <div class="card-columns">
          <div class="card-text">
            {actor.description && <RawHtml class="prose" html={renderMarkdown(actor.description, { language })} />}
            <FactGrid
              facts={[...listPurpose(actor, site), ...listUse(actor, site), ...listOwnFacts(actor, site)]}
              most={NARROW}
            />
            <Lifeline actor={actor} />
            <Claims title={impact} claims={actor.impact.map(({ claim, ...rest }) => ({ text: claim, ...rest }))} />
            <Claims title={limits} claims={actor.limits} />
            <FicheReply actor={actor} />
            <UsedBy actor={actor} />
            <Funding grants={actor.funding} />
          </div>
          <div class="card-margin">
            <Addresses links={actor.links} />
            <FichePeople people={actor.people} />
            <Relations actor={actor} />
            <Gaps actor={actor} />
          </div>
        </div>
        <FicheSources sources={actor.sources} />
        <FicheFoot actor={actor} />
      </div>
    </article>
  );
}

/** Its functions, as the tabs that stand out of a drawer. */
function Tabs({ actor }: { actor: Actor }) {
  const { model, routes, strings } = useSite();
  if (actor.functions.length === 0) return null;
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
      <ActorPicture picture={actor.picture} />
      <div class="card-title">
        <h1>{name}</h1>
        <p class="card-summary">{summary}</p>
        {successorActor && (
          <p class="card-successor">
            <a href={successorActor.path}>{fiche.seeSuccessor(successorActor.name)}</a>
          </p>
        )}
        <CardActs actor={actor} />
      </div>
      <Stamp actor={actor} />
    </header>
  );
}

/** The most cells of a row, from a phone's on: layouts/assets/styles/fiche/facts.css. */
const COLUMNS = [2, 3, 4];

/** The most cells of a row beside the margin. */
const NARROW = 3;

/** Facts in the ruled grid of a card, which no cell leaves a hole in; `most` is the most cells of a row. */
export function FactGrid({ facts, most = 4 }: { facts: readonly Fact[]; most?: number }) {
  const known = facts.filter((fact) => fact !== undefined);
  if (known.length === 0) return null;
  const narrow = known.filter(({ isWide }) => !isWide);
  const rows = COLUMNS.map((columns) => ({ columns, shares: shareRows(narrow.length, Math.min(columns, most)) }));
  const place = (fact: (typeof known)[number]) =>
    rows.map(({ columns, shares }) => `of-${columns}-${shares[narrow.indexOf(fact)] ?? 1}`).join(" ");
  return (
    <dl class="facts">
      {known.map((fact) => (
        <div class={place(fact)}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The lines of a card that nobody has filled in yet, and where to do so; nothing where it is complete. */
function Gaps({ actor }: { actor: Actor }) {
  const { strings, model } = useSite();
  const { gaps, gapFacts, complete } = strings.catalogue.fiche;
  const { repository } = model.settings;
  const missing = listGaps(actor, model);
  if (missing.length === 0) return null;
  return (
    <section class="gaps">
      <h2 class="label">{gaps}</h2>
      <ul>
        {missing.map((fact) => (
          <li>{gapFacts[fact]}</li>
        ))}
      </ul>
      {repository && (
        <p class="more">
          <a href={proposeCorrection(repository, actor.file)}>{complete}</a>
        </p>
      )}
      <ContactLink
        about="gaps"
        title={actor.name}
        path={actor.path}
        lines={missing.map((fact) => `${gapFacts[fact]}${strings.colon}`)}
        frame={(link) => <p class="more">{link}</p>}
      />
    </section>
  );
}

/** Who holds the pen: said before the fiche is read, where it is the actor, or somebody with an interest in it. */
function Notes({ actor }: { actor: Actor }) {
  const { fiche, colon } = useSite().strings;
  if (!actor.self_declared && !actor.conflict_of_interest) return null;
  return (
    <div class="card-notes">
      {actor.self_declared && <p>{fiche.selfDeclared}</p>}
      {actor.conflict_of_interest && (
        <p>
          {fiche.conflict}
          {colon} {actor.conflict_of_interest}
        </p>
      )}
    </div>
  );
}

/** What the actor answers to its fiche. */
function FicheReply({ actor }: { actor: Actor }) {
  const { strings, model } = useSite();
  const { fiche } = strings;
  const { language } = model.settings;
  if (!actor.reply) return null;
  return (
    <section class="reply">
      <h2 class="label">{fiche.reply}</h2>
      <RawHtml class="prose" html={renderMarkdown(actor.reply, { language })} />
    </section>
  );
}
