import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { Picture } from "../../images/picture.ts";
import { escapeAttribute } from "../../text/escape-attribute.ts";
import type { RuleEnvironment } from "../environment.ts";
import { plainInline } from "../to-plain-text.ts";
import {
  closeBlock,
  inlineBlock,
  openBlock,
  readParagraph,
  replaceBlocks,
  textToken,
  wholeBlock,
} from "./block-tokens.ts";

/** How wide a text column shows a picture: layouts/assets/styles/media/article.css. */
const SIZES = "(min-width: 40rem) 36.5rem, calc(100vw - 2.25rem)";

const CREDIT = /(?:^|\s+[—–-]\s+)(?:crédit|credit)s?\s*:\s*(.+)$/iu;

/** A picture alone in its paragraph becomes a figure; its title is the caption, `Legend — Crédit : who`. */
export function showFigures(state: StateCore): void {
  const { words } = state.env as RuleEnvironment;
  replaceBlocks(state, (index) => {
    const picture = findLonePicture(readParagraph(state.tokens, index));
    if (!picture) return undefined;
    const title = String(picture.attrGet("title") ?? "").trim();
    picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== "title");
    const content = state.tokens[index + 1]?.children ?? [];
    const figure = [openBlock(state, "figure", { class: "figure" }), inlineBlock(state, content)];
    const caption = title === "" ? [] : renderCaption(state, title, `${words.prose.credit}${words.colon}`);
    return { count: 3, tokens: [...figure, ...caption, closeBlock(state, "figure")] };
  });
}

function renderCaption(state: StateCore, title: string, label: string): Token[] {
  const [match = "", credit] = CREDIT.exec(title) ?? [];
  const legend = title.slice(0, title.length - match.length).trim();
  if (credit === undefined) return wholeBlock(state, "figcaption", {}, legend);
  const small = [new state.Token("small_open", "small", 1), textToken(state, `${label} ${credit}`)];
  const tokens = [...(legend === "" ? [] : [textToken(state, `${legend} `)]), ...small];
  return wholeBlock(state, "figcaption", {}, [...tokens, new state.Token("small_close", "small", -1)]);
}

/** The picture of a paragraph that holds nothing else, or one link around it. */
function findLonePicture(children: readonly Token[] | undefined): Token | undefined {
  const pictures = children?.filter(({ type }) => type === "image") ?? [];
  const others = children?.filter(
    ({ type, content }) => !/^(?:image|link_open|link_close)$/u.test(type) && content.trim() !== "",
  );
  return pictures.length === 1 && others?.length === 0 ? pictures[0] : undefined;
}

/** Finds what was prepared of each picture, before addresses become absolute. */
export function findPictures(state: StateCore): void {
  const { findPicture } = state.env as RuleEnvironment;
  if (!findPicture) return;
  for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
    const picture = token.type === "image" ? findPicture(String(token.attrGet("src"))) : undefined;
    if (!picture) continue;
    token.meta = { picture };
    token.attrSet("src", picture.src);
  }
}

/**
 * Pictures that were prepared are offered in several widths and formats, with their size, so that nothing moves when they come; the
 * text's first at once, the others when they are near. What leaves the site's pages has one address for each.
 */
export function renderPictures({ renderer }: MarkdownIt): void {
  renderer.rules.image = (tokens, index, options, env) => {
    const token = tokens[index];
    if (!token) return "";
    const { base, findings } = env as RuleEnvironment;
    const { picture } = (token.meta ?? {}) as { picture?: Picture };
    token.attrSet("alt", plainInline(token.children ?? []));
    if (!picture) return renderer.renderToken(tokens, index, options);
    token.attrSet("width", picture.width);
    token.attrSet("height", picture.height);
    if (base !== undefined) return renderer.renderToken(tokens, index, options);
    findings.pictures += 1;
    if (findings.pictures > 1) token.attrSet("loading", "lazy");
    token.attrSet("decoding", "async");
    const sources = picture.sources.map(
      ({ type, srcset }) => `<source type="${type}" srcset="${escapeAttribute(srcset)}" sizes="${SIZES}">`,
    );
    return `<picture>${sources.join("")}${renderer.renderToken(tokens, index, options)}</picture>`;
  };
}
