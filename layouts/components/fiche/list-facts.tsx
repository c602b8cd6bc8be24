import type { ComponentChildren } from "preact";
import type { Actor } from "../../../src/model/model.ts";
import type { Axis } from "../../../src/model/schema/vocabulary.ts";
import { labelOf } from "../../../src/model/views/list-facets.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { nameCountry } from "../../../src/words/format-names.ts";
import type { Site } from "../../site-context.tsx";
import { TermLinks } from "../facets/TermLinks.tsx";
import { When } from "../page/When.tsx";
import { Verification } from "./Verification.tsx";

/** One row of the card's grid; a fact that is not known is undefined and takes no room. */
export type Fact = { label: string; value: ComponentChildren } | undefined;

/** What the actor is, where and since when. */
export function listIdentity(actor: Actor, site: Site): Fact[] {
  const { facts, until } = site.strings.fiche;
  const term = (axis: Axis, id: string) => labelOf(site.model.vocabularies, axis, id);
  const former = actor.former_names.map(({ name, until: date }) =>
    date ? `${name} (${until(formatDate(date, site.strings))})` : name,
  );
  return [
    fact(facts.status, <Status actor={actor} label={term("statuses", actor.status)} />),
    fact(facts.nature, `${term("kinds", actor.kind)} · ${term("types", actor.type)}`),
    fact(facts.founded, actor.founded && <When date={actor.founded} />),
    fact(facts.place, namePlace(actor, site)),
    fact(site.strings.fiche.verified, <Verification actor={actor} />),
    fact(facts.aliases, actor.aliases.join(", ")),
    fact(facts.formerNames, former.join(", ")),
  ];
}

/** Whom it serves, at what scale, on what. */
export function listPurpose(actor: Actor, { strings }: Site): Fact[] {
  const { facts } = strings.fiche;
  const terms = (axis: Axis, ids: readonly string[]) => ids.length > 0 && <TermLinks axis={axis} ids={ids} />;
  return [
    fact(facts.missions, terms("missions", actor.missions)),
    fact(facts.themes, terms("themes", actor.themes)),
    fact(facts.audiences, terms("audiences", actor.audiences)),
    fact(facts.scales, terms("scales", actor.scales)),
    fact(facts.participation, actor.participation_level && terms("participation-levels", [actor.participation_level])),
  ];
}

/** Under what conditions it is used. */
export function listUse(actor: Actor, { strings }: Site): Fact[] {
  const { facts, businessModels, privacyPolicy, yes, no } = strings.fiche;
  const answer = (value: boolean | undefined) => value !== undefined && (value ? yes : no);
  return [
    fact(facts.businessModel, actor.business_model.map((id) => businessModels[id]).join(" · ")),
    fact(facts.price, actor.price),
    fact(facts.licence, actor.licence),
    fact(facts.openSource, answer(actor.open_source)),
    fact(facts.whiteLabel, answer(actor.white_label)),
    fact(facts.hosting, actor.hosting),
    fact(facts.accessibility, actor.accessibility && <Accessibility actor={actor} strings={strings} />),
    fact(facts.privacy, actor.privacy_url && <a href={actor.privacy_url}>{privacyPolicy}</a>),
    fact(facts.identifiers, actor.identifiers && <Identifiers {...actor.identifiers} />),
  ];
}

function fact(label: string, value: ComponentChildren): Fact {
  return value ? { label, value } : undefined;
}

function namePlace({ location }: Actor, { model, strings }: Site): string | undefined {
  if (!location) return undefined;
  const { city, region, country } = location;
  const regionName = region && labelOf(model.vocabularies, "regions", region);
  return [city, regionName, nameCountry(country, strings)].filter(Boolean).join(", ");
}

function Status({ actor, label }: { actor: Actor; label: string }) {
  return <span class={`status status-${actor.status}`}>{label}</span>;
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
