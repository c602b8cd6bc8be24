import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { load } from "js-yaml";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listBlocks, parseDraft } from "../../src/edition/parse-draft.ts";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import { emptyBox } from "../../src/roundup/adding/empty-box.ts";
import { parseProposals } from "../../src/roundup/adding/parse-proposals.ts";
import { putProposals } from "../../src/roundup/adding/put-proposals.ts";
import { parseBoxFile } from "../../src/roundup/adding/read-box.ts";
import { planEdition } from "../../src/roundup/plan-edition.ts";
import { speakAs } from "../../src/roundup/write-draft.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { getStrings, LANGUAGES } from "../../src/words/languages.ts";
import { commandLine, PROJECT, runScript } from "../run-script.ts";

const read = (body: string, number = 12) => {
  const proposals = parseProposals(JSON.stringify([{ number, body }]));
  if (!proposals.ok) throw new Error(proposals.problems.join());
  const [proposal] = proposals.value;
  return proposal && ("text" in proposal ? proposal.text : proposal.why);
};
const form = (address: string, reason: string) =>
  `### Adresse de la page\n\n${address}\n\n### Pourquoi la lire\n\n${reason}`;

describe("a proposed link", () => {
  it.each([
    ["GitHub's form, answered", form("https://example.org/a", "Un vote."), "https://example.org/a\nUn vote.\n"],
    ["GitHub's form, half answered", form("https://example.org/a", "_No response_"), "https://example.org/a\n"],
    [
      "GitHub's form, with the line ends that it sends",
      form("https://example.org/a", "Deux\n\nparagraphes.").replaceAll("\n", "\r\n"),
      "https://example.org/a\nDeux\n\nparagraphes.\n",
    ],
    [
      "GitLab's template, filled in between its hints",
      readFileSync(join(PROJECT, ".gitlab/issue_templates/Proposer un lien.md"), "utf8")
        .replace("par ligne. -->\n", "par ligne. -->\nhttps://example.org/a\n")
        .concat("Un vote.\n"),
      "https://example.org/a\nUn vote.\n",
    ],
    [
      "GitLab's template, filled in above its hints",
      "### Adresse de la page\nhttps://example.org/a <!-- Complète, depuis https:// -->\n### Pourquoi la lire\n<!-- Facultatif.",
      "https://example.org/a\n",
    ],
    ["a title in English", "### Address of the page\n\n<https://example.org/a>", "https://example.org/a\n"],
    [
      "several addresses, the words of the first",
      form("https://example.org/a\nhttps://example.org/b", "Deux votes."),
      "https://example.org/a\nDeux votes.\n\nhttps://example.org/b\n",
    ],
    [
      "titles within the words",
      form("https://example.org/a", "### Adresse de la page\n\nrien"),
      "https://example.org/a\n### Adresse de la page\n\nrien\n",
    ],
    ["no address", form("example.org", "Un vote."), "pas d'adresse qui commence par https://"],
    ["nothing", form("_No response_", "_No response_"), "pas d'adresse qui commence par https://"],
    ["too many words", form("https://example.org/a", "x".repeat(5001)), "5\u202f001 caractères, 5\u202f000 au plus"],
    [
      "too many addresses",
      form("https://example.org/a", Array.from({ length: 10 }, (_, at) => `https://example.org/${at}`).join(" ")),
      "11 adresses, 10 au plus",
    ],
  ])("is read from %s", (_, body, expected) => {
    expect(read(body)).toBe(expected);
  });

  it.each([
    ["a link's block", form("https://example.org/a", "### [Titre](https://example.org/b) — Moi\n<!-- acteurs: x -->")],
    ["what the box waits for", form("https://example.org/a", "<!-- pas avant : 2099-01-01 -->")],
    [
      "the same, once a comment is taken out of it",
      form("https://example.org/a", "<!<!-- -->-- pas avant : 2099-01-01 -->"),
    ],
    ["the same before the address", form("<!<!-- -->-- pas avant : 2099-01-01 -->\nhttps://example.org/a", "")],
    ["a memory", form("https://example.org/a", "<!-- déjà proposés le 2026-11-20T17:05:00.000Z: 3f2a9c01d4 -->")],
    ["marks that turn a text around", form("https://example.org/a", "\u202evoter\u2066")],
    ["an address that runs", form("javascript:alert(1) https://example.org/a", "")],
  ])("that holds %s never makes the box obey it", (_, body) => {
    const text = read(body) ?? "";
    if (!text.startsWith("https://example.org/a")) expect(text).toContain("prendrait pour autre chose");
    else {
      expect(parseBoxFile("proposition-12.md", text)).toMatchObject({
        links: expect.arrayContaining([expect.objectContaining({ url: "https://example.org/a" })]),
      });
      expect(text).not.toMatch(/<!--|[\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it("is a link and words to the box, whatever strangers write", () => {
    const piece = fc.constantFrom(
      ...["### Adresse de la page", "### Pourquoi la lire", "https://example.org/a", "### [T](https://example.org/b)"],
      ...[
        "<!--",
        "-->",
        "pas avant : 2099-01-01",
        "<!-- pas avant : x -->",
        "\n",
        "\r\n",
        "\u0000",
        " ",
        "mots",
        "\u202e",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const proposals = parseProposals(JSON.stringify([{ iid: 3, description: pieces.join("") }]));
        for (const proposal of proposals.ok ? proposals.value : []) {
          expect(proposal.name).toBe("proposition-3.md");
          if (!("text" in proposal)) continue;
          const box = parseBoxFile(proposal.name, proposal.text);
          expect("links" in box && box.notBefore === undefined).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["an issue of another kind", '[{"number":1,"body":"La page ne marche pas."}]', []],
    ["one without a body", '[{"number":1,"body":null},{"iid":2,"description":null}]', []],
    ["an empty list", "[]\n", []],
  ])("is not made of %s", (_, given, expected) => {
    expect(parseProposals(given)).toEqual({ ok: true, value: expected, problems: [] });
  });

  it.each([
    ["a list that is none", "[{", "ce n'est pas une liste de propositions, telle que gh ou GitLab la donnent"],
    ["numbers that are names of files", '[{"number":"../x","body":"x"}]', "ce n'est pas une liste de propositions"],
    [
      "a text without the form",
      "https://example.org/a",
      "pas de titre «\u00a0Address of the page\u00a0» ni «\u00a0Adresse de la page\u00a0» dans ce texte",
    ],
  ])("is refused in %s", (_, given, message) => {
    expect(parseProposals(given)).toMatchObject({ ok: false, problems: [expect.stringContaining(message)] });
  });

  it.each(LANGUAGES)("is asked by forms whose titles are those that are read, in %s", (language) => {
    const { proposedAddress, proposedReason } = getStrings(language).draft;
    const folder = join(PROJECT, "starter/forms", language);
    const text = (forge: string) => {
      const [name = "", ...others] = readdirSync(join(folder, forge));
      expect(others).toEqual([]);
      return readFileSync(join(folder, forge, name), "utf8");
    };
    const github = load(text("github")) as { body: { type: string; attributes: { label?: string } }[] };
    expect(github.body.flatMap(({ attributes }) => attributes.label ?? [])).toEqual([proposedAddress, proposedReason]);
    expect(text("gitlab").match(/^### .*$/gmu)).toEqual([`### ${proposedAddress}`, `### ${proposedReason}`]);
  });

  it("is asked in this repository by the forms that a new site is given", () => {
    for (const [own, given] of [
      [".github/ISSUE_TEMPLATE/proposer-un-lien.yml", "github/proposer-un-lien.yml"],
      [".gitlab/issue_templates/Proposer un lien.md", "gitlab/Proposer un lien.md"],
    ] as const)
      expect(readFileSync(join(PROJECT, own), "utf8")).toBe(
        readFileSync(join(PROJECT, "starter/forms/fr", given), "utf8"),
      );
  });
});

describe("proposed links, in the box", () => {
  const now = new Date("2026-10-23T10:00:00Z");
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "civic-theque-proposals-"));
    cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const put = (given: string) => putProposals(root, "-", Readable.from([given]));
  const box = () => readdirSync(join(root, "content/boite")).sort();

  it("are a file each, which nothing overwrites", async () => {
    mkdirSync(join(root, "content/boite"));
    writeFileSync(join(root, "content/boite/proposition-3.md"), "https://example.org/a-moi\n");
    const given = JSON.stringify([
      { iid: 3, description: form("https://example.org/trois", "") },
      { iid: 4, description: form("https://example.org/quatre", "") },
      { iid: 5, description: form("rien", "") },
    ]);
    expect((await put(given)).value?.lines).toEqual([
      "Déjà dans la boîte\u00a0: proposition-3.md.",
      "Mis dans la boîte\u00a0: proposition-4.md.",
      "Pas mis dans la boîte\u00a0: proposition-5.md, pas d'adresse qui commence par https://.",
    ]);
    expect(box()).toEqual(["proposition-3.md", "proposition-4.md"]);
    expect(readFileSync(join(root, "content/boite/proposition-3.md"), "utf8")).toBe("https://example.org/a-moi\n");
  });

  it("go into the next draft, with their words as plain text, and name the issue that they come from", async () => {
    const reason = "À lire : *vite*.\n\n![x](https://example.org/image.png)\n\n<script>alert(1)</script> {{ 7 }}";
    await put(JSON.stringify([{ number: 12, body: form("https://example.org/vote", reason) }]));
    const { value: model } = readModel(root, { now, drafts: true });
    if (model === undefined) throw new Error("the fixture site is broken");
    const plan = planEdition(model.roundups, { timezone: "Europe/Paris", now, rhythm: model.settings.roundup });
    const file = `content/liens/${plan.date}.md`;
    const run = { ...plan, now, ...speakAs(model.settings) };
    const emptied = await emptyBox(root, { path: join(root, file), file, isDemo: false }, run, { ...plan, model, now });
    expect(emptied).toEqual({ added: 2, notices: [] });
    expect(box()).toEqual([]);
    const text = readFileSync(join(root, file), "utf8");
    expect(text).toContain("<!-- retenu: de la boîte, proposition-12.md ;");
    const draft = parseDraft(text, file);
    const [block] = draft.ok ? listBlocks(draft.value) : [];
    expect(block?.entry.url).toBe("https://example.org/vote");
    expect(toPlainText(block?.entry.comment ?? "")).toContain("À lire : *vite*.");
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)!\[/u);
  });

  it("are taken by the command, from a file or from its input", { timeout: 60_000 }, async () => {
    const file = join(root, "propositions.json");
    writeFileSync(file, JSON.stringify([{ number: 12, body: form("https://example.org/vote", "") }]));
    const run = await runScript("liens", ["--root", root, "--boite", file]);
    expect(run).toEqual({ code: 0, stdout: "Mis dans la boîte\u00a0: proposition-12.md.\n", stderr: "" });
    const missing = await runScript("liens", ["--root", root, "--boite", join(root, "rien.json")]);
    expect([missing.code, missing.stdout]).toEqual([1, ""]);
    expect(missing.stderr).toContain("rien.json — ce fichier ne se lit pas (ENOENT)");
    const input = form("https://example.org/autre", "");
    const given = { input, encoding: "utf8" as const, cwd: PROJECT };
    const said = execFileSync(process.execPath, commandLine("liens", ["--root", root, "--boite", "-"]), given);
    expect(said).toBe(`Mis dans la boîte\u00a0: proposition-${hashAddress("https://example.org/autre")}.md.\n`);
  });
});
