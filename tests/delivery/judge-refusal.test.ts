import { expect, test } from "vitest";
import { findUnproven, judgeRefusal, judgeRefusalOf, nameRefusal } from "../../src/delivery/ledger/judge-refusal.ts";
import type { Refusal } from "../../src/delivery/ledger/refusal-rules.ts";

import { MIXED_REFUSALS, NOT_OF_A_DEAD_ADDRESS, OF_A_DEAD_ADDRESS } from "./mixed-refusals.ts";
import { REFUSALS } from "./refusals.ts";

test.each(REFUSALS)("%s: %s means %s (%s)", (_, reply, meaning) => {
  expect(judgeRefusal(reply)).toBe(meaning);
});

test.each(MIXED_REFUSALS)("%s, whose reply tells of more than an address: %s means %s (%s)", (_, reply, meaning) => {
  expect(judgeRefusal(reply)).toBe(meaning);
});

test.each(NOT_OF_A_DEAD_ADDRESS)("%s: nobody is taken off the list for that", (words) => {
  expect(judgeRefusal(`550 ${words}`)).not.toBe("gone");
});

test.each(OF_A_DEAD_ADDRESS)("%s: the address is dead", (words) => {
  expect(judgeRefusal(`550 ${words}`)).toBe("gone");
});

test("an address that is named in a refusal decides nothing", () => {
  for (const [, reply, meaning] of [...REFUSALS, ...MIXED_REFUSALS])
    expect([reply, judgeRefusal(reply.replace(/<?jeanne@[\w.]+>?/gu, "[adresse]"))]).toEqual([reply, meaning]);
});

test.each<[string, string]>([
  ["550 5.7.1 <a@example.org>: denied, session 8f2a", "550 5.7.1 <b@example.org>: denied, session 77c1"],
  ["550 5.1.1 hhtz4meItI371 Adresse invalide", "550 5.1.1 k2tzumeItI371 Adresse invalide"],
])("the same refusal of two people has one name", (one, other) => {
  expect(nameRefusal(one)).toBe(nameRefusal(other));
});

/** Neighbours in words of our own. */
test.each<[Refusal, string]>([
  ["gone", "550 Adresse inconnue"],
  ["gone", "550 5.1.1 recipient mailbox unallocated"],
  ["gone", "553 5.3.0 [adresse]... User unknown"],
  ["gone", "550 5.1.10 x"],
  ["gone", "554 5.1.1 Email address could not be found, or was misspelled"],
  ["wait", "550 User mailbox exceeds allowed size"],
  ["wait", "550 Maximum number of messages per hour exceeded"],
  ["wait", "550 Greylisted, please try again later"],
  ["wait", "554 5.7.1 You have exceeded your daily sending quota"],
  ["wait", "550 5.2.2 Boîte aux lettres pleine"],
  ["server", "550 Your domain is unknown"],
  ["server", "550 5.7.1 Your account is disabled for sending"],
  ["server", "550 5.1.1 rejected by a list of bad reputation"],
  ["server", "550 IP blacklisted. Mailbox unavailable"],
  ["server", "550 Requested action not taken: mailbox unavailable; blocked by policy"],
  ["server", "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"],
  ["server", "550 5.7.1 Authentication failed: unknown user"],
  ["server", "550 Computer says no"],
])("%s: %s", (meaning, reply) => {
  expect(judgeRefusal(reply)).toBe(meaning);
});

test.each<[Refusal, string]>([
  ["server", "550 5.1.1 <bounce@example.org>: User unknown"],
  ["server", "550 5.1.1 <lettre@example.org>: User unknown"],
  ["server", "550 User unknown: bounce+7f2a@example.org"],
  ["server", "550 No such user (contact@asso.example)"],
  ["server", "550 Mailbox lettre@example.org is disabled"],
  ["gone", "550 5.1.1 <jeanne@example.net>: User unknown"],
  ["gone", "550 5.1.1 <JEANNE@EXAMPLE.NET>: User unknown"],
  ["gone", "550 No such user: jeanne"],
  ["gone", "550 5.1.1 User unknown"],
  ["gone", "550 5.1.1 <jeanne@elsewhere.example>: User unknown"],
  ["gone", "550 5.1.1 jeanne@example.net: User unknown (sent by lettre@example.org)"],
  ["gone", "550 5.1.1 User unknown; questions to postmaster@example.net"],
  ["gone", "550 User unknown, see https://example.net/help or write to abuse@example.net"],
])("%s: a letter from contact@asso.example to jeanne@example.net is answered %s", (meaning, reply) => {
  expect(judgeRefusalOf("jeanne@example.net", "contact@asso.example", reply)).toBe(meaning);
});

test.each<[string, string[], number]>([
  ["words that name nobody, three times", Array(3).fill("550 5.1.1 User unknown"), 3],
  ["words that name nobody, twice", Array(2).fill("550 5.1.1 User unknown"), 0],
  ["words that name each person", Array(4).fill("550 5.1.1 <[adresse]>: User unknown"), 0],
  ["the name alone of each person", Array(4).fill("550 No such user [nom]"), 0],
  ["different words", ["550 User unknown", "550 No such user", "550 Mailbox not found", "550 Unknown mailbox"], 0],
  [
    "words that differ by a session's name",
    ["550 User unknown a1b2", "550 User unknown c3d4", "550 User unknown e5f6"],
    3,
  ],
  [
    "one in other words among them",
    ["550 User unknown", "550 User unknown", "550 No such user [nom]", "550 User unknown"],
    3,
  ],
  ["words that name each person, twenty times", Array(20).fill("550 5.1.1 <[adresse]>: User unknown"), 20],
])("after the last message that was taken, %s", (_, replies, count) => {
  const taken = { to: "a", state: "accepted", at: "2026-10-13T10:00:00.000Z" } as const;
  const before = { to: "b", state: "refused", at: "2026-10-13T09:59:00.000Z", reply: "550 User unknown" } as const;
  const refused = replies.map(
    (reply, index) =>
      ({ to: `p${index}`, state: "refused", at: "2026-10-13T10:00:01.000Z", reply, gone: true }) as const,
  );
  expect(findUnproven([before, taken, ...refused])).toHaveLength(count);
});

test.each<[string, Record<string, string>, string[]]>([
  ["a block list, among messages that were taken", { a: "", b: "554 blocked using zen.spamhaus.org" }, ["b"]],
  ["a full box, among messages that were taken", { a: "", b: "552 5.2.2 Mailbox full" }, ["b"]],
  ["a dead address, among messages that were taken", { a: "", b: "550 5.1.1 User unknown" }, []],
  ["the letter, among messages that were taken", { a: "", b: "554 spam detected" }, []],
  ["the letter, where none was taken", { b: "554 spam detected" }, ["b"]],
  ["two dead addresses, where none was taken", { b: "550 5.1.1 User unknown", c: "550 5.1.1 User unknown" }, []],
  [
    "three people alike, where none was taken",
    { b: "550 5.1.1 [adresse] unknown", c: "550 5.1.1 unknown", d: "550 5.1.1 unknown" },
    ["b", "c", "d"],
  ],
])("what is refused for %s is offered again, or not", (_, replies, again) => {
  const lines = Object.entries(replies).map(
    ([to, reply]) => ({ to, state: reply === "" ? "accepted" : "refused", at: "", reply }) as const,
  );
  expect(findUnproven(lines).map(({ to }) => to)).toEqual(again);
});
