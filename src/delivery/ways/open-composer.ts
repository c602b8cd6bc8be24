import nodemailer, { type SendMailOptions } from "nodemailer";
import type { SmtpSettings } from "../../model/schema/delivery.ts";
import type { Settings } from "../../model/schema/settings.ts";
import { describeMessage } from "../../newsletter/compose-message.ts";
import type { Recipient, UnaddressedLetter } from "../../newsletter/letter.ts";
import { type EncodedParts, encodeParts } from "./encode-parts.ts";

export type Signature = NonNullable<SmtpSettings["dkim"]> & {
  /** PEM. */
  privateKey: string;
};

/**
 * What a DKIM signature covers (RFC 6376, 5.4): what a reader sees, what says how to read it, and every header of a list. RFC 8058,
 * 4, wants both headers of unsubscription among them; nodemailer's own choice leaves one out.
 */
const SIGNED = [
  "From",
  "Sender",
  "Reply-To",
  "Subject",
  "Date",
  "Message-ID",
  "To",
  "MIME-Version",
  "Content-Type",
  "Content-Transfer-Encoding",
  "Content-Language",
  "Auto-Submitted",
  "List-Id",
  "List-Help",
  "List-Subscribe",
  "List-Post",
  "List-Owner",
  "List-Archive",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
];

/** Makes each recipient's whole message (RFC 5322, CRLF), signed where a signature is given. */
export function openComposer(
  letter: UnaddressedLetter,
  settings: Settings,
  signature?: Signature,
): (recipient: Recipient) => Promise<Buffer> {
  const transport = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
    ...(signature && { dkim: describeSignature(signature) }),
  });
  const describe = openDescriber(letter, settings);
  return async (recipient) => {
    const { message } = await transport.sendMail(await describe(recipient));
    return Buffer.isBuffer(message) ? message : Buffer.from(await message.toArray());
  };
}

/** Describes messages with parts that were encoded before, where the recipient has a token; else as `describeMessage` does. */
function openDescriber(letter: UnaddressedLetter, settings: Settings) {
  const encoded = new Map<number, Promise<EncodedParts | undefined>>();
  return async (recipient: Recipient): Promise<SendMailOptions> => {
    const { token } = recipient;
    const length = token === undefined ? 0 : /^[\w-]+$/u.test(token) ? token.length : 0;
    if (token === undefined || length === 0) return describeMessage(letter, settings, recipient);
    if (!encoded.has(length)) encoded.set(length, encodeParts(letter, settings, length));
    const parts = await encoded.get(length);
    if (!parts) return describeMessage(letter, settings, recipient);
    const { html: _, text: __, ...headers } = describeMessage({ ...letter, html: "", text: "" }, settings, recipient);
    const alternatives = parts.fill(token).map((raw) => ({ raw }));
    return { ...headers, alternatives, baseBoundary: parts.boundary } as SendMailOptions;
  };
}

function describeSignature({ domain, selector, privateKey }: Signature) {
  return { domainName: domain, keySelector: selector, privateKey, headerFieldNames: SIGNED.join(":") };
}
