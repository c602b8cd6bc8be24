import { describe, expect, it } from "vitest";
import { type ProposedLink, renderDraft } from "../../src/edition/merge-draft.ts";
import { parseEdition, toBody } from "../../src/edition/parse-edition.ts";
import { hashAddress, parseMemory } from "../../src/edition/parse-memory.ts";
import { renderLink } from "../../src/edition/render-blocks.ts";
import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import { pickCandidates } from "../../src/roundup/pick-candidates.ts";
import { toLink } from "../../src/roundup/write-draft.ts";
import { HOSTILE } from "../roundup/hostile-texts.ts";
import { friday, sampleContext, sampleItem, sampleLink } from "../roundup/samples.ts";

const edition = {
  number: 12,
  date: "2026-11-22",
  title: "Liens de la semaine #12",
  now: friday,
  language: "fr",
} as const;

function readBack(candidates: readonly ProposedLink[]) {
  const text = renderDraft(candidates, edition);
  const read = parseEdition(text, "content/liens/2026-11-22.md");
  expect(read.problems).toEqual([]);
  const body = toBody(read);
  return { text, matter: read.value, ...body, entries: body.sections.flatMap(({ entries }) => entries) };
}

/** White space may change; words and signs may not. */
/** As it is read back: blanks folded, letters composed, without the marks that turn a text around. */
const flat = (text: string | undefined) =>
  text
    ?.replace(/[\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");

describe("a draft", () => {
  it("reads as the editor expects", () => {
    const candidate = sampleLink(1, {
      title: "Budget [participatif] : à vous",
      reasons: [
        { kind: "keyword", term: "budget participatif", place: "title", points: 6 },
        { kind: "actor-named", name: "Cap Collectif", place: "excerpt", points: 2 },
      ],
      actorIds: ["cap-collectif"],
      group: [{ publisher: "Le Labo", title: "Budget", url: "https://labo.example.org/a;b--c" }],
    });
    expect(renderDraft([candidate], edition)).toMatchInlineSnapshot(`
      "---
      number: 12
      date: "2026-11-22"
      title: "Liens de la semaine #12"
      draft: true
      ---

      ### [Budget \\[participatif\\] : à vous](https://gazette.example.org/candidats/1) — La Gazette
      <!-- retenu: mot-clé « budget participatif », acteur nommé « Cap Collectif » (6 points) ; acteurs: cap-collectif ; date: 2026-11-18 ; langue: fr ; aussi chez: Le Labo https://labo.example.org/a%3Bb-%2Dc -->

      > Extrait 1, en une phrase.

      <!-- déjà proposés le 2026-11-20T11:00:00.000Z: cb7121ad2a ada145d304 (ne pas retirer cette ligne) -->
      "
    `);
  });

  it("parses back to the same values", () => {
    const candidate = sampleLink(1, { actorIds: ["voxe", "make-org"], language: "pt-BR" });
    const { matter, intro, entries } = readBack([candidate, sampleLink(2, { excerpt: undefined, day: undefined })]);
    expect(matter).toEqual({ number: 12, date: "2026-11-22", title: edition.title, draft: true, tags: [] });
    expect(intro).toBe("");
    expect(entries).toMatchObject([
      {
        title: "Candidat 1",
        url: candidate.url,
        publisher: "La Gazette",
        actorIds: ["voxe", "make-org"],
        language: "pt-BR",
        date: "2026-11-18",
        comment: "",
        quotation: "Extrait 1, en une phrase.",
      },
      { title: "Candidat 2", date: undefined, quotation: "", comment: "" },
    ]);
  });

  it("remembers what it proposes, and when", () => {
    const candidates = [sampleLink(1), sampleLink(2)];
    const memory = parseMemory(renderDraft(candidates, edition));
    expect(memory).toEqual({ hashes: new Set(candidates.map(({ url }) => hashAddress(url))), collectedAt: friday });
  });

  it("is still a draft without a candidate", () => {
    expect(readBack([])).toMatchObject({ entries: [], matter: { draft: true } });
  });
});

describe("hostile text", () => {
  const context = sampleContext({ keywords: [{ term: "vote", weight: 1 }], doubtful_below: 0 }, { actors: [] });
  const pick = (text: string) => {
    const {
      candidates: [candidate],
    } = pickCandidates([sampleItem({ title: text, excerpt: `vote : ${text}` }, { name: text.trim() })], context);
    if (!candidate) throw new Error("the sample is not picked");
    return toLink(candidate);
  };

  it.each(HOSTILE)("comes back as plain text: %j", (text) => {
    const candidate = pick(text);
    const { entries, sections, intro } = readBack([sampleLink(1), candidate, sampleLink(2)]);
    expect(intro).toBe("");
    expect(sections).toHaveLength(1);
    expect(entries.map(({ title }) => flat(title))).toEqual(["Candidat 1", flat(candidate.title), "Candidat 2"]);
    const [, entry] = entries;
    expect(entry).toMatchObject({ url: candidate.url, actorIds: [], date: "2026-11-18", language: "fr", comment: "" });
    expect(flat(toPlainText(entry?.quotation ?? ""))).toBe(flat(candidate.excerpt));
    if (candidate.publisher === flat(candidate.publisher)) expect(entry?.publisher).toBe(candidate.publisher);
  });

  it.each(HOSTILE)("of a term, an actor or another source stays within its comment: %j", (text) => {
    const candidate = sampleLink(1, {
      reasons: [
        { kind: "keyword", term: text, place: "title", points: 1 },
        { kind: "actor-named", name: text, place: "title", points: 1 },
      ],
      group: [
        {
          publisher: text,
          title: text,
          url: `https://labo.example.org/${encodeURIComponent(text.toWellFormed()).slice(0, 500)}-->`,
        },
      ],
      language: text,
    });
    const [comment, ...others] = renderLink(candidate, "fr")
      .split("\n")
      .filter((line) => line.startsWith("<!--"));
    expect(others).toEqual([]);
    expect(comment?.slice(4, -3)).not.toMatch(/--|[<>\r\n\u2028\u2029]/u);
    expect(readBack([candidate]).entries).toMatchObject([
      { title: "Candidat 1", actorIds: [], date: "2026-11-18", language: undefined, comment: "" },
    ]);
  });

  it("leaves the memory of the draft alone", () => {
    const candidates = HOSTILE.map((text, number) => ({ ...pick(text), url: `https://example.org/${number}` }));
    const memory = parseMemory(renderDraft(candidates, edition));
    expect(memory.hashes).toEqual(new Set(candidates.map(({ url }) => hashAddress(url))));
  });
});

describe("an address", () => {
  it.each([
    "https://example.org/a_(b)_*c*",
    "https://example.org/a?x=1&y=2&copy=3&amp=4",
    "https://example.org/a?x=[1]&y={2}|3^4`5",
    "https://example.org/%C3%A9t%C3%A9/é?q=é%20à+b",
    "https://élection.example.org/a",
    "https://example.org/a%2Fb%25c%",
    "https://example.org/a'b\"c<d>e\\f",
    "https://example.org/a;b,c:d@e!f~g",
    "https://example.org:8443/{{7}}/",
    "https://example.org/a?x=1&copy;=2&amp;y=3&#39;z",
    "https://example.org/a b\tc",
    "https://example.org/-->/<!--",
    "https://example.org/#/vote",
    "https://example.org/\ud800",
  ])("comes back as the same address: %s", (url) => {
    const {
      candidates: [candidate],
    } = pickCandidates([sampleItem({ title: "Un budget participatif", url })], sampleContext());
    if (!candidate) throw new Error("the sample is not picked");
    const [entry] = readBack([toLink(candidate)]).entries;
    expect(hashAddress(entry?.url ?? "")).toBe(hashAddress(candidate.url));
    const again = sampleContext(
      {},
      { known: new Map([[hashAddress(entry?.url ?? ""), { number: 1, isPublished: true }]]) },
    );
    expect(pickCandidates([sampleItem({ title: "Un budget participatif", url })], again).candidates).toEqual([]);
  });
});
