import { describe, expect, it } from "vitest";
import * as dateFields from "../../../src/model/schema/date-fields.ts";
import { parseValue } from "../../../src/model/schema/parse-value.ts";
import * as textFields from "../../../src/model/schema/text-fields.ts";
import * as quoting from "../../../src/text/quote.ts";
import * as webAddresses from "../../../src/text/web-address.ts";

const fields = { ...textFields, ...dateFields, ...webAddresses, ...quoting };

const addresses: [sentence: string, address: string, accepted: boolean][] = [
  ["a home page", "https://example.org", true],
  ["a plain one", "http://example.org/", true],
  ["one with everything", "https://www.example.org:8080/a/b.html?c=d&e=f#g", true],
  ["a scheme in capitals", "HTTPS://example.org/", true],
  ["an accented host", "https://débat.example.org/", true],
  ["an accented path", "https://fr.wikipedia.org/wiki/Démocratie", true],
  ["encoded letters", "https://example.org/d%C3%A9bat", true],
  ["brackets in a query", "https://example.org/?a[]=1", true],
  ["the local host", "http://localhost:8080/", true],
  ["a number of version 4", "http://127.0.0.1/", true],
  ["a number of version 6", "http://[::1]/", true],
  ["nothing", "", false],
  ["a bare host", "example.org", false],
  ["a host without a scheme", "//example.org/", false],
  ["a path", "/acteurs/voxe/", false],
  ["one slash only", "https:/example.org", false],
  ["a scheme without a host", "https://", false],
  ["a host without a stop", "https://exemple", false],
  ["a host that ends early", "https://.org", false],
  ["a host with two stops", "https://example..org", false],
  ["a host in three slashes", "https:///example.org", false],
  ["a blank", "https://example.org/a b", false],
  ["a blank at the end", "https://example.org/ ", false],
  ["a line end", "https://example.org/\na", false],
  ["an unseen character", "https://exa\u200bmple.org/", false],
  ["a change of direction", "https://example.org/\u202egro", false],
  ["a null", "https://example.org/\u0000", false],
  ["an angle bracket", "https://example.org/<b>", false],
  ["a quotation mark", 'https://example.org/"', false],
  ["a backslash", "https://example.org\\@evil.example", false],
  ["a user", "https://user@example.org/", false],
  ["a password alone", "https://:secret@example.org/", false],
  ["a script", "javascript:alert(1)", false],
  ["a mailbox", "mailto:a@example.org", false],
  ["FTP", "ftp://example.org/", false],
  ["a port that is none", "https://example.org:99999/", false],
];

describe("an address of the Web", () => {
  it.each(addresses)("%s", (_, address, accepted) => {
    expect(fields.isWebAddress(address)).toBe(accepted);
  });
});

const dates: [date: unknown, accepted: boolean][] = [
  ["2012", true],
  [2012, true],
  ["2012-05", true],
  ["2012-05-14", true],
  ["2012-02-29", true],
  ["2013-02-29", false],
  ["2012-13", false],
  ["2012-00", false],
  ["2012-5", false],
  ["12", false],
  [12, false],
  [2012.5, false],
  ["14/05/2012", false],
  ["2012-05-14T10:00", false],
  ["", false],
  [null, false],
  [true, false],
];

it.each(dates)("the partial date %j is accepted: %s", (date, accepted) => {
  expect(parseValue(fields.partialDate, date)).toEqual(
    accepted ? { ok: true, value: String(date), problems: [] } : { ok: false, problems: [expect.anything()] },
  );
});

const texts: [sentence: string, schema: Parameters<typeof parseValue>[0], text: string, accepted: boolean][] = [
  ["an identifier", fields.identifier, "make-org", true],
  ["an identifier with capitals", fields.identifier, "Make-Org", false],
  ["an identifier with an accent", fields.identifier, "écolab", false],
  ["an identifier that ends with a hyphen", fields.identifier, "make-", false],
  ["an identifier on two lines", fields.identifier, "make\n", false],
  ["a day", fields.day, "2026-11-22", true],
  ["a day that is none", fields.day, "2026-02-30", false],
  ["a public text", fields.publicText, "présidente (2016)", true],
  ["a public text with a mailbox", fields.publicText, "écrire à camille@example.org", false],
  ["a public text with an accented mailbox", fields.publicText, "rené@exemple.example", false],
  ["a public text that is empty", fields.publicText, "  ", false],
  ["a public text with an account", fields.publicText, "@camille", true],
  ["a language", fields.languageTag, "fr", true],
  ["a language of a country", fields.languageTag, "pt-BR", true],
  ["a language's name", fields.languageTag, "français", false],
  ["a mailbox", fields.emailAddress, "lettre@example.org", true],
  ["a mailbox with its name", fields.emailAddress, "Lettre <lettre@example.org>", false],
  ["a mailbox with a line end", fields.emailAddress, "lettre@example.org\nBcc: x@example.org", false],
  ["a mailbox without a domain", fields.emailAddress, "lettre@example", false],
  ["a mailbox of another script's domain", fields.emailAddress, "lettre@écoute.example.org", true],
  ["a mailbox whose name has other letters", fields.emailAddress, "élodie@example.org", false],
  ["a mailbox at two domains", fields.emailAddress, "lettre@é.example.org@example.org", false],
  ["a mailbox with a port", fields.emailAddress, "lettre@écoute.example.org:25", false],
];

it.each(texts)("%s", (_, schema, text, accepted) => {
  expect(parseValue(schema, text).ok).toBe(accepted);
});

it.each([
  ["lettre@écoute.example.org", "lettre@xn--coute-9ra.example.org"],
  ["lettre@bücher.example", "lettre@xn--bcher-kva.example"],
  ["Lettre@Example.org", "Lettre@Example.org"],
])("%s is read in the form of the wire (RFC 5890)", (typed, read) => {
  expect(parseValue(fields.emailAddress, typed).value).toBe(read);
});

const quotes: [sentence: string, value: unknown, quoted: string][] = [
  ["a text stands between guillemets", "voxe", "«\u00a0voxe\u00a0»"],
  ["a number as well", 12, "«\u00a012\u00a0»"],
  ["no number as well", Number.NaN, "«\u00a0NaN\u00a0»"],
  ["blanks are folded", " a\n\tb ", "«\u00a0a b\u00a0»"],
  ["a long text is cut", "a".repeat(61), `«\u00a0${"a".repeat(59)}…\u00a0»`],
  ["a text of sixty characters is not", "a".repeat(60), `«\u00a0${"a".repeat(60)}\u00a0»`],
  ["a character of two units is not cut in two", "👩".repeat(61), `«\u00a0${"👩".repeat(59)}…\u00a0»`],
  ["what acts on a terminal is shown", "\u001b[2J", "«\u00a0⟨U+001B⟩[2J\u00a0»"],
  ["what the eye does not see is shown", "a\u200bb", "«\u00a0a⟨U+200B⟩b\u00a0»"],
  ["a list is named", ["a"], "cette liste"],
  ["a group of fields is named", { a: 1 }, "ce groupe de champs"],
];

it.each(quotes)("in a quotation, %s", (_, value, quoted) => {
  expect(fields.quote(value)).toBe(quoted);
});
