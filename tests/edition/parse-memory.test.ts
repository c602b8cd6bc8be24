import { describe, expect, it } from "vitest";
import { findMemory, hashAddress, parseMemory, renderMemory } from "../../src/edition/parse-memory.ts";
import { friday } from "../roundup/samples.ts";

const hashes = ["https://example.org/a", "https://example.org/b"].map(hashAddress);

describe("the memory of a draft", () => {
  it("is one comment that says not to remove it", () => {
    expect(renderMemory(["3f2a9c01d4"], friday, "fr")).toBe(
      "<!-- déjà proposés le 2026-11-20T11:00:00.000Z: 3f2a9c01d4 (ne pas retirer cette ligne) -->",
    );
  });

  it.each([
    ["as written", renderMemory(hashes, friday, "fr")],
    ["after other text", `### Titre\n<!-- date: 2026 -->\n\n${renderMemory(hashes, friday, "fr")}\n`],
    ["with Windows line ends", `a\r\n\r\n${renderMemory(hashes, friday, "fr")}\r\n`],
    ["wrapped by an editor", renderMemory(hashes, friday, "fr").replaceAll(" ", "\n")],
    ["twice", `${renderMemory(hashes.slice(0, 1), new Date(0), "fr")}\n${renderMemory(hashes.slice(1), friday, "fr")}`],
    ["repeated", renderMemory([...hashes, ...hashes], friday, "fr")],
  ])("is read %s", (_, text) => {
    expect(parseMemory(text)).toEqual({ hashes: new Set(hashes), collectedAt: friday });
  });

  it.each([
    ["removed", "### Titre"],
    ["empty", "<!-- déjà proposés: -->"],
    ["unclosed before another comment", `<!-- déjà proposés: ${hashes[0]}\n### Titre\n<!-- date: 2026 -->`],
    ["unclosed before a text", `<!-- déjà proposés: ${hashes[0]}\r\n\r\nUn mot -->`],
    ["unclosed", `<!-- déjà proposés: ${hashes[0]}`],
  ])("%s is empty", (_, text) => {
    expect(parseMemory(text)).toEqual({ hashes: new Set(), collectedAt: undefined });
  });

  it("is found where it stands last, its indentation included", () => {
    const text = `a\n<!-- déjà proposés: 1 -->\n  <!-- déjà proposés: 2 -->\n`;
    expect(findMemory(text)).toEqual({ start: 28, end: text.length - 1 });
  });
});
