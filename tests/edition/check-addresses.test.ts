import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { checkEditions } from "../../src/edition/check-editions.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";

const root = mkdtempSync(join(tmpdir(), "check-addresses-"));
const file = "content/liens/2026-10-18.md";
beforeAll(() => cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

const SHIELD =
  "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.exemple.org&data=05%7C02%7Ca%40b.fr%7Cabc";
const TRACKED = "https://www.exemple.org/a?id=1&mc_eid=abc";

/** What the check says of an edition's lines, and whether its letter may leave. */
async function examine({ words = "", summary = "S", title = "Un", day = "2026-10-18", more = "" } = {}) {
  const matter = `---\nnumber: 3\ndate: "2026-10-18"\ntitle: "L"\nsummary: ${JSON.stringify(summary)}\n---\n`;
  writeFileSync(join(root, file), `${matter}\n### [${title}](https://www.exemple.org/a) — Ex\n\n${words}\n${more}`);
  const now = new Date(`${day}T12:00:00+02:00`);
  const { value: model, problems } = readModel(root, { now, drafts: true });
  const roundup = model?.roundups.find((one) => one.file === file);
  if (!model || !roundup) throw new Error(JSON.stringify(problems));
  const told = [...problems, ...checkEditions(model, (name) => readFileSync(join(root, name), "utf8"))];
  const { checks } = await renderLetter({ roundup, model, date: now });
  return {
    told: told.flatMap((one) => (one.file === file ? [`${one.level} ${one.line} ${one.remedy}`] : [])),
    letter: checks.filter(({ level }) => level === "error").length,
    warned: checks.flatMap(({ level, message }) => (level === "warning" ? [message] : [])),
  };
}

describe("an address that tells on somebody is found, by the check and by the letter,", () => {
  it.each([
    ["bare in the words", { words: `Voir ${SHIELD} ici.` }, 10],
    ["bare, without its scheme", { words: `Voir ${SHIELD.replace("https://", "")} ici.` }, 10],
    ["bare, before a stop", { words: `Voir ${SHIELD}.` }, 10],
    ["bare, in brackets", { words: `Voir (${SHIELD}), ici.` }, 10],
    ["bare, in a French quotation", { words: `Voir «\u00a0${SHIELD}\u00a0».` }, 10],
    ["bare, on its line of a paragraph", { words: `Voir\nici\n${SHIELD}` }, 12],
    ["bare, in a list", { words: `- un\n- ${SHIELD}` }, 11],
    ["bare, in a quotation", { words: `> ${SHIELD}` }, 10],
    ["bare, in bold", { words: `**${SHIELD}**` }, 10],
    ["bare, in the words of a link", { words: `[${SHIELD}](https://www.exemple.org/)` }, 10],
    ["between angle brackets", { words: `<${SHIELD}>` }, 10],
    ["in a link", { words: `[ici](${SHIELD})` }, 10],
    ["in a reference", { words: `[ici][1]\n\n[1]: ${SHIELD}` }, 10],
    ["in the title of a link", { title: SHIELD }, 8],
    ["in the summary", { summary: `Voir ${SHIELD}` }, 5],
  ])("%s", async (_, edition, line) => {
    expect(await examine(edition)).toMatchObject({
      told: [`error ${line} écrivez https://www.exemple.org`],
      letter: 1,
    });
  });

  it("in what a link says under the pointer, which pages alone have", async () => {
    const words = `[ici](https://www.exemple.org/b "${SHIELD}")`;
    expect(await examine({ words })).toMatchObject({ told: ["error 10 écrivez https://www.exemple.org"], letter: 0 });
  });

  it.each([
    ["in code", { words: `Une adresse comme \`${SHIELD}\`.` }],
    ["in a comment", { words: `<!-- vu par ${SHIELD} -->` }],
    ["in fenced code", { words: `\`\`\`\n${SHIELD}\n\`\`\`` }],
    ["an ordinary one", { words: "Voir https://www.exemple.org/a(b)?id=1&x=%20." }],
    ["a scheme alone", { words: "Les adresses en https:// d'abord." }],
  ])("not %s", async (_, edition) => {
    expect(await examine(edition)).toMatchObject({ told: [], letter: 0 });
  });
});

describe("check and letter say the same of a tracked address,", () => {
  it.each([
    ["on its day", "2026-10-18", "error"],
    ["two days after", "2026-10-20", "error"],
    ["on the last day on which it may leave", "2026-11-01", "error"],
    ["the day after, of a page that stays", "2026-11-02", "warning"],
    ["years after", "2029-11-02", "warning"],
  ])("%s", async (_, day, level) => {
    const { told, letter } = await examine({ day, words: `[x](${TRACKED})` });
    expect(told).toEqual([`${level} 10 écrivez https://www.exemple.org/a?id=1`]);
    expect(letter).toBe(1);
  });
});

describe("an address without its scheme is warned of by both:", () => {
  it.each(["www.exemple.org", "exemple.org/a", "jeanne@example.org", "https//www.exemple.org"])("%s", async (url) => {
    const { told, warned } = await examine({ words: `[x](${url})` });
    expect(told).toEqual([expect.stringMatching(/^warning 10 écrivez (?:https:\/\/|mailto:)/u)]);
    expect(warned).toEqual([expect.stringContaining(url)]);
  });
});

describe("an address that nobody else can open is found by both:", () => {
  const remedy =
    "error 10 donnez l'adresse publique de la page\u202f; si elle est à lire, mettez-la entre accents graves";
  it.each(["http://localhost:8080/a", "http://192.168.1.10/k", "https://asso.example/wp-admin/post.php?post=12"])(
    "%s, in a link and in the words",
    async (url) => {
      expect(await examine({ words: `[x](<${url}>)` })).toMatchObject({ told: [remedy], letter: 1 });
      expect(await examine({ words: `Voir ${url} ici.` })).toMatchObject({ told: [remedy], letter: 1 });
      expect(await examine({ words: `Lancez \`${url}\` ici.` })).toMatchObject({ told: [], letter: 0 });
    },
  );
});
