import { domainToASCII } from "node:url";
import type { Model, Roundup } from "../model/model.ts";
import type { Settings } from "../model/schema/settings.ts";
import type { Check } from "./checks/check.ts";
import type { ExitFault } from "./explain-exit.ts";

/** An edition as a letter, addressed to nobody yet. */
export type UnaddressedLetter = {
  /** `liens-101-2026-11-22`: the same however often the edition is rendered. */
  edition: string;
  /** Which sending of the edition it is: nothing for the first, `2` for what was sent again on purpose, `essai-…` for each trial. */
  sending?: string;
  language: Settings["language"];
  subject: string;
  html: string;
  text: string;
  /** The message's date; without it no two renderings would be equal. */
  date: Date;
};

/** A letter with all that it is held against. */
export type CheckedLetter = UnaddressedLetter & {
  roundup: Roundup;
  model: Model;
  /** As its own sender would receive it. */
  message: Buffer;
  /** How many of the last links are online only, so that a mailbox shows the whole letter; none unless told. */
  left?: number;
};

/** A letter that was checked, with the message that its own sender would receive. */
export type Letter = UnaddressedLetter & {
  /** RFC 5322, with CRLF. */
  message: Buffer;
  checks: Check[];
  /** What is wrong with the address by which its readers leave the list. */
  exitFault?: ExitFault;
};

/** To whom a message goes. */
export type Recipient = {
  email: string;
  name?: string;
  /** Tells the unsubscription of this recipient from any other; letters and figures that nobody can guess. */
  token?: string;
};

/**
 * One person's address, however it was typed: what every digest, ledger and search knows a person by. A domain has one form, that of
 * the wire (RFC 5890): `écoute.example` and `xn--coute-9ra.example` are one.
 */
export function normalizeAddress(email: string): string {
  return encodeDomain(email.trim()).toLowerCase();
}

/** An address with its domain in ASCII, where it has another form. */
export function encodeDomain(email: string): string {
  if (/^[\x20-\x7e]*$/u.test(email)) return email;
  const at = email.lastIndexOf("@");
  const domain = domainToASCII(email.slice(at + 1));
  return domain === "" ? email : `${email.slice(0, at + 1)}${domain}`;
}
