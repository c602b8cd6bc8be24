import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readVocabularies } from "../src/sources/read-vocabularies.ts";
import { openReading } from "../src/sources/reading.ts";
import { slugify } from "../src/text/slug.ts";
import { createRandom } from "./create-random.ts";
import { createWriter } from "./create-writer.ts";
import { type MarkdownFile, makeArticles } from "./make-articles.ts";
import { makeFiche, nameSubjects, type Subject, type Supplies } from "./make-fiche.ts";
import { makeRoundups } from "./make-roundups.ts";
import { renderYaml } from "./render-yaml.ts";

export type SyntheticSite = {
  /** How many sources have a page of their own: two thirds fiches, one roundup in fifty, the rest articles. */
  pages: number;
  /** The same seed makes the same files, to the byte. */
  seed?: number;
  /** The folder of vocabularies to copy; the engine's are read unless told. */
  vocabularies?: string;
};

/** The instant that a made-up site is to be built at: all of it is published by then. */
export const SYNTHETIC_NOW = "2026-11-22T18:00:00+01:00";

/** Writes a valid site root of a given size into an empty folder; all its addresses are below example.org. */
export function makeSyntheticSite(root: string, { pages, seed = 1, vocabularies }: SyntheticSite): void {
  if (vocabularies !== undefined) cpSync(vocabularies, join(root, "actors/_vocabularies"), { recursive: true });
  const random = createRandom(seed);
  const writer = createWriter(random);
  const supplies = {
    random,
    writer,
    vocabularies: readVocabularies(openReading(root), { language: "fr", format: 1 }).vocabularies,
  };
  const [fiches, roundups] = [Math.round((pages * 2) / 3), Math.ceil(pages / 50)];
  const subjects = nameSubjects(supplies, fiches);
  const tags = nameTags(supplies, Math.round(4 * Math.sqrt(pages)));
  write(root, "site.yaml", `${renderYaml(SITE)}\n`);
  for (const subject of subjects) writeFiche(root, supplies, subject, subjects);
  writeMarkdown(root, ABOUT);
  for (const article of makeArticles(supplies, pages - fiches - roundups - 1, subjects, tags))
    writeMarkdown(root, article);
  for (const roundup of makeRoundups(supplies, roundups, subjects, tags)) writeMarkdown(root, roundup);
}

/** Tags of one or two words; a large site has more of them, but not in proportion (Heaps' law). */
function nameTags({ random, writer }: Supplies, count: number): string[] {
  const tags = new Map<string, string>();
  while (tags.size < count) {
    const label = writer.phrase(random.between(1, 2));
    tags.set(slugify(label), label);
  }
  return [...tags.values()];
}

function writeFiche(root: string, supplies: Supplies, subject: Subject, subjects: readonly Subject[]): void {
  write(root, `actors/${subject.id}.yaml`, `${renderYaml(makeFiche(supplies, subject, subjects))}\n`);
}

function writeMarkdown(root: string, { file, matter, body }: MarkdownFile): void {
  write(root, file, `---\n${renderYaml(matter)}\n---\n\n${body}\n`);
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const ABOUT: MarkdownFile = {
  file: "content/pages/a-propos.md",
  matter: { title: "À propos", date: "2016-02-01", summary: "Ce site est fait pour mesurer." },
  body: "Rien de ce qu’on lit ici n’existe.",
};

const SITE = {
  title: "Site de mesure",
  tagline: "Des pages en nombre",
  description: "Un site inventé, pour mesurer le temps qu’il faut à construire.",
  url: "https://www.example.org",
  language: "fr",
  addresses: { directory: "civic-theque" },
  timezone: "Europe/Paris",
  publisher: "Personne",
  licence: { name: "CC0 1.0", url: "https://licence.example.org/cc0" },
  roundup: { keywords: [{ term: "participation", weight: 3 }] },
  newsletter: {
    from_name: "Site de mesure",
    from_email: "lettre@example.org",
    list_id: "liens.example.org",
    unsubscribe_url: "https://www.example.org/desabonnement",
    unsubscribe_email: "desabonnement@example.org",
    why: "Personne ne reçoit cette lettre.",
  },
};
