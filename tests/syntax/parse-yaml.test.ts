import { describe, expect, it } from "vitest";
import type { FieldPath } from "../../src/model/schema/parse-value.ts";
import { parseYaml } from "../../src/syntax/parse-yaml.ts";

const TEXT = `# Une remarque, avec deux : points
name: "Voxe" # encore
"quoted key": 1
'single': 2
description: >-
  name: ceci est du texte
  links:

  fin
links:
  # Une remarque dans la liste
  - role: website
    url: "https://example.org"

  - url: x
    role:
      deep: 1
-   spaced
`.replace("-   spaced\n", "");

const MORE = `${TEXT}flow: { a: 1, b: [x, { c: 2 }],
  d: 3 }
people:
- name: a
  role: b
-
  name: c
nested:
  - - x
    - y
  - [z,
     t]
empty:
last: fin
`;

const places: [path: FieldPath, line: number][] = [
  [["name"], 2],
  [["quoted key"], 3],
  [["single"], 4],
  [["description"], 5],
  [["links"], 10],
  [["links", 0], 12],
  [["links", 0, "role"], 12],
  [["links", 0, "url"], 13],
  [["links", 1], 15],
  [["links", 1, "role"], 16],
  [["links", 1, "role", "deep"], 17],
  [["flow"], 18],
  [["flow", "b", 1, "c"], 18],
  [["flow", "d"], 19],
  [["people", 0, "role"], 22],
  [["people", 1, "name"], 24],
  [["nested", 0, 1], 27],
  [["nested", 1, 1], 29],
  [["empty"], 30],
  [["last"], 31],
  [[], 1],
  [["missing"], 1],
  [["links", 0, "missing"], 12],
  [["links", 7], 10],
  [["links", 1, "role", "missing"], 16],
  [["name", "below"], 2],
  [["empty", 0, "below"], 30],
];

describe("the line of", () => {
  const parsed = parseYaml(MORE);
  it.each(places)("%j is %i", (path, line) => {
    expect(parsed.ok && parsed.locate(path)).toBe(line);
  });
});

it.each([
  ["a number with two colons", "a: 12:30", "12:30"],
  ["a day", "a: 2026-11-22", "2026-11-22"],
  ["yes", "a: yes", "yes"],
  ["no", "a: no", "no"],
  ["Norway", "a: NO", "NO"],
  ["true", "a: true", true],
  ["a year", "a: 2012", 2012],
  ["nothing", "a:", null],
])("%s is read as the core schema says", (_, text, value) => {
  expect(parseYaml(text)).toMatchObject({ ok: true, value: { a: value } });
});

it("a key that every object has is a field like another", () => {
  const parsed = parseYaml('__proto__: 1\n"constructor": 2\n');
  expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(["__proto__", "constructor"]);
});

const wrong: [text: string, line: number][] = [
  ["", 1],
  ["# rien", 1],
  ["a: 1\nBudget : x: y", 2],
  ["a: 1\nb: 2\na: 3", 3],
  ['a: 1\n"a": 3', 2],
  ["l:\n  - b: 1\n    b: 2", 3],
  ["a:\n\t- b", 2],
  ["\ttitle: a", 1],
  ["a:\n \tb: c", 2],
  ["a: {\n\tb: c\n}", 2],
  ['- id: x\n\tlabel: "X"', 2],
  ['a: "b\nc: d', 1],
  ['a: "x"\nb: "y\nc: d\n', 2],
  ["a: 'b\nc: d", 1],
  ["a: 'l'été'\nb: 1", 1],
  ["a: [b, c\nd: 1", 1],
  ["a: 1\n b: 2", 2],
  ["a: 1\n---\nb: 2", 2],
  ["a: 1\nUn texte égaré", 2],
  ["l:\n  - a\n - b", 3],
  ['a: "b" c', 1],
  ['l: [a, b\nc: "d"', 1],
  ["a: &x 1\nb: *x", 2],
  ["a: @b", 1],
  ["a: %b", 1],
  ["a: `b`", 1],
  ["a: !!js/function x", 1],
  ["a: \u0007", 1],
  ['a: "\\q"', 1],
  [`a: ${"[".repeat(5000)}`, 1],
];

