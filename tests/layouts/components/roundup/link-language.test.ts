import { expect, it } from "vitest";
import { renderLinkContent } from "../../../../layouts/components/roundup/RoundupContent.tsx";
import type { Roundup, RoundupLink } from "../../../../src/model/model.ts";
import type { Settings } from "../../../../src/model/schema/settings.ts";

const settings = { url: "https://example.org/", language: "fr" } as Settings;
const roundup = { path: "/liens/2026-10-04/" } as Roundup;
const make = (title: string, quotation = "") =>
  renderLinkContent(
    {
      title,
      url: "https://example.com/a",
      language: "en",
      comment: "",
      quotation,
      line: 1,
      anchor: "lien-1",
      actors: [],
    } as RoundupLink,
    roundup,
    settings,
  );

it("the page's language stands on the link, the title and the quotation have their own (WCAG 2.2, 3.1.2)", () => {
  expect(make("Le budget participatif de la ville ?", "The city voted on it.")).toBe(
    '<h3><a href="https://example.com/a" hreflang="en">Le budget participatif de la ville\u202f?</a></h3><blockquote lang="en" cite="https://example.com/a"><div><p>The city voted on it.</p>\n</div></blockquote>',
  );
  expect(make("How the city votes ?", "La ville l'a voté, et les habitants aussi.")).toBe(
    '<h3 lang="en"><a href="https://example.com/a" hreflang="en">How the city votes ?</a></h3><blockquote cite="https://example.com/a"><div><p>La ville l’a voté, et les habitants aussi.</p>\n</div></blockquote>',
  );
});
