import type { MarkdownIt, Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { escapeAttribute } from "../../text/escape-attribute.ts";
import type { RuleEnvironment } from "../environment.ts";

type Meta = { id: number; subId?: number };

/** Reads notes, `[^1]` with `[^1]: …` or `^[…]`. */
export function readNotes(parser: MarkdownIt): void {
  parser.use(footnote);
}

/**
 * Notes at the end of the text, linked both ways; links say where they lead (DPUB-ARIA 1.1: doc-noteref, doc-endnotes,
 * doc-backlink). Ids begin with the text's prefix.
 */
export function renderNotes({ renderer: { rules } }: MarkdownIt): void {
  rules.footnote_ref = (tokens, index, _, env) => {
    const { words, href, name } = describeNote(tokens, index, env);
    const label = escapeAttribute(words.prose.note(name));
    return `<sup class="note-call"><a href="${href("note")}" id="${href("appel").replace(/^.*#/u, "")}" role="doc-noteref" aria-label="${label}">${name}</a></sup>`;
  };
  rules.footnote_block_open = (_tokens, _index, _options, env) =>
    `<section class="notes" role="doc-endnotes" aria-label="${escapeAttribute((env as RuleEnvironment).words.prose.notes)}">\n<ol>\n`;
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index, _, env) => {
    const { href } = describeNote(tokens, index, env);
    return `<li id="${href("note").replace(/^.*#/u, "")}">`;
  };
  rules.footnote_close = () => "</li>\n";
  rules.footnote_anchor = (tokens, index, _, env) => {
    const { words, href, name } = describeNote(tokens, index, env);
    const label = escapeAttribute(words.prose.backToNote(name));
    return ` <a class="note-back" href="${href("appel")}" role="doc-backlink" aria-label="${label}">↑</a>`;
  };
}

function describeNote(tokens: readonly Token[], index: number, env: unknown) {
  const { words, prefix, base = "" } = env as RuleEnvironment;
  const { id, subId = 0 } = (tokens[index]?.meta ?? { id: 0 }) as Meta;
  const name = `${id + 1}`;
  const start = prefix === undefined ? "" : `${prefix}-`;
  const page = base.replace(/#.*$/u, "");
  const href = (kind: "note" | "appel") => {
    const turn = kind === "appel" && subId > 0 ? `-${subId + 1}` : "";
    return `${escapeAttribute(page)}#${start}${kind}-${name}${turn}`;
  };
  return { words, name, href };
}
