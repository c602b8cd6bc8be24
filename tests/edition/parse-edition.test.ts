import { describe, expect, it } from "vitest";
import { parseEdition, toBody } from "../../src/edition/parse-edition.ts";
import type { RoundupEntry } from "../../src/model/schema/roundup.ts";

const MATTER = '---\nnumber: 1\ndate: "2026-11-22"\ntitle: "Essai"\n---\n';
/** Lines count from 0 in the body. */
const inBody = (line: number) => line - MATTER.split("\n").length;

/** An edition with a body, and what is wrong with that. */
function read(source: string) {
  const edition = parseEdition(MATTER + source, "content/liens/2026-11-22.md");
  const faults = edition.problems.map(({ line = 0, ...fault }) => ({ ...fault, line: inBody(line) }));
  return { body: toBody(edition), faults };
}

const entriesOf = (source: string) =>
  read(source)
    .body.sections.flatMap(({ entries }) => entries)
    .map(({ detailsLine, ...entry }) => ({
      ...entry,
      line: inBody(entry.line),
      ...(detailsLine === undefined ? {} : { detailsLine: inBody(detailsLine) }),
    }));
const A = "https://a.example.org/";

const blocks: [sentence: string, source: string, entry: Partial<RoundupEntry>][] = [
  [
    "a link has title, address and publisher",
    `### [Titre](${A}) — Le Monde`,
    { title: "Titre", url: A, publisher: "Le Monde" },
  ],
  ["a link may have no publisher", `### [Titre](${A})`, { title: "Titre", url: A, publisher: undefined }],
  ["an en dash comes before a publisher", `### [Titre](${A}) – Le Monde`, { publisher: "Le Monde" }],
  ["a hyphen comes before a publisher", `### [Titre](${A}) - Le Monde`, { publisher: "Le Monde" }],
  ["no-break spaces stand around the dash", `### [Titre](${A})\u00a0—\u00a0Le Monde`, { publisher: "Le Monde" }],
  ["a publisher keeps its own dashes", `### [Titre](${A}) — Est-Ouest — Nord`, { publisher: "Est-Ouest — Nord" }],
  ["a publisher is plain text", `### [Titre](${A}) — *Le Monde* &amp; co`, { publisher: "Le Monde & co" }],
  ["a title is plain text", `### [*Titre* \\[1\\] &lt;b&gt;](${A})`, { title: "Titre [1] <b>" }],
  ["a title keeps its dashes", `### [Un — deux](${A}) — Trois`, { title: "Un — deux", publisher: "Trois" }],
  ["a closing mark of the heading goes", `### [Titre](${A}) — Le Monde ###`, { publisher: "Le Monde" }],
  ["an address may stand between angle brackets", `### [Titre](<${A}a(b>)`, { url: `${A}a(b` }],
  ["an address may have a title", `### [Titre](${A} "infobulle") — X`, { url: A, publisher: "X" }],
  ["a reference has no address", "### Titre — Le Monde", { title: "Titre", url: undefined, publisher: "Le Monde" }],
  [
    "a reference's publisher follows the last dash",
    "### Un — deux — Trois",
    { title: "Un — deux", publisher: "Trois" },
  ],
  [
    "a reference keeps its hyphens",
    "### Civic-tech - un essai",
    { title: "Civic-tech - un essai", publisher: undefined },
  ],
  [
    "a comment names actors, date and language",
    "### T\n<!-- acteurs: voxe, make-org ; date: 2016-12 ; langue: en -->",
    {
      actorIds: ["voxe", "make-org"],
      date: "2016-12",
      language: "en",
      comment: "",
      detailsLine: 1,
    },
  ],
  [
    "a comment may have a line per detail",
    "### T\n\n<!--\nacteurs: voxe\nlangue: en\n-->",
    {
      actorIds: ["voxe"],
      language: "en",
      detailsLine: 3,
    },
  ],
  [
    "a comment needs no blanks",
    "### T\n<!--acteurs:voxe,make-org;date:2016-->",
    { actorIds: ["voxe", "make-org"], date: "2016" },
  ],
  ["no-break spaces may stand before a colon", "### T\n<!-- date\u00a0: 2016 -->", { date: "2016" }],
  [
    "a machine's comment says more",
    "### T\n<!-- retenu: mot-clé « a » ; acteurs: voxe ; sans date ; aussi chez: B -->",
    {
      actorIds: ["voxe"],
      date: undefined,
    },
  ],
  [
    "several comments are one",
    "### T\n<!-- acteurs: voxe -->\n\nMots.\n\n<!-- date: 2016 -->",
    {
      actorIds: ["voxe"],
      date: "2016",
      comment: "Mots.",
    },
  ],
  [
    "words and quotation are told apart",
    "### T\n\nAvant.\n\n> Cité,\n> deux lignes.\n\nAprès.",
    {
      comment: "Avant.\n\n\nAprès.",
      quotation: "Cité,\ndeux lignes.",
    },
  ],
  [
    "a quotation may go on without its mark",
    "### T\n\n> Cité\net encore.\n\nAprès.",
    { comment: "Après.", quotation: "Cité\net encore." },
  ],
  [
    "two quotations are two paragraphs",
    "### T\n\n> Une.\n\nEntre.\n\n> Deux.",
    { comment: "Entre.", quotation: "Une.\n\nDeux." },
  ],
  [
    "a quotation keeps the one within",
    "### T\n\n> Elle dit :\n> > Oui.",
    { comment: "", quotation: "Elle dit :\n> Oui." },
  ],
  ["a quotation in a list is of the words", "### T\n\n- a\n\n  > b", { comment: "- a\n\n  > b", quotation: "" }],
  [
    "fenced code may hold headings and comments",
    "### T\n\n```\n### [x](y)\n<!-- acteurs: voxe -->\n```\n\nFin.",
    {
      actorIds: [],
      comment: "```\n### [x](y)\n<!-- acteurs: voxe -->\n```\n\nFin.",
    },
  ],
  ["tildes fence code as well", "### T\n\n~~~~\n~~~\n<!-- date: 2016 -->\n~~~~\n<!-- date: 2017 -->", { date: "2017" }],
  [
    "a fence in a comment opens nothing",
    "### T\n<!--\n```\n-->\nMots.\n<!-- date: 2016 -->",
    { date: "2016", comment: "Mots." },
  ],
];

