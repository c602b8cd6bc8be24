import { describe, expect, it } from "vitest";
import { listLooseMarks } from "../../src/markdown/list-loose-marks.ts";

const list = (source: string) => listLooseMarks(source).map(({ kind, text, line }) => `${line} ${kind} ${text}`);

describe("marks that were meant to act and would be printed", () => {
  it.each([
    // CommonMark 6.2, left- and right-flanking delimiter runs: spaces and stops beside the marks.
    ["bold with no-break spaces inside", "a\n**\u00a0gras\u00a0** b", ["1 spaced **\u00a0gras\u00a0**"]],
    ["bold with spaces inside", "un ** gras ** mot", ["0 spaced ** gras **"]],
    ["bold with a space before its end", "un **gras ** mot", ["0 spaced **gras **"]],
    ["bold with a narrow space before its end", "**gras\u202f** mot", ["0 spaced **gras\u202f**"]],
    ["bold with a space after its beginning", "** gras** mot", ["0 spaced ** gras**"]],
    ["bold with a space that nobody sees", "**\u200bgras\u200b** mot", []],
    ["italics with no-break spaces inside", "un *\u00a0mot\u00a0* ici", ["0 spaced *\u00a0mot\u00a0*"]],
    ["italics of underscores with them", "un _\u00a0mot\u00a0_ ici", ["0 spaced _\u00a0mot\u00a0_"]],
    ["both with them", "***\u00a0les deux\u00a0***", ["0 spaced ***\u00a0les deux\u00a0***"]],
    ["bold of underscores with them", "__\u00a0gras\u00a0__", ["0 spaced __\u00a0gras\u00a0__"]],
    [
      "strokes with spaces inside",
      "~~ barré ~~ et ~~\u00a0x\u00a0~~",
      ["0 spaced ~~ barré ~~", "0 spaced ~~\u00a0x\u00a0~~"],
    ],
    ["bold in a list", "- **\u00a0gras\u00a0**", ["0 spaced **\u00a0gras\u00a0**"]],
    ["bold in a quotation", "> a\n> ** gras **", ["1 spaced ** gras **"]],
    ["bold in a table", "| a |\n|---|\n| ** b ** |", ["2 spaced ** b **"]],
    ["italics with a space before their end", "un *mot * ici", ["0 spaced *mot *"]],
    ["several on a line", "** a ** et ** b **, [[c]]", ["0 spaced ** a **", "0 spaced ** b **", "0 wiki [[c]]"]],
    ["bold that ends with a colon before a letter", "**Attention\u00a0:**suite", ["0 glued **Attention\u00a0:**"]],
    [
      "bold that ends with a quotation before a letter",
      "**«\u00a0oui\u00a0»**dit-il",
      ["0 glued **«\u00a0oui\u00a0»**"],
    ],
    ["italics that end with a colon before a letter", "*Attention :*suite", ["0 glued *Attention :*"]],
    ["bold without end", "un\n**non fermé", ["1 open **non fermé"]],
    ["bold without end after bold that has one", "**oui** et **non fermé", ["0 open **non fermé"]],
    [
      "a link with a space in its address",
      "a\n[q](https://www.exemple.org/x y)",
      ["1 cut [q](https://www.exemple.org/x y)"],
    ],
    ["a link without its end", "[q](https://www.exemple.org/x", ["0 cut [q](https://www.exemple.org/x"]],
    [
      "a link whose brackets lack one",
      "[q](https://www.exemple.org/a(b) suite",
      ["0 cut [q](https://www.exemple.org/a(b)"],
    ],
    ["a link to a page with a space", "[q](/une page/)", ["0 cut [q](/une page/)"]],
    [
      "a link with curly quotes",
      "[q](https://www.exemple.org/ “titre”)",
      ["0 cut [q](https://www.exemple.org/ “titre”)"],
    ],
    ["a link of a wiki", "Voir [[Page]].", ["0 wiki [[Page]]"]],
    ["one with its words", "Voir [[Page|mots]].", ["0 wiki [[Page|mots]]"]],
    ["a picture of a wiki", "![[plan.png]]", ["0 wiki [[plan.png]]"]],
    ["a highlight", "un ==mot== ici", ["0 highlight ==mot=="]],
    ["a box to tick", "- [ ] à faire\n- [x] fait", ["0 task [ ]", "1 task [x]"]],
    ["one in a numbered list", "1. [ ] à faire", ["0 task [ ]"]],
    ["a callout", "> [!NOTE]\n> mots", ["0 callout [!NOTE]"]],
    ["a container", "a\n\n::: info\nmots\n:::", ["2 container ::: info"]],
    ["a hidden comment", "mots %% à revoir %%", ["0 hidden %% à revoir %%"]],
  ])("%s", (_, source, expected) => {
    expect(list(source)).toEqual(expected);
  });

  it.each([
    [
      "emphases",
      "**gras** *ital* ***les deux*** _ital_ __gras__ **«\u00a0oui\u00a0»** dit-il, **Attention\u00a0:** suite",
    ],
    ["bold within a word", "inter**commun**alité"],
    ["bold over two lines", "**un\ndeux** trois"],
    ["bold with code inside", "**un `**` deux**"],
    ["bold with a link inside", "**[un](https://example.org/)** et **un [deux](/a/)**"],
    ["products", "5 * 3 et 2 * 4 * 6, 5*3*2, 2**8, 2 ** 8"],
    ["products with no-break spaces", "5\u00a0*\u00a03\u00a0*\u00a02, a\u00a0*\u00a0b\u00a0*\u00a0c"],
    ["calls of notes", "Prix* et délais**, hors taxe.\n\n* sous réserve\n\n** voir note"],
    ["a note of two asterisks", "** sous réserve des votes"],
    ["stars", "hôtel *** et ****"],
    ["a line of asterisks", "* * *\n\n***\n\n**"],
    ["items of lists", "*\u00a0un\n*\u00a0deux\n\n* trois\n* **quatre** cinq"],
    ["inclusive writing", "les citoyen*nes et les élu*e*s"],
    ["code", "`** a **` `[[x]]` `==x==` `[q](https://a.fr/x y)`\n\n```\n** a ** [[x]]\n- [ ] a\n```"],
    ["escaped signs", "\\*\\* a \\*\\* et \\[\\[x\\]\\] \\[q\\](https://a.fr/x y) \\==x== \\**non"],
    ["links with a title", "[q](https://a.fr/x \"y z\") [q](</x y>) [q](https://a.fr/x 'y') [q](/a/)"],
    ["brackets in links", "[[1]](https://example.org/) [voir [ici]](/a/)"],
    ["notes", "un[^1] deux^[trois]\n\n[^1]: note"],
    ["comparisons", "a == b, c==d et e == f, === ==== ====="],
    ["brackets at the head of a paragraph", "[x] n'est pas une case\n\n[sic] non plus"],
    ["brackets at the head of an item", "- [sic] mots\n- [1] source\n- [x](/a/) lien"],
    ["percentages", "de 10 % à 20 %, 5 %% et 6"],
    ["colons", "voir :: ici, 12:30:45"],
    ["an exclamation in brackets", "> [!] mots"],
    ["strokes", "~~barré~~, ~ 3 ~ 4, ~~~~"],
    ["blanks to fill", "nom : ____ prénom : __ __"],
    ["an address with brackets", "[x](https://fr.wikipedia.org/wiki/Paris_(Texas)) suite"],
    ["identifiers", "un_nom_long, _mot_suite et __init__"],
  ])("are not: %s", (_, source) => {
    expect(list(source)).toEqual([]);
  });
});
