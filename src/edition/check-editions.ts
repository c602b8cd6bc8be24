import type { Model, Roundup, RoundupLink } from "../model/model.ts";
import { hasLetter } from "../model/parts.ts";
import { deliveryRules } from "../model/schema/delivery.ts";
import { explainPrivatePage } from "../network/explain-private-page.ts";
import { listWrittenAddresses } from "../syntax/list-written-addresses.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import { addDays } from "../text/dates.ts";
import { sayDay } from "../text/editor-language.ts";
import { explainTracking } from "../text/explain-tracking.ts";
import { compareProblems, type Explanation, type Problem } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { checkRepeat, indexLinks, type LinkIndex } from "./check-repeats.ts";
import { findOwnTitle, LINK_FORM, TO_REVIEW } from "./grammar.ts";
import { hideComments } from "./hide-comments.ts";

/** True for an edition that is about to be published, draft or not: its day has not passed. */
export function isToCome({ date }: Pick<Roundup, "date">, today: string): boolean {
  return date >= today;
}

/** True for an edition whose letter may still leave: that of a site that has one, until the last day that its settings allow. */
function mayLeave({ date, draft }: Roundup, { settings, today }: Pick<Model, "settings" | "today">): boolean {
  const { not_after_days } = settings.newsletter?.delivery ?? DELIVERY;
  return !draft && hasLetter({ settings }) && addDays(date, not_after_days) >= today;
}

const DELIVERY = deliveryRules.parse({});

/**
 * What is wrong with the editions that are about to be published: links that stand elsewhere already, tracking parameters, titles that
 * nobody wrote so. Addresses that tell on somebody are told of every edition: an error as long as it may be published or sent. What was left « À relire » is told of every edition: an error once it is published. `readText` gives the text of a
 * source file, in whose words addresses are looked for.
 */
export function checkEditions(
  model: Pick<Model, "roundups" | "today" | "settings">,
  readText: (file: string) => string = () => "",
): Problem[] {
  const { roundups, today } = model;
  const places = indexLinks(roundups);
  const problems = roundups.flatMap((roundup) => [
    ...checkDoubtful(roundup),
    ...checkMatter(roundup, today),
    ...checkStrays(roundup, today),
    ...(isToCome(roundup, today) ? roundup.links.flatMap((link) => checkLink(link, roundup, places)) : []),
    ...checkAddresses(roundup, readText).map((fault) =>
      isToCome(roundup, today) || mayLeave(roundup, model) ? fault : { ...fault, level: "warning" as const },
    ),
  ]);
  return problems.sort(compareProblems);
}

function checkDoubtful({ file, draft, sections }: Roundup): Problem[] {
  return sections.flatMap(({ title = "", line, links }): Problem[] => {
    const name = findOwnTitle(TO_REVIEW, title);
    if (name === undefined) return [];
    const count = `${links.length} ${links.length > 1 ? "liens" : "lien"}`;
    const message = `la rubrique ${quote(name)} ${draft ? "attend" : "serait publiée"} (${count})`;
    const remedy = `${draft ? "avant de publier, " : ""}déplacez ce qui mérite d'être lu, puis effacez la rubrique`;
    return [{ level: draft ? "warning" : "error", file, line, message, remedy }];
  });
}

/** A draft that nobody published in time, and a title that gives another number than the edition's. */
function checkMatter({ file, draft, date, number, title }: Roundup, today: string): Problem[] {
  const told = findNumber(title);
  const faults: (Explanation & Pick<Problem, "field">)[] = [
    ...(draft && date < today
      ? [
          {
            field: "draft",
            message: `ce brouillon n'a pas été publié, son jour est passé (${sayDay(date)})`,
            remedy: `retirez ${quote("draft: true")} pour le publier, ou supprimez-le${NBSP}: ses liens pourront être proposés de nouveau`,
          },
        ]
      : []),
    ...(told !== undefined && told !== number
      ? [
          {
            field: "title",
            message: `le titre ${quote(title)} donne le numéro ${told}, l'édition le numéro ${number}`,
            remedy: "corrigez l'un des deux",
          },
        ]
      : []),
  ];
  return faults.map((fault) => ({ level: "warning", file, ...fault }));
}

