import { describe, expect, it } from "vitest";
import { createRandom } from "../../bench/create-random.ts";
import type { ProposedLink } from "../../src/edition/merge-draft.ts";
import { mergeDraft, renderDraft } from "../../src/edition/merge-draft.ts";
import { parseEdition } from "../../src/edition/parse-edition.ts";
import { hashAddress, hideMemory, parseMemory } from "../../src/edition/parse-memory.ts";
import { renderLink } from "../../src/edition/render-blocks.ts";
import type { RoundupEntry } from "../../src/model/schema/roundup.ts";
import { friday, sampleLink } from "../roundup/samples.ts";

const CASES = process.env.SOAK ? 1500 : 100;
const file = "content/liens/2026-11-22.md";
const context = { file, now: friday, language: "fr" } as const;

/** The same choices for the same seed. */
function openRandom(seed: number) {
  const { next, pick } = createRandom(seed);
  return { below: (limit: number) => Math.floor(next() * limit), pick };
}

type Random = ReturnType<typeof openRandom>;

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
  "## Pétitions",
  "## À relire",
  "## Ma rubrique\n<!-- rubrique: petition -->\n\nUn chapeau.",
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
  (blocks, { pick }) =>
    blocks.map((block) => block.replace(/^## .*/u, `## ${pick(["Neuf", "Pétitions", "À *signer*"])}`)),
  (blocks) => blocks.map((block) => block.replace(/^## .*\n<!-- rubrique.*-->/u, "")),
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
  const start = draft.search(/^##/mu);
  let blocks = draft.slice(start).split(/(?=^##)|(?=^<!-- déjà)/mu);
  for (let count = 1 + random.below(6); count > 0; count--) blocks = random.pick(EDITS)(blocks, random);
  return draft.slice(0, start) + blocks.join("");
}

/** The links as read; where the editor left the memory amid a text, its hashes are passed over. */
function readEntries(text: string): Omit<RoundupEntry, "line" | "detailsLine">[] {
  const { parts } = parseEdition(hideMemory(text), file);
  const entries = parts.flatMap(({ blocks }) => blocks.map(({ entry }) => entry));
  return entries.map(({ line: _, detailsLine: __, ...entry }) => entry);
}

const SECTIONS = [undefined, { id: "petition", title: "Pétitions" }, { id: "vote", title: "Votes" }];

function makeCandidate(number: number, { below, pick }: Random, title = `Candidat ${number}`) {
  return sampleLink(number, { title, section: pick(SECTIONS), isDoubtful: below(4) === 0 });
}

function prepare(seed: number) {
  const random = openRandom(seed);
  const proposed = Array.from({ length: 1 + random.below(8) }, (_, number) =>
    makeCandidate(number, random, `${random.pick(TITLES)} ${number}`),
  );
  const fresh = Array.from({ length: 1 + random.below(4) }, (_, number) => makeCandidate(100 + number, random));
  const draft = renderDraft(proposed, { number: 1, date: "2026-11-22", title: "Liens", now: friday, language: "fr" });
  return { edited: editDraft(draft, random), candidates: [...proposed, ...fresh] };
}

/** The lines of a text but for what its memory holds, with their ends: a last line without one may gain it. */
const linesOf = (text: string) => hideMemory(text).split("\n");

/** Every line of the editor's stands in the merged draft, in order; what stands between was added, and is a candidate's. */
function expectEveryLineKept(edited: string, merged: string, added: readonly ProposedLink[], seed: number): void {
  const written = linesOf(merged);
  const kept = linesOf(edited);
  let next = 0;
  const inserted: string[] = [];
  for (const line of written) {
    if (line === kept[next] || (next === kept.length - 1 && line === `${kept[next]}\r`)) next += 1;
    else inserted.push(line.replace(/\r$/u, ""));
  }
  while (kept[next]?.trim() === "") next += 1;
  expect(kept.slice(next), `seed ${seed}`).toEqual([]);
  const own = new Set(added.flatMap((candidate) => renderLink(candidate, "fr").split("\n")));
  const strange = inserted.filter((line) => !own.has(line) && !/^(?:|## .+|<!-- rubrique: [a-z-]+ -->)$/u.test(line));
  expect(strange, `seed ${seed}`).toEqual([]);
}

describe("a draft edited at random, then run again", () => {
  it(`keeps every byte, its links and what was deleted, in ${CASES} cases`, () => {
    let refused = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const { edited, candidates } = prepare(seed);
      const merge = mergeDraft(edited, candidates, context);
      if (!merge.ok) {
        refused += 1;
        continue;
      }
      const merged = merge.value;
      expectEveryLineKept(edited, merged.text, merged.added, seed);
      const added = new Set(merged.added.map(({ url }) => url));
      const after = readEntries(merged.text);
      expect(
        after.filter(({ url }) => !added.has(url ?? "")),
        `seed ${seed}`,
      ).toEqual(readEntries(edited));
      expect(new Set(after.map(({ url }) => url).filter((url) => added.has(url ?? "")))).toEqual(added);
      const proposed = parseMemory(edited).hashes;
      expect(merged.added.filter(({ url }) => proposed.has(hashAddress(url)))).toEqual([]);
      expect(merged.added.length).toBeGreaterThan(0);
      expect(mergeDraft(merged.text, candidates, context)).toMatchObject({
        ok: true,
        value: { text: merged.text, added: [] },
      });
    }
    expect(refused).toBeLessThan(CASES / 20);
  }, 180_000);
});
