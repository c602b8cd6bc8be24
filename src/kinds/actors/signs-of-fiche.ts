import { nameHome } from "../../text/addresses/home.ts";
import { canonicalUrl } from "../../text/canonical-url.ts";
import { foldText, slugify } from "../../text/slug.ts";
import type { Claim } from "../find-repeats.ts";
import { type FoundValue, findInFields, findTexts, findValues, splitField } from "../find-values.ts";

/** What tells an actor from others, as a fiche says it. */
export type Sign = Claim & {
  kind: SignKind;
  /** Whether it is what the actor itself is called; two of which are no one's doubt, but a fault. */
  isName: boolean;
  id: string;
  /** The fiches that its fiche names. */
  related: readonly string[];
};

export type SignKind = "address" | "identifier" | "number" | "name" | "feed" | "account";

/**
 * Which field gives a sign, and by what two writings of it are one: the sites and repositories of an actor
 * (awesome-selfhosted/awesome-selfhosted-data#966), its numbers in registers (rism-digital/muscat#1930, datagouv/cdata#564), what it is or
 * was called, where it speaks.
 */
const FIELDS: readonly { kind: SignKind; field: string; keyOf: (text: string) => string }[] = [
  { kind: "identifier", field: "identifiers.wikidata", keyOf: foldText },
  { kind: "identifier", field: "identifiers.sill", keyOf: foldText },
  { kind: "number", field: "identifiers.siren", keyOf: (text) => text.replace(/\s/gu, "") },
  { kind: "number", field: "identifiers.rna", keyOf: foldText },
  { kind: "name", field: "name", keyOf: lettersOfName },
  { kind: "name", field: "aliases.*", keyOf: lettersOfName },
  { kind: "name", field: "former_names.*.name", keyOf: lettersOfName },
];

/** The roles of links that belong to one actor alone. */
const ROLES: Readonly<Record<string, { kind: SignKind; keyOf: (text: string) => string }>> = {
  website: { kind: "address", keyOf: nameHome },
  "source-code": { kind: "address", keyOf: nameHome },
  feed: { kind: "feed", keyOf: canonicalUrl },
  ...Object.fromEntries(
    ["mastodon", "bluesky", "twitter", "facebook", "instagram", "linkedin", "youtube"].map((role) => [
      role,
      { kind: "account" as const, keyOf: nameAccount },
    ]),
  ),
};

/** The signs of a fiche, the surest first. */
export function listSigns(file: string, id: string, raw: unknown): Sign[] {
  const related = findInFields(raw, RELATED).map(({ text }) => text);
  const signs: Sign[] = [];
  const add = ({ path, text }: FoundValue, kind: SignKind, key: string, isName: boolean) =>
    signs.push({ file, path, key: `${kind} ${key}`, shown: text, kind, isName, id, related });
  const roles = findValues(raw, LINK_ROLE);
  for (const found of findTexts(raw, LINK_URL)) {
    const role = ROLES[String(roles.find(({ path }) => path[1] === found.path[1])?.value)];
    if (role) add(found, role.kind, role.keyOf(found.text), false);
  }
  for (const { kind, field, keyOf } of FIELDS)
    for (const found of findTexts(raw, splitField(field))) add(found, kind, keyOf(found.text), field === "name");
  return signs.sort((a, b) => RANKS[a.kind] - RANKS[b.kind]);
}

const RELATED = ["successor", "relations.*.actor"];
const LINK_ROLE = splitField("links.*.role");
const LINK_URL = splitField("links.*.url");

const RANKS: Readonly<Record<SignKind, number>> = {
  ...{ address: 0, identifier: 1, number: 2, name: 3, feed: 4, account: 5 },
};

/** An account's address without what shows it elsewhere, in another language or to whom. */
function nameAccount(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:(?:www|m|mobile|[a-z]{2}-[a-z]{2})\.)?/u, "")
    .replace(/^x\.com\//u, "twitter.com/")
    .replace(/(?:(?<!profile\.php)\?[^#]*)?(?:#.*)?$/u, "")
    .replace(/\/+$/u, "");
}

export function keyOfName(name: string): string {
  return slugify(name) || foldText(name);
}

const DOMAIN_ENDING = /-(?:org|com|net|fr|eu|io|app)$/u;

/** The letters of a name alone, whatever its accents, capitals, blanks and domain: `VP` for « V.P. ». */
export function lettersOfName(name: string): string {
  return keyOfName(name).replace(DOMAIN_ENDING, "").replaceAll("-", "");
}