it("every fault of syntax is told in words that help", () => {
  const said = wrong.map(([text]) => {
    const parsed = parseYaml(text);
    if (parsed.ok) return `${JSON.stringify(text)} → valide`;
    return `${JSON.stringify(text.slice(0, 30))} → ${parsed.line} ${parsed.message} ; ${parsed.remedy}`.replace(
      /\u00a0/gu,
      " ",
    );
  });
  expect(said.join("\n")).toMatchInlineSnapshot(`
    """ → 1 aucun champ n'est écrit ; écrivez chaque champ sur sa ligne
    "# rien" → 1 aucun champ n'est écrit ; écrivez chaque champ sur sa ligne
    "a: 1\\nBudget : x: y" → 2 un second deux-points coupe la ligne ; mettez le texte entre guillemets doubles
    "a: 1\\nb: 2\\na: 3" → 3 le champ « a » est écrit deux fois ; gardez une seule des deux lignes
    "a: 1\\n\\"a\\": 3" → 2 le champ « a » est écrit deux fois ; gardez une seule des deux lignes
    "l:\\n  - b: 1\\n    b: 2" → 3 le champ « b » est écrit deux fois ; gardez une seule des deux lignes
    "a:\\n\\t- b" → 2 une tabulation sert de retrait ; remplacez-la par des espaces
    "\\ttitle: a" → 1 une tabulation sert de retrait ; remplacez-la par des espaces
    "a:\\n \\tb: c" → 2 une tabulation sert de retrait ; remplacez-la par des espaces
    "a: {\\n\\tb: c\\n}" → 2 une tabulation sert de retrait ; remplacez-la par des espaces
    "- id: x\\n\\tlabel: \\"X\\"" → 2 une tabulation sert de retrait ; remplacez-la par des espaces
    "a: \\"b\\nc: d" → 1 un guillemet ouvert n'est pas fermé ; fermez-le, et écrivez \\" ceux de l'intérieur
    "a: \\"x\\"\\nb: \\"y\\nc: d\\n" → 2 un guillemet ouvert n'est pas fermé ; fermez-le, et écrivez \\" ceux de l'intérieur
    "a: 'b\\nc: d" → 1 un guillemet ouvert n'est pas fermé ; fermez-le, et écrivez \\" ceux de l'intérieur
    "a: 'l'été'\\nb: 1" → 1 un guillemet ferme le texte trop tôt ; mettez le texte entre guillemets doubles, et écrivez \\" ceux de l'intérieur
    "a: [b, c\\nd: 1" → 1 un crochet ou une accolade ouverts ne sont pas fermés ; fermez la liste, et séparez ses valeurs par des virgules
    "a: 1\\n b: 2" → 2 le retrait de la ligne ne convient pas ; alignez-la sur celles du même niveau, avec des espaces
    "a: 1\\n---\\nb: 2" → 2 une ligne --- coupe le fichier en deux ; retirez-la
    "a: 1\\nUn texte égaré" → 2 cette ligne n'est pas un champ ; écrivez un nom de champ, un deux-points et un espace, ou mettez le texte entre guillemets doubles
    "l:\\n  - a\\n - b" → 3 le retrait de la ligne ne convient pas ; alignez-la sur celles du même niveau, avec des espaces
    "a: \\"b\\" c" → 1 un guillemet ferme le texte trop tôt ; mettez le texte entre guillemets doubles, et écrivez \\" ceux de l'intérieur
    "l: [a, b\\nc: \\"d\\"" → 1 un crochet ou une accolade ouverts ne sont pas fermés ; fermez la liste, et séparez ses valeurs par des virgules
    "a: &x 1\\nb: *x" → 2 YAML voit un renvoi dans le signe * ou & ; mettez le texte entre guillemets doubles
    "a: @b" → 1 le texte commence par « @ », un signe que YAML se réserve ; mettez le texte entre guillemets doubles
    "a: %b" → 1 le texte commence par « % », un signe que YAML se réserve ; mettez le texte entre guillemets doubles
    "a: \`b\`" → 1 le texte commence par « \` », un signe que YAML se réserve ; mettez le texte entre guillemets doubles
    "a: !!js/function x" → 1 YAML voit une étiquette dans le signe ! ; mettez le texte entre guillemets doubles
    "a: \\u0007" → 1 le texte contient un caractère invisible ; retapez la ligne
    "a: \\"\\\\q\\"" → 1 une barre oblique inverse est mal employée ; écrivez-la deux fois
    "a: [[[[[[[[[[[[[[[[[[[[[[[[[[[" → 1 trop de listes sont emboîtées ; retirez les crochets en trop"
  `);
});

