import mjml2html from "mjml";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { LetterContent } from "../../src/newsletter/letter-content.ts";
import type { NewsletterStrings } from "../../src/words/newsletter-strings.ts";
import { Letter } from "./Letter.tsx";

/**
 * The letter as one HTML document. MJML copies text as it stands, so nothing reaches it but what JSX has escaped or
 * renderFragment has made. Rejects where the MJML is not strictly valid.
 */
export async function renderHtml(content: LetterContent, strings: NewsletterStrings): Promise<string> {
  const source = renderToString(h(Letter, { content, strings }));
  const { html } = await mjml2html(source, { validationLevel: "strict", fonts: {}, keepComments: false });
  return dropIndentation(nameLandmark(html));
}

/**
 * All the letter stands in one block, which MJML names an article; as a landmark (WAI-ARIA 1.2, `main`) it can be reached at once.
 * MJML's own way to set an attribute, mj-html-attributes, writes an empty element as XML does, and HTML then leaves it open.
 */
function nameLandmark(html: string): string {
  return html.replace('aria-roledescription="email" role="article"', 'aria-roledescription="email" role="main"');
}

/** MJML indents for the eye; a mailbox counts every byte. Lines stay lines, so that none outgrows RFC 5322. */
function dropIndentation(html: string): string {
  return html.replace(/^[ \t]+|[ \t]+$/gmu, "").replace(/\n{2,}/gu, "\n");
}
