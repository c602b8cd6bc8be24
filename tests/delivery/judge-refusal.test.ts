import { expect, test } from "vitest";
import { judgeRefusal, nameRefusal } from "../../src/delivery/ledger/judge-refusal.ts";
import { REFUSALS } from "./refusals.ts";

test.each(REFUSALS)("%s: %s means %s (%s)", (_, reply, meaning) => {
  expect(judgeRefusal(reply)).toBe(meaning);
});

test("an address that is named in a refusal decides nothing", () => {
  for (const [, reply, meaning] of REFUSALS)
    expect([reply, judgeRefusal(reply.replace(/<?jeanne@[\w.]+>?/gu, "[adresse]"))]).toEqual([reply, meaning]);
});

test.each<[string, string]>([
  ["550 5.7.1 <a@example.org>: denied, session 8f2a", "550 5.7.1 <b@example.org>: denied, session 77c1"],
  ["550 5.1.1 hhtz4meItI371 Adresse invalide", "550 5.1.1 k2tzumeItI371 Adresse invalide"],
])("the same refusal of two people has one name", (one, other) => {
  expect(nameRefusal(one)).toBe(nameRefusal(other));
});