it.each(wrong)("%j is wrong at line %i", (text, line) => {
  expect(parseYaml(text)).toMatchObject({ ok: false, line });
});

it("aliases that would make a value without end are refused at once", () => {
  const levels = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`);
  expect(parseYaml(`a0: &a0 [x, x]\n${levels.join("\n")}`)).toMatchObject({ ok: false });
});

describe("a value that YAML cuts at # (jonschlinkert/gray-matter#90; YAML 1.2, 6.6)", () => {
  it.each([
    ["a number of an edition", "title: Liens de la semaine #3", [[1, "#3"]]],
    ["a word of a network", "summary: Une loi sur #opendata et le reste\nn: 1", [[1, "#opendata et le reste"]]],
    ["the first word of a value", "a: 1\ntitle: #3", [[2, "#3"]]],
    [
      "an item of a list",
      "tags:\n  - loi #1\n  - #2\n  - b",
      [
        [2, "#1"],
        [3, "#2"],
      ],
    ],
    ["the second line of a long value", "a: un\n  deux #trois\nb: 1", [[2, "#trois"]]],
    ["a value after a tab", "a: un\t#deux", [[1, "#deux"]]],
    ["a group between braces", "a: { b: c } \nd: e #f", [[2, "#f"]]],
    ["a remark with a space", "kind: tool # un outil", []],
    ["two signs", "a: b ## titre", []],
    ["a field that is set aside", "#aliases:\na: b", []],
    ["a text in double quotation marks", 'title: "Liens #3"', []],
    ["a text in single quotation marks, and a remark", "title: 'L''été #3' # vu", []],
    ["a text in double quotation marks that ends too early", 'n: 1\ntitle: "Liens" #3', [[2, "#3"]]],
    ["a text in single quotation marks that ends too early", "title: 'L''été' #3", [[1, "#3"]]],
    ["an item in quotation marks", 'l:\n  - "a"\n  - "b" #c', [[3, "#c"]]],
    ["a text in double quotation marks, and a remark", 'title: "L" # vu', []],
    ["a text block", "a: |\n  un #deux\n  - #trois\nb: >-\n  c #d", []],
    ["an address", "url: https://example.org/#ancre\nb: c#d", []],
  ])("%s", (_, text, lost) => {
    const parsed = parseYaml(text);
    const said = parsed.ok ? parsed.warnings.map(({ line, message }) => [line, message]) : parsed;
    expect(said).toEqual(
      lost.map(([line, words]) => [line, `«\u00a0${words}\u00a0» n'est pas lu, YAML y voit une remarque`]),
    );
  });

  it("a list that it leaves open is told so", () => {
    expect(parseYaml("a: [b #1, c]\nd: 1")).toMatchObject({
      ok: false,
      line: 1,
      message: "YAML voit une remarque dans «\u00a0#1, c]\u00a0»",
    });
  });
});

