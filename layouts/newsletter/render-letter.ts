import mjml2html from "mjml";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Model, Roundup } from "../../src/model/model.ts";
import { stringsOf } from "../../src/model/strings-of.ts";
import { themeOf } from "../../src/model/theme-of.ts";
import { checkLetter } from "../../src/newsletter/checks/check-letter.ts";
import { isWhole } from "../../src/newsletter/checks/check-weight.ts";
import { openComposer } from "../../src/newsletter/compose-message.ts";
import { countEntries, fitContent } from "../../src/newsletter/cut-content.ts";
import { explainExit } from "../../src/newsletter/explain-exit.ts";
import type { Letter } from "../../src/newsletter/letter.ts";
import type { LetterContent } from "../../src/newsletter/letter-content.ts";
import { type LetterStyle, styleLetter } from "../../src/newsletter/letter-style.ts";
import { prepareContent } from "../../src/newsletter/prepare-content.ts";
import { renderText } from "../../src/newsletter/render-text.ts";
import type { Strings } from "../../src/words/strings.ts";
import { markReturns } from "../mark-direction.ts";
import { LetterDocument } from "./LetterDocument.tsx";

/** An edition of a site's roundups, and all that the site knows. */
type Edition = { roundup: Roundup; model: Model };

/**
 * Renders an edition as a letter dated `date`, and checks it. One that a mailbox would cut ends with a link to the rest. Faults of the
 * letter are in `checks`, never thrown.
 */
export async function renderLetter({ roundup, model, date }: Edition & { date: Date }): Promise<Letter> {
  const { settings } = model;
  const strings = stringsOf(settings);
  const style = styleLetter(themeOf(settings));
  const whole = prepareContent({ roundup, model });
  const { content, rendered } = await fitContent(whole, strings, (part) => renderHtml(part, strings, style), isWhole);
  const parts = {
    edition: `liens-${roundup.number}-${roundup.date}`,
    language: settings.language,
    subject: content.subject,
    html: rendered,
    text: renderText(content, strings),
    date,
  };
  const message = await openComposer(parts, settings)();
  return {
    ...parts,
    message,
    exitFault: explainExit(model),
    checks: checkLetter({ ...parts, message, roundup, model, left: countEntries(whole) - countEntries(content) }),
  };
}

/**
 * The letter as one HTML document. MJML copies text as it stands, so nothing reaches it but what JSX has escaped or
 * renderFragment has made. Rejects where the MJML is not strictly valid.
 */
export async function renderHtml(content: LetterContent, strings: Strings, style: LetterStyle): Promise<string> {
  const source = renderToString(h(LetterDocument, { content, strings, style }));
  const { html } = await mjml2html(source, { validationLevel: "strict", fonts: {}, keepComments: false });
  return dropIndentation(markReturns(nameLandmark(html)));
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
