import { randomBytes } from "node:crypto";
import nodemailer from "nodemailer";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { describeMessage, openComposer } from "../../src/newsletter/compose-message.ts";
import type { Recipient, UnaddressedLetter } from "../../src/newsletter/letter.ts";
import { makeLetter, NOW } from "../delivery/make-sending.ts";
import { makeLongRoundup, makeModel, makeSite } from "./make-roundup.ts";

const SITE = makeSite();

test("a message whose parts were encoded beforehand is, but for its boundary, the one that is composed as a whole", async () => {
  const roundup = makeLongRoundup(30);
  const letter = await renderLetter({ roundup, model: makeModel(roundup, SITE), date: NOW });
  const compose = openComposer(letter, SITE);
  for (let index = 0; index < 60; index += 1) {
    const token = randomBytes(12 + (index % 3) * 6).toString("base64url");
    const recipient: Recipient = {
      email: `abonne-${index}@example.org`,
      name: index % 2 ? `Zoé n° ${index}` : undefined,
      token,
    };
    const [ours, whole] = [await compose(recipient), await composeWhole(letter, recipient)];
    expect(withoutBoundary(ours)).toBe(withoutBoundary(whole));
    expect(ours.toString("latin1").replace(/=\r\n/gu, "").split(token).length).toBeGreaterThan(3);
  }
});

test("an independent reader finds both parts with each recipient's own way to leave", async () => {
  const compose = openComposer(makeLetter(), SITE);
  for (const token of ["a".repeat(24), "b".repeat(24), "-_".repeat(12)]) {
    const { html, text } = await PostalMime.parse(await compose({ email: "ada@example.org", token }));
    for (const part of [html, text]) expect(part).toContain(`https://civic.example.org/desabonnement/?jeton=${token}`);
  }
});

test.each<[string, Recipient]>([
  ["without a token", { email: "liens@listes.example.org" }],
  ["with a token that is written otherwise in an address", { email: "ada@example.org", token: "é=x & y" }],
])("a recipient %s has the message that is composed as a whole", async (_, recipient) => {
  const letter = makeLetter();
  expect(await openComposer(letter, SITE)(recipient)).toEqual(await composeWhole(letter, recipient));
});

/** By nodemailer alone, every part anew. */
async function composeWhole(letter: UnaddressedLetter, recipient: Recipient): Promise<Buffer> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return (await transport.sendMail(describeMessage(letter, SITE, recipient))).message as Buffer;
}

function withoutBoundary(message: Buffer): string {
  return message.toString("latin1").replace(/_NmP-[0-9a-f]{24}-/gu, "_NmP-");
}
