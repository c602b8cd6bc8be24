import PostalMime, { type Email } from "postal-mime";
import { expect, test } from "vitest";
import { renderLetter } from "../../src/newsletter/render-letter.ts";
import { makeLink, makeLongRoundup, makeRoundup, makeSite } from "./make-roundup.ts";

const DATE = new Date("2026-11-22T17:00:00Z");

test("an independent parser reads back what was composed", async () => {
  const { letter, email } = await compose({ roundup: makeLongRoundup(30) });
  expect(email.subject).toBe(letter.subject);
  expect(email.from).toMatchObject({ name: "Civic-Thèque", address: "lettre@civic.example.org" });
  expect(email.to).toMatchObject([{ name: "Civic-Thèque", address: "lettre@civic.example.org" }]);
  expect(email.bcc).toBeUndefined();
  expect(new Date(email.date ?? "")).toEqual(DATE);
  expect(email.messageId).toBe("<liens-101-2026-11-22@civic.example.org>");
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
  const site = makeSite({ newsletter: { ...newsletter, unsubscribe_url: "http://civic.example.org/desabonnement/" } });
  const { email, letter } = await compose({ site });
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
  ["a title", { title: "x\r\nBcc: victime@example.org\r\n\r\ny" }, {}],
  ["a site's name", {}, { title: "x\nBcc: victime@example.org\n\ny" }],
])("line breaks in %s add no header", async (_, changes, siteChanges) => {
  const { email } = await compose({ roundup: makeRoundup(changes), site: makeSite(siteChanges) });
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

async function compose({ roundup = makeRoundup(), site = makeSite() }) {
  const letter = await renderLetter({ roundup, site, date: DATE });
  return { letter, email: await PostalMime.parse(letter.message) };
}

function header(email: Email, name: string): string | undefined {
  return email.headers.find(({ key }) => key === name)?.value;
}
