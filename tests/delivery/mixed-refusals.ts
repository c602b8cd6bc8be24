import type { Refusal } from "../../src/delivery/ledger/judge-refusal.ts";

const SISIMAI = "https://github.com/sisimai/p5-sisimai, lib/Sisimai/Reason";
const POSTFIX = "https://www.postfix.org/ADDRESS_VERIFICATION_README.html, with unverified_recipient_reject_code = 550";
const VERIFY = "https://github.com/opnsense/plugins/issues/2679";
const GMX = "https://postmaster.gmx.com/en/error-messages";
const ZOHO = "https://help.zoho.com, SMTP errors";
const SES = "https://docs.aws.amazon.com/ses, troubleshooting verification";
const MAILGUN = "https://help.mailgun.com, disabled domains";
const MICROSOFT = "https://learn.microsoft.com, non-delivery reports in Exchange Online";
const MAILRU = "https://help.mail.ru, errors of delivery";
const OWN = "words of our own";

/** Replies that name an address or a mailbox and prove nothing of it, and their neighbours that do. Addresses are invented. */
export const MIXED_REFUSALS: readonly [host: string, reply: string, meaning: Refusal, source: string][] = [
  [
    "GMX",
    "550-Requested action not taken: mailbox unavailable 550 Failure sending mail. Try again later",
    "wait",
    "https://github.com/jstedfast/MailKit/issues/968",
  ],
  [
    "GMX",
    "550-Requested action not taken: mailbox unavailable 550-Reject due to policy restrictions. 550 For explanation visit https://postmaster.gmx.com/en/error-messages?ip=203.0.113.4&c=hp",
    "server",
    GMX,
  ],
  [
    "GMX",
    "550-Requested action not taken: mailbox unavailable 550 Sender address is not allowed.",
    "server",
    "https://github.com/hpi-swt2/sport-portal/issues/462",
  ],
  [
    "IONOS",
    "550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record",
    "server",
    GMX,
  ],
  ["IONOS", "550 Requested action not taken: mailbox unavailable", "gone", GMX],
  [
    "Postfix",
    "550 5.1.1 <jeanne@example.org>: Recipient address rejected: unverified address: connect to mx.example.net[203.0.113.9]:25: Connection timed out",
    "server",
    POSTFIX,
  ],
  [
    "Postfix",
    "550 5.1.1 <jeanne@example.org>: Recipient address rejected: unverified address: Address lookup failure",
    "server",
    "https://github.com/Mailu/Mailu/issues/1292",
  ],
  [
    "Postfix",
    "550 5.1.1 <jeanne@example.org>: Recipient address rejected: unverified address: unknown mail transport error",
    "server",
    "https://github.com/modoboa/modoboa-dmarc/issues/13",
  ],
  [
    "Postfix",
    "550 5.1.1 <jeanne@example.org>: Recipient address rejected: undeliverable address: Host or domain name not found. Name service error for name=mx.example.net type=A: Host not found, try again",
    "server",
    POSTFIX,
  ],
  [
    "Postfix",
    "550 5.1.1 <jeanne@example.org>: Recipient address rejected: undeliverable address: host mx.example.net[203.0.113.9] said: 550 5.7.1 Client host blocked using zen.spamhaus.org (in reply to RCPT TO command)",
    "server",
    POSTFIX,
  ],
  [
    "Postfix",
    "577 5.1.1 <jeanne@example.org>: Recipient address rejected: undeliverable address: host mx.example.net[203.0.113.9] said: 550 No such user (jeanne@example.org) (in reply to RCPT TO command)",
    "gone",
    "https://github.com/hardenize/hardenize-public/issues/23",
  ],
  [
    "Postfix",
    "550 5.1.1 <jeanne@example.org>: Recipient address rejected: undeliverable address: host mx.example.net[203.0.113.9] said: 550 5.1.1 User unknown in relay recipient table",
    "gone",
    VERIFY,
  ],
  [
    "Postfix",
    "550 5.1.1 <jeanne@example.org>: Recipient address rejected: User unknown in relay recipient table",
    "gone",
    POSTFIX,
  ],
  ["Zoho", "553 5.7.1 Relaying disallowed. Invalid Domain - example.org", "server", ZOHO],
  [
    "Sendmail",
    "550 5.7.1 <jeanne@example.org>... Relaying denied. IP name lookup failed [203.0.113.4]",
    "server",
    SISIMAI,
  ],
  [
    "MailEnable",
    "550 mail server requires authentication when attempting to send to a non-local e-mail address",
    "server",
    SISIMAI,
  ],
  ["Mailgun", "550 Domain sandbox.example.org is not allowed to send: The account is disabled", "server", MAILGUN],
  ["Mailgun", "550 5.7.1 Domain mg.example.org is disabled: please contact support", "server", MAILGUN],
  [
    "Amazon SES",
    "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: jeanne@example.org",
    "server",
    SES,
  ],
  [
    "SendGrid",
    "550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.",
    "server",
    "https://docs.sendgrid.com, sender identity",
  ],
  [
    "Exim",
    "550-Verification failed for <lettre@example.org> 550-The account or domain may not exist 550 Sender verify failed",
    "server",
    "https://github.com/mailcow/mailcow/issues/775",
  ],
  ["Exim", "550 Verification failed for <lettre@example.org> 550 No Such User Here", "server", SISIMAI],
  ["Exim", "550 Previous (cached) callout verification failure", "server", "https://www.exim.org, callouts"],
  ["qmail", "554 5.7.1 Rejected: connecting host is unknown (no DNS name)", "server", OWN],
  ["a filter", "550 5.7.1 Message rejected because the originating domain does not exist", "server", OWN],
  ["a filter", "550 5.7.1 Unable to deliver: sending domain is unknown", "server", OWN],
  ["a filter", "554 5.7.1 Access denied: host not found in whitelist", "server", OWN],
  ["a filter", "550 5.7.1 Access denied: user not found in allowed senders list", "server", OWN],
  ["a filter", "550 the host name given is not valid, no such host mx.example.org", "server", OWN],
  ["a filter", "550 5.1.1 recipient refused: dns lookup failure: example.org try again later", "wait", SISIMAI],
  ["any", "535 5.7.8 Error: account disabled", "server", "RFC 4954, 6"],
  ["any", "550 5.2.1 <jeanne@example.org>: mailbox temporarily disabled", "wait", "RFC 3463, 3.3"],
  ["any", "550 5.1.1 user unknown (temporary failure of the directory)", "wait", OWN],
  ["any", "550 Account disabled temporarly for exceeding receiving limits", "wait", SISIMAI],
  ["any", "550 5.1.1 Benutzer momentan unbekannt, bitte später erneut versuchen", "wait", OWN],
  ["any", "550 5.1.1 destinataire inconnu, veuillez réessayer", "wait", OWN],
  ["any", "550 5.1.1 message in the queue too long: host unknown, connection timed out", "wait", SISIMAI],
  ["any", "550 5.1.1 user unknown: check the address and try again", "gone", OWN],
  ["any", "554 5.7.1 Le quota d'envoi quotidien est atteint", "wait", OWN],
  ["any", "550 5.7.1 Quota d'envoi dépassé", "wait", OWN],
  ["any", "552 5.2.2 La boîte aux lettres du destinataire est saturée", "wait", OWN],
  ["any", "552 El buzón del usuario está lleno", "wait", OWN],
  ["any", "552 Casella piena", "wait", OWN],
  ["any", "552 Caixa postal cheia", "wait", OWN],
  ["any", "552 Das Postfach ist voll", "wait", OWN],
  [
    "Free",
    "550 5.2.1 This mailbox has been blocked due to inactivity",
    "gone",
    "https://github.com/sisimai/p5-sisimai/issues/243",
  ],
  ["any", "554 5.2.2 mailbox is inactive and over storage quota", "wait", OWN],
  [
    "Mail.ru",
    "550 Message was not accepted -- invalid mailbox. Local mailbox jeanne@example.org is unavailable: user not found",
    "gone",
    MAILRU,
  ],
  ["Mail.ru", "550 We do not accept mail from hosts with dynamic IP or generic DNS PTR-records", "server", MAILRU],
  [
    "Exchange",
    "550 5.4.310 DNS domain example.invalid does not exist [Message=InfoDomainNonexistent]",
    "gone",
    MICROSOFT,
  ],
  [
    "Google",
    "552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue.",
    "content",
    "https://support.google.com/mail/?p=BlockedMessage",
  ],
  ["any", "550 no existe dicha persona", "gone", SISIMAI],
  ["any", "550 no existe ese usuario", "gone", SISIMAI],
  ["any", "550 El usuario no existe", "gone", OWN],
  ["any", "550 Dirección desconocida", "gone", OWN],
  ["any", "550 Casella inesistente", "gone", OWN],
  ["any", "550 Utente sconosciuto", "gone", OWN],
  ["any", "550 Usuário desconhecido", "gone", OWN],
  ["any", "550 Caixa postal inexistente", "gone", OWN],
  ["any", "550 5.1.1 Mailbox nicht gefunden", "gone", OWN],
  ["any", "550 Empfaenger unbekannt", "gone", OWN],
  ["any", "550 Gebruiker onbekend", "gone", OWN],
  ["any", "550 Remitente desconocido", "server", OWN],
  ["any", "550 Mittente sconosciuto", "server", OWN],
  ["any", "550 Absender unbekannt", "server", OWN],
];
