import type { Actor, Model } from "../../model/model.ts";
import { nameField } from "../../model/name-site.ts";
import { routesOf } from "../../model/routes.ts";
import { findTerm } from "../../model/views/list-facets.ts";
import { findEnd } from "../../model/views/list-graves.ts";
import { listTies, type TieType } from "../../model/views/list-ties.ts";
import { dropUnknown, type Json, listBreadcrumbs } from "./json-ld.ts";

/** Roles of links that lead to the same thing elsewhere, as `sameAs` means it. */
const SAME_AS = new Set([
  "wikipedia",
  "mastodon",
  "bluesky",
  "twitter",
  "facebook",
  "instagram",
  "linkedin",
  "youtube",
]);

/** What schema.org calls a kind of actor, and what it says of it. */
const KINDS: Record<Actor["kind"], { type: string; describe: typeof describeTool }> = {
  organisation: { type: "Organization", describe: describeOrganisation },
  tool: { type: "SoftwareApplication", describe: describeTool },
  initiative: { type: "Project", describe: describeOrganisation },
};

/**
 * A fiche as schema.org says it: the page, the actor, the way to it. People are left to the page, which they may leave.
 * `picture` is the root-relative address of what shows the actor.
 */
export function buildStructuredData(
  actor: Actor,
  { settings, vocabularies }: Model,
  catalogue: string,
  picture?: string,
): Json {
  const routes = routesOf(settings);
  const absolute = (path: string) => new URL(path, settings.url).href;
  const page = absolute(actor.path);
  const [main = ""] = actor.functions;
  const drawer = findTerm(vocabularies, "functions", main);
  const steps = [
    { name: catalogue, item: absolute(routes.directory()) },
    ...(drawer ? [{ name: drawer.plural ?? drawer.label, item: absolute(routes.value("functions", main)) }] : []),
    { name: actor.name, item: page },
  ];
  return {
    "@context": "https://schema.org",
    "@graph": [
      dropUnknown({
        "@type": "WebPage",
        "@id": page,
        url: page,
        name: actor.name,
        inLanguage: settings.language,
        license: settings.licence.url,
        lastReviewed: actor.verified,
        mainEntity: { "@id": routes.actorItself(page) },
      }),
      {
        ...describeActor(actor, routes.actorItself(page), absolute, nameField(settings)),
        ...(picture === undefined ? {} : { image: absolute(picture) }),
      },
      listBreadcrumbs(steps),
    ],
  };
}

function describeActor(actor: Actor, itself: string, absolute: (path: string) => string, field?: string): Json {
  const { identifiers, links } = actor;
  const { type, describe } = KINDS[actor.kind];
  const wikidata = identifiers?.wikidata && `https://www.wikidata.org/entity/${identifiers.wikidata}`;
  const sameAs = [wikidata, ...links.filter(({ role }) => SAME_AS.has(role)).map(({ url }) => url)];
  return dropUnknown({
    "@type": type,
    "@id": itself,
    name: actor.name,
    alternateName: [...actor.aliases, ...actor.former_names.map(({ name }) => name)],
    description: actor.summary,
    url: actor.website,
    sameAs: sameAs.filter((address) => address),
    identifier: listIdentifiers(identifiers),
    ...describe(actor, absolute, field),
  });
}

function describeTool(actor: Actor, absolute: (path: string) => string, field?: string): Json {
  return {
    applicationCategory: field,
    dateCreated: actor.founded,
    license: actor.licence && `https://spdx.org/licenses/${actor.licence}`,
    publisher: nameTied(actor, "published-by", absolute),
    isBasedOn: nameTied(actor, "based-on", absolute).map((tied) => tied.url),
  };
}

function describeOrganisation(actor: Actor, absolute: (path: string) => string): Json {
  const { location } = actor;
  return {
    foundingDate: actor.founded,
    dissolutionDate: actor.status === "closed" ? findEnd(actor)?.date : undefined,
    address: location && {
      "@type": "PostalAddress",
      addressLocality: location.city,
      addressCountry: location.country,
    },
    memberOf: nameTied(actor, "member-of", absolute),
    parentOrganization: nameTied(actor, "published-by", absolute),
  };
}

function nameTied(actor: Actor, type: TieType, absolute: (path: string) => string) {
  const tie = listTies(actor).find((one) => one.type === type);
  return (tie?.actors ?? []).map(({ name, path }) => ({ "@type": "Organization", name, url: absolute(path) }));
}

function listIdentifiers(identifiers: Actor["identifiers"]): Json[] {
  return Object.entries(identifiers ?? {}).map(([propertyID, value]) => ({
    "@type": "PropertyValue",
    propertyID,
    value,
  }));
}
