import { describe, expect, it } from "vitest";
import { contactAbout } from "../../src/model/contact-of.ts";
import { renderPath } from "../../src/model/schema/parse-value.ts";
import { findPublisherFaults } from "../../src/sources/check-publisher.ts";
import { makeSite } from "../newsletter/make-roundup.ts";

const legal = { host: { name: "Un hébergeur" } };
const home = "https://revue.fr/";

describe("what a site says of who publishes it", () => {
  it.each([
    ["a public site that says all", { url: home, contact: "bonjour@revue.fr", legal }, []],
    ["a public site with a page to write to", { url: home, contact: "/contact/", legal }, []],
    ["a public site with a form", { url: home, contact: "https://formulaires.fr/a", legal }, []],
    ["a public site that says nothing", { url: home }, ["error contact", "error legal"]],
    [
      "a public site with an example for a contact",
      { url: home, contact: "a@revue.example", legal },
      ["error contact"],
    ],
    [
      "a site in the making, with an example",
      { url: "https://revue.example/", contact: "a@revue.example" },
      ["warning contact"],
    ],
    ["a site in the making that says nothing", { url: "http://localhost/" }, ["warning contact"]],
    ["a site in the making with a real contact", { url: "https://revue.example/", contact: "a@revue.fr" }, []],
  ])("is checked: %s", (_, said, expected) => {
    const faults = findPublisherFaults(makeSite({ contact: undefined, ...said }));
    expect(faults.map(({ level, path }) => `${level} ${renderPath(path)}`)).toEqual(expected);
  });
});

describe("a letter begun for the reader", () => {
  const matter = { subject: "Erreur : Où & quand ?", page: "https://revue.fr/a/", questions: ["Ce qui est faux :"] };

  it.each([
    ["no contact", undefined, undefined],
    ["a page of the site, which has no form", "/contact/", "/contact/"],
    [
      "a mail: subject and body percent-encoded, lines ended by CRLF (RFC 6068, 5)",
      "bonjour@revue.fr",
      "mailto:bonjour@revue.fr?subject=Erreur%20%3A%20O%C3%B9%20%26%20quand%20%3F&body=https%3A%2F%2Frevue.fr%2Fa%2F%0D%0A%0D%0ACe%20qui%20est%20faux%20%3A%0D%0A%0D%0A",
    ],
    [
      "a mailbox with signs of its own",
      "a&b%c@revue.fr",
      expect.stringMatching(/^mailto:a%26b%25c@revue\.fr\?subject=/u),
    ],
    [
      "a form elsewhere, whose own query stays",
      "https://formulaires.fr/a?id=3",
      "https://formulaires.fr/a?id=3&subject=Erreur+%3A+O%C3%B9+%26+quand+%3F&page=https%3A%2F%2Frevue.fr%2Fa%2F&body=Ce+qui+est+faux+%3A",
    ],
  ])("leads to %s", (_, contact, address) => {
    expect(contactAbout({ contact }, matter)).toEqual(address);
  });
});
