import type { LedgerLine } from "./parse-ledger.ts";
import { hideAddress } from "./quote-reply.ts";
import { FRENCH_CODES, REFUSAL_RULES, type Refusal } from "./refusal-rules.ts";

/** What an address is made of is no word of a server's: `abuse@example.org` speaks of no abuse. */
const ADDRESSES = /([^\s<>"'(),;:=[\]{}]+)@[^\s<>"'(),;:[\]{}]+\.\w+/gu;

/** Judges the words of a refusal by positive proof: what proves nothing of an address, nor of the letter, is the server's. */
export function judgeRefusal(reply: string): Refusal {
  const code = /\b(?:LPN|OFR|OUK)(?:\d*[-_ ])?(\d{3})\b/iu.exec(reply)?.[1];
  if (code !== undefined) return FRENCH_CODES.find(([, codes]) => codes.test(code))?.[0] ?? "server";
  const words = reply.replace(ADDRESSES, "[adresse]");
  return REFUSAL_RULES.find(([, pattern]) => pattern.test(words))?.[0] ?? "server";
}

/** The same of a refusal of which it is known whom it was answered for: what speaks of another address proves nothing of theirs. */
export function judgeRefusalOf(to: string, from: string, reply: string): Refusal {
  const meaning = judgeRefusal(reply);
  const hidden = hideAddress(reply, to);
  const isOurs = to.toLowerCase() !== from.toLowerCase() && hidden.toLowerCase().includes(from.toLowerCase());
  return meaning === "gone" && !namesPerson(hidden) && (isOurs || namesAnother(hidden)) ? "server" : meaning;
}

/** The same of a ledger, where the person's own address is hidden. */
function judgeLine({ reply = "" }: LedgerLine): Refusal {
  const meaning = judgeRefusal(reply);
  return meaning === "gone" && !namesPerson(reply) && namesAnother(reply) ? "server" : meaning;
}

/** True for a line that proves that its address is dead. */
export function isProvenGone(line: LedgerLine): boolean {
  return judgeLine(line) === "gone";
}

/** True where the server repeated the person's address, or the name in it: it looked for them. */
function namesPerson(reply: string): boolean {
  return /\[(?:adresse|nom)\]/u.test(reply);
}

/** Whom a server says to write to about a refusal is not whom it refuses. */
const CONTACTS =
  /^(?:post|host|web)?master$|^(?:abuse|support|help|admin|contact|info|noc|security|spam|service|it)\b|desk$/iu;

function namesAnother(reply: string): boolean {
  const locals = [...reply.matchAll(ADDRESSES)].map(([, local = ""]) => local);
  return locals.some((local) => !CONTACTS.test(local));
}

/** What of a refusal is the same for whoever is refused so: without addresses, numbers and the names of sessions. */
export function nameRefusal(reply: string): string {
  return reply
    .toLowerCase()
    .replace(/\[(?:adresse|nom)\]|<[^>]*>|\S*[\d@]\S*/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * As many refusals in the same words, and no message taken, or none any more: it is not the addresses that are wrong. Only the end of a run
 * is looked at, so that of a list of which one address in ten is dead, one in a thousand is taken for a suspended account.
 */
const ENOUGH = 3;

/** So many in a row tell of a server that has lost its list, even where it repeats each address. */
const MOST_DEAD = 20;

/** Of refusals in a row, with no message taken after them, those that the server answers alike, whoever they are for: a suspended account is refused so. */
export function findAlike(row: readonly LedgerLine[]): LedgerLine[] {
  const count = countNames(row.filter(({ reply = "" }) => !namesPerson(reply)));
  if (row.length >= MOST_DEAD && countNames(row).size === 1) return [...row];
  return row.filter(({ reply = "" }) => !namesPerson(reply) && (count.get(nameRefusal(reply)) ?? 0) >= ENOUGH);
}

function countNames(lines: readonly LedgerLine[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { reply = "" } of lines) count.set(nameRefusal(reply), (count.get(nameRefusal(reply)) ?? 0) + 1);
  return count;
}

/**
 * The refusals of a ledger that prove nothing of their people, so that they are offered again: those in words that blame neither
 * address nor letter; those that came alike after the last message that was taken; and, as long as the server has taken no message at
 * all, those of the letter, or of several people alike.
 */
export function findUnproven(lines: Iterable<LedgerLine>): LedgerLine[] {
  const all = [...lines];
  const taken = all.filter(({ state }) => state === "accepted").map(({ at }) => at);
  const last = taken.sort().at(-1);
  const refused = all.filter(({ state }) => state === "refused");
  const count = countNames(refused);
  const row = last === undefined ? [] : refused.filter((line) => line.at > last && isProvenGone(line));
  const alike = new Set(findAlike(row));
  return refused.filter((line) => {
    const meaning = judgeLine(line);
    if (meaning === "wait" || meaning === "server" || alike.has(line)) return true;
    if (last !== undefined) return false;
    return meaning === "content" || (count.get(nameRefusal(line.reply ?? "")) ?? 0) >= ENOUGH;
  });
}
