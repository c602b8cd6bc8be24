import { escapeDestination, escapeMarkdown } from "../markdown/escape-markdown.ts";
import { EDITOR_LANGUAGE, sayDay } from "../text/editor-language.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import { formatDate } from "../words/format-date.ts";
import { getStrings, type Language } from "../words/languages.ts";
import { renderScore } from "./render-reasons.ts";
import type { DroppedItem, DropReason, FeedOutcomeReport, ProposedCandidate, RoundupReport } from "./report.ts";

/** A run as the editor reads it: Markdown in French, what needs a hand first, under a title in the site's language. */
export function renderRoundupReport(report: RoundupReport, language: Language = EDITOR_LANGUAGE): string {
  const spoken = getStrings(language);
  const { site, date, number, candidates } = report;
  const sure = candidates.filter(({ isDoubtful }) => !isDoubtful);
  const doubtful = candidates.filter(({ isDoubtful }) => isDoubtful);
  const chapters = [
    `# ${spoken.draft.report(formatDate(date, spoken))}`,
    `${words(site)}, édition ${number}. Brouillon${NBSP}: \`${report.draft}\`. ${renderTotals(report)}`,
    ...renderFeeds(report.feeds),
    ...renderLate(candidates),
    ...renderCandidates("Proposés", sure),
    ...renderCandidates("À relire", doubtful),
    ...renderDropped(report.dropped),
  ];
  return `${chapters.join("\n\n")}\n`;
}

function renderTotals({ feeds, candidates, dropped }: RoundupReport): string {
  const read = feeds.filter(({ state }) => state === "fetched" || state === "unchanged").length;
  return `${count(read, "flux lu", "flux lus")} sur ${feeds.length}${NNBSP}; ${count(candidates.length, "lien proposé", "liens proposés")}${NNBSP}; ${count(dropped.length, "élément écarté", "éléments écartés")}.`;
}

const STATES: Record<FeedOutcomeReport["state"], string> = {
  failed: "en échec",
  gone: "supprimé",
  waiting: "en attente",
  fetched: "lu",
  unchanged: "inchangé",
};

/** Feeds that need a hand are told one by one, then all in a table. */
function renderFeeds(feeds: readonly FeedOutcomeReport[]): string[] {
  const advice = feeds.flatMap(({ name, url, why, movedTo, silentSince }) => [
    ...(why === undefined ? [] : [`- ${link(name, url)}${NBSP}: ${words(why)}.`]),
    ...(movedTo === undefined
      ? []
      : [
          `- ${link(name, url)} a déménagé${NBSP}: vérifiez ${link(movedTo, movedTo)}, puis corrigez l'adresse à la main.`,
        ]),
    ...(silentSince === undefined ? [] : [`- ${link(name, url)} se tait depuis le ${sayDay(silentSince)}.`]),
  ]);
  const rows = feeds.map(
    ({ name, url, state, items, kept }) => `| ${link(name, url)} | ${STATES[state]} | ${items} | ${kept} |`,
  );
  const table = ["| Flux | État | Éléments | Nouveaux liens |", "|---|---|---:|---:|", ...rows].join("\n");
  return [...(advice.length > 0 ? [`## Flux à surveiller`, advice.join("\n")] : []), "## Tous les flux", table];
}

/** What an earlier edition would have had, if its feed had shown it in time. */
function renderLate(candidates: readonly ProposedCandidate[]): string[] {
  const late = candidates.filter(({ isLate }) => isLate);
  if (late.length === 0) return [];
  const items = late.map(
    ({ title, url, publisher, day }) =>
      `- ${link(title, url)} — ${words(publisher)}${day === undefined ? "" : `, daté du ${sayDay(day)}`}`,
  );
  const why = `Leur flux ne les avait pas montrés quand l'édition d'avant a été préparée${NBSP}: en panne, datés par jour, antidatés ou nouveaux ici.`;
  return [`## Arrivés en retard (${late.length})`, why, items.join("\n")];
}

function renderCandidates(title: string, candidates: readonly ProposedCandidate[]): string[] {
  if (candidates.length === 0) return [];
  return [`## ${title} (${candidates.length})`, candidates.map(renderCandidate).join("\n")];
}

function renderCandidate(candidate: ProposedCandidate): string {
  const { title, url, publisher, day, seen, score, reasons, section, group, near, actors } = candidate;
  const when = day === undefined ? `sans date${seen === undefined ? "" : `, vu le ${sayDay(seen)}`}` : sayDay(day);
  const details = [
    `${renderScore(score)} — ${words(reasons.join(", "))}`,
    ...(section === undefined ? [] : [`rubrique${NBSP}: ${words(section.title)}`]),
    ...(actors.length > 0 ? [`fiches${NBSP}: ${actors.map((id) => `\`${id}\``).join(", ")}`] : []),
    ...(near === undefined
      ? []
      : [`proche de ${link(near.title, near.url)}${NBSP}: à joindre, si c'est la même histoire`]),
    ...group.map((other) => `aussi chez ${words(other.publisher)}${NBSP}: ${link(other.title, other.url)}`),
  ];
  const head = `- ${link(title, url)} — ${words(publisher)}, ${when}`;
  return [head, ...details.map((detail) => `  - ${detail}`)].join("\n");
}

const DROPS: Record<DropReason, string> = {
  "over-limit": "Au-delà du nombre de liens d'un brouillon",
  "over-quota": "Au-delà du nombre de liens d'une même source",
  removed: "Retirés par la rédaction",
  "in-draft": "Déjà dans le brouillon",
  "same-story": "Même histoire qu'un lien du brouillon",
  published: "Déjà dans une autre édition",
  excluded: "Mots exclus",
  language: "Langues écartées",
  irrelevant: "Sans rapport avec le sujet",
  old: "Trop anciens",
  future: "Datés d'un jour à venir",
  "no-address": "Sans adresse",
};

/** Of what no one disputes, so many are named; the JSON file names all. */
const NAMED = 50;

function renderDropped(dropped: readonly DroppedItem[]): string[] {
  const reasons = (Object.keys(DROPS) as DropReason[]).map((reason) => ({
    reason,
    items: dropped.filter((item) => item.reason === reason),
  }));
  const parts = reasons
    .filter(({ items }) => items.length > 0)
    .flatMap(({ reason, items }) => {
      const rest = items.length - NAMED;
      const more = rest > 0 ? [`- … et ${count(rest, "autre", "autres")}, dans le fichier JSON`] : [];
      return [`### ${DROPS[reason]} (${items.length})`, [...items.slice(0, NAMED).map(renderItem), ...more].join("\n")];
    });
  return parts.length === 0 ? [] : ["## Écartés", ...parts];
}

function renderItem({ title, url, publisher, why }: DroppedItem): string {
  const head = url === undefined ? words(title) : link(title, url);
  return `- ${head} — ${words(publisher)}${NBSP}: ${words(why)}`;
}

/**
 * A text from outside, to the letter. The report is also the body of a merge request, where a forge would notify whom « @name » names
 * and close what « fixes #12 » tells: a word joiner keeps it from reading either.
 */
const words = (text: string) => escapeMarkdown(text).replace(/@(?=[\w-])|#(?=\d)|!(?=\d)/gu, "$&\u2060");

const link = (label: string, url: string) => `[${words(label)}](${escapeDestination(url)})`;

const count = (number: number, one: string, many: string) => `${number} ${number > 1 ? many : one}`;
