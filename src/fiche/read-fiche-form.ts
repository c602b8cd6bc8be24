import { buildFicheSchema, type JsonSchema } from "../exports/data/build-fiche-schema.ts";
import { dropNationalFields } from "../exports/data/drop-national-fields.ts";
import { countryOf } from "../model/country-of.ts";
import { readContent } from "../sources/read-content.ts";
import { readOwnFields } from "../sources/read-own-fields.ts";
import { parseSite } from "../sources/read-site.ts";
import { readVocabularies } from "../sources/read-vocabularies.ts";
import { openReading } from "../sources/reading.ts";
import { nameStrings } from "../words/languages.ts";
import type { Strings } from "../words/strings.ts";

/** What a fiche of a site is made from, in the language of the site. */
export type FicheForm = { schema: JsonSchema; words: Strings["form"] };

/** The form of the fiches of a site: its vocabularies, its own fields, the registers of its country and those that its fiches name. */
export function readFicheForm(root: string): FicheForm {
  const reading = openReading(root);
  const { ground, settings } = parseSite(reading);
  const { vocabularies } = readVocabularies(reading, ground);
  const words = nameStrings(ground.language, {}, { country: countryOf(settings ?? {}) });
  const schema = buildFicheSchema(vocabularies, readOwnFields(reading).fields, words);
  const fiches = readContent(openReading(root), "actors").actors.map(({ raw }) => raw);
  return {
    schema: settings === undefined ? schema : dropNationalFields(schema, settings, fiches),
    words: words.form,
  };
}
