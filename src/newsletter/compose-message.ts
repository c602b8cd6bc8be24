import { createHash } from "node:crypto";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { listFileLanguages } from "../model/file-names.ts";
import type { SmtpSettings } from "../model/schema/delivery.ts";
import { letterSettings, type Settings } from "../model/schema/settings.ts";
import { stringsOf } from "../model/strings-of.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { getStrings } from "../words/languages.ts";
import { cutParts, type EncodedParts, type FilledParts, isFillable, makeProbe } from "./encode-parts.ts";
import { encodeDomain, normalizeAddress, type Recipient, type UnaddressedLetter } from "./letter.ts";

/** A domain's signature of its messages (DKIM). */
export type Signature = NonNullable<SmtpSettings["dkim"]> & {
  /** PEM. */
  privateKey: string;
};

/**
 * Makes a letter into the Internet message (RFC 5322, with CRLF) that one recipient receives; without recipient, that which its
 * own sender does. Nobody stands in Bcc. Signed where a signature is given.
 */
export function openComposer(letter: UnaddressedLetter, settings: Settings, signature?: Signature) {
  const transport = nodemailer.createTransport({
    ...{ streamTransport: true, buffer: true, newline: "windows" },
    ...(signature && { dkim: describeSignature(signature) }),
  });
  const compose = async (options: SendMailOptions): Promise<Buffer> => {
    const { message } = await transport.sendMail(options);
    return Buffer.isBuffer(message) ? message : Buffer.from(await message.toArray());
  };
  const encoded = new Map<number, Promise<EncodedParts | undefined>>();
  const probe = async (length: number) => {
    const token = makeProbe(length);
    const message = await compose(describeMessage(letter, settings, { email: "x@example.org", token }));
    return cutParts(message.toString("latin1"), token);
  };
  return async (recipient?: Recipient): Promise<Buffer> => {
    const token = recipient?.token ?? "";
    if (!isFillable(token)) return compose(describeMessage(letter, settings, recipient));
    const parts = encoded.get(token.length) ?? probe(token.length);
    encoded.set(token.length, parts);
    return compose(describeParts(letter, settings, recipient, (await parts)?.fill(token)));
  };
}

/** The same message with parts that were encoded before; all of it is to be encoded where there are none. */
function describeParts(letter: UnaddressedLetter, settings: Settings, recipient?: Recipient, parts?: FilledParts) {
  if (!parts) return describeMessage(letter, settings, recipient);
  const { html: _, text: __, ...head } = describeMessage({ ...letter, html: "", text: "" }, settings, recipient);
  return { ...head, alternatives: parts.nodes.map((raw) => ({ raw })), baseBoundary: parts.boundary };
}

