import type { Model, Roundup } from "../../src/model/model.ts";
import { checkLetter } from "../../src/newsletter/checks/check-letter.ts";
import { composeMessage } from "../../src/newsletter/compose-message.ts";
import type { Letter } from "../../src/newsletter/letter.ts";
import { prepareContent } from "../../src/newsletter/prepare-content.ts";
import { renderText } from "../../src/newsletter/render-text.ts";
import { newsletterStrings } from "../../src/words/newsletter-strings.ts";
import { renderHtml } from "./render-html.ts";

/** An edition of a site's roundups, and all that the site knows. */
type Edition = { roundup: Roundup; model: Model };

/** Renders an edition as a letter dated `date`, and checks it. Faults of the letter are in `checks`, never thrown. */
export async function renderLetter({ roundup, model, date }: Edition & { date: Date }): Promise<Letter> {
  const { settings } = model;
  const strings = newsletterStrings(settings.language);
  const content = prepareContent({ roundup, model });
  const parts = {
    edition: `liens-${roundup.number}-${roundup.date}`,
    language: settings.language,
    subject: content.subject,
    html: await renderHtml(content, strings),
    text: renderText(content, strings),
    date,
  };
  const message = await composeMessage(parts, settings);
  return { ...parts, message, checks: checkLetter({ ...parts, message, roundup, model }) };
}