describe("in a block,", () => {
  it.each(blocks)("%s", (_, source, entry) => {
    const [found, ...others] = entriesOf(source);
    expect(found).toEqual({ ...found, ...entry });
    expect(others).toEqual([]);
    expect(read(source).faults).toEqual([]);
  });
});

describe("a body", () => {
  it("has the editor's words, then sections with theirs", () => {
    const source = "Mot.\n\n> Cité.\n\n## Une\n\nIntro.\n\n### A\n\n### B\n\n## Deux\n\n### C";
    const { intro, sections } = read(source).body;
    expect(intro).toBe("Mot.\n\n> Cité.");
    expect(
      sections.map(({ title, intro: words, entries }) => [title, words, entries.map(({ title: one }) => one)]),
    ).toEqual([
      ["Une", "Intro.", ["A", "B"]],
      ["Deux", "", ["C"]],
    ]);
  });

  it("may have links without a section", () => {
    expect(read("### A").body.sections.map(({ title, entries }) => [title, entries.length])).toEqual([[undefined, 1]]);
  });

  it("counts the lines of its links from 0, comments over several lines included", () => {
    expect(
      entriesOf("\n<!-- a\nb -->\n### A\n\n<!--\n### caché\n-->\n\n### B").map(({ title, line }) => [title, line]),
    ).toEqual([
      ["A", 3],
      ["B", 9],
    ]);
  });

  it("loses nothing between a comment with words behind it and the next", () => {
    const { body, faults } = read("### A\n<!-- a --> mots\n\n### B\n<!-- date: 2016 -->");
    expect(body.sections[0]?.entries.map(({ title }) => title)).toEqual(["A", "B"]);
    expect(faults.map(({ line }) => line)).toEqual([1]);
  });

  it("may be empty", () => {
    expect(read("")).toEqual({ body: { intro: "", sections: [], memory: { hashes: new Set() } }, faults: [] });
  });
});

