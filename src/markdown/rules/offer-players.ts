import type { StateCore, Token } from "markdown-it";
import type { RuleEnvironment } from "../environment.ts";
import { plainInline } from "../to-plain-text.ts";
import { closeBlock, inlineBlock, openBlock, readParagraph, replaceBlocks, wholeBlock } from "./block-tokens.ts";
import { findPlayer, type Player } from "./find-player.ts";

/**
 * A link alone in its paragraph, to a page whose player is known, becomes a card: it loads nothing, names the host that it would
 * ask, and holds a button that the page's script brings to life. Without script it is a link.
 */
export function offerPlayers(state: StateCore): void {
  const { offersPlayers, findings, base } = state.env as RuleEnvironment;
  if (!offersPlayers || base !== undefined) return;
  replaceBlocks(state, (index) => {
    const link = findLoneLink(readParagraph(state.tokens, index));
    const player = link && findPlayer(String(link.attrGet("href")));
    if (!player) return undefined;
    const { origin } = new URL(player.frame);
    if (!findings.playerOrigins.includes(origin)) findings.playerOrigins.push(origin);
    return { count: 3, tokens: renderCard(state, player, state.tokens[index + 1]?.children ?? []) };
  });
}

function renderCard(state: StateCore, { kind, site, frame }: Player, link: Token[]): Token[] {
  const { words } = state.env as RuleEnvironment;
  const title = plainInline(link);
  const isAddress = /^https?:/u.test(title);
  const name = words.prose.player[kind](site);
  const attributes = {
    type: "button",
    hidden: "",
    "data-frame": frame,
    "data-title": isAddress ? name : `${title}, ${name}`,
    "data-kind": kind,
  };
  return [
    openBlock(state, "figure", { class: "player" }),
    ...wholeBlock(state, "p", { class: "player-kind label" }, name),
    openBlock(state, "p", { class: "player-title" }),
    inlineBlock(state, link),
    closeBlock(state, "p"),
    ...wholeBlock(state, "button", attributes, words.prose.player[kind === "video" ? "watch" : "read"]),
    ...wholeBlock(state, "figcaption", {}, words.prose.player.contacts(new URL(frame).host)),
    closeBlock(state, "figure"),
  ];
}

function findLoneLink(children: readonly Token[] | undefined): Token | undefined {
  const meant = children?.filter(({ type, content }) => type !== "text" || content.trim() !== "") ?? [];
  const [first, last] = [meant.at(0), meant.at(-1)];
  const links = meant.filter(({ type }) => type === "link_open");
  return first?.type === "link_open" && last?.type === "link_close" && links.length === 1 ? first : undefined;
}
