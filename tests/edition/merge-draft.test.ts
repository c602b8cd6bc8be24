import { describe, expect, it } from "vitest";
import { mergeDraft, renderDraft } from "../../src/edition/merge-draft.ts";
import { hashAddress, parseMemory } from "../../src/edition/parse-memory.ts";
import { friday, sampleLink } from "../roundup/samples.ts";

const context = { file: "content/liens/2026-11-22.md", now: new Date("2026-11-21T09:00:00Z"), language: "fr" } as const;
const [one, two, three] = [sampleLink(1), sampleLink(2), sampleLink(3)];
const draft = renderDraft([one, two], { number: 12, date: "2026-11-22", title: "Liens", now: friday, language: "fr" });

function merge(text: string, candidates = [one, two, three]) {
  const merged = mergeDraft(text, candidates, context);
  if (!merged.ok) throw new Error(merged.problems[0]?.message);
  return { text: merged.value.text, added: merged.value.added.map(({ title }) => title) };
}

const cut = (text: string, from: string, to: string) =>
  text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to));

describe("a second run", () => {
  it("adds what is new before the memory, and remembers it", () => {
    const { text, added } = merge(draft);
    expect(added).toEqual(["Candidat 3"]);
    const memoryAt = draft.indexOf("<!-- déjà");
    expect(text.startsWith(draft.slice(0, memoryAt))).toBe(true);
    expect(text.slice(memoryAt)).toMatchInlineSnapshot(`
      "### [Candidat 3](https://gazette.example.org/candidats/3) — La Gazette
      <!-- retenu: mot-clé « budget participatif » (6 points) ; date: 2026-11-18 ; langue: fr -->

      > Extrait 3, en une phrase.

      <!-- déjà proposés le 2026-11-21T09:00:00.000Z: cb7121ad2a 21444e63e8 ad1161a21a (ne pas retirer cette ligne) -->
      "
    `);
    expect(parseMemory(text)).toEqual({
      hashes: new Set([one, two, three].map(({ url }) => hashAddress(url))),
      collectedAt: context.now,
    });
  });

  it("changes nothing when nothing is new", () => {
    expect(merge(draft, [two, one])).toEqual({ text: draft, added: [] });
  });

  it("adds nothing more when it runs a third time", () => {
    const { text } = merge(draft);
    expect(merge(text)).toEqual({ text, added: [] });
  });

  it("does not bring back what the editor deleted", () => {
    const edited = cut(draft, "### [Candidat 1]", "### [Candidat 2]");
    expect(merge(edited).added).toEqual(["Candidat 3"]);
  });

  it("brings deleted links back, and no others, where the memory was removed", () => {
    const edited = cut(cut(draft, "<!-- déjà", "\u0000"), "### [Candidat 1]", "### [Candidat 2]");
    expect(edited).not.toContain("déjà");
    expect(merge(edited).added).toEqual(["Candidat 1", "Candidat 3"]);
  });

  it("knows a link whose address the editor wrote otherwise", () => {
    const edited = `${draft.replaceAll(two.url, "http://www.gazette.example.org/candidats/2/?utm_source=x")}`;
    expect(merge(edited.replace(/<!-- déjà.*/u, "")).added).toEqual(["Candidat 3"]);
  });

  it("leaves the memory in its place where the editor wrote below it", () => {
    const edited = `${draft}\n## Et aussi\n\nUn mot.`;
    const { text } = merge(edited);
    const start = draft.indexOf("<!-- déjà");
    expect(text.startsWith(draft.slice(0, start))).toBe(true);
    expect(text).toMatch(/retirer cette ligne\) -->\n\n### \[Candidat 3\][^#]*\n\n## Et aussi\n\nUn mot\.$/u);
    expect(merge(text).added).toEqual([]);
  });

  it("writes the line ends of the draft", () => {
    const { text } = merge(draft.replaceAll("\n", "\r\n"));
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(text.replaceAll("\r\n", "\n")).toBe(merge(draft).text);
  });

  it.each([
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["no last line end", (text: string) => text.trimEnd()],
    ["many last line ends", (text: string) => `${text}\n\n\n`],
    ["an indented memory", (text: string) => text.replace("<!-- déjà", "  <!-- déjà")],
    ["no blank line before the memory", (text: string) => text.replace("\n\n<!-- déjà", "\n<!-- déjà")],
    ["text before the memory on its line", (text: string) => text.replace("<!-- déjà", "Mot <!-- déjà")],
    ["the memory twice", (text: string) => `${text}${text.slice(text.indexOf("<!-- déjà"))}`],
    ["a list at the end", (text: string) => text.replace("<!-- déjà", "- un\n- deux\n\n<!-- déjà")],
    ["an open quotation at the end", (text: string) => text.replace("<!-- déjà", "> cité\nsuite\n<!-- déjà")],
    ["no link left", (text: string) => cut(text, "### [Candidat 1]", "<!-- déjà")],
  ])("is read back with %s", (_, edit) => {
    const { text, added } = merge(edit(draft));
    expect(added).toEqual(["Candidat 3"]);
    expect(merge(text).added).toEqual([]);
  });
});

