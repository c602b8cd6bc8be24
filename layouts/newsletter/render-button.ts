import type { SafeHtml } from "../../src/markdown/safe-html.ts";
import type { LetterLink } from "../../src/newsletter/letter-content.ts";
import { INLINE } from "../../src/newsletter/letter-style.ts";
import { escapeHtml } from "../../src/text/escape-html.ts";

/** Outlook for Windows pads no link: blanks as wide and as high as the padding, which are part of the link, stand for it. */
const BEFORE = `<!--[if mso]><i style="mso-font-width:200%;mso-text-raise:100%" hidden>&emsp;</i><span style="mso-text-raise:50%"><![endif]-->`;
const AFTER = `<!--[if mso]></span><i style="mso-font-width:200%" hidden>&emsp;&#8203;</i><![endif]-->`;

/** A button of a letter: a link that can be clicked on its whole surface, in Outlook for Windows too. */
export function renderButton({ label, url }: LetterLink): SafeHtml {
  const words = `${BEFORE}${escapeHtml(label)}${AFTER}`;
  return `<p><a class="go" href="${escapeHtml(url)}" style="${INLINE.button}">${words}</a></p>` as SafeHtml;
}