/** What nodemailer needs to compose or send a letter to a recipient. */
export function describeMessage(letter: UnaddressedLetter, settings: Settings, recipient?: Recipient): SendMailOptions {
  const { subject, date, language } = letter;
  const { from_name, from_email, list_id } = letterSettings(settings);
  const sender = { name: from_name, address: encodeDomain(from_email) };
  const unsubscription = findUnsubscription(settings, recipient);
  const { html, text } = replaceUnsubscription(letter, settings, unsubscription.url);
  const options: SendMailOptions & { baseBoundary: string } = {
    from: sender,
    to: recipient ? { name: recipient.name ?? "", address: encodeDomain(recipient.email) } : sender,
    subject,
    date,
    messageId: identifyMessage(letter, settings, recipient),
    text,
    html,
    textEncoding: "quoted-printable",
    // A boundary that depends on the parts cannot stand in them.
    baseBoundary: digest(html + text),
    list: {
      id: { url: encodeDomain(list_id), comment: stringsOf(settings).newsletter.listName(settings.title) },
      unsubscribe: [[unsubscription.mailto, unsubscription.url]],
    },
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": language, ...oneClick(unsubscription.url) },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return options;
}

/**
 * `<liens-101-2026-11-22.4f…@civic.example.org>` (RFC 5322, 3.6.4: a revised message has an identifier of its own): the same however often
 * one sending is taken up again, so that a mailbox knows a message that it was given twice; another for each trial and for what is sent
 * again on purpose, which mailboxes that drop duplicates would else never show. A message without recipient, which its editor opens to see
 * it, is known by what it says: once corrected, it is another. Does not tell the recipient's address.
 */
export function identifyMessage(
  { edition, sending, subject, html, text }: Omit<UnaddressedLetter, "date" | "language">,
  settings: Settings,
  recipient?: Recipient,
): string {
  const domain = encodeDomain(letterSettings(settings).from_email).split("@").at(-1);
  const whom = recipient === undefined ? [subject, html, text] : [normalizeAddress(recipient.email)];
  const own = [edition, sending, ...whom].filter((part) => part !== undefined);
  return `<${edition}.${digest(own.join(" "))}@${domain}>`;
}

/**
 * How a recipient leaves the list: an address to visit or to post to (RFC 8058), and one to write to (RFC 2369); where nobody is
 * named, or without token, how anybody does.
 */
function findUnsubscription(settings: Settings, recipient?: Recipient): { url: string; mailto: string } {
  const { unsubscribe_url } = letterSettings(settings);
  const mailbox = encodeDomain(letterSettings(settings).unsubscribe_email);
  const token = recipient?.token;
  if (token === undefined) return { url: encodeUrl(unsubscribe_url), mailto: `mailto:${mailbox}?subject=unsubscribe` };
  const url = new URL(unsubscribe_url);
  url.searchParams.set(nameToken(settings), token);
  const subject = encodeURIComponent(`unsubscribe ${token}`);
  return { url: url.href, mailto: `mailto:${mailbox}?subject=${subject}` };
}

/** What the token is called in that address, which the editor's own form reads: in the language of the names of the site's files, kept by sites that kept those. */
function nameToken(settings: Settings): string {
  const [language = settings.language] = listFileLanguages(settings);
  return getStrings(language).newsletter.token;
}

/** An address that a header can hold: percent-encoded, its host in ASCII (RFC 3987, 3.1). What holds no other letter stays as it is. */
function encodeUrl(url: string): string {
  return /^[\x21-\x7e]*$/u.test(url) ? url : new URL(url).href;
}

type Parts = Pick<UnaddressedLetter, "html" | "text">;

/**
 * The parts of a letter with another address, or a mark that a mail engine replaces by one, in place of everybody's address of
 * unsubscription. The mark stands in an attribute of the HTML: it holds no quotation mark.
 */
export function replaceUnsubscription({ html, text }: Parts, settings: Settings, replacement: string): Parts {
  const { unsubscribe_url } = letterSettings(settings);
  return {
    html: html.replaceAll(`href="${escapeHtml(unsubscribe_url)}"`, () => `href="${escapeHtml(replacement)}"`),
    text: text
      .split("\n")
      .map((line) => (line.trim() === unsubscribe_url ? line.replace(unsubscribe_url, () => replacement) : line))
      .join("\n"),
  };
}

/** RFC 8058 asks for https. */
function oneClick(url: string): Record<string, string> {
  return url.startsWith("https:") ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {};
}

/**
 * What a DKIM signature covers (RFC 6376, 5.4): what a reader sees, what says how to read it, and every header of a list. RFC 8058,
 * 4, wants both headers of unsubscription among them; nodemailer's own choice leaves one out.
 */
const SIGNED = [
  ...["From", "Sender", "Reply-To", "Subject", "Date", "Message-ID", "To"],
  ...["MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Content-Language", "Auto-Submitted"],
  ...["List-Id", "List-Help", "List-Subscribe", "List-Post", "List-Owner", "List-Archive"],
  ...["List-Unsubscribe", "List-Unsubscribe-Post"],
];

function describeSignature({ domain, selector, privateKey }: Signature) {
  return { domainName: domain, keySelector: selector, privateKey, headerFieldNames: SIGNED.join(":") };
}

function digest(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 24);
}
