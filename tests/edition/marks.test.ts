import { describe, expect, it } from "vitest";
import { editDraft } from "../../src/edition/edit-draft.ts";
import { findMarksLanguage } from "../../src/edition/grammar.ts";
import { mergeDraft, renderDraft } from "../../src/edition/merge-draft.ts";
import { listBlocks, parseDraft } from "../../src/edition/parse-draft.ts";
import { listNear, listOthers } from "../../src/edition/same-story.ts";
import type { Language } from "../../src/words/languages.ts";

const FILE = "content/liens/2026-11-22.md";
const NOW = new Date("2026-11-20T17:00:00Z");
const OTHER = { publisher: "Radio", url: "https://radio.example.org/x" };
const NEAR = { publisher: "Gazette", url: "https://gazette.example.org/y" };
const link = (url: string) => ({
  ...{ title: "Un titre", url, publisher: "Journal", kept: "mot-clé", missing: ["title"] as const, actorIds: ["voxe"] },
  ...{ language: "en", author: "Ada", isPaid: true, undated: { seen: "2026-11-19" }, others: [OTHER], near: NEAR },
  ...{ isDoubtful: false, section: { id: "votes", title: "Votes" } },
});
const LINKS = [link("https://a.example.org/1"), link("https://a.example.org/2")];
const make = (language: Language) =>
  renderDraft(LINKS, { number: 1, date: "2026-11-22", title: "Liens", now: NOW, language });
const read = (text: string) => {
  const draft = parseDraft(text, FILE);
  if (!draft.value) throw new Error(JSON.stringify(draft.problems));
  return draft.value;
};

describe("the marks of a draft", () => {
  it("are in the language of the site", () => {
    const [comment] = /<!-- kept.*-->/u.exec(make("en")) ?? [];
    expect(comment).toMatchInlineSnapshot(
      `"<!-- kept: mot-clé ; to complete: title ; actors: voxe ; without a date, seen on 2026-11-19 ; language: en ; author: Ada ; access: paid ; close to: Gazette https://gazette.example.org/y ; also at: Radio https://radio.example.org/x -->"`,
    );
    expect(make("en")).toContain("## Votes\n<!-- section: votes -->");
    expect(make("en")).toMatch(
      /<!-- already proposed on 2026-11-20T17:00:00\.000Z: .* \(do not remove this line\) -->\n$/u,
    );
    expect(make("en")).not.toMatch(/retenu|acteurs|langue|rubrique|auteur|accès|proche de|aussi chez|déjà|ligne/u);
    expect([make("fr"), make("en")].map(findMarksLanguage)).toEqual(["fr", "en"]);
  });

  it.each(["fr", "en"] as const)("say the same in each language, whatever site reads them: %s", (language) => {
    const draft = read(make(language));
    expect(draft.problems).toEqual([]);
    expect(draft.memory.hashes.size).toBe(3);
    expect(draft.parts.map(({ id }) => id)).toContain("votes");
    const [block] = listBlocks(draft);
    if (!block) throw new Error("no link");
    expect(block.entry).toMatchObject({ actorIds: ["voxe"], language: "en" });
    expect([listOthers(draft, block), listNear(draft, block)]).toEqual([[OTHER], [NEAR]]);
  });

  it("that an older version wrote in French on a site in English are gone on with, and every byte stays", () => {
    const old = make("fr");
    const merged = mergeDraft(old, [{ ...link("https://a.example.org/3"), others: [] }], {
      file: FILE,
      now: NOW,
      language: "en",
    });
    const text = merged.value?.text ?? "";
    expect(text).toContain(old.slice(0, old.indexOf("<!-- déjà")).trim());
    expect(text.match(/<!-- section: votes -->|<!-- rubrique: votes -->/gu)).toEqual(["<!-- rubrique: votes -->"]);
    expect(text.match(/<!-- (?:déjà proposés|already proposed)/gu)).toEqual(["<!-- already proposed"]);
    expect(listBlocks(read(text))).toHaveLength(3);
  });

  it.each([
    ["fr", "acteurs: loomio"],
    ["en", "actors: loomio"],
  ] as const)("are changed under the name that they have, and added under that of the draft: %s", (language, told) => {
    const draft = read(make(language));
    const [block] = listBlocks(draft);
    const changed = editDraft(draft, { kind: "actors", key: block?.key ?? "", words: "loomio" });
    expect(changed.value).toContain(told);
    const bare = read(make(language).replace(/ ; (?:acteurs|actors): voxe/u, ""));
    const added = editDraft(bare, { kind: "actors", key: listBlocks(bare)[0]?.key ?? "", words: "loomio" });
    expect(added.value).toContain(told);
  });

  it("are French in a draft that a hand wrote with a date alone", () => {
    expect(findMarksLanguage("### Titre\n<!-- date: 2026-11-02 -->\n")).toBe("fr");
    expect(findMarksLanguage("### Title\n<!-- date: 2026-11-02 ; actors: voxe -->\n")).toBe("en");
  });
});
