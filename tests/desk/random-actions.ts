import type { Random } from "../../bench/create-random.ts";
import type { DeskAction } from "../../src/desk/read-action.ts";
import type { OnDesk } from "../../src/desk/view-desk.ts";
import { listBlocks } from "../../src/edition/parse-draft.ts";
import { listNear, listOthers } from "../../src/edition/same-story.ts";

const WORDS = [
  "",
  "À lire.",
  "Deux\n\nparagraphes, dont l’un *insiste*.",
  "## Une rubrique",
  "### [Faux](https://example.org/faux) — Faux",
  "> citation",
  "<!-- acteurs: voix-publique -->",
  "-->",
  "---",
  "{{ 7 }} <script>document.title='piégé'</script>",
  "```\n### [code](https://example.org/code)\n```",
  "Souligné\n---",
  "Fin de ligne\r\nde Windows",
  "](javascript:alert(1))",
  "\u2028 \u0000 😀",
  "javascript:alert(1)",
  "2026-02-30",
  "draft: true",
];

/** What may well be written in a field; half of the time it gets something else. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  address: ["https://example.org/une-autre?a=1;b=2", ""],
  actors: ["voix-publique, make-org", ""],
  language: ["pt-BR", "en", ""],
  number: ["901"],
  date: ["2026-12-06", "2026-12-13"],
  title: ["a: b # c"],
  section: ["Une rubrique neuve", "Une autre", "Encore une"],
};

/** Something that an editor may ask of the draft on the desk, sensible or not. */
export function pickAction(draft: OnDesk, random: Random): DeskAction {
  const { version, parts, removed } = draft;
  const blocks = listBlocks(draft);
  const keys = [...blocks.map((block) => block.key), "0000000000"];
  const key = random.pick(keys);
  const place = { part: random.between(0, parts.length), at: random.between(0, 4) };
  const { part } = place;
  const write = (kind: string) => random.pick(random.between(0, 1) === 0 ? WORDS : (FITTING[kind] ?? WORDS));
  const words = random.pick(WORDS);
  const sources = blocks.flatMap((block) =>
    listOthers(draft, block).map((other) => ({ key: block.key, url: other.url })),
  );
  const pairs = blocks.flatMap((block) => listNear(draft, block).map(({ url }) => ({ key: block.key, url })));
  const field = random.pick(["number", "date", "title", "summary"] as const);
  if (draft.canRedo && random.between(0, 2) === 0) return { kind: "redo", version };
  if (draft.canUndo && random.between(0, 9) === 0) return { kind: "undo", version };
  const sweeps: DeskAction[] = [
    { kind: "drop-rest", version, key },
    { kind: "close", version, part },
  ];
  return random.pick<DeskAction>([
    ...(random.between(0, 9) === 0 ? sweeps : []),
    { kind: "drop", version, key },
    { kind: "restore", version, key: random.pick([...removed.map(({ hash }) => hash), "0000000000"]), ...place },
    { kind: "move", version, key, ...place },
    { kind: "up", version, key },
    { kind: "down", version, key },
    ...(["title", "address", "publisher", "language", "actors", "comment", "quotation"] as const).map(
      (kind) => ({ kind, version, key, words: write(kind) }) as const,
    ),
    { kind: "join", version, key, into: random.pick(keys) },
    { kind: "split", version, ...random.pick([...sources, { key, url: words }]) },
    { kind: "apart", version, ...random.pick([...pairs, { key, url: words }]) },
    { kind: "section", version, words: write("section") },
    { kind: "rename", version, part, words: write("section") },
    { kind: "opening", version, part, words },
    { kind: "raise", version, part },
    { kind: "lower", version, part },
    { kind: "matter", version, field, words: write(field) },
    { kind: "undo", version },
    { kind: "redo", version },
  ]);
}