describe("a value that YAML reads only behind a sign of its own (YAML 1.2, 6.9)", () => {
  const name = "le nom d'une valeur";
  it.each<[text: string, ...lost: [line: number, words: string, seen: string][]]>([
    ["title: &laquo; Liens &raquo; de la semaine", [1, "&laquo;", name]],
    ["title: &laquo;\u00a0Liens\u00a0&raquo; de la semaine", [1, "&laquo; Liens &raquo;", name]],
    ["summary: &nbsp;Un résumé", [1, "&nbsp;Un", name]],
    ["n: 1\ntitle: &eacute;t&eacute; citoyen", [2, "&eacute;t&eacute;", name]],
    ["title: &#171; Liens", [1, "&#171;", name]],
    ["title: &amp; la suite", [1, "&amp;", name]],
    ["title: &Co et les communs", [1, "&Co", name]],
    ["title: &Co", [1, "&Co", name]],
    ["tags:\n  - loi\n  - &Co et les communs", [3, "&Co", name]],
    ["a: [b, &c d]", [1, "&c", name]],
    ["a: &b 'c'", [1, "&b", name]],
    ["a: &b\n  c: d", [1, "&b", name]],
    ["a: &b\n  - c", [1, "&b", name]],
    ["&a b: c", [1, "&a", name]],
    ["title: ! Attention, vote", [1, "!", "une étiquette"]],
    ["l:\n  - ! Attention", [2, "!", "une étiquette"]],
    ['title: ! "Attention"', [1, "!", "une étiquette"]],
    ["title: !\nb: 1", [1, "!", "une étiquette"]],
    ["title: &Co ! Attention #3", [1, "#3", "une remarque"], [1, "&Co", name], [1, "!", "une étiquette"]],
    ["title: R&D et les communs"],
    ["title: Les communs & la loi"],
    ["title: Attention ! vote"],
    ['title: "&laquo; Liens"'],
    ["title: '! Attention'"],
    ["a: |\n  &laquo; Liens\n  ! Attention"],
    ["url: https://example.org/?a=1&b=2"],
    ["a: !!str 12"],
    ["# &a ! b\nc: d"],
  ])("%j", (text, ...lost) => {
    const parsed = parseYaml(text);
    const said = parsed.ok ? parsed.warnings.map(({ line, message }) => [line, message]) : parsed;
    expect(said).toEqual(
      lost.map(([line, words, seen]) => [line, `«\u00a0${words}\u00a0» n'est pas lu, YAML y voit ${seen}`]),
    );
  });

  it("what a page on the web would show as a sign is to be that sign", () => {
    expect(parseYaml("title: &laquo; Liens")).toMatchObject({
      warnings: [
        {
          remedy: "mettez la valeur entre guillemets doubles, avec le signe lui-même au lieu de son code HTML",
        },
      ],
    });
  });
});

describe("a text of several lines that a remark cuts is told so (YAML 1.2, 6.6)", () => {
  it.each([
    ["summary: Première ligne\n  et suite #3 coupée\n  fin", 2, "#3 coupée"],
    ["summary: Première ligne #3\n  fin\nb: 1", 1, "#3"],
    ["summary: Première ligne # vue\n  fin", 1, "# vue"],
    ["a: un\n  # deux\n  trois", 2, "# deux"],
    ["a: 1\nl:\n  - un #deux\n    trois", 3, "#deux"],
    ["summary: un\n\n  deux #3\n\n  trois", 3, "#3"],
    ["a:\n  b: un #2\n    trois", 2, "#2"],
  ])("%j", (text, line, words) => {
    expect(parseYaml(text)).toMatchObject({
      ok: false,
      line,
      message: `YAML voit une remarque dans «\u00a0${words}\u00a0», qui coupe le texte`,
      remedy: "mettez le texte entre guillemets doubles",
    });
  });

  it.each(["a: 1 # vu\n b: 2", 'a: "1" # vu\n  b', "a: un\n b: 2"])("no other fault of a margin is: %j", (text) => {
    const parsed = parseYaml(text);
    expect(parsed.ok || parsed.message).not.toContain("remarque");
  });
});

// nodeca/js-yaml#374, borgbase/vykar#77
describe("a backslash between double quotation marks is told as one", () => {
  const misused = ["une barre oblique inverse est mal employée", "écrivez-la deux fois"];
  const held = [
    "la barre oblique inverse devant le dernier guillemet l'empêche de fermer le texte",
    "écrivez-la deux fois, ou ajoutez un guillemet",
  ];
  it.each([
    ['title: "C:\\Users"', misused],
    ['title: "C:\\dossier"', misused],
    ['title: "C:\\xerox"', misused],
    ['title: "C:\\users\\ada"', misused],
    ['title: "Le signe \\é"', misused],
    ['title: "a\\u12"', misused],
    ['l:\n  - "\\database"', misused],
    ['title: "C:\\Liens\\"', held],
    ['title: "Liens\\"', held],
    ['title: "Liens\\"\nb: 1', held],
    ['title: "C:\\\\Liens\\"', held],
  ])("%j", (text, [message, remedy]) => {
    expect(parseYaml(text)).toMatchObject({ ok: false, message, remedy });
  });

  it.each([
    ['n: 1\ntitle: "C:\\temp"', "\\t"],
    ['n: 1\ntitle: "dans C:\\news"', "\\n"],
    ['n: 1\ntitle: "C:\\radio"', "\\r"],
    ['n: 1\ntitle: "C:\\\\site\\temp"', "\\t"],
  ])("and where it makes a blank of a folder's first letter: %j", (text, sign) => {
    expect(parseYaml(text)).toMatchObject({
      warnings: [{ line: 2, message: `«\u00a0${sign}\u00a0» est lu comme un blanc` }],
    });
  });

  it.each([
    'a: "C:\\\\temp"',
    'a: "Un\\ndeux"',
    'a: "Ceci\\u00a0: \\ndeux"',
    "a: 'C:\\temp'",
    "a: C:\\temp",
    'a: "dit \\"oui\\""',
  ])("%j is left in peace", (text) => {
    expect(parseYaml(text)).toMatchObject({ ok: true, warnings: [] });
  });
});

