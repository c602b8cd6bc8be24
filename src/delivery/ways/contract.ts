import type { Way } from "../../model/schema/delivery.ts";
import type { Settings } from "../../model/schema/settings.ts";
import type { Recipient, UnaddressedLetter } from "../../newsletter/letter.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import type { Stop } from "./smtp/offer-messages.ts";

/** One of the four ways of a letter, ready to be used: nothing is contacted before `test` or `send`. */
export type Carrier = {
  way: Way;
  /** Which server, or which folder. */
  server: string;
  /** To whom, in words: « 214 abonnés ». */
  recipients: string;
  /** What the editor should know before saying yes. */
  warnings: string[];
  /** Gives the letter to one address, outside any ledger. */
  test: (address: string) => Promise<Report>;
  /** What a ledger knows already, with people named by today's list. */
  review: (ledger: Ledger) => Report;
  /** Gives the letter to everyone who has not had it, by what the ledger knows; called again, does nothing again. */
  send: (order: Order) => Promise<Report>;
};

export type Order = {
  ledger: Ledger;
  /** True to offer again what nobody knows the fate of. */
  resendUncertain: boolean;
  /** When the engine is to send; at once unless told. */
  at?: Date;
  /** After this instant nothing leaves any more. */
  notAfter: Date;
  signal?: AbortSignal;
  onProgress: (done: number, total: number) => void;
};

/** What became of a sending. People are named by their address: it is for the operator's eyes, never for a file. */
export type Report = {
  /** Messages that were taken, by this call and by those before. */
  accepted: number;
  /** Of those, by this call. */
  sent: number;
  refused: Named[];
  uncertain: Named[];
  pending: Named[];
  stop?: Stop;
  /** True while an engine is at work: a later call follows on. */
  isOpen?: boolean;
  /** What else is to be said, in French; a warning calls for a look. */
  notes: { level: "info" | "warning"; text: string }[];
};

export type Named = { who: string; reply?: string; isAddressGone?: boolean };

/** What every way needs to know. */
export type CarrierContext = {
  letter: UnaddressedLetter;
  /** `liens-101`: what is sent once, whatever is corrected in it afterwards, its day included. */
  edition: string;
  settings: Settings;
  /** The folder of subscribers and ledgers, absolute. */
  folder: string;
  /** Where the outbox writes, absolute. */
  outbox: string;
  round: number;
  secrets: Readonly<Record<string, string | undefined>>;
  clock: () => Date;
  /** Milliseconds between two looks at an engine that sends. */
  pollMs?: number;
};

export type { Recipient };

export const NOTHING: Report = { accepted: 0, sent: 0, refused: [], uncertain: [], pending: [], notes: [] };
