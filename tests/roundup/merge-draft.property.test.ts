import { describe, expect, it } from "vitest";
import type { RoundupEntry } from "../../src/model/roundup.ts";
import { roundupSchema } from "../../src/model/roundup.ts";
import { mergeDraft } from "../../src/roundup/merge-draft.ts";
import { findMemory, hashAddress, parseMemory } from "../../src/roundup/parse-memory.ts";
import { renderDraft } from "../../src/roundup/render-draft.ts";
import { parseRoundupBody } from "../../src/sources/parse-roundup-body.ts";
import { parseMarkdownFile } from "../../src/sources/parse-source.ts";
import { friday, sampleCandidate } from "./samples.ts";

const CASES = process.env.SOAK ? 1500 : 250;
const file = "content/liens/2026-11-22.md";

/** Mulberry32: the same numbers for the same seed. */
function createRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  return { below, pick };
}

type Random = ReturnType<typeof createRandom>;

const TITLES = [
  "Titre",
  "Fin --> du commentaire",
  "# Dièse",
  "`Code` {{ 7 }}",
  "](javascript:alert(1))",
  "Deux\nlignes",
];
const WORDS = [
  "Un mot de la rédaction.",
  "## Une section",
  "> Une citation\n> sur deux lignes",
  "- une liste\n- à deux points",
  "### [Mon lien](https://example.org/ajout) — Moi\n<!-- acteurs: voxe -->\n\nMon avis.",
  "<!-- note: à revoir -->",
  "```\n### [Pas un lien](https://example.org/code)\n```",
  "Une **phrase** ; des signes : « » — … \u00a0\u202f 👍",
  "| a | b |\n| - | - |",
  "    du code en retrait",
  "Un titre souligné\n---",
];

/** What an editor may do to a draft, blocks being the links and what stands between them. */
const EDITS: ((blocks: string[], random: Random) => string[])[] = [
  (blocks, { below }) => blocks.toSpliced(below(blocks.length), 1),
  (blocks, { below }) => blocks.toSpliced(below(blocks.length), 2),
  (blocks, { below }) => {
    const from = below(blocks.length);
    return blocks.toSpliced(from, 1).toSpliced(below(blocks.length), 0, ...blocks.slice(from, from + 1));
  },
  (blocks, { below, pick }) => blocks.toSpliced(below(blocks.length + 1), 0, `${pick(WORDS)}\n\n`),
  (blocks, { below, pick }) =>
    edit(blocks, below(blocks.length), (block) =>
      block.replace(/\[.*?\]/u, `[${pick(["Neuf", "*Neuf*", "Le « neuf »"])}]`),
    ),
  (blocks, { below }) => edit(blocks, below(blocks.length), (block) => block.replace(/<!--.*?-->\n?/u, "")),
  (blocks, { below }) => edit(blocks, below(blocks.length), (block) => block.replace(/\n> .*/u, "\n> Autre citation")),
  (blocks, { below, pick }) =>
    edit(blocks, below(blocks.length), (block) => `${block.trimEnd()}\n\n${pick(WORDS)}\n\n`),
  (blocks, { below }) => edit(blocks, below(blocks.length), (block) => block.replace(/\n\n$/u, "\n")),
  (blocks, { below }) => edit(blocks, below(blocks.length), (block) => block.trimEnd()),
  (blocks, { below }) => edit(blocks, below(blocks.length), (block) => block.replaceAll("\n", "\r\n")),
  (blocks) => blocks.map((block) => block.replace(/\r?\n/gu, "\r\n")),
  (blocks, { below }) =>
    edit(blocks, below(blocks.length), (block) => {
      const start = below(block.length);
      return block.slice(0, start) + block.slice(start + below(20));
    }),
];

function edit(blocks: readonly string[], index: number, change: (block: string) => string): string[] {
  return blocks.map((block, at) => (at === index ? change(block) : block));
}

function editDraft(draft: string, random: Random): string {
  const start = draft.indexOf("### ");
  let blocks = draft.slice(start).split(/(?=^### )|(?=^<!-- déjà)/mu);
  for (let count = 1 + random.below(6); count > 0; count--) blocks = random.pick(EDITS)(blocks, random);
  return draft.slice(0, start) + blocks.join("");
}

function hideMemory(text: string): string {
  const place = findMemory(text);
  return place ? `${text.slice(0, place.start)}<!-- -->${hideMemory(text.slice(place.end))}` : text;
}

/** The links as read; where the editor left the memory amid a text, its hashes are passed over. */
function readEntries(text: string): Omit<RoundupEntry, "line">[] {
  const { body } = parseMarkdownFile(roundupSchema, file, hideMemory(text));
  const { sections } = parseRoundupBody(body).body;
  return sections.flatMap(({ entries }) => entries.map(({ line: _, ...entry }) => entry));
}

function prepare(seed: number) {
  const random = createRandom(seed);
  const proposed = Array.from({ length: 1 + random.below(6) }, (_, number) =>
    sampleCandidate(number, { title: `${random.pick(TITLES)} ${number}` }),
  );
  const fresh = Array.from({ length: 1 + random.below(3) }, (_, number) => sampleCandidate(100 + number));
  const draft = renderDraft(proposed, { number: 1, date: "2026-11-22", title: "Liens", now: friday });
  return { edited: editDraft(draft, random), candidates: [...proposed, ...fresh] };
}

function expectEveryByteKept(edited: string, text: string): void {
  const memory = findMemory(edited);
  const [head, tail] = memory ? [edited.slice(0, memory.start), edited.slice(memory.end)] : [edited, ""];
  expect(text.startsWith(head)).toBe(true);
  if (memory === undefined || (tail.trim() === "" && text.endsWith(`-->${tail}`))) return;
  const afterMemory = text.slice(head.length).replace(/^<!-- déjà proposés[^>]*-->/u, "");
  expect(afterMemory.startsWith(tail)).toBe(true);
}

describe("a draft edited at random, then run again", () => {
  it(`keeps every byte, its links and what was deleted, in ${CASES} cases`, () => {
    let refused = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const { edited, candidates } = prepare(seed);
      const merged = mergeDraft(edited, candidates, { file, now: friday });
      if (!merged.ok) {
        refused += 1;
        continue;
      }
      expectEveryByteKept(edited, merged.text);
      const before = readEntries(edited);
      const after = readEntries(merged.text);
      expect(after.slice(0, before.length), `seed ${seed}`).toEqual(before);
      expect(after.slice(before.length).map(({ url }) => url)).toEqual(merged.added.map(({ url }) => url));
      const proposed = parseMemory(edited).hashes;
      expect(merged.added.filter(({ url }) => proposed.has(hashAddress(url)))).toEqual([]);
      expect(merged.added.length).toBeGreaterThan(0);
      expect(mergeDraft(merged.text, candidates, { file, now: friday })).toEqual({ ...merged, added: [] });
    }
    expect(refused).toBeLessThan(CASES / 20);
  }, 180_000);
});