const faulty: [sentence: string, source: string, said: [line: number, message: string][]][] = [
  ["a refused address", "### [T](javascript:alert(1)) — X", [[0, "l'adresse « javascript:alert(1) » est refusée"]]],
  [
    "an address with a blank",
    "\n### [T](https://a.example.org/a b)",
    [[1, "l'adresse « https://a.example.org/a b » est refusée"]],
  ],
  ["an address of this site", "### [T](/acteurs/voxe/)", [[0, "« /acteurs/voxe/ » n'est pas une adresse complète"]]],
  ["a mailbox", "### [T](mailto:a@example.org)", [[0, "« mailto:a@example.org » n'est pas une adresse http ni https"]]],
  ["a link without words", `### [](${A}) — X`, [[0, "le lien n'a pas de titre"]]],
  ["a heading without words", "###", [[0, "le lien n'a pas de titre"]]],
  ["words before the link", `### Lire [T](${A})`, [[0, "« Lire » précède le lien"]]],
  ["a publisher without its dash", `### [T](${A}) (Le Monde)`, [[0, "« (Le Monde) » suit le lien sans tiret"]]],
  ["a date that is none", "### T\n\n<!--\ndate: 2016-13\n-->", [[3, "« 2016-13 » n'est pas une date"]]],
  ["a language that is none", "### T\n<!-- langue: anglais -->", [[1, "« anglais » n'est pas un code de langue"]]],
  ["a detail under a near name", "### T\n<!-- acteur: voxe -->", [[1, "« acteur » n'est pas lu dans un commentaire"]]],
  ["a heading too deep", "### T\n\n#### Sous-titre\n\nMots.", [[2, "un titre de niveau 4 n'a pas de place ici"]]],
  [
    "a comment that is never closed",
    "### T\n\n<!-- note\n\n### U",
    [[2, "ce commentaire serait imprimé, il n'est pas seul sur sa ligne ou n'est pas fermé"]],
  ],
  [
    "a comment that another closes, with a link between",
    `### T\n\n<!-- note\n\n### [U](${A}) — X\n<!-- langue: en -->\n\nMots.`,
    [[2, "ce commentaire n'est pas fermé avant celui de la ligne 11, il cacherait tout ce qui les sépare"]],
  ],
  [
    "one that another closes on the same line",
    "### T\n\n<!-- a <!-- langue: en -->",
    [[2, "ce commentaire n'est pas fermé avant celui de la ligne 8, il cacherait tout ce qui les sépare"]],
  ],
];

describe("a fault is told with its line:", () => {
  it.each(faulty)("%s", (_, source, said) => {
    const { faults } = read(source);
    expect(faults.map(({ line, message }) => [line, message.replace(/\u00a0/gu, " ")])).toEqual(said);
    for (const { remedy } of faults) expect(remedy).not.toBe("");
  });
});

