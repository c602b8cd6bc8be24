import type { Random } from "../../bench/create-random.ts";
import type { OnDesk } from "../../src/desk/view-desk.ts";
import type { DeskAction } from "../../src/desk/read-action.ts";
import { listBlocks } from "../../src/edition/parse-draft.ts";

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
];

/** Something that an editor may ask of the draft on the desk, sensible or not. */
export function pickAction(draft: OnDesk, random: Random): DeskAction {
  const { version, parts, removed } = draft;
  const key = random.pick([...listBlocks(draft).map((block) => block.key), "0000000000"]);
  const place = { part: random.between(0, parts.length), at: random.between(0, 4) };
  const words = random.pick(WORDS);
  return random.pick<DeskAction>([
    { kind: "drop", version, key },
    { kind: "restore", version, key: random.pick([...removed.map(({ hash }) => hash), "0000000000"]), ...place },
    { kind: "move", version, key, ...place },
    { kind: "up", version, key },
    { kind: "down", version, key },
    { kind: "title", version, key, words },
    { kind: "comment", version, key, words },
    { kind: "quotation", version, key, words },
    { kind: "section", version, words },
    { kind: "undo", version },
    { kind: "redo", version },
  ]);
}
