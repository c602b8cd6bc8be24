/** Texts that a feed may send and that Markdown, HTML, YAML or a template engine would take for its own. */
export const TRAPS: readonly string[] = [
  "",
  " ",
  "# Un titre",
  "###### Un titre ######",
  "Un titre #",
  "- une liste",
  "\u200b- une liste",
  "\u00ad1. une liste",
  "-\u00a0une liste",
  "\u2060---",
  "+ une liste",
  "* une liste",
  "1. une liste",
  "1) une liste",
  "2026. Une année",
  "-",
  "---",
  "===",
  "***",
  "___",
  "> une citation",
  ">",
  "    du code",
  "\tdu code",
  "`code`",
  "``co`de``",
  "```js",
  "~~~",
  "~~barré~~",
  "*italique*",
  "**gras**",
  "_italique_",
  "__gras__",
  "snake_case_name",
  "2*3*4",
  "[lien](https://example.org)",
  "[lien](javascript:alert(1))",
  "](javascript:alert(1))",
  "[x][y]",
  "[x]: https://example.org",
  "[^1]",
  "![image](x.png)",
  "<https://example.org>",
  "https://example.org",
  "www.example.org",
  "a@example.org",
  "<script>alert(1)</script>",
  "<!-- commentaire -->",
  "-->",
  "</mj-text>",
  "<img src=x onerror=alert(1)>",
  "&lt;b&gt;",
  "&copy;",
  "&#106;",
  "&",
  "\\",
  "\\\\",
  "\\*",
  "fin\\",
  "| a | b |",
  "|-|-|",
  "a | b",
  "{{ 7 }}",
  "{% include x %}",
  "<% x %>",
  "\u0024{7}",
  "$E = mc^2$",
  "==surligné==",
  ":smile:",
  "---js",
  "title: x",
  "une ligne\r\nune autre",
  "une ligne\n\n# une autre",
  "une ligne\n===",
  "deux  espaces  \nfin",
  "Titre — Éditeur",
  "« L’été »\u00a0: où\u202f?",
  "零時政府",
  "👩‍👩‍👧 famille",
  "e\u0301",
  "..",
  "…",
  "[]()",
  "![",
  "[",
  "]",
  "()",
  "(c) (tm) +-",
  "\"droits\" et 'simples'",
];

const SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ a1\n";

/** Texts of one to twenty-four signs, the same for the same seed (mulberry32). */
export function makeSignTexts(count: number, seed: number): string[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() * 24);
    return Array.from({ length }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join("");
  });
}

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
