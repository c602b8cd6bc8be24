import { escapeDestination, escapeMarkdown } from "../markdown/escape-markdown.ts";
import { isLanguageTag } from "../model/schema/text-fields.ts";
import { dropTurningMarks } from "../text/direction.ts";
import { encodeUnfit } from "../text/encode-address.ts";
import { getStrings, type Language } from "../words/languages.ts";
import type { Strings } from "../words/strings.ts";
import { nameMark } from "./grammar.ts";
import type { SameStory } from "./same-story.ts";

/** What a page may not say of itself. */
export type Lacking = keyof Strings["draft"]["lacking"];

/** A link to write into a draft. All its texts are plain and come from outside: they are escaped here. */
export type LinkBlock = {
  title: string;
  url: string;
  publisher?: string;
  excerpt?: string;
  /** What was written beside it by whoever found it, in lines. */
  words?: string;
  /** What its page does not say and a reader is told. */
  missing?: readonly Lacking[];
  /** Why it was kept: the editor alone reads it. */
  kept?: string;
  actorIds: readonly string[];
  /** Its day; for want of one, when it was first seen, where that is told. */
  date?: string;
  undated?: { seen?: string | undefined };
  language?: string;
  author?: string;
  /** True where one must pay to read it. */
  isPaid?: boolean;
  /** The same story elsewhere. */
  others: readonly SameStory[];
  /** What may be the same story in other words, for the editor to judge. */
  near?: SameStory;
};

/** A link's block (DESIGN decision 5): its heading, a comment that says what is known of it, an excerpt. */
export function renderLink(link: LinkBlock, language: Language): string {
  const { title, excerpt, words = "" } = link;
  const details = renderDetails(link, language);
  const head = details === "" ? renderHeading(link) : `${renderHeading(link)}\n<!-- ${details} -->`;
  const quoted = excerpt && excerpt !== title ? renderQuotation(escapeMarkdown(excerpt)) : "";
  return [head, renderWords(words), quoted].filter((part) => part !== "").join("\n\n");
}

/** Plain lines as Markdown shows them, to the letter. */
export function renderWords(words: string): string {
  return words.split("\n").map(escapeMarkdown).join("\n").trim();
}

/** `### [Title](https://…) — Publisher`; a reference has no address. */
export function renderHeading({ title, url, publisher }: { title: string; url?: string; publisher?: string }): string {
  const words = escapeMarkdown(title);
  const link = url === undefined ? words : `[${words}](${escapeDestination(url)})`;
  return `### ${link}${publisher === undefined ? "" : ` — ${escapeMarkdown(publisher)}`}`;
}

/** A section's heading. */
export function renderSection({ title }: { title: string }): string {
  return `## ${escapeMarkdown(title)}`;
}

/** The same with the comment that names it, by which a program is to know it again. */
export function renderNamedSection({ id, title }: { id: string; title: string }, language: Language): string {
  return `${renderSection({ title })}\n<!-- ${nameMark("section", language)}: ${id} -->`;
}

/** Markdown as a quotation; empty for none. */
export function renderQuotation(words: string): string {
  const trimmed = words.trim();
  return trimmed === "" ? "" : trimmed.replace(/\r\n?/gu, "\n").replace(/^/gmu, "> ").replace(/ +$/gmu, "");
}

function renderDetails({ kept, missing = [], actorIds, date, undated, ...link }: LinkBlock, spoken: Language): string {
  const { language, author, isPaid, others, near } = link;
  const { marks, paid, lacking, undated: sayUndated } = getStrings(spoken).draft;
  const details = [
    kept && `${marks.kept}: ${cleanDetail(kept)}`,
    missing.length > 0 && `${marks.missing}: ${missing.map((what) => lacking[what]).join(", ")}`,
    actorIds.length > 0 && `${marks.actors}: ${actorIds.join(", ")}`,
    date === undefined ? undated && sayUndated(undated.seen) : `${marks.date}: ${date}`,
    language && isLanguageTag(language) && `${marks.language}: ${language}`,
    author && `${marks.author}: ${cleanDetail(author)}`,
    isPaid && `${marks.access}: ${paid}`,
    near && `${marks.near}: ${renderOthers([near])}`,
    others.length > 0 && `${marks.others}: ${renderOthers(others)}`,
  ];
  return details.filter((detail) => detail).join(" ; ");
}

/** Who else tells a story, as a comment's detail says it. */
export function renderOthers(others: readonly SameStory[]): string {
  return others.map(renderOther).join(", ");
}

function renderOther({ publisher, url }: SameStory): string {
  const address = encodeUnfit(url).replaceAll(";", "%3B").replaceAll("--", "-%2D");
  return `${cleanDetail(publisher)} ${cleanDetail(address)}`;
}

/** A text that can neither end a comment nor begin another of its details; French no-break spaces stay. */
function cleanDetail(text: string): string {
  return dropTurningMarks(text)
    .toWellFormed()
    .replace(/[^\S\u00a0\u202f]+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(/-{2,}/gu, "–")
    .replace(/[\u00a0\u202f]*;/gu, ",")
    .replace(/[<>]/gu, "");
}
