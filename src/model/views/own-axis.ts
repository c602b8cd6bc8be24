import type { FieldAxis } from "../facet-axes.ts";
import type { Actor, Model } from "../model.ts";
import type { OwnField } from "../schema/own-field.ts";
import type { Term } from "../schema/vocabulary.ts";
import { stringsOf } from "../strings-of.ts";

/** The axes of the site's own fields that the catalogue is filtered by. */
export function listFieldAxes({ fields = [] }: Partial<Pick<Model, "fields">>): FieldAxis[] {
  return fields.filter(({ filter }) => filter).map(({ id }): FieldAxis => `own-${id}`);
}

/** The field that an axis is of. */
export function fieldOf(axis: string, { fields = [] }: Partial<Pick<Model, "fields">>): OwnField | undefined {
  return axis.startsWith("own-") ? fields.find(({ id }) => `own-${id}` === axis) : undefined;
}

/** The values of a field as terms: its choices, or yes and no. */
export function listFieldTerms(field: OwnField, { settings }: Pick<Model, "settings">): Term[] {
  const { yes, no } = stringsOf(settings).fiche;
  const answers = [
    { id: "yes", label: yes },
    { id: "no", label: no },
  ];
  const choices = field.choices ?? answers;
  return choices.map(({ definition = field.help, ...term }: { id: string; label: string; definition?: string }) => ({
    ...term,
    also: [],
    definition,
  }));
}

/** What a fiche says of a field, as a term's identifier. */
export function readFieldTerm({ own }: Pick<Actor, "own">, { id, type }: OwnField): string | undefined {
  const value = own?.[id];
  if (value === undefined) return undefined;
  return type === "yes-no" ? (value ? "yes" : "no") : String(value);
}

/** Those that the open data hold. */
export function listExported(fields: readonly OwnField[]): OwnField[] {
  return fields.filter((field) => field.export);
}
