import { describe, expect, it } from "vitest";
import type { Edit } from "../../src/edition/edit.ts";
import { editDraft } from "../../src/edition/edit-draft.ts";
import { parseDraft } from "../../src/edition/parse-draft.ts";

const DRAFT = `---
number: 12
date: "2026-11-29"
title: "Essai"
draft: true
---

Un mot de la rédaction.

### [Avant toute rubrique](https://example.org/zero) — Zéro

## Budgets
<!-- rubrique: budget -->

### [Un](https://example.org/un) — Journal A
<!-- retenu: mot-clé ; acteurs: voix -->

> Extrait de un.

### [Deux](https://example.org/deux) — Journal B

Deux lignes
de commentaire.

Et un second alinéa.

> Extrait de deux.

## À relire
<!-- rubrique: a-relire -->

### Trois — Journal C

<!-- déjà proposés le 2026-11-20T17:05:00.000Z: 0123456789 (ne pas retirer cette ligne) -->
`;

const read = (text: string) => {
  const draft = parseDraft(text, "brouillon.md");
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  return draft.value;
};
const keyOf = (title: string, text = DRAFT) => {
  const block = read(text)
    .parts.flatMap(({ blocks }) => blocks)
    .find(({ entry }) => entry.title === title);
  if (block === undefined) throw new Error(title);
  return block.key;
};
const edit = (text: string, one: Edit) => {
  const edited = editDraft(read(text), one);
  if (!edited.ok) throw new Error(edited.problems.join());
  return edited.value;
};
const outline = (text: string) =>
  read(text).parts.map(({ title, blocks }) => `${title ?? "—"}: ${blocks.map(({ entry }) => entry.title).join(", ")}`);

describe("the form of a draft", () => {
  it("tells its parts and its links", () => {
    expect(outline(DRAFT)).toEqual(["—: Avant toute rubrique", "Budgets: Un, Deux", "À relire: Trois"]);
  });

  it("tells apart two blocks of the same link", () => {
    const twice = DRAFT.replace("https://example.org/deux", "https://example.org/un");
    const keys = read(twice).parts.flatMap(({ blocks }) => blocks.map(({ key }) => key));
    expect(new Set(keys).size).toBe(4);
  });
});

