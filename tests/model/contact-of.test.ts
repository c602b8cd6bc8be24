import { expect, it } from "vitest";
import { findUnsettled } from "../../src/model/contact-of.ts";
import type { Settings } from "../../src/model/schema/settings.ts";

const LEGAL: Settings["legal"] = { host: { name: "Un hébergeur" } } as Settings["legal"];
const PUBLIC = "https://revue.fr/";
const RESERVED = "https://revue.example/";

it.each([
  ["a mailbox of examples and no publisher", { contact: "redaction@revue.example", url: RESERVED }, "both"],
  ["a mailbox of examples, on a public address", { contact: "redaction@revue.example", url: PUBLIC }, "both"],
  ["a form of examples", { contact: "https://forms.example/1", url: RESERVED, legal: LEGAL }, "contact"],
  ["a mailbox that is read, at an address of examples", { contact: "a@revue.fr", url: RESERVED }, "publisher"],
  ["a page of the site's own", { contact: "/ecrire/", url: RESERVED, legal: LEGAL }, undefined],
  ["a publisher and a mailbox that is read", { contact: "a@revue.fr", url: PUBLIC, legal: LEGAL }, undefined],
  ["no publisher where the law may not ask for one", { contact: "a@revue.fr", url: PUBLIC }, undefined],
])("what a site has not settled: %s", (_, settings, unsettled) => {
  expect(findUnsettled(settings)).toBe(unsettled);
});
