import type { Recipient } from "../../newsletter/letter.ts";
import { isProvenGone } from "./judge-refusal.ts";
import type { Ledger } from "./open-ledger.ts";
import type { Pseudonyms } from "./open-pseudonyms.ts";
import type { State } from "./parse-ledger.ts";

/** What became of a sending. People are named by their address: it is for the operator's eyes, never for a file. */
export type Report = {
  /** Messages that were taken, by this call and by those before. */
  accepted: number;
  /** Of those, by this call. */
  sent: number;
  refused: Named[];
  uncertain: Named[];
  pending: Named[];
  /** How many of today's list the ledger does not know; undefined where the list is kept elsewhere. */
  newcomers?: number;
  stop?: Stop;
  /** True while an engine is at work: a later call follows on. */
  isOpen?: boolean;
  /** What else is to be said, in French; a warning calls for a look. */
  notes: { level: "info" | "warning"; text: string }[];
};

export type Named = { who: string; reply?: string; isAddressGone?: boolean };

/** Why a run ended before its messages did, in the server's words or ours; undefined where it did not. */
export type Stop = {
  why: "fatal" | "unreachable" | "late" | "interrupted" | "refused-content" | "refused-all" | "refused-alike";
  reply: string;
};

export const NOTHING: Report = { accepted: 0, sent: 0, refused: [], uncertain: [], pending: [], notes: [] };

/** Who is to have a message of their own, and how ledgers name them. */
export type People = {
  recipients: readonly Recipient[];
  pseudonyms: Pseudonyms;
  clock: () => Date;
  /** True where the one recipient is the address of a list, which is kept elsewhere. */
  isElsewhere?: boolean;
};

/** Counts what a ledger knows, and names people by the addresses of today's list. */
export function reportLedger(
  { lines }: Pick<Ledger, "lines">,
  { recipients, pseudonyms, isElsewhere }: People,
): Report {
  const emails = new Map(recipients.map(({ email }) => [pseudonyms.of(email), email]));
  const all = [...lines.values()];
  const named = (...states: State[]): Named[] =>
    all
      .filter(({ state }) => states.includes(state))
      .map((line) => ({
        who: emails.get(line.to) ?? "une personne retirée de la liste depuis",
        reply: line.reply,
        isAddressGone: line.gone && isProvenGone(line),
      }));
  return {
    accepted: all.filter(({ state }) => state === "accepted").length,
    sent: 0,
    refused: named("refused"),
    uncertain: named("uncertain", "submitting"),
    pending: named("pending").filter(({ who }) => who.includes("@")),
    newcomers: isElsewhere ? undefined : [...emails.keys()].filter((to) => !lines.has(to)).length,
    notes: [],
  };
}
