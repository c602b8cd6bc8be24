import { createHash } from "node:crypto";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { newsletterStrings } from "../../layouts/strings/newsletter-strings.ts";
import type { Roundup } from "../model/model.ts";
import type { Site } from "../model/site.ts";

export type MessageInput = {
  roundup: Roundup;
  site: Site;
  subject: string;
  html: string;
  text: string;
  /** The message's date; without it no two renderings would be equal. */
  date: Date;
};

/**
 * The letter as an Internet message (RFC 5322), with CRLF: as a subscriber receives it, but addressed to its own sender,
 * for whoever sends it puts each subscriber's address there, and never in Bcc.
 */
export async function composeMessage(input: MessageInput): Promise<Buffer> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail(describeMessage(input));
  return Buffer.isBuffer(message) ? message : Buffer.from(await message.toArray());
}

/** What nodemailer needs to compose or send the letter of an edition. */
export function describeMessage({ roundup, site, subject, html, text, date }: MessageInput): SendMailOptions {
  const { from_name, from_email, list_id, unsubscribe_url, unsubscribe_email } = site.newsletter;
  const sender = { name: from_name, address: from_email };
  const options: SendMailOptions & { baseBoundary: string } = {
    from: sender,
    to: sender,
    subject,
    date,
    messageId: `<${editionId(roundup)}@${from_email.split("@").at(-1)}>`,
    text,
    html,
    textEncoding: "quoted-printable",
    baseBoundary: digest(html + text),
    list: {
      id: { url: list_id, comment: newsletterStrings(site.language).listName(site.title) },
      unsubscribe: [[`mailto:${unsubscribe_email}?subject=unsubscribe`, unsubscribe_url]],
    },
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": site.language, ...oneClick(unsubscribe_url) },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return options;
}

/** `liens-101-2026-11-22`: the same however often the edition is rendered. */
function editionId({ number, date }: Roundup): string {
  return `liens-${number}-${date}`;
}

/** RFC 8058 asks for https. */
function oneClick(url: string): Record<string, string> {
  return url.startsWith("https:") ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {};
}

/** A boundary that depends on the parts cannot stand in them. */
function digest(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 24);
}