describe("a draft is refused", () => {
  it.each([
    [
      "once published",
      draft.replace("draft: true", "draft: false"),
      "cette édition est déjà publiée, rien n'y est ajouté",
    ],
    [
      "without its draft mark",
      draft.replace("draft: true\n", ""),
      "cette édition est déjà publiée, rien n'y est ajouté",
    ],
    ["when empty", "", /vide|manque/u],
    ["with faulty front matter", draft.replace("number: 12", "number: douze"), /douze/u],
    ["with an unclosed code block", draft.replace("<!-- déjà", "```\ncode\n\n<!-- déjà"), /n'est pas fermé/u],
    ["with an unclosed comment", draft.replace("<!-- déjà", "<!-- note\n\n<!-- déjà"), /n'est pas fermé/u],
    ["when its front matter would run code", draft.replace("---\n", "---js\n"), /n'est pas du YAML/u],
  ])("%s", (_, text, message) => {
    const merged = mergeDraft(text, [three], context);
    expect(merged.ok).toBe(false);
    if (!merged.ok) expect(merged.problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });
});

describe("sections", () => {
  const petition = { id: "petition", title: "Pétitions" };
  const inSection = (number: number, section?: typeof petition) => sampleLink(number, { section });
  const doubtful = (number: number) => sampleLink(number, { isDoubtful: true, section: petition });
  const plan = { number: 12, date: "2026-11-22", title: "Liens", now: friday, language: "fr" } as const;
  const sectioned = renderDraft(
    [inSection(1), inSection(2, petition), doubtful(3), inSection(4, petition), inSection(5)],
    plan,
  );
  const outline = (text: string) => text.match(/^## .*|(?<=^### \[Candidat )\d+/gmu);

  it("come in the order of their best, then the others, then what is to be judged", () => {
    expect(sectioned.replace(/<!-- (?:retenu|déjà).*-->|^> .*/gmu, "").replace(/\n+/gu, "\n")).toMatchInlineSnapshot(`
      "---
      number: 12
      date: "2026-11-22"
      title: "Liens"
      draft: true
      ---
      ## Pétitions
      <!-- rubrique: petition -->
      ### [Candidat 2](https://gazette.example.org/candidats/2) — La Gazette
      ### [Candidat 4](https://gazette.example.org/candidats/4) — La Gazette
      ## Autres lectures
      <!-- rubrique: autres -->
      ### [Candidat 1](https://gazette.example.org/candidats/1) — La Gazette
      ### [Candidat 5](https://gazette.example.org/candidats/5) — La Gazette
      ## À relire
      <!-- rubrique: a-relire -->
      ### [Candidat 3](https://gazette.example.org/candidats/3) — La Gazette
      "
    `);
  });

  it("are none where nothing asks for one", () => {
    expect(outline(renderDraft([inSection(1), inSection(2)], plan))).toEqual(["1", "2"]);
    expect(outline(renderDraft([inSection(1), inSection(2, petition)], plan))).toEqual(["1", "2"]);
    expect(outline(renderDraft([inSection(1), doubtful(2)], plan))).toEqual(["1", "## À relire", "2"]);
  });

  const news = [inSection(6, petition), inSection(7), doubtful(8)];
  const after = (edit: (text: string) => string) => outline(merge(edit(sectioned), news).text);

  it.each<[string, (text: string) => string, string[]]>([
    [
      "take in what is new at their ends",
      (text) => text,
      ["## Pétitions", "2", "4", "6", "## Autres lectures", "1", "5", "7", "## À relire", "3", "8"],
    ],
    [
      "are known by their comment when the editor renames them",
      (text) => text.replace("## Pétitions", "## Signer").replace("## À relire", "## Peut-être"),
      ["## Signer", "2", "4", "6", "## Autres lectures", "1", "5", "7", "## Peut-être", "3", "8"],
    ],
    [
      "are known by their name without it",
      (text) => text.replace(/\n<!-- rubrique.*-->/gu, ""),
      ["## Pétitions", "2", "4", "6", "## Autres lectures", "1", "5", "7", "## À relire", "3", "8"],
    ],
    [
      "are known where the editor moves them",
      (text) => {
        const [head = "", ...parts] = text.split(/^(?=## |<!-- déjà)/mu);
        const [one = "", two = "", three = "", memory = ""] = parts;
        return head + three + two + one + memory;
      },
      ["## À relire", "3", "8", "## Autres lectures", "1", "5", "7", "## Pétitions", "2", "4", "6"],
    ],
    [
      "come back before what is to be judged when the editor took them out",
      (text) => text.replace(/## (?:Pétitions|Autres lectures)\n.*\n\n/gu, ""),
      ["2", "4", "1", "5", "6", "7", "## À relire", "3", "8"],
    ],
  ])("%s", (_, edit, expected) => {
    expect(after(edit)).toEqual(expected);
  });

  it("have names in the language of the site, and are known by those of any other", () => {
    const english = { ...plan, language: "en" } as const;
    const links = [inSection(1), inSection(2, petition), inSection(4, petition), doubtful(3)];
    expect(outline(renderDraft(links, english))).toEqual([
      "## Pétitions",
      "2",
      "4",
      "## Other readings",
      "1",
      "## To review",
      "3",
    ]);
    const older = sectioned.replace(/\n<!-- rubrique.*-->/gu, "");
    const merged = mergeDraft(older, news, { ...context, language: "en" });
    expect(merged.ok && outline(merged.value.text)).toEqual([
      "## Pétitions",
      "2",
      "4",
      "6",
      "## Autres lectures",
      "1",
      "5",
      "7",
      "## À relire",
      "3",
      "8",
    ]);
  });

  it("are opened for two new links, not for one", () => {
    const flat = renderDraft([inSection(1)], plan);
    expect(outline(merge(flat, [inSection(2, petition)]).text)).toEqual(["1", "2"]);
    expect(outline(merge(flat, [inSection(2, petition), inSection(3, petition)]).text)).toEqual([
      "1",
      "## Pétitions",
      "2",
      "3",
    ]);
  });

  it("remember every address of a story", () => {
    const other = { publisher: "B", title: "Ailleurs", url: "https://b.example.org/x" };
    const text = renderDraft([sampleLink(1, { group: [other] })], plan);
    expect(merge(text, [sampleLink(2, { url: other.url })]).added).toEqual([]);
  });
});
