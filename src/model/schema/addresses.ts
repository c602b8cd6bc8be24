import { z } from "zod";
import { getStrings, LANGUAGES } from "../../words/languages.ts";
import type { Strings } from "../../words/strings.ts";
import { identifier } from "./text-fields.ts";

type Segment = keyof Strings["addresses"]["segments"];

const SEGMENTS = Object.keys(getStrings(LANGUAGES[0]).addresses.segments) as Segment[];

/** Letters of a step, at most: some stand inside of others, and the whole is to be a path on any disk. */
const MOST = 60;

const one = identifier.refine((value) => value.length <= MOST, {
  error: `le mot a plus de ${MOST} lettres`,
  params: { remedy: "écrivez-en un plus court" },
});

/** A step of an address, or several: the present one, then those that were published before and lead to it. */
const step = z.union([one, z.array(one).min(1)]);

const steps = Object.fromEntries(SEGMENTS.map((segment) => [segment, step.optional()])) as Record<
  Segment,
  z.ZodOptional<typeof step>
>;

/** The language that names the files of the open data and the folder of shared pictures, then those that did before. */
const files = z.union([z.enum(LANGUAGES), z.array(z.enum(LANGUAGES)).min(1)]);

/** site.yaml: the steps of addresses that are not those of the site's language, and the language of its files where it is another. */
export const addressesSchema = z.strictObject({ ...steps, files: files.optional() });
