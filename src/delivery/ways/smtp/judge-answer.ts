import { judgeRefusalOf } from "../../ledger/judge-refusal.ts";
import { flattenReply } from "../../ledger/quote-reply.ts";

/** What became of one message that was offered to a server. */
export type Outcome =
  | { kind: "accepted"; reply: string }
  /** Turned down for now, or not offered at all: it may be offered again. */
  | { kind: "deferred"; reply: string; isConnectionLost: boolean }
  /** Turned down by words that blame neither the address nor the letter: it waits for another run, when the server may want it. */
  | { kind: "held"; reply: string }
  /** Turned down for good; `isAddress` where it is the address that the server does not want, and not the message. */
  | { kind: "refused"; reply: string; isAddress: boolean }
  /** The server may have it: it was invited to take the message and never said whether it did. */
  | { kind: "uncertain"; reply: string }
  /** The server wants nothing of us: no other message would fare better. */
  | { kind: "fatal"; reply: string };

/** Of a server that could not be reached, or would not hear us. */
export type Failure = Extract<Outcome, { kind: "deferred" | "fatal" }>;

/** What is read of nodemailer's errors. */
export type SmtpError = {
  code?: string;
  /** The system's own code, where nodemailer put another in its place. */
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
  message: string;
};

/**
 * Judges the failure of one transaction (RFC 5321, 4.2.1 and 4.5.3.2.6). A reply decides, whatever came before it: until the server
 * answers 2yz to the end of the data, the message is still ours. Without a reply the message is ours as long as its content was not
 * asked for (354); afterwards nobody can know but the server.
 */
export function judgeAnswer(
  error: SmtpError,
  { from, to }: { from: string; to: string },
  wasContentTaken: boolean,
): Outcome {
  const { responseCode, command = "" } = error;
  const reply = flattenReply(error.response ?? error.message);
  if (responseCode === undefined)
    return wasContentTaken ? { kind: "uncertain", reply } : { kind: "deferred", reply, isConnectionLost: true };
  if (responseCode < 500) return { kind: "deferred", reply, isConnectionLost: responseCode === 421 };
  if (WANTS_LOGIN.has(responseCode) || (command !== "RCPT TO" && command !== "DATA")) return { kind: "fatal", reply };
  const refusal = judgeRefusalOf(to, from, reply);
  if (refusal === "gone") return { kind: "refused", reply, isAddress: true };
  // Before its data nothing is known of a letter: whatever the words, it is not what was refused.
  if (refusal === "content" && command === "DATA") return { kind: "refused", reply, isAddress: false };
  return { kind: "held", reply };
}

/** RFC 4954, 6, and X.7.13 of IANA's registry of enhanced codes: nobody is written to before a login, nor from a disabled account. */
const WANTS_LOGIN: ReadonlySet<number> = new Set([525, 530, 534, 535, 538]);

/** The same of a connection that could not be opened, so that no message was offered. */
export function judgeConnection(error: SmtpError): Failure {
  const reply = flattenReply(error.response ?? error.message);
  const { code = "", originalCode = "", responseCode } = error;
  const deferred = { kind: "deferred", reply, isConnectionLost: true } as const;
  if (responseCode !== undefined && responseCode < 500) return deferred;
  // A certificate, a password or a name that is wrong stays wrong; a server that is down or busy may come back.
  const isLasting = /^E(?:AUTH|NOAUTH|TLS)$/u.test(code) || /CERT|SIGNATURE|_SSL_|_TLS_/u.test(originalCode);
  if (isLasting || responseCode !== undefined || error.command === "STARTTLS") return { kind: "fatal", reply };
  return deferred;
}
