import { toPlainText } from "../../../markdown/to-plain-text.ts";
import type { Actor } from "../../../model/model.ts";
import type { ActorLinkRole } from "../../../model/schema/actor.ts";
import { listTies } from "../../../model/views/list-ties.ts";
import { formatDate } from "../../../words/format-date.ts";
import { formatAmount } from "../../../words/format-names.ts";
import { addressCell, answer, type CellReading, dateCell, joinTexts, type Speech, withNote } from "./say-cell.ts";

/** Under what conditions an actor is used, what is known of its deeds, and where that comes from. */
export function readDeeds(speech: Speech) {
  return {
    ...readUse(speech),
    ...readTies(speech),
    ...readLinks(),
    ...readEvidence(speech),
    ...readIdentifiers(),
  };
}

function readUse(speech: Speech) {
  const { businessModels, accessibilityStatuses } = speech.words.fiche;
  return {
    business_model: [
      20,
      ({ business_model: models }) =>
        joinTexts(
          models.map((model) => businessModels[model]),
          speech,
        ),
    ],
    price: [20, ({ price }) => price],
    white_label: [12, ({ white_label: isWhite }) => answer(isWhite, speech)],
    hosting: [24, ({ hosting }) => hosting],
    accessibility: [22, ({ accessibility }) => accessibility && accessibilityStatuses[accessibility.status]],
    accessibility_statement: [30, ({ accessibility }) => addressCell(accessibility?.statement)],
    privacy_url: [30, ({ privacy_url: address }) => addressCell(address)],
  } as const satisfies Readonly<Record<string, CellReading>>;
}

function readTies(speech: Speech) {
  const { words } = speech;
  const { since, euros } = words.fiche;
  const dated = (date: string | undefined) => date && formatDate(date, words);
  return {
    used_by: [
      30,
      ({ used_by: users }) =>
        joinTexts(
          users.map((user) => withNote(user.name, user.since && since(formatDate(user.since, words)))),
          speech,
        ),
    ],
    funding: [
      30,
      ({ funding }) => ({
        lines: funding.map(({ funder, amount, date }) =>
          withNote(funder, amount === undefined ? undefined : euros(formatAmount(amount, words)), dated(date)),
        ),
      }),
    ],
    relations: [30, (actor) => ({ lines: tellTies(actor, speech) })],
    people: [
      30,
      ({ people }) =>
        joinTexts(
          people.map(({ name, role }) => withNote(name, role)),
          speech,
        ),
    ],
  } as const satisfies Readonly<Record<string, CellReading>>;
}

/** Who took over has a column of its own. */
function tellTies(actor: Actor, speech: Speech): string[] {
  const { ties } = speech.words.catalogue.fiche;
  return listTies(actor)
    .filter(({ type }) => type !== "successor")
    .map(({ type, actors }) => {
      const names = actors.map(({ name }) => name);
      return `${ties[type]}${speech.words.colon} ${names.join(", ")}`;
    });
}

function readLinks() {
  const role = (name: ActorLinkRole): CellReading => [
    30,
    ({ links }) => ({ addresses: links.filter((link) => link.role === name).map(({ url }) => url) }),
  ];
  return {
    source_code: role("source-code"),
    demo: role("demo"),
    documentation: role("documentation"),
    feed: role("feed"),
    wikipedia: role("wikipedia"),
    mastodon: role("mastodon"),
    bluesky: role("bluesky"),
    twitter: role("twitter"),
    facebook: role("facebook"),
    instagram: role("instagram"),
    linkedin: role("linkedin"),
    youtube: role("youtube"),
    other: role("other"),
    website_archive: [
      30,
      ({ links }) => addressCell(links.find((link) => link.role === "website" && link.archive)?.archive),
    ],
  } as const satisfies Readonly<Record<string, CellReading>>;
}

function readEvidence(speech: Speech) {
  return {
    impact: [50, ({ impact }) => ({ lines: impact.map(({ claim, year }) => withNote(claim, year)) })],
    limits: [50, ({ limits }) => ({ lines: limits.map(({ text }) => text) })],
    description: [60, ({ description }) => toPlainText(description ?? "")],
    sources: [
      50,
      ({ sources }) => ({
        lines: sources.map(({ title, url }) => [title, url].filter((part) => part !== undefined).join(" — ")),
      }),
    ],
    verified: [14, ({ verified }) => dateCell(verified)],
    added: [14, ({ added }) => dateCell(added)],
    self_declared: [12, ({ self_declared: isOwn }) => answer(isOwn, speech)],
    conflict_of_interest: [30, ({ conflict_of_interest: interest }) => interest],
    reply: [50, ({ reply }) => toPlainText(reply ?? "")],
  } as const satisfies Readonly<Record<string, CellReading>>;
}

function readIdentifiers() {
  return {
    wikidata: [12, ({ identifiers }) => identifiers?.wikidata],
    siren: [12, ({ identifiers }) => identifiers?.siren],
    rna: [12, ({ identifiers }) => identifiers?.rna],
    sill: [12, ({ identifiers }) => identifiers?.sill],
    insee: [11, ({ location }) => location?.insee],
    lat: [11, ({ location }) => location?.lat],
    lon: [11, ({ location }) => location?.lon],
    id: [24, ({ id }) => id],
  } as const satisfies Readonly<Record<string, CellReading>>;
}
