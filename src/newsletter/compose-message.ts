import { createHash } from "node:crypto";
import nodemailer, { type SendMailOptions } from "nodemailer";
import type { Settings } from "../model/schema/settings.ts";
import { newsletterStrings } from "../words/newsletter-strings.ts";
import { addressLetter, unsubscriptionOf } from "./address-letter.ts";
import type { Recipient, UnaddressedLetter } from "./letter.ts";

/**
 * A letter as the Internet message (RFC 5322, with CRLF) that one recipient receives; without recipient, that which its own
 * sender does. Nobody stands in Bcc.
 */
export async function composeMessage(
  letter: UnaddressedLetter,
  settings: Settings,
  recipient?: Recipient,
): Promise<Buffer> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail(describeMessage(letter, settings, recipient));
  return Buffer.isBuffer(message) ? message : Buffer.from(await message.toArray());
}

/** What nodemailer needs to compose or send a letter to a recipient. */
export function describeMessage(letter: UnaddressedLetter, settings: Settings, recipient?: Recipient): SendMailOptions {
  const { subject, date, language } = letter;
  const { from_name, from_email, list_id } = settings.newsletter;
  const sender = { name: from_name, address: from_email };
  const { html, text } = addressLetter(letter, settings, recipient);
  const unsubscription = unsubscriptionOf(settings, recipient);
  const options: SendMailOptions & { baseBoundary: string } = {
    from: sender,
    to: recipient ? { name: recipient.name ?? "", address: recipient.email } : sender,
    subject,
    date,
    messageId: identifyMessage(letter, settings, recipient),
    text,
    html,
    textEncoding: "quoted-printable",
    baseBoundary: digest(html + text),
    list: {
      id: { url: list_id, comment: newsletterStrings(language).listName(settings.title) },
      unsubscribe: [[unsubscription.mailto, unsubscription.url]],
    },
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": language, ...oneClick(unsubscription.url) },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return options;
}

/**
 * `<liens-101-2026-11-22.4f…@civic.example.org>`: the same however often an edition is sent to a recipient, so that a mailbox knows
 * a message that it was given twice. Does not tell the recipient's address.
 */
export function identifyMessage({ edition }: { edition: string }, settings: Settings, recipient?: Recipient): string {
  const domain = settings.newsletter.from_email.split("@").at(-1);
  const person = recipient ? `.${digest(`${edition} ${recipient.email.toLowerCase()}`)}` : "";
  return `<${edition}${person}@${domain}>`;
}

/** RFC 8058 asks for https. */
function oneClick(url: string): Record<string, string> {
  return url.startsWith("https:") ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {};
}

/** A boundary that depends on the parts cannot stand in them. */
function digest(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 24);
}