describe("words that would become a section", () => {
  // Hypertopic/Cassandre#70, outline/rich-markdown-editor#78, damionx7/Zettel-Notes#120: a setext heading that nobody meant.
  const under = (words: string) => `### [T](${A}) — P\n\n${words}\n`;
  const told = (source: string) => read(source).faults.map(({ level, line, message }) => `${level} ${line} ${message}`);
  const leaves = (words: string, why: string) =>
    `«\u00a0${words}\u00a0» devient une rubrique et quitte son lien, ${why} en fait un titre`;
  const [LINE, SIGN] = ["la ligne de signes en dessous", "le # qui précède"];
  it.each<[sentence: string, source: string, said: string[]]>([
    ["underlined by dashes", under("Mes mots\n---\net la suite."), [`error 2 ${leaves("Mes mots", LINE)}`]],
    ["underlined by one dash", under("Mes mots\n-\net la suite."), [`error 2 ${leaves("Mes mots", LINE)}`]],
    ["underlined by equals signs", under("Mes mots\n===\net la suite."), [`error 2 ${leaves("Mes mots", LINE)}`]],
    [
      "of two lines, underlined",
      under("Mes mots\nencore\n---\net la suite."),
      [`error 2 ${leaves("Mes mots encore", LINE)}`],
    ],
    [
      "underlined, before the next link",
      `${under("Mes mots\n---")}\n${under("Suite")}`,
      [`warning 2 ${leaves("Mes mots", LINE)}`],
    ],
    ["underlined at the end", under("Mes mots\n---"), [`warning 2 ${leaves("Mes mots", LINE)}`]],
    ["underlined after a quotation", under("> Cité\n\nMes mots\n---\nsuite"), [`error 4 ${leaves("Mes mots", LINE)}`]],
    ["begun by one #", under("# 1 pour finir\nla suite."), [`error 2 ${leaves("1 pour finir", SIGN)}`]],
    ["begun by one #, at the end", under("# 1 pour finir"), [`warning 2 ${leaves("1 pour finir", SIGN)}`]],
    ["a keyword without a space", under("#civictech la suite."), []],
    ["an escaped #", under("\\# 1 pour finir"), []],
    ["a rule after a blank line", under("Mes mots\n\n---\n\net la suite."), []],
    ["a section", `${under("Mes mots")}\n## Budgets\n\nDes mots.\n\n${under("x")}`, []],
    ["a section of level 1 at the top, as before", `# Budgets\n\n${under("x")}`, []],
    [
      "words of the introduction, underlined",
      `Bonjour\n---\n\n${under("x")}`,
      ["warning 0 «\u00a0Bonjour\u00a0» devient une rubrique, la ligne de signes en dessous en fait un titre"],
    ],
    [
      "words of the introduction, begun by one #",
      `# Bonjour\n\nCette semaine.\n\n${under("x")}`,
      ["warning 0 «\u00a0Bonjour\u00a0» devient une rubrique, le # qui précède en fait un titre"],
    ],
    [
      "words of the introduction on the next line, begun by one #",
      `# Bonjour\nCette semaine.\n\n${under("x")}`,
      ["warning 0 «\u00a0Bonjour\u00a0» devient une rubrique, le # qui précède en fait un titre"],
    ],
    [
      "words of the introduction, begun by one # behind others",
      `Cette semaine.\n\n# Bonjour\n\nEt la suite.\n\n${under("x")}`,
      ["warning 2 «\u00a0Bonjour\u00a0» devient une rubrique, le # qui précède en fait un titre"],
    ],
    [
      "a title of one # above sections",
      `# Liens de la semaine\n\n## Budgets\n\n${under("x")}`,
      ["warning 0 «\u00a0Liens de la semaine\u00a0» devient une rubrique, le # qui précède en fait un titre"],
    ],
    [
      "a title of one # with a quotation",
      `# Bonjour\n\n> Cité\n\n${under("x")}`,
      ["warning 0 «\u00a0Bonjour\u00a0» devient une rubrique, le # qui précède en fait un titre"],
    ],
    ["a section of level 1 with its comment, as before", `# Budgets\n<!-- rubrique: budgets -->\n\n${under("x")}`, []],
    ["an introduction with a keyword", `#bonjour à vous\n\n${under("x")}`, []],
    [
      "a quotation with a title",
      under("> # Cité"),
      ["warning 2 «\u00a0Cité\u00a0» serait imprimé comme un titre, un # le précède"],
    ],
    [
      "a quotation with an underline",
      under("> Cité\n> ---"),
      ["warning 2 «\u00a0Cité\u00a0» serait imprimé comme un titre, une ligne de signes le souligne"],
    ],
    ["a quotation above a rule", under("> Cité\n---"), []],
    [
      "a list with a title",
      under("- # Un point"),
      ["warning 2 «\u00a0Un point\u00a0» serait imprimé comme un titre, un # le précède"],
    ],
    ["in code", under("```\nMes mots\n---\n# x\n```"), []],
    [
      "a link as a section",
      `## [T](${A}) — P\n`,
      ["warning 0 «\u00a0T\u00a0» est ici le titre d'une rubrique, pas un lien"],
    ],
    ...(
      [
        ["behind one more mark", `## # [T](${A}) — P`, "T"],
        ["behind three more marks", `## ### [T](${A}) — P`, "T"],
        ["behind marks, at level 1", `# ## [T](${A}) — P`, "T"],
        ["behind a bullet", `## • [T](${A})`, "T"],
        ["behind a number", `## 3. [T](${A})`, "T"],
        ["behind an arrow", `## → [T](${A})`, "T"],
        ["behind words, with its publisher", `## À lire : [T](${A}) — P`, "T"],
        ["as its address", `## ${A} — P`, A],
        ["as its address behind a mark", `## # ${A} — P`, A],
        ["in two halves", `## [T] (${A}) — P`, `[T] (${A}) — P`],
      ] as const
    ).map(([how, source, lost]): [string, string, string[]] => [
      `a link as a section, ${how}`,
      `${source}\n`,
      [`warning 0 «\u00a0${lost}\u00a0» est ici le titre d'une rubrique, pas un lien`],
    ]),
    ["a section that names a link", `## Budgets, avec [T](${A})\n\n${under("x")}`, []],
    ["a section called as a keyword", `## #civictech\n\n${under("x")}`, []],
    [
      "a section with one more mark",
      `## # Budgets\n\n${under("x")}`,
      ["warning 0 le titre de rubrique «\u00a0# Budgets\u00a0» serait imprimé avec son #"],
    ],
    [
      "a link without a space after its marks",
      `###[T](${A}) — P\n`,
      ["error 0 il manque un espace après #, ce lien serait imprimé tel quel"],
    ],
  ])("%s", (_, source, said) => {
    expect(told(source)).toEqual(said);
  });
});

