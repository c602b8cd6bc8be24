import type { SafeHtml } from "../../src/markdown/safe-html.ts";

/** The only place where a letter takes HTML as it is; the type says that this project made it. */
export function Prose({ html, tag: Tag = "div", style }: { html: SafeHtml; tag?: "div" | "blockquote"; style?: string }) {
  if (html === "") return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SafeHtml comes from renderFragment only.
  return <Tag style={style} dangerouslySetInnerHTML={{ __html: html }} />;
}
