import type { DeliverySettings, Way, WaySettings } from "../../model/schema/delivery.ts";
import type { Settings } from "../../model/schema/settings.ts";
import type { Recipient, UnaddressedLetter } from "../../newsletter/letter.ts";
import type { Problem } from "../../text/problem.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import type { Result } from "../../text/result.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import type { Pseudonyms } from "../ledger/open-pseudonyms.ts";
import type { Report } from "../ledger/report-ledger.ts";

/** A way of delivery: what it can do, and how it is made ready. `Secret` are the environment variables that it reads. */
export type WayRules<Name extends Way, Secret extends string> = {
  /** A message for each recipient, with a line each in the ledger; or one campaign, which an engine carries to its own lists. */
  sends: "messages" | "campaign";
  /** True where nothing leaves this machine: nobody is asked for a yes, and the edition has not left by it. */
  staysHere: boolean;
  /** True where a later departure can be set (`--quand`). */
  canSchedule: boolean;
  /** What each variable holds. A key is never shown or written; a name is no secret. */
  secrets: Readonly<Record<Secret, "name" | "key">>;
  /** Makes it ready; nothing is contacted yet. */
  open: (opening: Opening<Name, Secret>) => Promise<Result<Carrier, Obstacle>>;
  /** Erases what it keeps of a person on this machine, ledgers apart; how many messages it held. */
  forget: (person: ErasedPerson<Name>) => Promise<number>;
};

/** Whoever is to be erased, and where a way may have kept something of them. */
export type ErasedPerson<Name extends Way = Way> = {
  /** In its one form, as `normalizeAddress` gives it. */
  email: string;
  /** Of their unsubscription. */
  tokens: readonly string[];
  /** How ledgers name them. */
  pseudonym: string;
  /** The folders of all editions that were written rather than sent. */
  outboxes: readonly string[];
  /** Undefined where the way is not set up. */
  rules?: WaySettings<Name>;
};

/** Describes a way: the compiler reads off its name which settings it has, and off `secrets` which variables it may ask for. */
export function defineWay<Name extends Way, Secret extends string>(name: Name, rules: WayRules<Name, Secret>) {
  return { name, ...rules };
}

/** What stands in the way: a fault of the list of subscribers, or a sentence in French. */
export type Obstacle = Problem | string;

/** A way that is ready to be used: nothing is contacted before `test` or `send`. */
export type Carrier = {
  /** Which server, or which folder. */
  server: string;
  /** To whom, in words: « 214 abonnés ». */
  recipients: string;
  /** What the editor should know before saying yes. */
  warnings: string[];
  /** Whom the letter is shown to where the list holds nobody yet: a trial, and no sending. */
  standIn?: string;
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
  /** True to give an edition that left already to whoever joined the list since. */
  takesNewcomers: boolean;
  /** When the engine is to send; at once unless told. */
  at?: Date;
  /** After this instant nothing leaves any more. */
  notAfter: Date;
  signal?: AbortSignal;
  onProgress: (done: number, total: number) => void;
};

/** What every way may know. */
export type Opening<Name extends Way = Way, Secret extends string = string> = {
  letter: UnaddressedLetter;
  /** `liens-101`: what is sent once, whatever is corrected in it afterwards, its day included. */
  edition: string;
  settings: Settings;
  /** All of `newsletter.delivery`, and of it the way's own part. */
  delivery: DeliverySettings;
  rules: WaySettings<Name>;
  /** The folder of subscribers and ledgers, absolute. */
  folder: string;
  /** Where the outbox writes, absolute. */
  outbox: string;
  round: number;
  secrets: Readonly<Partial<Record<Secret, string>>>;
  /** Everyone on the list; nobody where there is none. */
  readRecipients: () => Promise<Result<readonly Recipient[], Problem>>;
  pseudonyms: Pseudonyms;
  clock: () => Date;
  /** Milliseconds between two looks at an engine that sends. */
  pollMs?: number;
};

/** Nothing of a person stays on this machine but what ledgers hold. */
export const keepsNothing = async () => 0;

/** What is told of environment variables that are not set. */
export function explainMissing(...names: string[]): string {
  return `Il manque la clé du serveur${NNBSP}; donnez-la par l'environnement${NBSP}: ${names.join(" et ")}.`;
}
