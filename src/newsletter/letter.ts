import type { Model, Roundup } from "../model/model.ts";
import type { Settings } from "../model/schema/settings.ts";
import type { Check } from "./checks/check.ts";

/** An edition as a letter, addressed to nobody yet. */
export type UnaddressedLetter = {
  /** `liens-101-2026-11-22`: the same however often the edition is rendered. */
  edition: string;
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
};

/** A letter that was checked, with the message that its own sender would receive. */
export type Letter = UnaddressedLetter & {
  /** RFC 5322, with CRLF. */
  message: Buffer;
  checks: Check[];
};

/** To whom a message goes. */
export type Recipient = {
  email: string;
  name?: string;
  /** Tells the unsubscription of this recipient from any other; letters and figures that nobody can guess. */
  token?: string;
};

/** One person's address, however it was typed: what every digest, ledger and search knows a person by. */
export function normalizeAddress(email: string): string {
  return email.trim().toLowerCase();
}
