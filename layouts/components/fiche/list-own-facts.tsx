import type { Actor } from "../../../src/model/model.ts";
import type { OwnField, OwnValue } from "../../../src/model/schema/own-field.ts";
import { formatAmount } from "../../../src/words/format-names.ts";
import { type Site, useRoutes } from "../../site-context.tsx";
import { When } from "../page/When.tsx";
import { type Fact, makeFact } from "./list-facts.tsx";

/** What the site's own fields tell of an actor, in the order that it gives them. */
export function listOwnFacts({ own = {} }: Actor, site: Site): Fact[] {
  const { fields = [] } = site.model;
  return fields
    .filter(({ fact, id }) => fact && own[id] !== undefined)
    .map((field) => makeFact(field.label, tellOwn(field, own[field.id] ?? "", site)));
}

function tellOwn(field: OwnField, value: OwnValue, { strings }: Site) {
  const { yes, no } = strings.fiche;
  switch (field.type) {
    case "yes-no":
      return <Choice field={field} id={value ? "yes" : "no"} label={value ? yes : no} />;
    case "choice":
      return <Choice field={field} id={`${value}`} label={field.choices?.find(({ id }) => id === value)?.label} />;
    case "number":
      return formatAmount(Number(value), strings);
    case "date":
      return <When date={`${value}`} />;
    case "address":
      return <a href={`${value}`}>{new URL(`${value}`).host.replace(/^www\./u, "")}</a>;
    case "text":
      return `${value}`;
  }
}

/** A value that leads to all fiches that have it, where the catalogue is sorted by it. */
function Choice({ field, id, label = id }: { field: OwnField; id: string; label?: string }) {
  const routes = useRoutes();
  return field.filter ? <a href={routes.value(`own-${field.id}`, id)}>{label}</a> : <span>{label}</span>;
}
