import { newsletterStrings } from "../../layouts/strings/newsletter-strings.ts";
import type { Model, Roundup } from "../model/model.ts";
import { checkLetter } from "./checks/check-letter.ts";
import { composeMessage } from "./compose-message.ts";
import type { Letter } from "./letter.ts";
import { prepareContent } from "./prepare-content.ts";
import { renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";

/** An edition of a site's roundups, and all that the site knows. */
export type Edition = { roundup: Roundup; model: Model };

/** Renders an edition as a letter dated `date`, and checks it. Faults of the letter are in `checks`, never thrown. */
export async function renderLetter({ roundup, model, date }: Edition & { date: Date }): Promise<Letter> {
  const { site } = model;
  const strings = newsletterStrings(site.language);
  const content = prepareContent({ roundup, model });
  const parts = {
    edition: `liens-${roundup.number}-${roundup.date}`,
    language: site.language,
    subject: content.subject,
    html: await renderHtml(content, strings),
    text: renderText(content, strings),
    date,
  };
  const message = await composeMessage(parts, site);
  return { ...parts, message, checks: checkLetter({ ...parts, message, roundup, model }) };
}
