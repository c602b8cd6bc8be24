const PIECES = [
  ...[
    "\u00a0",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\u0000",
    "\ud800",
    "é",
    "\r",
    "\t",
    "\n",
    "\n\n",
    "---",
    "```",
    "<!--",
    "-->",
  ],
  ...[
    "# ",
    "## ",
    "### ",
    "- ",
    "> ",
    "[x](",
    "](",
    "![",
    "&",
    "*",
    "'",
    '"',
    ": ",
    " #x",
    "{",
    "[",
    "|",
    "!!js ",
    "%",
    "@",
    "0x1",
    "null",
  ],
  ...[
    "2032-13-45",
    "https://",
    "javascript:",
    "\\",
    "$\u007bx}",
    "{{",
    "__proto__",
    "constructor: 1\n",
    "toString",
    "x".repeat(3000),
    "[".repeat(300),
  ],
];

/** A source broken at one place: cut, filled, its lines doubled, indented, emptied. `draw` draws a number from 0 up to another. */
export function breakSource(text: string, draw: (below: number) => number): string {
  const at = draw(text.length + 1);
  const lines = text.split("\n");
  const row = draw(lines.length);
  const other = draw(lines.length);
  const ways = [
    () => text.slice(0, at) + (PIECES[draw(PIECES.length)] ?? "") + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + draw(12)),
    () => text.slice(0, at),
    () => lines.toSpliced(row, 1).join("\n"),
    () => lines.toSpliced(row, 0, lines[other] ?? "").join("\n"),
    () => lines.with(row, `  ${lines[row] ?? ""}`).join("\n"),
    () => lines.with(row, (lines[row] ?? "").replace(/:.*/u, ":")).join("\n"),
    () =>
      lines.with(row, (lines[row] ?? "").replace(/(:\s*).*/u, `$1${draw(2) === 0 ? "[1, {a: b}]" : "12"}`)).join("\n"),
  ];
  return (ways[draw(ways.length)] ?? ways[0])?.() ?? text;
}
