import type { FacetAxis } from "../../src/model/facet-axes.ts";
import { isFieldAxis } from "../../src/model/facet-axes.ts";
import { fieldOf } from "../../src/model/views/own-axis.ts";
import type { Site } from "../site-context.tsx";

type Telling = Pick<Site, "model" | "strings">;

/** What an axis is called, of one value and of many, and what it tells. */
export function nameAxis(axis: FacetAxis, { model, strings }: Telling): { one: string; many: string; about: string } {
  if (!isFieldAxis(axis)) return strings.facets.axes[axis];
  const field = fieldOf(axis, model);
  const { label = axis, plural = label, help = "" } = field ?? {};
  return { one: label, many: plural, about: /[.!?…]$/u.test(help) ? help : `${help}.` };
}

/** The parameter of a catalogue that is filtered by an axis. */
export function nameParameter(axis: FacetAxis, { strings }: Pick<Site, "strings">): string {
  return isFieldAxis(axis) ? axis.slice("own-".length) : strings.addresses.parameters[axis];
}
