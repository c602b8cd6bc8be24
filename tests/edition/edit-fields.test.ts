import { describe, expect, it } from "vitest";
import { publishDraft } from "../../src/edition/change-matter.ts";
import type { Edit } from "../../src/edition/edit.ts";
import { editDraft, editInTurn } from "../../src/edition/edit-draft.ts";
import { findBlock, listBlocks, parseDraft } from "../../src/edition/parse-draft.ts";
import { parseEdition } from "../../src/edition/parse-edition.ts";
import { listOthers } from "../../src/edition/same-story.ts";

const MEMORY = "<!-- déjà proposés le 2026-11-20T17:05:00.000Z: 0123456789 (ne pas retirer cette ligne) -->";
const DRAFT = `---
number: 12 # le douzième
date: "2026-11-29"
title: 'L''essai'
tags: [a]
draft: true
---

Un mot de la rédaction.

<!-- une note -->

### [Avant](https://example.org/zero) — Zéro

## Budgets
<!-- rubrique: budget -->

Ce que la rubrique dit.

### [Un](https://example.org/un) — Journal A
<!-- retenu: mot-clé ; acteurs: voix ; langue: fr ; aussi chez: Radio https://radio.example/a, Le Soir https://soir.example/b -->

> Extrait.

### [Deux](https://example.org/deux) — Journal B
<!-- à vérifier -->

Mots.

### [Trois](https://example.org/trois)

## Voix

### [Quatre](https://example.org/quatre) — Journal D

## À relire
<!-- rubrique: a-relire -->

### Cinq — Journal E

${MEMORY}
`;

