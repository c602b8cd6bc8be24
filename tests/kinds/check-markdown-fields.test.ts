import { expect, it } from "vitest";
import { actors } from "../../src/kinds/actors/actors.ts";
import { articles } from "../../src/kinds/articles/articles.ts";
import { renderProblem } from "../../src/text/problem.ts";

const say = (kind: typeof actors | typeof articles, file: string, text: string, field: string) =>
  kind
    .parse({ file, id: "x" }, text)
    .problems.filter((problem) => problem.field === field)
    .map((problem) => `${problem.level} ${renderProblem(problem)}`.replace(/[\u00a0\u202f]/gu, " "));

it.each<[sentence: string, yaml: string, told: string[]]>([
  [
    "HTML in a block",
    "description: |\n  Un outil.\n\n  <b>Gras</b>\n",
    ["x.yaml:5 — description : le HTML n'est pas lu, « <b> »"],
  ],
  ["HTML on one line", 'description: "Un <i>outil</i>."\n', ["x.yaml:2 — description : le HTML n'est pas lu, « <i> »"]],
  [
    "HTML in a folded text",
    "description: >\n  Un outil\n  <u>souligné</u>.\n",
    ["x.yaml:2 — description : le HTML n'est pas lu, « <u> »"],
  ],
  [
    "a fence that nothing closes",
    "description: |\n  Un outil.\n\n  ```\n  du code\n",
    ["x.yaml:5 — description : le bloc de code ouvert par « ``` »"],
  ],
  [
    "a refused address",
    "reply: |\n  [Ici](ftp://example.org/a)\n",
    ["x.yaml:3 — reply : l'adresse « ftp://example.org/a » est refusée"],
  ],
  [
    "two halves of a link",
    "reply: |\n  [Ici] (https://example.org/a)\n",
    ["x.yaml:3 — reply : un espace sépare les deux moitiés du lien"],
  ],
  [
    "a note that nothing calls",
    "description: |\n  Un outil.\n\n  [^1]: Une note.\n",
    ["x.yaml:5 — description : rien n'appelle la note"],
  ],
  ["a call without a note", "description: |\n  Un outil[^1].\n", ["x.yaml:3 — description : aucune note ne répond"]],
  ["HTML in code, which is to be read", "description: |\n  Un `<b>` et `a < b`.\n", []],
  ["Markdown", "description: |\n  **Un** [outil](https://example.org/).\n", []],
])("in a fiche, %s", (_, yaml, told) => {
  const field = yaml.split(":")[0] ?? "";
  expect(say(actors, "x.yaml", `name: X\n${yaml}`, field)).toEqual(
    told.map((each) => expect.stringContaining(`warning ${each}`)),
  );
});

it("in a note about those who sign, HTML too", () => {
  const text = '---\ntitle: X\nabout_signatories: "Un <b>collectif</b>."\n---\n\nTexte.\n';
  expect(say(articles, "content/contributions/x.md", text, "about_signatories")).toEqual([
    expect.stringContaining("warning content/contributions/x.md:3 — about_signatories : le HTML n'est pas lu, « <b> »"),
  ]);
});
