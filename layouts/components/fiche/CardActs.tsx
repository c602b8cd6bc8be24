import { hasPage } from "../../../src/kinds/has-page.ts";
import type { Actor } from "../../../src/model/model.ts";
import { findComparable } from "../../../src/model/views/find-similar.ts";
import { findEnd } from "../../../src/model/views/list-graves.ts";
import { listNames } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";
import { CompareLink } from "../compare/CompareLink.tsx";

/** What one does with a fiche first: go to the actor's site, compare it. */
export function CardActs({ actor }: { actor: Actor }) {
  return (
    <div class="card-acts">
      <VisitLink actor={actor} />
      <CompareLink actor={actor} />
      <ComparableLink actor={actor} />
    </div>
  );
}

/** The way to the actor's site by its name; to the archived copy alone where the actor is no more. */
function VisitLink({ actor }: { actor: Actor }) {
  const { fiche } = useSite().strings;
  const site = actor.links.find(({ role }) => role === "website");
  const status = findEnd(actor)?.status;
  const isGone = status !== undefined && status !== "paused";
  const address = isGone ? site?.archive : site?.url;
  if (!site || !address) return null;
  const name = nameSite(site.url);
  return (
    <p class="card-visit">
      <a href={address} rel={isGone ? undefined : "external"}>
        {isGone ? fiche.visitArchive(name) : fiche.visit(name)}
      </a>
    </p>
  );
}

/** Leads to the comparison of a fiche with the nearest of its function. */
function ComparableLink({ actor }: { actor: Actor }) {
  const { model, routes, strings } = useSite();
  const others = findComparable(actor, model);
  if (others.length === 0 || !hasPage(model, routes.compare())) return null;
  const names = others.map(({ name }) => name);
  return (
    <p class="card-comparable">
      <a href={routes.compare([actor, ...others].map(({ id }) => id))}>
        {strings.facets.compare.compareWith(listNames(names, strings))}
      </a>
    </p>
  );
}

/** Letters of a path that a button has room for. */
const LONGEST = 24;

/** A site by its host, and by its path where that tells it from others: `github.com/voxe`. */
function nameSite(url: string): string {
  const { hostname, pathname } = new URL(url);
  const path = pathname.replace(/\/$/u, "");
  return `${hostname.replace(/^www\./u, "")}${path.length <= LONGEST ? path : ""}`;
}
