import caniemail from "caniemail/caniemail.json" with { type: "json" };
import { EDITOR_LANGUAGE } from "../../text/editor-language.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { type Check, error, list, ok } from "./check.ts";
import type { HtmlDocument, HtmlElement } from "./read-html.ts";
import { type CssDeclaration, readCss, readDeclarations } from "./read-styles.ts";
import { TOLERATED } from "./tolerated-features.ts";

/** The mailboxes of a French readership. */
const MAILBOXES = ["gmail", "outlook", "apple-mail", "orange", "sfr", "yahoo", "thunderbird"];

/**
 * Every feature of HTML and CSS that the letter uses, against what caniemail knows of the latest version of each mailbox: one that
 * a mailbox lacks must be among those whose lack the letter was made for.
 */
export function checkFeatures(document: HtmlDocument): Check {
  const used = listFeatures(document);
  const known = caniemail.data.filter(({ slug }) => used.has(slug));
  const lacking = known
    .map(({ slug, title, stats }) => ({ slug, title, mailboxes: listLacking(stats) }))
    .filter(({ mailboxes }) => mailboxes.length > 0);
  const harmful = lacking.filter(({ slug }) => !(slug in TOLERATED));
  if (harmful.length > 0)
    return error(
      `formes que des messageries ignorent${NBSP}: ${list(harmful.map(({ title, mailboxes }) => `${title} (${mailboxes.join(", ")})`))}${NNBSP}; écrivez plus simplement`,
    );
  return ok(
    `messageries${NBSP}: ${known.length} formes essayées par caniemail, dont ${lacking.length} que certaines ignorent sans dommage`,
  );
}

/** The mailboxes, of those asked, in which no platform or only some platforms have a feature. */
function listLacking(stats: Record<string, Record<string, Record<string, string>>>): string[] {
  return MAILBOXES.filter((mailbox) =>
    Object.values(stats[mailbox] ?? {}).some((versions) => findLatest(versions)?.startsWith("n")),
  ).map((mailbox) => caniemail.nicenames.family[mailbox] ?? mailbox);
}

function findLatest(versions: Record<string, string>): string | undefined {
  const latest = Object.keys(versions)
    .sort((a, b) => a.localeCompare(b, EDITOR_LANGUAGE, { numeric: true }))
    .at(-1);
  return latest === undefined ? undefined : versions[latest];
}

/**
 * The features of HTML and CSS that a letter uses, by the names that caniemail may have for them. What is written for one mailbox
 * alone (`mso-`, `-webkit-`, `-ms-`) is left out.
 */
export function listFeatures({ elements, styleSheet }: HtmlDocument): Set<string> {
  const rules = readCss(styleSheet);
  const declarations = [
    ...rules.flatMap((rule) => rule.declarations),
    ...elements.flatMap(({ attribs }) => readDeclarations(attribs.style ?? "")),
  ];
  return new Set([
    ...elements.flatMap(nameElement),
    ...declarations.flatMap(nameDeclaration),
    ...rules.flatMap(({ media }) => nameMedia(media)),
    ...rules.flatMap(({ selectors }) => [
      ...(selectors.length > 1 ? ["css-selector-grouping"] : []),
      ...selectors.flatMap(nameSelector),
    ]),
  ]);
}

const ELEMENTS: Record<string, string> = {
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, "html-h1-h6"])),
  ...Object.fromEntries(["ul", "ol", "li"].map((name) => [name, "html-lists"])),
  ...Object.fromEntries(["thead", "tbody", "tr", "th", "td"].map((name) => [name, "html-table"])),
};

function nameElement({ name, attribs }: HtmlElement): string[] {
  const { href = "", name: metaName } = attribs;
  return [
    ELEMENTS[name] ?? `html-${name}`,
    ...Object.keys(attribs).map((attribute) => (attribute === "style" ? "" : `html-${attribute}`)),
    /^mailto:/iu.test(href) ? "html-mailto-links" : "",
    href.startsWith("#") ? "html-anchor-links" : "",
    name === "meta" && metaName === "color-scheme" ? "html-meta-color-scheme" : "",
  ].filter((feature) => feature !== "");
}

/** The long forms that caniemail counts with their short form. */
const SHORT = /^(border|margin|padding)-(?:top|right|bottom|left)(?:-(?:width|style|color))?$/u;

function nameDeclaration({ property, value, important }: CssDeclaration): string[] {
  if (/^(?:mso-|-)/u.test(property)) return [];
  return [
    `css-${property.replace(SHORT, "$1")}`,
    ...(important ? ["css-important"] : []),
    ...(property === "display" ? [`css-display-${value}`] : []),
    ...[...value.matchAll(/(?<![#\w])\d*\.?\d+(px|em|rem|ch|ex|vh|vw|vmin|vmax|pt|cm|mm|in|pc|%)/gu)].map(
      ([, unit]) => `css-unit-${unit === "%" ? "percent" : unit}`,
    ),
    ...[...value.matchAll(/([a-z-]+)\(/gu)].map(([, name]) =>
      name === "calc" ? "css-unit-calc" : name === "var" ? "css-variables" : `css-function-${name}`,
    ),
  ];
}

function nameMedia(media: string | undefined): string[] {
  if (media === undefined) return [];
  const conditions = [...media.matchAll(/\(\s*([a-z-]+)/gu)].map(([, name]) => `css-at-media-${name}`);
  return ["css-at-media", ...conditions];
}

function nameSelector(selector: string): string[] {
  const named: [pattern: RegExp, feature: string][] = [
    [/\./u, "css-selector-class"],
    [/#/u, "css-selector-id"],
    [/\[/u, "css-selector-attribute"],
    [/>/u, "css-selector-child"],
    [/\+/u, "css-selector-adjacent-sibling"],
    [/[\w\])] +[\w.#[]/u, "css-selector-descendant"],
    [/(?:^|[\s>+])[a-z]/iu, "css-selector-type"],
    [/[\w-]\.[\w-]/u, "css-selector-chaining"],
  ];
  const states = [...selector.matchAll(/:([a-z-]+)/gu)].map(([, state]) => `css-pseudo-class-${state}`);
  return [...named.filter(([pattern]) => pattern.test(selector)).map(([, feature]) => feature), ...states];
}