const read = (text: string) => {
  const draft = parseDraft(text, "brouillon.md");
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  return draft.value;
};
const keyOf = (title: string, text = DRAFT) => {
  const block = listBlocks(read(text)).find(({ entry }) => entry.title === title);
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

describe.each([
  ["\\n", (text: string) => text],
  ["\\r\\n", (text: string) => text.replaceAll("\n", "\r\n")],
])("an edit that changes one field, where lines end with %s, changes these bytes alone:", (_, end) => {
  const draft = end(DRAFT);

  it.each<[string, string, Edit, string, string]>([
    ["the number, its remark stays", "", { kind: "matter", field: "number", words: "13" }, "number: 12", "number: 13"],
    ["the date", "", { kind: "matter", field: "date", words: "2026-12-06" }, "2026-11-29", "2026-12-06"],
    [
      "the title, quoted",
      "",
      { kind: "matter", field: "title", words: 'Un « titre »: "neuf"' },
      "'L''essai'",
      String.raw`"Un « titre »: \"neuf\""`,
    ],
    [
      "a summary where there was none",
      "",
      { kind: "matter", field: "summary", words: "En bref.\nSuite" },
      "'L''essai'\n",
      "'L''essai'\nsummary: \"En bref. Suite\"\n",
    ],
    ["the opening words", "", { kind: "opening", part: 0, words: "A\n\nB" }, "Un mot de la rédaction.", "A\n\nB"],
    ["no opening words", "", { kind: "opening", part: 0, words: "" }, "Un mot de la rédaction.\n\n", ""],
    ["the words of a section", "", { kind: "opening", part: 1, words: "X" }, "Ce que la rubrique dit.", "X"],
    ["the first words of a section", "", { kind: "opening", part: 2, words: "X" }, "## Voix", "## Voix\n\nX"],
    [
      "a section's name, its mark stays",
      "",
      { kind: "rename", part: 1, words: "*Autre*" },
      "## Budgets",
      "## \\*Autre\\*",
    ],
    [
      "an address",
      "Un",
      { kind: "address", key: "", words: " https://example.org/1_(a) " },
      "https://example.org/un",
      "https://example.org/1_(a)",
    ],
    ["no address", "Quatre", { kind: "address", key: "", words: "" }, "[Quatre](https://example.org/quatre)", "Quatre"],
    [
      "an address where there was none",
      "Cinq",
      { kind: "address", key: "", words: "https://example.org/cinq" },
      "### Cinq",
      "### [Cinq](https://example.org/cinq)",
    ],
    ["a publisher", "Un", { kind: "publisher", key: "", words: "Le *Monde*" }, "— Journal A", "— Le \\*Monde\\*"],
    ["a publisher where there was none", "Trois", { kind: "publisher", key: "", words: "C" }, "/trois)", "/trois) — C"],
    ["no publisher", "Un", { kind: "publisher", key: "", words: "" }, " — Journal A", ""],
    ["a language", "Un", { kind: "language", key: "", words: "pt-BR" }, "langue: fr", "langue: pt-BR"],
    ["no language", "Un", { kind: "language", key: "", words: "" }, " ; langue: fr ", " "],
    ["actors", "Un", { kind: "actors", key: "", words: "voix,make-org" }, "acteurs: voix ", "acteurs: voix, make-org "],
    ["no actors", "Un", { kind: "actors", key: "", words: "" }, " ; acteurs: voix ;", " ;"],
    [
      "the first detail",
      "Quatre",
      { kind: "actors", key: "", words: "voix" },
      "Journal D\n",
      "Journal D\n<!-- acteurs: voix -->\n",
    ],
    [
      "a detail beside a note",
      "Deux",
      { kind: "language", key: "", words: "en" },
      "Journal B\n",
      "Journal B\n<!-- langue: en -->\n",
    ],
    [
      "others",
      "Un",
      { kind: "others", key: "", others: [{ publisher: "R", url: "https://r.example/" }] },
      "Radio https://radio.example/a, Le Soir https://soir.example/b",
      "R https://r.example/",
    ],
    [
      "no others",
      "Un",
      { kind: "others", key: "", others: [] },
      " ; aussi chez: Radio https://radio.example/a, Le Soir https://soir.example/b ",
      " ",
    ],
    [
      "the first others",
      "Quatre",
      { kind: "others", key: "", others: [{ publisher: "R", url: "https://r.example/" }] },
      "Journal D\n",
      "Journal D\n<!-- aussi chez: R https://r.example/ -->\n",
    ],
  ])("%s", (_name, title, asked, from, to) => {
    const key = title === "" ? "" : keyOf(title, draft);
    const text = edit(draft, "key" in asked ? { ...asked, key } : asked);
    expect(text).toBe(draft.replace(end(from), () => end(to)));
  });

  it("takes a comment away with its only detail", () => {
    const text = edit(draft, { kind: "language", key: keyOf("Quatre", draft), words: "en" });
    expect(edit(text, { kind: "language", key: keyOf("Quatre", text), words: "" })).toBe(draft);
  });

  it("takes the summary away with its line", () => {
    const text = edit(draft, { kind: "matter", field: "summary", words: "En bref." });
    expect(edit(text, { kind: "matter", field: "summary", words: " " })).toBe(draft);
  });

  it("publishes: the draft loses that one line", () => {
    const published = publishDraft(read(draft));
    expect(published).toEqual({ ok: true, value: draft.replace(end("draft: true\n"), ""), problems: [] });
    expect(parseEdition(draft.replace(end("draft: true\n"), ""), "x.md").value?.draft).toBe(false);
  });

  it.each<[string, Edit, string[]]>([
    ["raised", { kind: "raise", part: 2 }, ["—: Avant", "Voix: Quatre", "Budgets: Un, Deux, Trois", "À relire: Cinq"]],
    ["lowered", { kind: "lower", part: 1 }, ["—: Avant", "Voix: Quatre", "Budgets: Un, Deux, Trois", "À relire: Cinq"]],
    [
      "lowered to the end",
      { kind: "lower", part: 2 },
      ["—: Avant", "Budgets: Un, Deux, Trois", "À relire: Cinq", "Voix: Quatre"],
    ],
    ["closed", { kind: "close", part: 1 }, ["—: Avant", "Voix: Quatre", "À relire: Cinq"]],
    ["closed at the end", { kind: "close", part: 3 }, ["—: Avant", "Budgets: Un, Deux, Trois", "Voix: Quatre"]],
  ])("a section is %s, and its words go with it", (_name, asked, expected) => {
    const text = edit(draft, asked);
    expect(outline(text)).toEqual(expected);
    expect(text.match(/déjà proposés/gu)).toHaveLength(1);
    if (asked.kind !== "close") expect([...text].sort().join("")).toBe([...draft].sort().join(""));
  });

  it("drops a link and all below it in its section, and remembers each", () => {
    const text = edit(draft, { kind: "drop-rest", key: keyOf("Deux", draft) });
    expect(outline(text)).toEqual(["—: Avant", "Budgets: Un", "Voix: Quatre", "À relire: Cinq"]);
    expect(read(text).memory.hashes.size).toBe(3);
  });
});

describe("who else tells a story", () => {
  it("is read from its comment", () => {
    const draft = read(DRAFT);
    const block = findBlock(draft, keyOf("Un"));
    expect(block && listOthers(draft, block)).toEqual([
      { publisher: "Radio", url: "https://radio.example/a" },
      { publisher: "Le Soir", url: "https://soir.example/b" },
    ]);
  });

  it("comes back to the letter, whatever its address holds", () => {
    const others = [
      { publisher: "A", url: "https://a.example/x;y--z,w" },
      { publisher: "B", url: "https://b.example/?a=1,2" },
    ];
    const text = edit(DRAFT, { kind: "others", key: keyOf("Un"), others });
    const block = findBlock(read(text), keyOf("Un", text));
    expect(block && listOthers(read(text), block)).toEqual(others);
  });
});

describe("an edit that cannot be made", () => {
  it.each<[string, Edit, string]>([
    ["a number that is none", { kind: "matter", field: "number", words: "douze" }, "douze"],
    ["no number", { kind: "matter", field: "number", words: "" }, "numéro de l'édition"],
    ["a day of no calendar", { kind: "matter", field: "date", words: "2026-02-30" }, "n'est pas un jour du calendrier"],
    ["no title", { kind: "matter", field: "title", words: " " }, "titre"],
    ["too long a summary", { kind: "matter", field: "summary", words: "x".repeat(400) }, "300"],
    [
      "an address that is none",
      { kind: "address", key: keyOf("Un"), words: "javascript:alert(1)" },
      "n'est pas une adresse http",
    ],
    [
      "a language that is none",
      { kind: "language", key: keyOf("Un"), words: "français" },
      "n'est pas un code de langue",
    ],
    [
      "an actor that is none",
      { kind: "actors", key: keyOf("Un"), words: "Voix --> x" },
      "n'est pas l'identifiant d'une fiche",
    ],
    ["the name of another section", { kind: "rename", part: 1, words: "voix" }, "est déjà dans le brouillon"],
    ["a name for what has none", { kind: "rename", part: 0, words: "Tête" }, "il n'y a rien à changer"],
    ["opening words that open a section", { kind: "opening", part: 0, words: "## Rubrique" }, "est un titre"],
    [
      "opening words that are a link",
      { kind: "opening", part: 1, words: "### [x](https://example.org/)" },
      "est un titre",
    ],
    ["opening words that open a comment", { kind: "opening", part: 0, words: "<!-- x" }, "retirez le commentaire"],
    ["the first section higher", { kind: "raise", part: 1 }, "il n'y a rien à changer"],
    ["the last section lower", { kind: "lower", part: 3 }, "il n'y a rien à changer"],
    ["a section that is gone", { kind: "close", part: 9 }, "n'est plus dans le brouillon"],
  ])("%s is refused with its cause", (_, asked, cause) => {
    const edited = editDraft(read(DRAFT), asked);
    expect(edited.ok).toBe(false);
    expect(edited.problems.join()).toContain(cause);
  });

  it("refuses several in turn as one", () => {
    const asked: Edit[] = [
      { kind: "drop", key: keyOf("Un") },
      { kind: "drop", key: keyOf("Un") },
    ];
    expect(editInTurn(read(DRAFT), asked)).toMatchObject({ ok: false });
  });
});
