import type { Actor, Model, Roundup, RoundupLink } from "../../src/model/model.ts";
import { FORMAT } from "../../src/model/schema/format.ts";
import { type LetterSettings, type Settings, settingsSchema } from "../../src/model/schema/settings.ts";
import { AXES } from "../../src/model/schema/vocabulary.ts";
import { noItems } from "../model/samples.ts";

type SettingsOfLetter = Settings & { newsletter: LetterSettings };

/** A site whose every address is of example.org. */
export function makeSite(changes: Partial<SettingsOfLetter> = {}): SettingsOfLetter {
  return {
    format: FORMAT,
    title: "Civic-Thèque",
    tagline: "La bibliothèque de la civic tech",
    description: "Un média et un annuaire d'essai.",
    url: "https://civic.example.org",
    language: "fr",
    timezone: "Europe/Paris",
    publisher: "l'association Exemple",
    licence: { name: "CC BY-SA 4.0", url: "https://licence.example.org/by-sa/" },
    roundup: settingsSchema.shape.roundup.parse({}),
    newsletter: {
      from_name: "Civic-Thèque",
      from_email: "lettre@civic.example.org",
      list_id: "liens.civic.example.org",
      unsubscribe_url: "https://civic.example.org/desabonnement/",
      unsubscribe_email: "desabonnement@civic.example.org",
      why: "Vous la recevez parce que vous vous y êtes abonné.",
      contents: ["word", "links", "articles", "changes", "events"],
      postal_address: "1 rue de l'Exemple, 00000 Vauclair",
    },
    ...changes,
  };
}

/** All that a site knows: one edition, unless told more. */
export function makeModel(roundup: Roundup, settings: Settings = makeSite(), changes: Partial<Model> = {}): Model {
  return {
    settings,
    vocabularies: Object.fromEntries(AXES.map((axis) => [axis, []])) as unknown as Model["vocabularies"],
    ...noItems(),
    pages: [],
    roundups: [roundup],
    pictures: [],
    publicFiles: [],
    accessibility: { criteria: [] },
    tags: [],
    people: [],
    series: [],
    fields: [],
    feeds: [],
    today: roundup.date,
    ...changes,
  };
}

export function makeActor(id: string, name: string): Actor {
  return { id, name, path: `/acteurs/${id}/`, history: [] as Actor["history"] } as Actor;
}

export function makeLink(changes: Partial<RoundupLink> = {}): RoundupLink {
  return {
    title: "Un budget participatif à la loupe",
    url: "https://presse.example.org/budget",
    publisher: "La Gazette d'essai",
    comment: "",
    quotation: "",
    line: 1,
    anchor: "lien-1",
    actors: [],
    ...changes,
  };
}

type RoundupChanges = Partial<Omit<Roundup, "links">>;

/** An edition; `links` follows from its sections. */
export function makeRoundup(changes: RoundupChanges = {}): Roundup {
  const sections = changes.sections ?? [{ title: "À lire", intro: "", links: [makeLink()] }];
  return {
    id: "2026-11-22",
    number: 101,
    date: "2026-11-22",
    title: "Ce que coûte une consultation",
    draft: false,
    file: "content/liens/2026-11-22.md",
    path: "/liens/2026-11-22/",
    intro: "",
    memory: { hashes: new Set() },
    tags: [],
    upcoming: false,
    ...changes,
    sections,
    links: sections.flatMap((section) => section.links),
  };
}

/** An edition of `count` links, each with the words that an editor gives one, spread over sections of twenty. */
export function makeLongRoundup(count: number): Roundup {
  const links = Array.from({ length: count }, (_, index) =>
    makeLink({
      title: `Comment la commune ${index} ouvre ses délibérations à ses habitants`,
      url: `https://journal.example.org/territoires/2026/11/deliberations-ouvertes-${index}.html`,
      publisher: "Le Journal des territoires",
      comment: "Un retour sur trois ans de séances filmées, de votes publiés et de questions venues de la salle.",
      quotation: index % 5 === 0 ? "On a cessé de demander aux gens de venir : on est allés les voir." : "",
      actors: index % 4 === 0 ? [makeActor("acteur-essai", "Acteur d'essai")] : [],
      language: index % 10 === 0 ? "en" : undefined,
      anchor: `lien-${index + 1}`,
    }),
  );
  const sections = Array.from({ length: Math.ceil(count / 20) }, (_, index) => ({
    title: `Rubrique ${index + 1}`,
    intro: "",
    links: links.slice(index * 20, index * 20 + 20),
  }));
  return makeRoundup({ sections, intro: "Trente séances, trois ans, et une question : qui reste à la fin ?" });
}
