import { newsletterStrings } from "../../layouts/strings/newsletter-strings.ts";
import type { Roundup } from "../model/model.ts";
import type { Site } from "../model/site.ts";
import { type Check, checkLetter } from "./check-letter.ts";
import { composeMessage } from "./compose-message.ts";
import { prepareContent } from "./prepare-content.ts";
import { renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";

/** An edition as it is sent. */
export type Letter = {
  subject: string;
  html: string;
  text: string;
  /** RFC 5322, with CRLF. */
  message: Buffer;
  checks: Check[];
};

/** Renders an edition as a letter dated `date`, and checks it. Faults of the letter are in `checks`, never thrown. */
export async function renderLetter(edition: { roundup: Roundup; site: Site; date: Date }): Promise<Letter> {
  const strings = newsletterStrings(edition.site.language);
  const content = prepareContent(edition);
  const { subject } = content;
  const html = await renderHtml(content, strings);
  const text = renderText(content, strings);
  const message = await composeMessage({ ...edition, subject, html, text });
  return { subject, html, text, message, checks: checkLetter({ ...edition, subject, html, text }) };
}
