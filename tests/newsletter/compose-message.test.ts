import PostalMime, { type Email } from "postal-mime";
import { describe, expect, test } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import type { Roundup } from "../../src/model/model.ts";
import type { Settings } from "../../src/model/schema/settings.ts";
import { identifyMessage, openComposer, replaceUnsubscription } from "../../src/newsletter/compose-message.ts";
import type { Recipient } from "../../src/newsletter/letter.ts";
import { makeLink, makeLongRoundup, makeModel, makeRoundup, makeSite } from "./make-roundup.ts";

const DATE = new Date("2026-11-22T17:00:00Z");
const WORDS = { subject: "Liens", html: "<p>Liens</p>", text: "Liens" };

test("an independent parser reads back what was composed", async () => {
  const { letter, email } = await compose({ roundup: makeLongRoundup(30) });
  expect(email.subject).toBe(letter.subject);
  expect(email.from).toMatchObject({ name: "Civic-Thèque", address: "lettre@civic.example.org" });
  expect(email.to).toMatchObject([{ name: "Civic-Thèque", address: "lettre@civic.example.org" }]);
  expect(email.bcc).toBeUndefined();
  expect(new Date(email.date ?? "")).toEqual(DATE);
  expect(email.messageId).toMatch(/^<liens-101-2026-11-22\.[0-9a-f]{24}@civic\.example\.org>$/u);
  expect(email.html?.trim()).toBe(letter.html.trim());
  expect(email.text?.trim()).toBe(letter.text.trim());
  expect(email.attachments).toEqual([]);
});