/** Addresses in lists and paragraphs, where an edition, or one of its sections, has no link: neither page nor letter takes them for some. */
function checkStrays(roundup: Roundup, today: string): Problem[] {
  const { file, links, sections, strays = [] } = roundup;
  const remedy = `écrivez chaque lien sur une ligne à lui${NBSP}: ${LINK_FORM}`;
  const [first] = strays;
  if (links.length === 0 && first !== undefined) {
    const message = "cette édition n'a aucun lien, les adresses d'une liste ou d'un paragraphe n'en sont pas";
    return [{ level: isToCome(roundup, today) ? "error" : "warning", file, line: first, message, remedy }];
  }
  return sections.flatMap(({ title, line = 0, links: own }, index): Problem[] => {
    const end = sections[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const stray = strays.find((at) => at > line && at < end);
    if (title === undefined || own.length > 0 || stray === undefined) return [];
    const message = `la rubrique ${quote(title)} n'a aucun lien, les adresses d'une liste ou d'un paragraphe n'en sont pas`;
    return [{ level: "warning", file, line: stray, message, remedy }];
  });
}

/** The number that a title gives its edition: after a mark that says so, or where the site's own titles have it. */
function findNumber(title: string): number | undefined {
  const marked = /(?:#|№|\bn[°ºo]\.?|\bnum(?:é|e)ro|\bnumber|\bissue)\s*(\d{1,6})(?![\d.,]*\d)/iu.exec(
    title.normalize("NFC"),
  );
  return marked === null ? undefined : Number(marked[1]);
}

function checkLink(link: RoundupLink, roundup: Roundup, places: LinkIndex): Problem[] {
  const { file } = roundup;
  const { line } = link;
  const warnings = [...checkTitle(link), ...checkPublisher(link)];
  return [
    ...checkRepeat(link, roundup, places),
    ...warnings.map((fault): Problem => ({ level: "warning", file, line, ...fault })),
  ];
}

/** The addresses of an edition, in its links, its words and its front matter, by one rule: the letter has them all. */
function checkAddresses({ file, links }: Roundup, readText: (file: string) => string): Problem[] {
  const own = links.flatMap(({ url, line }) => (url === undefined ? [] : [{ url, line }]));
  const cited = listWrittenAddresses(file, hideComments(readText(file)).visible);
  const places = new Map([...own, ...cited].map((place) => [`${place.line} ${place.url}`, place]));
  return [...places.values()].flatMap(({ url, line }): Problem[] => {
    const fault = explainTracking(url) ?? explainPrivate(url);
    return fault === undefined ? [] : [{ file, line, ...fault }];
  });
}

function explainPrivate(url: string): Pick<Problem, "level" | "message" | "remedy"> | undefined {
  const fault = explainPrivatePage(url);
  return fault && { level: "error", ...fault };
}

function checkTitle({ title, url }: RoundupLink): Explanation[] {
  const faults: Explanation[] = [];
  if (url !== undefined && canonicalUrl(url) === title)
    faults.push({ message: "le titre manque, une adresse est à sa place", remedy: `écrivez ${LINK_FORM}` });
  if (/(?:…|\.{3})\]?\s*$/u.test(title))
    faults.push({
      message: `le titre ${quote(title)} semble coupé`,
      remedy: "écrivez-le en entier, comme sur la page",
    });
  if (isShouted(title))
    faults.push({ message: `le titre ${quote(title)} est en capitales`, remedy: "écrivez-le en minuscules" });
  return faults;
}

function checkPublisher({ publisher }: RoundupLink): Explanation[] {
  if (publisher !== undefined) return [];
  return [{ message: "l'éditeur manque", remedy: `ajoutez-le après un tiret${NBSP}: ${LINK_FORM}` }];
}

/** A few words, nearly all of capitals: a name or an acronym alone is none. */
function isShouted(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  const capitals = title.match(/\p{Lu}/gu) ?? [];
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 3 && letters.length >= 12 && capitals.length / letters.length > 0.8;
}
