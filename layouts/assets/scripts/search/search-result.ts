import { NAME_SEPARATOR } from "../../../../src/search/to-record.ts";
import type { Fragment } from "./search-index.ts";
import { cutAroundMarks, dropSaid, markWords, type Run } from "./search-marks.ts";
import type { Messages } from "./search-messages.ts";

type Context = { words: readonly string[]; messages: Messages; language: string };

/** A page found, as an item of the list of results. Everything from the index enters it as text. */
export function renderResult(fragment: Fragment, context: Context): HTMLLIElement {
  const { words } = context;
  const { kind, detail, summary } = fragment.meta;
  const item = document.createElement("li");
  item.className = "search-result";
  item.append(renderTitle(fragment, context));
  const addLine = (part: string, runs: readonly Run[]) => {
    if (runs.length > 0) item.append(renderRuns("p", `search-result-${part}`, runs, context));
  };
  addLine("kind", markWords([kind, detail].filter(Boolean).join(" · "), []));
  addLine("names", listOtherNames(fragment, context));
  addLine("summary", markWords(summary ?? "", words));
  addLine("excerpt", pickExcerpt(fragment, words));
  return item;
}

function renderTitle({ url, meta }: Fragment, context: Context): HTMLElement {
  const own = { ...context, language: meta.language ?? context.language };
  const link = renderRuns("a", "search-result-link", markWords(meta.title ?? url, context.words), own);
  link.setAttribute("href", url);
  if (meta.language !== undefined) link.lang = meta.language;
  const heading = document.createElement("h3");
  heading.className = "search-result-title";
  heading.append(link);
  return heading;
}

/** Shown where one of them is what was looked for. */
function listOtherNames({ meta }: Fragment, { words, messages }: Context): Run[] {
  const others = (meta.names ?? "").split(NAME_SEPARATOR).filter((name) => name !== meta.title);
  const runs = markWords(others.join(", "), words);
  return runs.some(({ marked }) => marked) ? [{ text: `${messages.names} `, marked: false }, ...runs] : [];
}

/** What matches in the text beside its summary; the beginning of the text where there is nothing else to say. */
function pickExcerpt({ content, locations, meta }: Fragment, words: readonly string[]): Run[] {
  const rest = dropSaid(content, locations, meta.summary ?? "");
  const excerpt = words.length === 0 ? [] : cutAroundMarks(rest.text, rest.locations, words);
  return excerpt.length === 0 && meta.summary === undefined ? cutAroundMarks(content, [0], words) : excerpt;
}

function renderRuns(tag: "a" | "p", className: string, runs: readonly Run[], context: Context): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  for (const { text, marked } of restoreRuns(runs, context)) {
    const mark = marked ? document.createElement("mark") : undefined;
    if (mark) mark.textContent = text;
    element.append(mark ?? text);
  }
  return element;
}

/** Signs are restored over the whole text, since an apostrophe may stand between two runs; lengths do not change. */
function restoreRuns(runs: readonly Run[], { language, messages }: Context): Run[] {
  const whole = restoreTypography(runs.map(({ text }) => text).join(""), language, messages.spaced);
  let at = 0;
  return runs.map(({ text, marked }) => {
    const start = at;
    at += text.length;
    return { text: whole.slice(start, at), marked };
  });
}

const NBSP = "\u00a0";
const NNBSP = "\u202f";

/** Gives back what a text lost in the index: its typographic apostrophes and, in the languages that have some, no-break spaces. */
export function restoreTypography(text: string, language: string, spaced: readonly string[]): string {
  const apostrophes = text.replace(/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, "’");
  if (!spaced.some((one) => language.startsWith(one))) return apostrophes;
  return apostrophes.replace(/ (?=[:»])|(?<=«) /gu, NBSP).replace(/ (?=[;!?])/gu, NNBSP);
}