test("the message carries the headers of a list that one can leave", async () => {
  const { email } = await compose({});
  expect(header(email, "list-id")).toMatch(/<liens\.civic\.example\.org>$/u);
  expect(header(email, "list-unsubscribe")).toBe(
    "<mailto:desabonnement@civic.example.org?subject=unsubscribe>, <https://civic.example.org/desabonnement/>",
  );
  expect(header(email, "list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  expect(header(email, "auto-submitted")).toBe("auto-generated");
  expect(header(email, "content-language")).toBe("fr");
  expect(header(email, "content-type")).toMatch(/^multipart\/alternative/u);
});

test("without https there is no one-click unsubscription (RFC 8058)", async () => {
  const { newsletter } = makeSite();
  const settings = makeSite({
    newsletter: { ...newsletter, unsubscribe_url: "http://civic.example.org/desabonnement/" },
  });
  const { email, letter } = await compose({ settings });
  expect(header(email, "list-unsubscribe-post")).toBeUndefined();
  expect(letter.checks.filter(({ level }) => level === "warning")).toHaveLength(1);
});

test("the same edition gives the same bytes; another edition another Message-ID", async () => {
  const [first, second, other] = await Promise.all([
    compose({}),
    compose({}),
    compose({ roundup: makeRoundup({ number: 102 }) }),
  ]);
  expect(first.letter.message.equals(second.letter.message)).toBe(true);
  expect(other.email.messageId).not.toBe(first.email.messageId);
});

test.each([
  ["subject", { subject: "Liens, corrigés" }],
  ["HTML", { html: "<p>Corrigé</p>" }],
  ["text", { text: "Corrigé" }],
  ["edition", { edition: "liens-102-2026-11-29" }],
  ["sending", { sending: "2" }],
])("a message without recipient has another Message-ID with another %s (RFC 5322, 3.6.4)", (_, changes) => {
  const letter = { edition: "liens-101-2026-11-22", ...WORDS };
  const id = identifyMessage(letter, makeSite(), undefined);
  expect(identifyMessage({ ...letter }, makeSite())).toBe(id);
  expect(identifyMessage({ ...letter, ...changes }, makeSite())).not.toBe(id);
});

test.each([
  ["a title", { title: "x\r\nBcc: victime@example.org\r\n\r\ny" }, {}],
  ["a site's name", {}, { title: "x\nBcc: victime@example.org\n\ny" }],
])("line breaks in %s add no header", async (_, changes, siteChanges) => {
  const { email } = await compose({ roundup: makeRoundup(changes), settings: makeSite(siteChanges) });
  expect(email.bcc).toBeUndefined();
  expect(email.html).toContain("</html>");
});

test("every link of the edition is in both parts, and all lines end with CRLF within RFC 5322's length", async () => {
  const roundup = makeLongRoundup(30);
  const { email, letter } = await compose({ roundup });
  for (const { url = "" } of roundup.links) {
    expect(email.text).toContain(url);
    expect(email.html).toContain(url);
  }
  const lines = letter.message.toString("latin1").split("\r\n");
  expect(lines.some((line) => line.includes("\n") || line.length > 998)).toBe(false);
});

test("a text that imitates a boundary stays in its part", async () => {
  const forged = "----_NmP-Part_1\r\nContent-Type: text/html\r\n\r\n<b>x</b>";
  const { email, letter } = await compose({
    roundup: makeRoundup({ sections: [{ intro: forged, links: [makeLink()] }] }),
  });
  expect(email.html?.trim()).toBe(letter.html.trim());
  expect(email.text?.trim()).toBe(letter.text.trim());
});

describe("a message to one recipient", () => {
  const settings = makeSite();
  const address = "https://civic.example.org/desabonnement/?jeton=Ab3_x-9";
  const recipient = { email: "Zoe@lectrice.example.org", name: "Zoé d'Exemple", token: "Ab3_x-9" };

  test("is addressed to that recipient alone, who leaves by an own address", async () => {
    const { email } = await compose({ recipient });
    expect(email.to).toMatchObject([{ name: "Zoé d'Exemple", address: "Zoe@lectrice.example.org" }]);
    expect(header(email, "list-unsubscribe")).toBe(
      `<mailto:desabonnement@civic.example.org?subject=unsubscribe%20Ab3_x-9>, <${address}>`,
    );
    for (const part of [email.html, email.text]) {
      expect(part).toContain(address);
      expect(part).not.toMatch(/desabonnement\/(?!\?jeton=Ab3_x-9)/u);
    }
  });

  test("has a Message-ID that is its own, always the same, and names nobody", async () => {
    const letter = { edition: "liens-101-2026-11-22", ...WORDS };
    const id = identifyMessage(letter, settings, recipient);
    expect(id).toMatchInlineSnapshot(`"<liens-101-2026-11-22.aefb6a68d274148825670f43@civic.example.org>"`);
    expect(identifyMessage(letter, settings, { email: "zoe@lectrice.example.org" })).toBe(id);
    expect(identifyMessage(letter, settings, { email: "zoe@lecteur.example.org" })).not.toBe(id);
    expect(identifyMessage({ ...letter, edition: "liens-102-2026-11-29" }, settings, recipient)).not.toBe(id);
    expect((await compose({ recipient })).email.messageId).toBe(id);
  });

  test("has another Message-ID in each sending, as RFC 5322, 3.6.4, wants of another message (TryGhost/Ghost#30776)", () => {
    const edition = "liens-101-2026-11-22";
    const sendings = [undefined, "2", "3", "essai-m1", "essai-m2"];
    const ids = sendings.map((sending) => identifyMessage({ edition, sending, ...WORDS }, settings, recipient));
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^<liens-101-2026-11-22\.[0-9a-f]{24}@civic\.example\.org>$/u);
  });

  test("leaves as anybody does where the recipient has no token", async () => {
    const { email } = await compose({ recipient: { email: "liste@sympa.example.org" } });
    expect(email.to).toEqual([{ name: "", address: "liste@sympa.example.org" }]);
    expect(header(email, "list-unsubscribe")).toMatch(/subject=unsubscribe>, <https:.*desabonnement\/>$/u);
  });

  test("says nothing else than what the name says", async () => {
    const name = 'x"\r\nBcc: victime@example.org\r\n\r\ny';
    const { email } = await compose({ recipient: { ...recipient, name } });
    expect(email.bcc).toBeUndefined();
    expect(email.to).toHaveLength(1);
    expect(email.html).toContain("</html>");
  });
});

test("an engine's mark takes the place of the address of unsubscription, and of no other address", () => {
  const site = makeSite();
  const { unsubscribe_url } = site.newsletter;
  const parts = {
    html: `<a href="${unsubscribe_url}">x</a><a href="${unsubscribe_url}aide">y</a>`,
    text: `    ${unsubscribe_url}\n${unsubscribe_url}aide\n`,
  };
  expect(replaceUnsubscription(parts, site, "{{ UnsubscribeURL }}")).toEqual({
    html: `<a href="{{ UnsubscribeURL }}">x</a><a href="${unsubscribe_url}aide">y</a>`,
    text: `    {{ UnsubscribeURL }}\n${unsubscribe_url}aide\n`,
  });
});

async function compose({
  roundup = makeRoundup(),
  settings = makeSite(),
  recipient,
}: {
  roundup?: Roundup;
  settings?: Settings;
  recipient?: Recipient;
}) {
  const letter = await renderLetter({ roundup, model: makeModel(roundup, settings), date: DATE });
  return { letter, email: await PostalMime.parse(await openComposer(letter, settings)(recipient)) };
}

function header(email: Email, name: string): string | undefined {
  return email.headers.find(({ key }) => key === name)?.value;
}

test("no head holds a byte above 127 (RFC 5322, 2.2): addresses are percent-encoded or in ASCII, names are encoded words (RFC 2047)", async () => {
  const site = makeSite();
  const newsletter = {
    ...site.newsletter,
    from_name: "La Vigie d’été — n°",
    unsubscribe_url: "https://écoute.example.org/désabonnement/?liste=été",
    list_id: "liens.écoute.example.org",
    why: "Vous êtes abonné.",
  };
  const recipients: (Recipient | undefined)[] = [
    undefined,
    { email: "liste@écoute.example.org" },
    { email: "zoe@bücher.example.org", name: "Zoé Łukasz 李", token: "Ab3_x-9Ab3_x-9Ab3" },
  ];
  for (const recipient of recipients) {
    const settings = makeSite({ title: "Civic-Thèque", newsletter });
    const { letter, email } = await compose({ recipient, settings });
    const message = (await openComposer(letter, settings)(recipient)).toString("latin1");
    expect(message.match(/.*[\x80-\xff].*/gu)).toBeNull();
    expect(header(email, "list-unsubscribe")).toContain(
      "https://xn--coute-9ra.example.org/d%C3%A9sabonnement/?liste=%C3%A9t%C3%A9",
    );
    expect(header(email, "list-id")).toContain("<liens.xn--coute-9ra.example.org>");
    expect(email.from?.name).toBe("La Vigie d’été — n°");
    if (recipient?.name)
      expect(email.to).toMatchObject([{ name: "Zoé Łukasz 李", address: expect.stringContaining("@xn--bcher-kva") }]);
  }
});
