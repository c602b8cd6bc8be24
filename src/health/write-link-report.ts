import { join } from "node:path";
import { SIGNATURE } from "../files/home.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { EDITOR_LANGUAGE, sayDay } from "../text/editor-language.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import type { Citation } from "./collect-addresses.ts";
import { type LinkRecord, type LinkState, STATES } from "./link-record.ts";
import type { LinkReport } from "./link-report.ts";
import type { Review } from "./review-actors.ts";

/**
 * Writes `liens-<date>.md` for people and `liens-<date>.json` for programs, and returns their paths. A second run of the day
 * takes the place of the first, unless it was interrupted: its report then has a name of its own. Rejects with the system's error.
 */
export async function writeLinkReport(report: LinkReport, folder: string): Promise<string[]> {
  const stem = join(folder, `liens-${report.date}${report.complete ? "" : "-interrompu"}`);
  const files: [path: string, content: string][] = [
    [`${stem}.md`, `${renderLinkReport(report)}\n${SIGNATURE}\n`],
    [`${stem}.json`, `${JSON.stringify(report, undefined, 1)}\n`],
  ];
  for (const [path, content] of files) await writeAtomically(path, content, { replace: true });
  return files.map(([path]) => path);
}

type Chapter = { title: string; count: readonly [one: string, many: string]; advice: string };

/** What a state is called, and what its reader may do about it. */
const CHAPTERS: Readonly<Record<LinkState, Chapter>> = {
  dead: {
    title: "Liens morts",
    count: ["mort", "morts"],
    advice: `Au moins trois échecs, sur quatorze jours ou plus. Cherchez la nouvelle adresse, ou citez une copie d'archive après l'avoir ouverte.`,
  },
  watched: {
    title: "À surveiller",
    count: ["à surveiller", "à surveiller"],
    advice:
      "Ces adresses échouent depuis trop peu de temps pour être dites mortes. Rien à faire avant les prochains passages.",
  },
  redirected: {
    title: "Déplacés pour de bon",
    count: ["déplacé", "déplacés"],
    advice: "Vérifiez que la nouvelle adresse mène bien au même contenu, puis corrigez la source à la main.",
  },
  blocked: {
    title: "Fermés aux programmes",
    count: ["fermé aux programmes", "fermés aux programmes"],
    advice: `Le site répond, mais refuse d'être visité par un programme. Ouvrez-les de temps en temps dans un navigateur.`,
  },
  slow: { title: "Lents", count: ["lent", "lents"], advice: "Ces pages répondent, mais tard. Rien à faire." },
  private: {
    title: "Réseaux privés",
    count: ["sur un réseau privé", "sur un réseau privé"],
    advice: "Ces adresses ne mènent pas au web public et n'ont pas été visitées. Retirez-les ou corrigez-les.",
  },
  reserved: {
    title: "Adresses réservées",
    count: ["réservé", "réservés"],
    advice: `Ces noms de site servent d'exemple (RFC${NBSP}2606 et 6761) et n'ont pas été visités. Remplacez-les.`,
  },
  unvisited: {
    title: "Non visités",
    count: ["non visité", "non visités"],
    advice: "Relancez la commande pour les visiter.",
  },
  ok: { title: "En ordre", count: ["en ordre", "en ordre"], advice: "" },
};

/** So many links in a state, in words: « 2 morts », « 1 à surveiller ». */
export function renderCount(state: LinkState, count: number): string {
  return `${count} ${CHAPTERS[state].count[count > 1 ? 1 : 0]}`;
}

/** A run as people read it: Markdown in French, what needs a hand first. */
export function renderLinkReport(report: LinkReport): string {
  const chapters = STATES.filter((state) => state !== "ok").map((state) => renderChapter(state, report));
  const blocks = [renderHead(report), renderReviews(report.reviews), ...chapters, renderFeeds(report.addresses)];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function renderHead({ site, date, complete, counts, addresses, notices }: LinkReport): string {
  const rows = STATES.map((state) => `| ${CHAPTERS[state].title} | ${counts[state]} |`);
  return [
    `# Liens du ${sayDay(date)}`,
    `${escapeWords(site)}${NBSP}: ${addresses.length} adresses citées. Ce rapport ne change aucune source${NNBSP}; tout ce qu'il propose est à vérifier.`,
    ...(complete ? [] : ["**Passage interrompu**, ce rapport est partiel."]),
    ...notices.map((notice) => `**Attention**${NBSP}: ${escapeWords(notice)}.`),
    ["| État | Adresses |", "|---|---:|", ...rows].join("\n"),
  ].join("\n\n");
}

function renderReviews(reviews: readonly Review[]): string {
  if (reviews.length === 0) return "";
  const items = reviews.map(({ name, file, status, proposed, reason }) => {
    const others = new Intl.ListFormat(EDITOR_LANGUAGE, { type: "disjunction" }).format(
      proposed.map((other) => `\`${other}\``),
    );
    const head = `- **${escapeWords(name)}** (${file})${NBSP}: état \`${status}\`, à revoir (${others}${NNBSP}?).`;
    return `${head} ${capitalize(escapeWords(reason))}.`;
  });
  return [
    "## Statuts à revoir",
    "Ce sont des indices, pas des preuves. Cherchez une source avant de changer une fiche.",
    items.join("\n"),
  ].join("\n\n");
}

function renderChapter(state: LinkState, { addresses }: LinkReport): string {
  const records = addresses.filter((record) => record.state === state);
  if (records.length === 0) return "";
  const { title, advice } = CHAPTERS[state];
  return [`## ${title} (${records.length})`, advice, records.map(renderRecord).join("\n")].join("\n\n");
}

function renderRecord(record: LinkRecord): string {
  const { url, reason, target, failures, since, archive } = record;
  const lines = [
    ...(target === undefined ? [] : [`nouvelle adresse${NBSP}: <${target}>`]),
    ...(failures === undefined || since === undefined ? [] : [renderFailures(failures, since)]),
    ...(archive === undefined
      ? []
      : [`copie ${archive.isKnown ? "déjà donnée par la fiche" : "à essayer"}${NBSP}: <${archive.url}>`]),
    `citée par ${record.citations.map(renderCitation).join(", ")}`,
  ];
  const head = reason === undefined ? `- <${url}>` : `- <${url}> — ${escapeWords(reason)}`;
  return [head, ...lines.map((line) => `  - ${line}`)].join("\n");
}

function renderFailures(failures: number, since: string): string {
  return `${failures} ${failures > 1 ? "échecs" : "échec"} depuis le ${sayDay(since)}`;
}

function renderCitation({ file, line, title }: Citation): string {
  return line === undefined ? `${file} (${escapeWords(title)})` : `${file}:${line}`;
}

function renderFeeds(records: readonly LinkRecord[]): string {
  const unread = records.filter(({ feed }) => feed?.problem !== undefined);
  if (unread.length === 0) return "";
  const items = unread.map(({ url, feed, citations }) => {
    return `- <${url}> — ${escapeWords(feed?.problem ?? "")}\n  - citée par ${citations.map(renderCitation).join(", ")}`;
  });
  return [
    `## Flux illisibles (${unread.length})`,
    "Ces adresses répondent, mais leur flux ne se lit pas.",
    items.join("\n"),
  ].join("\n\n");
}

/** Words in the middle of a line: nothing in them can open a link, HTML or an emphasis. */
const escapeWords = (text: string) => text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>&~]/gu, "\\$&");

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