describe("an address or a mark that is read as nothing is named", () => {
  const told = (source: string) => read(source).faults.map(({ level, line, message }) => `${level} ${line} ${message}`);
  const under = (words: string) => `### [T](${A}) — P\n\n${words}\n`;
  const link = "### [Deux](https://b.example.org/) — K";
  const CODE = "quatre espaces ou une tabulation en font du code, cette ligne serait imprimée telle quelle";
  const FENCE = "ce bloc de code n'est pas fermé, tout ce qui suit en fait partie et rien n'y est un lien";
  const INERT = "ce # n'ouvre ni rubrique ni lien, la ligne serait imprimée telle quelle";
  const IN_FULL = "l'adresse est écrite en toutes lettres, ce titre n'aurait pas de lien";
  const DASHED = "ce commentaire serait imprimé, un tiret long y remplace les deux tirets";
  it.each<[sentence: string, source: string, said: string[]]>([
    ["a link after four spaces", under(`    ${link}`), [`error 2 ${CODE}`]],
    ["a link after a tab", under(`\t${link}`), [`error 2 ${CODE}`]],
    ["a section after four spaces", under("    ## Budgets"), [`warning 2 ${CODE}`]],
    ["an address in code by its indent", under("    https://b.example.org/"), [`error 2 ${CODE}`]],
    ["code by its indent, without any", under("    let x = 1"), []],
    ["a link after an open fence", under(`\`\`\`\ncode\n\n${link}`), [`error 2 ${FENCE}`]],
    ["a link after an open fence of tildes", under(`~~~ js\ncode\n\n${link}`), [`error 2 ${FENCE}`]],
    ["a link after a fence that other signs do not close", under(`~~~\ncode\n\`\`\`\n${link}`), [`error 2 ${FENCE}`]],
    ["words after an open fence", under("```\ncode\n\nMots"), [`warning 2 ${FENCE}`]],
    ["a link in code that is closed", under(`\`\`\`\n${link}\n\`\`\``), []],
    ["a link in code that a longer line closes", under(`~~~\n${link}\n~~~~~`), []],
    ["a link after words on one line", under(`Mots ${link}`), [`error 2 ${INERT}`]],
    ["a link with an escaped mark", under(`\\${link}`), [`error 2 ${INERT}`]],
    ["a link with a mark of full width", under("＃＃＃ [Deux](https://b.example.org/)"), [`error 2 ${INERT}`]],
    ["a link with seven marks", under(`####${link}`), [`error 2 ${INERT}`]],
    ["a link on the second line of a paragraph, indented", under(`Mots\n     ${link}`), [`error 3 ${INERT}`]],
    [
      "a section without a space after its marks",
      under("##Budgets"),
      ["warning 2 il manque un espace après #, cette ligne serait imprimée telle quelle"],
    ],
    ["a mark in code within a line", under("Écrivez `## Titre` ainsi, ou `### [x](https://b.example.org/)`."), []],
    ["the number of a link", under("Voir le ticket #[12](https://b.example.org/)."), []],
    ["a keyword, or two", under("#civictech et #budget, n° 3 # fin"), []],
    ["a language of programs", under("C# et F#, voir [là](https://b.example.org/)."), []],
    ["an address in place of a link", "### https://b.example.org/ — J", [`error 0 ${IN_FULL}`]],
    ["an address after a title", "### Deux, https://b.example.org/", [`error 0 ${IN_FULL}`]],
    ["an address without its scheme", "### www.example.org — J", [`error 0 ${IN_FULL}`]],
    [
      "brackets with nothing in parentheses",
      "### [Deux]() — K",
      ["error 0 l'adresse du lien manque entre les parenthèses"],
    ],
    ["a title without address", "### Civic.tech, le livre — J", []],
    ["a comment with long dashes (macOS)", `### [T](${A}) — P\n<!— langue: en —>`, [`error 1 ${DASHED}`]],
    ["a comment with middle dashes", `### [T](${A}) — P\n<!– langue: en –>`, [`error 1 ${DASHED}`]],
    ["a comment that only begins with one", `### [T](${A}) — P\n<!— langue: en -->`, [`error 1 ${DASHED}`]],
    [
      "an unseen character within an address",
      under("Voir [là](https://b.example.org/a\u200bb)."),
      [
        "warning 2 l'adresse «\u00a0https://b.example.org/a⟨U+200B⟩b\u00a0» contient un espace insécable ou un caractère invisible",
      ],
    ],
    ["a joiner that is a letter of Persian", under("Voir [là](https://b.example.org/می\u200cشود)."), []],
  ])("%s", (_, source, said) => {
    expect(told(source)).toEqual(said);
  });

  const isOf = (line: number, words: string, place: string) =>
    `warning ${line} «\u00a0${words}\u00a0» n'est pas un lien de l'édition, il appartient ${place}`;
  const T = "aux mots de «\u00a0T\u00a0»";
  it.each<[sentence: string, source: string, said: string[]]>([
    ["after a bullet", under("• [Deux](https://b.example.org/) — K"), [isOf(2, "Deux", T)]],
    ["after a dash", under("– [Deux](https://b.example.org/) — K"), [isOf(2, "Deux", T)]],
    ["in a list", under("Voir aussi\n\n- **[Deux](https://b.example.org/)** — K"), [isOf(4, "Deux", T)]],
    ["on a line of its own", under("Mots\n[Deux](https://b.example.org/) – K"), [isOf(3, "Deux", T)]],
    ["as an address", under("- https://b.example.org/ — K"), [isOf(2, "https://b.example.org/", T)]],
    [
      "before the links",
      `- [Deux](https://b.example.org/)\n\n${under("Mots")}`,
      [isOf(0, "Deux", "à ce qui précède les liens")],
    ],
    ["as words of the editor", under("- [Deux](https://b.example.org/), qui raconte la suite."), []],
    ["as a list of what to read", under("Lire aussi\n\n- [Deux](https://b.example.org/)"), []],
    ["with a sentence after its dash", under("[Deux](https://b.example.org/) — à lire en entier. Car oui."), []],
    ["in a quotation", under("> [Deux](https://b.example.org/) — K"), []],
  ])("a link beside others, without its mark, %s", (_, source, said) => {
    expect(told(source)).toEqual(said);
  });

  it.each([
    ["bullets", "• [x](https://b.example.org/)"],
    ["dashes", "– [x](https://b.example.org/)"],
    ["arrows", "→ [x](https://b.example.org/)"],
    ["signs of a list after a line of words", "Cette semaine\n• [x](https://b.example.org/)"],
    ["a table", "| a | b |\n|---|---|\n| [x](https://b.example.org/) | J |"],
    ["bare addresses", "• https://b.example.org/"],
  ])("an edition of %s has strays, which are no links", (_, source) => {
    expect(read(source).body.strays).toHaveLength(1);
  });
});

