import { describe, expect, it } from "vitest";
import { openTermLinker } from "../../src/markdown/link-terms.ts";
import { createTermMatcher } from "../../src/markdown/match-terms.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

const TERMS = [
  { id: "bp", term: "Budget participatif", also: ["BP"], path: "/glossaire/bp/" },
  { id: "ct", term: "Civic tech", also: ["technologie civique"], path: "/glossaire/ct/" },
  { id: "ag", term: "Assemblée générale", also: [], path: "/glossaire/ag/" },
  { id: "as", term: "Assemblée", also: [], path: "/glossaire/as/" },
  { id: "ml", term: "Média local", also: [], path: "/glossaire/ml/" },
  { id: "cv", term: "Cœur de ville", also: [], path: "/glossaire/cv/" },
  { id: "et", term: "Tirage au sort d’État", also: [], path: "/glossaire/et/" },
];
const match = createTermMatcher(TERMS);
if (!match) throw new Error("no matcher");

const open = (own?: (typeof TERMS)[number]) =>
  openTermLinker({ match, own, noteId: ({ id }) => `n-${id}`, label: ({ term }) => `Définition : ${term}` });

/** The terms linked in a Markdown text, as `id=words`. */
function listLinks(source: string, linker = open()): string[] {
  const html = linker.link(renderMarkdown(source));
  return [...html.matchAll(/<a class="term" href="\/glossaire\/(\w+)\/">([^<]*)<\/a>/gu)].map(
    (found) => `${found[1]}=${found[2]}`,
  );
}

describe("the terms of the glossary in a text", () => {
  it.each([
    ["the first use", "Un budget participatif, puis un autre budget participatif.", ["bp=budget participatif"]],
    ["a plural", "Des budgets participatifs.", ["bp=budgets participatifs"]],
    ["a plural in -aux", "Les médias locaux.", ["ml=médias locaux"]],
    ["a word without its accents, in capitals", "L’ASSEMBLEE se réunit.", ["as=ASSEMBLEE"]],
    ["decomposed accents", "L’Assemble\u0301e se réunit.", ["as=Assemble\u0301e"]],
    ["a ligature", "Le coeur de ville, dit-on.", ["cv=coeur de ville"]],
    ["another form", "La technologie civique.", ["ct=technologie civique"]],
    [
      "words joined by a hyphen or a no-break space",
      "La civic-tech.\n\nUn budget\u00a0participatif.",
      ["ct=civic-tech", "bp=budget\u00a0participatif"],
    ],
    ["either apostrophe", "Un tirage au sort d'État.", ["et=tirage au sort d'État"]],
    ["after an elision", "L’assemblée.", ["as=assemblée"]],
    ["the longer of two", "L’assemblée générale, puis l’assemblée.", ["ag=assemblée générale", "as=assemblée"]],
    ["an acronym in capitals", "Le BP de Paris.", ["bp=BP"]],
    ["one form alone, of all", "Le BP, ou budget participatif.", ["bp=BP"]],
    ["emphasis around it", "Un **budget participatif**.", ["bp=budget participatif"]],
    ["an item of a list, a cell", "- civic tech\n\n| a |\n|---|\n| assemblée |", ["ct=civic tech", "as=assemblée"]],
    ["after a quotation", "> Un budget participatif.\n\nUn budget participatif.", ["bp=budget participatif"]],
    ["after quotation marks", "Le « budget participatif » est un budget participatif.", ["bp=budget participatif"]],
    ["signs of HTML around it", "a < b & civic tech > c", ["ct=civic tech"]],
  ])("are linked: %s", (_, source, links) => {
    expect(listLinks(source)).toEqual(links);
  });

  it.each([
    ["in a heading", "## Budget participatif"],
    ["in a link", "[le budget participatif](/x/)"],
    ["in the words around a link's emphasis", "[le *budget participatif* voté](/x/)"],
    ["in code", "`budget participatif`"],
    ["in a block of code", "    budget participatif"],
    ["in a quotation", "> Un budget participatif.\n>\n> - civic tech"],
    ["between quotation marks", "Il dit : « Le budget participatif, *ou BP*, vient. »"],
    ["inside a word", "Les budgets participatifsque, l’antiassemblée, la civic technologie"],
    ["an acronym in lower case", "le bp"],
    ["half of it", "Un budget. Participatif"],
    ["words apart", "un budget très participatif"],
  ])("are not linked %s", (_, source) => {
    expect(listLinks(source)).toEqual([]);
  });

  it("are linked once in all parts of a text", () => {
    const linker = open();
    expect(listLinks("Un budget participatif.", linker)).toHaveLength(1);
    expect(listLinks("Un budget participatif et la civic tech.", linker)).toEqual(["ct=civic tech"]);
    expect(linker.used().map(({ id }) => id)).toEqual(["bp", "ct"]);
  });

  it("are never linked on their own page", () => {
    expect(listLinks("Un budget participatif, la civic tech.", open(TERMS[0]))).toEqual(["ct=civic tech"]);
  });

  it("lead to their page, and open their note by a button that has a name", () => {
    expect(open().link(renderMarkdown("La civic tech."))).toMatchInlineSnapshot(`
      "<p>La <a class="term" href="/glossaire/ct/">civic tech</a>⁠<button type="button" class="term-mark" popovertarget="n-ct" aria-label="Définition : Civic tech"></button>.</p>
      "
    `);
  });

  it("change nothing else: without what was added, the HTML is what it was", () => {
    const html = renderMarkdown(
      "# a\n\nLa *civic tech* & le [BP](/x/) : `<b>` « assemblée » ; l’assemblée.\n\n> BP\n\n![BP](/a.png)",
    );
    const linked = open().link(html);
    expect(linked).not.toBe(html);
    expect(linked.replace(/<a class="term"[^>]*>([^<]*)<\/a>\u2060<button[^>]*><\/button>/gu, "$1")).toBe(html);
  });

  it("are looked for nowhere where there is no glossary", () => {
    expect(createTermMatcher([])).toBeUndefined();
  });
});
