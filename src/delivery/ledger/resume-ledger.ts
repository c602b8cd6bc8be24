import type { Named, Order, Recipient, Report } from "../ways/contract.ts";
import type { Job } from "../ways/smtp/queue-messages.ts";
import type { Pseudonyms } from "./open-pseudonyms.ts";
import type { State } from "./parse-ledger.ts";

export type People = { recipients: readonly Recipient[]; pseudonyms: Pseudonyms; clock: () => Date };

/**
 * What is left to send: whoever is not in the ledger yet, or still waits. A message that a run left on its way becomes uncertain;
 * only `resendUncertain` offers it again. Whoever left the list since is not written to.
 */
export async function resumeLedger(
  { ledger, resendUncertain }: Pick<Order, "ledger" | "resendUncertain">,
  { recipients, pseudonyms, clock }: People,
): Promise<(Job & { recipient: Recipient })[]> {
  const at = clock().toISOString();
  const interrupted = [...ledger.lines.values()].filter(({ state }) => state === "submitting");
  const reply = "un passage s'est arrêté pendant l'envoi de ce message";
  await ledger.record(...interrupted.map(({ to }) => ({ to, state: "uncertain" as const, at, reply })));
  const all = recipients.map((recipient) => ({
    to: pseudonyms.of(recipient.email),
    email: recipient.email,
    tries: 0,
    recipient,
  }));
  const stateOf = (to: string): State | undefined => ledger.lines.get(to)?.state;
  const fresh = all.filter(({ to }) => stateOf(to) === undefined || (resendUncertain && stateOf(to) === "uncertain"));
  await ledger.record(...fresh.map(({ to }) => ({ to, state: "pending" as const, at })));
  return all.filter(({ to }) => stateOf(to) === "pending");
}

/** Counts what the ledger knows, and names people by the addresses of today's list. */
export function reportLedger({ ledger }: Pick<Order, "ledger">, { recipients, pseudonyms }: People): Report {
  const emails = new Map(recipients.map(({ email }) => [pseudonyms.of(email), email]));
  const lines = [...ledger.lines.values()];
  const named = (...states: State[]): Named[] =>
    lines
      .filter(({ state }) => states.includes(state))
      .map(({ to, reply, gone }) => ({
        who: emails.get(to) ?? "une personne retirée de la liste depuis",
        reply,
        isAddressGone: gone,
      }));
  return {
    accepted: lines.filter(({ state }) => state === "accepted").length,
    sent: 0,
    refused: named("refused"),
    uncertain: named("uncertain", "submitting"),
    pending: named("pending").filter(({ who }) => who.includes("@")),
    notes: [],
  };
}