describe("odd spaces around marks", () => {
  // github/markup#1150, xoofx/markdig#675: Option+Space on a Mac.
  it("cut a link in two after marks that have odd spaces too: the link is named, not its address", () => {
    const { faults } = read(`###\u00a0[T]\u00a0(${A})\n`);
    expect(faults.map(({ message }) => message)).toEqual(["un espace sépare les deux moitiés du lien"]);
  });

  it.each([
    ["a no-break space", "\u00a0"],
    ["a plain one", " "],
    ["a narrow no-break space", "\u202f"],
    ["a character without width", "\u200b"],
    ["a word joiner", "\u2060"],
  ])("cut a link in two: %s between ] and ( is named for what it is", (_, space) => {
    const { faults } = read(`### [T]${space}(${A}) — P\n`);
    expect(faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "0 un espace sépare les deux moitiés du lien",
    ]);
  });

  it.each([
    ["after the marks of a link", `###\u00a0[T](${A}) — P`, { title: "T", url: A, publisher: "P" }],
    ["before and after the marks of a link", `\u00a0###\u202f[T](${A})`, { title: "T", url: A }],
    ["after the marks of a section", `## Budgets\n\n###\u200b [T](${A})`, { title: "T" }],
    [
      "after the mark of a quotation",
      "### T\n\n>\u00a0Cité\n>\u00a0encore",
      { quotation: "Cité\nencore", comment: "" },
    ],
    [
      "before the mark of a quotation",
      "### T\n\n\u00a0> Cité\n\u00a0> encore",
      { quotation: "Cité\nencore", comment: "" },
    ],
    [
      "around a fence, whose code keeps its comment",
      "### T\n\n\u00a0```\n<!-- date: 2016 -->\n\u00a0```\u00a0\n\nMots.",
      { date: undefined },
    ],
    ["before a comment", "### T\n\u00a0<!-- date: 2016 -->", { date: "2016", comment: "" }],
    ["before a dash of a publisher", `### [T](${A})\u2009—\u00a0P`, { publisher: "P" }],
    ["without width, around that dash", `### [T](${A})\u200b—\u2060P`, { publisher: "P" }],
  ])("are read as spaces: %s", (_, source, entry) => {
    expect(entriesOf(source)[0]).toMatchObject(entry);
  });
});