describe.each([
  ["\\n", (text: string) => text],
  ["\\r\\n", (text: string) => text.replaceAll("\n", "\r\n")],
])("an edit of a draft whose lines end with %s", (_, end) => {
  const draft = end(DRAFT);
  const key = (title: string) => keyOf(title, draft);

  it("drops a link, remembers that it was dropped, and leaves the rest", () => {
    const text = edit(draft, { kind: "drop", key: key("Un") });
    const block = end(
      "### [Un](https://example.org/un) — Journal A\n<!-- retenu: mot-clé ; acteurs: voix -->\n\n> Extrait de un.\n\n",
    );
    const memory = / 0123456789 ([0-9a-f]{10}) \(/u.exec(text)?.[1];
    expect(memory).toBeDefined();
    expect(text).toBe(draft.replace(block, "").replace("0123456789", `0123456789 ${memory}`));
  });

  it.each<[string, number, number, string[]]>([
    ["Un", 1, 1, ["—: Avant toute rubrique", "Budgets: Deux, Un", "À relire: Trois"]],
    ["Deux", 1, 0, ["—: Avant toute rubrique", "Budgets: Deux, Un", "À relire: Trois"]],
    ["Un", 2, 1, ["—: Avant toute rubrique", "Budgets: Deux", "À relire: Trois, Un"]],
    ["Trois", 1, 2, ["—: Avant toute rubrique", "Budgets: Un, Deux, Trois", "À relire: "]],
    ["Trois", 0, 0, ["—: Trois, Avant toute rubrique", "Budgets: Un, Deux", "À relire: "]],
    ["Avant toute rubrique", 2, 0, ["—: ", "Budgets: Un, Deux", "À relire: Avant toute rubrique, Trois"]],
  ])("moves « %s » to part %i, place %i", (title, part, at, expected) => {
    const text = edit(draft, { kind: "move", key: key(title), part, at });
    expect(outline(text)).toEqual(expected);
    expect(text.replace(/\s+/gu, "")).toHaveLength(draft.replace(/\s+/gu, "").length);
    expect(text).toMatch(/\(ne pas retirer cette ligne\) -->\r?\n$/u);
  });

  it("comes back to the same text when a block is moved and moved back", () => {
    const moved = edit(draft, { kind: "move", key: key("Un"), part: 2, at: 0 });
    expect(edit(moved, { kind: "move", key: keyOf("Un", moved), part: 1, at: 0 })).toBe(draft);
  });

  it("gives another title, escaped, and keeps address and publisher", () => {
    const text = edit(draft, { kind: "title", key: key("Un"), words: "Un [autre] titre *nu*" });
    expect(text).toBe(draft.replace("[Un]", String.raw`[Un \[autre\] titre \*nu\*]`));
  });

  it("gives another title to a reference without address", () => {
    const text = edit(draft, { kind: "title", key: key("Trois"), words: "Troisième" });
    expect(text).toBe(draft.replace("### Trois", "### Troisième"));
  });

  it("writes words where there were none, before the quotation", () => {
    const text = edit(draft, { kind: "comment", key: key("Un"), words: "À lire." });
    expect(text).toBe(draft.replace("> Extrait de un.", end("À lire.\n\n> Extrait de un.")));
  });

  it("writes other words in the place of the old", () => {
    const text = edit(draft, { kind: "comment", key: key("Deux"), words: "Autre chose." });
    expect(text).toBe(draft.replace(end("Deux lignes\nde commentaire.\n\nEt un second alinéa."), "Autre chose."));
  });

  it("takes the words away", () => {
    const text = edit(draft, { kind: "comment", key: key("Deux"), words: "  " });
    expect(text).toBe(draft.replace(end("Deux lignes\nde commentaire.\n\nEt un second alinéa.\n\n"), ""));
  });

  it("writes a quotation of two paragraphs, and takes it away", () => {
    const text = edit(draft, { kind: "quotation", key: key("Deux"), words: "Une.\n\nDeux." });
    expect(text).toBe(draft.replace("> Extrait de deux.", end("> Une.\n>\n> Deux.")));
    const bare = edit(text, { kind: "quotation", key: keyOf("Deux", text), words: "" });
    expect(bare).toBe(draft.replace(end("\n\n> Extrait de deux."), ""));
  });

  it("writes a first quotation after the words", () => {
    const text = edit(draft, { kind: "quotation", key: key("Avant toute rubrique"), words: "Dit-il." });
    expect(text).toBe(draft.replace("— Zéro", end("— Zéro\n\n> Dit-il.")));
  });

  it("brings a block back where it was", () => {
    const block =
      "### [Un](https://example.org/un) — Journal A\n<!-- retenu: mot-clé ; acteurs: voix -->\n\n> Extrait de un.";
    const dropped = edit(draft, { kind: "drop", key: key("Un") });
    const text = edit(dropped, { kind: "restore", block, part: 1, at: 0 });
    expect(text.replace(/déjà proposés.*/u, "")).toBe(draft.replace(/déjà proposés.*/u, ""));
  });

  it("opens a section before what is left to judge", () => {
    const text = edit(draft, { kind: "section", words: "Voix" });
    expect(outline(text)).toEqual(["—: Avant toute rubrique", "Budgets: Un, Deux", "Voix: ", "À relire: Trois"]);
  });
});

describe("the memory of a draft", () => {
  const memory = /<!-- déjà proposés.*-->/u;
  const inside = DRAFT.replace(memory, "").replace("Deux lignes\n", `Deux lignes\n\n${memory.exec(DRAFT)?.[0]}\n\n`);

  it.each<[string, Edit]>([
    ["it is dropped", { kind: "drop", key: keyOf("Deux", inside) }],
    ["its words are taken away", { kind: "comment", key: keyOf("Deux", inside), words: "" }],
    ["it is moved", { kind: "move", key: keyOf("Deux", inside), part: 2, at: 0 }],
  ])("outlives the link that it stands in: %s", (_, one) => {
    const text = edit(inside, one);
    expect(text.match(/déjà proposés/gu)).toHaveLength(1);
    expect(read(text).memory.hashes).toContain("0123456789");
  });

  it("outlives it too where it shares its line with words", () => {
    const shared = DRAFT.replace("<!-- déjà", "Un mot. <!-- déjà");
    const text = edit(shared, { kind: "drop", key: keyOf("Trois", shared) });
    expect(text).not.toContain("Un mot.");
    expect(read(text).memory.hashes).toContain("0123456789");
  });
});

describe("an edit that would break the draft", () => {
  it.each<[string, Edit]>([
    ["words that hold a heading", { kind: "comment", key: keyOf("Un"), words: "## Rubrique\n\nsuite" }],
    ["words underlined into a heading", { kind: "comment", key: keyOf("Un"), words: "Titre\n===" }],
    ["words that open a comment", { kind: "comment", key: keyOf("Un"), words: "<!-- ouvert" }],
    ["words that open a block of code", { kind: "comment", key: keyOf("Un"), words: "```\nouvert" }],
    ["words that are a quotation", { kind: "comment", key: keyOf("Un"), words: "> cité" }],
    ["an empty title", { kind: "title", key: keyOf("Un"), words: " " }],
    ["a block that is two", { kind: "restore", block: "### A — B\n\n### C — D", part: 1, at: 0 }],
    ["a section without a name", { kind: "section", words: "" }],
  ])("is refused: %s", (_, one) => {
    expect(editDraft(read(DRAFT), one)).toMatchObject({ ok: false });
  });

  it("says in French what is gone", () => {
    expect(editDraft(read(DRAFT), { kind: "drop", key: "ffffffffff" })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          "ce lien n'est plus dans le brouillon",
        ],
      }
    `);
    expect(editDraft(read(DRAFT), { kind: "move", key: keyOf("Un"), part: 9, at: 0 })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          "cette rubrique n'est plus dans le brouillon",
        ],
      }
    `);
    expect(parseDraft(DRAFT.replace("draft: true\n", ""), "brouillon.md")).toMatchObject({
      ok: false,
      problems: [{ message: "cette édition est déjà publiée, rien n'y est ajouté" }],
    });
  });
});