describe("a space that only looks like one stays", () => {
  it.each([
    ["after a dash that begins the lines of a block", "d: |\n  -\u00a0un\n  -\u00a0deux", "-\u00a0un\n-\u00a0deux\n"],
    ["after a dash within quotation marks", 'd: "-\u00a0un"', "-\u00a0un"],
    ["after a dash on the line of a field", "d: -\u00a05", "-\u00a05"],
    ["within a text", "d: 10\u00a0000", "10\u00a0000"],
  ])("%s", (_, text, d) => {
    expect(parseYaml(text)).toMatchObject({ ok: true, value: { d } });
  });
});

describe("a space that only looks like one is read as one (github/markup#1150)", () => {
  it.each([
    ["after a colon, no-break", "title:\u00a0Liens\nn: 1", { title: "Liens", n: 1 }],
    ["after a colon, narrow", "n: 1\ntitle:\u202fLiens", { title: "Liens", n: 1 }],
    ["before a colon", "title\u00a0: Liens\nn: 1", { title: "Liens", n: 1 }],
    ["as an indent", "a:\n\u00a0\u00a0b: 1\n\u00a0\u00a0c: 2", { a: { b: 1, c: 2 } }],
    [
      "as an indent of a list",
      "links:\n\u00a0\u00a0- role: x\n\u00a0\u00a0  url: y",
      { links: [{ role: "x", url: "y" }] },
    ],
    ["after a dash", "l:\n  -\u00a0name: a\n  - name: b", { l: [{ name: "a" }, { name: "b" }] }],
    ["without width, before a field", "\u200btitle: x\nn: 1", { title: "x", n: 1 }],
    ["without width, within a field", "ti\u00adtle: x\nn: 1", { title: "x", n: 1 }],
    ["a mark of order within the file", "a: 1\n\ufefftitle: x", { a: 1, title: "x" }],
    ["ideographic", "title:\u3000Liens\nn: 1", { title: "Liens", n: 1 }],
    ["before a field, no-break", "n: 1\n\u00a0title: x\nm: 2", { n: 1, title: "x", m: 2 }],
    ["before the first field, no-break", "\u00a0title: x\nn: 1", { title: "x", n: 1 }],
    ["before the only field, no-break", "\u00a0title: x", { title: "x" }],
    ["a mark of direction before a field", "n: 1\n\u200etitle: x", { n: 1, title: "x" }],
    ["a mark of direction after a field", "n: 1\ntitle\u061c: x", { n: 1, title: "x" }],
    ["a Hangul filler within a field", "ti\u3164tle: x", { title: "x" }],
    ["a joiner of graphemes before a field", "n: 1\n\u034ftitle: x", { n: 1, title: "x" }],
    ["Braille without a dot before a colon", "title\u2800: x", { title: "x" }],
    ["after the dash of one text", "l:\n  -\u00a0a", { l: ["a"] }],
    ["after the dashes of all texts", "l:\n  -\u00a0a\n  -\u202fb", { l: ["a", "b"] }],
    ["after the dash of a second text", "l:\n  - a\n  -\u00a0b", { l: ["a", "b"] }],
    ["without width, after a dash", "l:\n  -\u200ba\n  - b", { l: ["a", "b"] }],
  ])("%s", (_, text, value) => {
    expect(parseYaml(text)).toMatchObject({ ok: true, value });
  });

  it("leaves those of a text as they are, and counts lines as they stand", () => {
    const text = "title\u00a0: Budget\u00a0: idées".replace(": idées", "idées");
    const block = `${text}\nnote: |\n  Attention\u00a0: ceci\nlast: 1`;
    const parsed = parseYaml(block);
    expect(parsed).toMatchObject({ ok: true, value: { title: "Budget\u00a0idées", note: "Attention\u00a0: ceci\n" } });
    expect(parsed.ok && [parsed.locate(["title"]), parsed.locate(["last"])]).toEqual([1, 4]);
  });
});
