import type { CheckedLetter } from "../letter.ts";
import type { Check } from "./check.ts";
import { checkContrast } from "./check-contrast.ts";
import { checkFeatures } from "./check-features.ts";
import { checkLinkWords, checkPresence, checkPublished, checkSchemes, checkTracking } from "./check-links.ts";
import { checkEncoding, checkHeaders } from "./check-message.ts";
import {
  checkAlternatives,
  checkHeadings,
  checkLanguage,
  checkSelfContained,
  checkTables,
  checkUnsubscription,
} from "./check-structure.ts";
import { checkSpamForms, checkSubject } from "./check-subject.ts";
import { checkSize, checkWidth } from "./check-weight.ts";
import { readHtml } from "./read-html.ts";

/** Checks a letter as it will be sent, one line a check, in the order in which they are shown. */
export function checkLetter(letter: CheckedLetter): Check[] {
  const { html, text, subject, model } = letter;
  const document = readHtml(html);
  return [
    checkSize(html),
    checkSubject(subject),
    checkSchemes(document),
    checkPresence(letter, document),
    checkPublished(letter, document),
    checkTracking(document),
    checkLinkWords(document),
    checkSelfContained(document),
    checkAlternatives(document),
    checkContrast(document),
    checkFeatures(document),
    checkTables(document),
    checkLanguage(model.settings, document),
    checkHeadings(document),
    checkUnsubscription(letter, document),
    checkWidth(text),
    checkSpamForms(subject, document),
    checkEncoding(letter, document),
    checkHeaders(letter),
  ];
}
