import { dayIn } from "../text/dates.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import type { Discovery } from "./discover-feeds.ts";
import type { FoundFeed } from "./find-feed.ts";
import { renderFeedLink } from "./propose-feed-link.ts";

/** What was found, in French, a line each. */
export function renderDiscoveries(discoveries: readonly Discovery[], timezone: string): string[] {
  const found = discoveries.filter(({ search }) => search.kind === "found").length;
  const sites = `${discoveries.length} ${discoveries.length > 1 ? "sites visités" : "site visité"}`;
  const summary = `${sites}, ${found} flux ${found > 1 ? "trouvés" : "trouvé"}. Aucune fiche n'est modifiée.`;
  return [...discoveries.flatMap((discovery) => renderDiscovery(discovery, timezone)), summary];
}

function renderDiscovery({ actor: { file }, search, owner, proposal }: Discovery, timezone: string): string[] {
  if (search.kind === "unread") return [`! ${file} — la page d'accueil n'a pas été lue${NBSP}: ${search.message}`];
  if (search.kind === "none") return [`  ${file} — aucun flux trouvé`];
  const { feed } = search;
  if (owner !== undefined) return [`  ${file} — le flux trouvé est déjà celui de ${quote(owner)}${NNBSP}; ${feed.url}`];
  const place = proposal === undefined ? "à la fin de links" : `après la ligne ${proposal.after}`;
  const lines = proposal?.lines ?? renderFeedLink(feed.url);
  return [`✓ ${file}, ${place}${NBSP}: ${describeFeed(feed, timezone)}`, ...lines.map((line) => `    ${line}`)];
}

function describeFeed({ title, items, last }: FoundFeed, timezone: string): string {
  const count = `${items} élément${items > 1 ? "s" : ""}`;
  const facts = last === undefined ? count : `${count}, le dernier du ${dayIn(timezone, last)}`;
  return title === undefined ? facts : `${quote(title)} (${facts})`;
}
