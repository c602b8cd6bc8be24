import type { VNode } from "preact";
import type { Actor } from "../../../src/model/model.ts";
import type { Axis } from "../../../src/model/schema/vocabulary.ts";
import { labelOf } from "../../../src/model/views/list-facets.ts";
import { findEnd, findTrace } from "../../../src/model/views/list-graves.ts";
import { isStale, measureAge } from "../../../src/text/measure-age.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { formatAge, nameCountry } from "../../../src/words/format-names.ts";
import { type Site, useSite } from "../../site-context.tsx";
import { TermLinks } from "../facets/TermLinks.tsx";
import { When } from "../page/When.tsx";

/** One row of the card's grid; a fact that is not known is undefined and takes no room. A wide one, which is told in sentences, has a row of its own. */
export type Fact = { label: string; value: Told; isWide?: boolean } | undefined;

/** A boolean is told in words. */
type Told = string | number | VNode;

/** What the actor is, where and since when. */
export function listIdentity(actor: Actor, site: Site): Fact[] {
  const { facts, until } = site.strings.fiche;
  const term = (axis: Axis, id: string) => labelOf(site.model.vocabularies, axis, id);
  const former = actor.former_names.map(({ name, until: date }) =>
    date ? `${name} (${until(formatDate(date, site.strings))})` : name,
  );
  const trace = findTrace(actor);
  const status = { label: facts.status, value: <Status actor={actor} label={term("statuses", actor.status)} /> };
  return [
    { ...status, isWide: findEnd(actor)?.comment !== undefined },
    makeFact(facts.lastSeen, trace && <LastSeen {...trace} />),
    makeFact(
      facts.nature,
      [term("kinds", actor.kind), ...(actor.type ? [term("types", actor.type)] : [])].join("\u00a0· "),
    ),
    makeFact(facts.founded, actor.founded && <When date={actor.founded} />),
    makeFact(facts.place, namePlace(actor, site)),
    makeFact(site.strings.fiche.verified, <Verification actor={actor} />),
    makeFact(facts.aliases, actor.aliases.join(", ")),
    makeFact(facts.formerNames, former.join(", ")),
  ];
}

/** Whom it serves, at what scale, on what. */
export function listPurpose(actor: Actor, { strings }: Site): Fact[] {
  const { facts } = strings.fiche;
  const terms = (axis: Axis, ids: readonly string[]) =>
    ids.length === 0 ? undefined : <TermLinks axis={axis} ids={ids} />;
  return [
    makeFact(facts.missions, terms("missions", actor.missions)),
    makeFact(facts.themes, terms("themes", actor.themes)),
    makeFact(facts.audiences, terms("audiences", actor.audiences)),
    makeFact(facts.scales, terms("scales", actor.scales)),
    makeFact(
      facts.participation,
      actor.participation_level && terms("participation-levels", [actor.participation_level]),
    ),
  ];
}

/** Under what conditions it is used. */
export function listUse(actor: Actor, { strings }: Site): Fact[] {
  const { facts, businessModels, privacyPolicy, yes, no } = strings.fiche;
  const answer = (value: boolean | undefined) => (value === undefined ? undefined : value ? yes : no);
  return [
    makeFact(facts.businessModel, actor.business_model.map((id) => businessModels[id]).join(" · ")),
    makeFact(facts.price, actor.price),
    makeFact(facts.licence, actor.licence),
    makeFact(facts.openSource, answer(actor.open_source)),
    makeFact(facts.whiteLabel, answer(actor.white_label)),
    makeFact(facts.hosting, actor.hosting),
    makeFact(facts.accessibility, actor.accessibility && <Accessibility actor={actor} strings={strings} />),
    makeFact(facts.privacy, actor.privacy_url && <a href={actor.privacy_url}>{privacyPolicy}</a>),
    makeFact(facts.identifiers, actor.identifiers && <Identifiers {...actor.identifiers} />),
  ];
}

/** A number that is nought is told as any other. */
export function makeFact(label: string, value: Told | undefined): Fact {
  return value === undefined || value === "" ? undefined : { label, value };
}

function namePlace({ location }: Actor, { model, strings }: Site): string | undefined {
  if (!location) return undefined;
  const { city, region, country } = location;
  const regionName = region && labelOf(model.vocabularies, "regions", region);
  return [city, regionName, nameCountry(country, strings)].filter(Boolean).join(", ");
}

/** The state, and since when and why where that is an end. */
function Status({ actor, label }: { actor: Actor; label: string }) {
  const { date, comment } = findEnd(actor) ?? {};
  return (
    <>
      <span class={`status status-${actor.status}`}>{label}</span>
      {date && (
        <>
          , <When date={date} />
        </>
      )}
      {comment && (
        <>
          <br />
          {comment}
        </>
      )}
    </>
  );
}

function LastSeen({ date, source }: NonNullable<Actor["last_seen"]>) {
  const { fiche } = useSite().strings;
  return (
    <>
      <When date={date} /> (<a href={source}>{fiche.source}</a>)
    </>
  );
}

function Accessibility({ actor, strings }: { actor: Actor; strings: Site["strings"] }) {
  const { accessibilityStatuses, accessibilityStatement } = strings.fiche;
  if (!actor.accessibility) return null;
  const { status, statement } = actor.accessibility;
  return (
    <>
      {accessibilityStatuses[status]}
      {statement && (
        <>
          {" ("}
          <a href={statement}>{accessibilityStatement}</a>)
        </>
      )}
    </>
  );
}

function Identifiers({ wikidata, siren, rna, sill }: NonNullable<Actor["identifiers"]>) {
  const entries: [string, string | undefined, string?][] = [
    ["Wikidata", wikidata, `https://www.wikidata.org/wiki/${wikidata}`],
    ["Siren", siren, `https://annuaire-entreprises.data.gouv.fr/entreprise/${siren}`],
    ["RNA", rna],
    ["SILL", sill],
  ];
  return (
    <ul>
      {entries.map(
        ([name, value, address]) =>
          value && (
            <li>
              {name} {address ? <a href={address}>{value}</a> : value}
            </li>
          ),
      )}
    </ul>
  );
}

/**
 * When a fiche was verified, how long ago that was on the day of the build, and whether it is too long. Days are not counted: a
 * page that stays as it was built would soon be wrong about them.
 */
function Verification({ actor: { verified } }: { actor: Actor }) {
  const { model, strings } = useSite();
  const { never, stale } = strings.catalogue.fiche;
  const age = verified === undefined ? undefined : measureAge(verified, model.today);
  return (
    <>
      {verified ? <When date={verified} /> : never}
      {age && age.unit !== "day" && age.count > 0 && `, ${formatAge(age, strings)}`}
      {isStale(verified, model.today) && <span class="stale"> · {stale}</span>}
    </>
  );
}
