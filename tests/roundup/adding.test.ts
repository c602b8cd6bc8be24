import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkEditions } from "../../src/edition/check-editions.ts";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import { addLinks } from "../../src/roundup/adding/add-links.ts";
import { emptyBox } from "../../src/roundup/adding/empty-box.ts";
import { listPutOff, parseBoxFile, putOff, takeOut } from "../../src/roundup/adding/read-box.ts";
import { listPastedAddresses, splitBoxText } from "../../src/roundup/adding/split-box-text.ts";
import { planEdition } from "../../src/roundup/plan-edition.ts";
import { speakAs } from "../../src/roundup/write-draft.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT, runScript } from "../run-script.ts";

const now = new Date("2026-11-20T12:00:00+01:00");
const DRAFT = "content/liens/2026-11-22.md";

describe("links that a person found", () => {
  const server = createServer(({ url }, response) => {
    if (url === "/robots.txt") return response.writeHead(404).end();
    if (url === "/court") return response.writeHead(301, { location: "/article" }).end();
    const title = `Un vote${url === "/article" ? "" : ` ${url?.slice(1)}`}`;
    response.writeHead(200, { "content-type": "text/html" });
    if (url === "/muet") return response.end('<html><head><meta name="description" content="Un vote."></head></html>');
    return response.end(
      `<html lang="fr"><head><title>${title}</title><meta property="og:site_name" content="La Gazette"><meta name="author" content="Ada Roux"><meta property="article:published_time" content="2026-11-19"></head></html>`,
    );
  });
  let origin = "";
  let root = "";
  const draft = () => readFileSync(join(root, DRAFT), "utf8");
  const add = (...given: string[]) => addLinks({ root, now, given, asksPages: true });

  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "civic-theque-adding-"));
    cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
    rmSync(join(root, "content/liens"), { recursive: true, force: true });
    const settings = readFileSync(join(root, "site.yaml"), "utf8");
    writeFileSync(
      join(root, "site.yaml"),
      settings.replace(/^roundup:\s*$/mu, "roundup:\n  allow_private_hosts: true"),
    );
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("open the draft, filled in from their pages, once each, behind what redirects", async () => {
    const result = await add(`Vu ce matin : ${origin}/court, et (${origin}/autre).`, `${origin}/article`);
    expect(result).toMatchObject({ ok: true, value: { isAdded: true } });
    expect(draft()).toContain(`### [Un vote](${origin}/article) — La Gazette`);
    expect(draft()).toContain("retenu: ajouté à la main ; date: 2026-11-19 ; langue: fr ; auteur: Ada Roux");
    expect(draft()).toContain(`### [Un vote autre](${origin}/autre) — La Gazette`);
    expect(draft().split("### ")).toHaveLength(3);
  });

  it("are told with where they stand already", async () => {
    await add(`${origin}/article`);
    const again = await add(`${origin}/court`);
    expect(again.ok && again.value.lines).toEqual([`Pas ajouté\u00a0: ${origin}/court, déjà dans le brouillon.`]);
    const published = draft().replace("draft: true\n", "").replace("2026-11-22", "2026-11-15");
    rmSync(join(root, DRAFT));
    writeFileSync(join(root, "content/liens/2026-11-15.md"), published);
    const later = await add(`${origin}/article?utm_source=lettre`);
    expect(later.ok && later.value.lines).toEqual([
      expect.stringMatching(/^Pas ajouté\u00a0: .*, déjà paru dans l'édition \d+\.$/u),
    ]);
    expect(existsSync(join(root, DRAFT))).toBe(false);
  });

  it("leave every byte of a draft that somebody wrote", async () => {
    await add(`${origin}/article`);
    const written = draft()
      .replace("### [Un vote]", "### [Mon titre à moi]")
      .replace(" — La Gazette", " — La Gazette\n\nMes  mots.");
    writeFileSync(join(root, DRAFT), written);
    await add(`${origin}/autre`);
    const [head = ""] = written.split("<!-- déjà proposés");
    expect(draft().startsWith(head.trimEnd())).toBe(true);
  });

  it("have neither title nor publisher that their page does not say: the draft says what to fill in", async () => {
    const result = await add(`${origin}/muet`);
    const address = `${origin}/muet`.replace("http://", "");
    expect(result.ok && result.value.lines[0]).toBe(
      `Ajouté\u00a0: «\u00a0${address}\u00a0» (à compléter\u00a0: titre, éditeur).`,
    );
    expect(draft()).toContain(
      `### [${address.replace(/^127/u, "127\\")}](${origin}/muet)\n<!-- retenu: ajouté à la main ; à compléter: titre, éditeur -->\n\n> Un vote.`,
    );
    const { value: model } = readModel(root, { now, drafts: true });
    const told = model === undefined ? [] : checkEditions(model).map(({ message }) => message);
    // The page is one of this machine, which is told too.
    expect(told.filter((message) => !message.includes("réseau"))).toEqual([
      "le titre manque, une adresse est à sa place",
      "l'éditeur manque",
    ]);
  });

  it("are refused where they are no address", async () => {
    const result = await add("bonjour");
    expect(result.ok && result.value.lines).toEqual([
      "Pas ajouté\u00a0: bonjour, ce n'est pas une adresse que l'on puisse citer.",
    ]);
  });

  it("are added by the command", async () => {
    const given = ["--sans-pages", "--ajouter", "https://gazette.example.org/a"];
    const run = await runScript("liens", ["--root", root, "--now", now.toISOString(), ...given]);
    expect(run.stdout).toContain(
      "Ajouté\u00a0: «\u00a0gazette.example.org/a\u00a0» (à compléter\u00a0: titre, éditeur).",
    );
    expect(run.code).toBe(0);
  });

  describe("in the box", () => {
    const model = () => {
      const { value } = readModel(root, { now, drafts: true });
      if (value === undefined) throw new Error("invalid site");
      return value;
    };
    const empty = () => {
      const read = model();
      const plan = planEdition(read.roundups, { timezone: "Europe/Paris", now, rhythm: read.settings.roundup });
      const target = { path: join(root, DRAFT), file: DRAFT, isDemo: false };
      return emptyBox(root, target, { ...plan, now, ...speakAs(read.settings) }, { ...plan, model: read, now });
    };
    const put = (name: string, text: string | Buffer) => {
      mkdirSync(join(root, "content/boite"), { recursive: true });
      writeFileSync(join(root, "content/boite", name), text);
    };

    const isThere = (name: string) => existsSync(join(root, "content/boite", name));
    /** Reason after which a file is told to stay. */
    const stays = (name: string, why: string) =>
      `content/boite/${name}\u00a0: ${why}\u202f; le fichier reste là, corrigez-le, ou supprimez-le s'il ne sert plus`;

    it("go into the next draft, and their files away", async () => {
      put("un.txt", `${origin}/a\nvu par Léo`);
      put("deux.md", `[b](${origin}/b) et ${origin}/c`);
      expect(await empty()).toEqual({ added: 3, notices: [] });
      for (const path of ["/a", "/b", "/c"]) expect(draft()).toContain(`${origin}${path}`);
      expect(isThere("un.txt")).toBe(false);
      expect(model().roundups).toHaveLength(1);
    });

    it("bring the words beside them, to the letter, whatever these would mean in Markdown", async () => {
      const said = "À lire <b>vite</b> *demain*\n\n## Une rubrique ?\n- pas une liste\n<!-- ni un commentaire";
      put("un.txt", `Vu par Léo : ${origin}/a\n${said}`);
      expect(await empty()).toEqual({ added: 1, notices: [] });
      expect(isThere("un.txt")).toBe(false);
      const [link] = model().roundups[0]?.links ?? [];
      const shown = toPlainText(link?.comment ?? "");
      for (const word of "Vu par Léo À lire <b>vite</b> *demain* ## Une rubrique ? - pas une liste <!-- ni un".split(
        " ",
      ))
        expect(shown).toContain(word);
      expect(model().roundups[0]?.links).toHaveLength(1);
    });

    it("are not lost and not doubled where a run was killed before it took their file away", async () => {
      put("un.txt", `${origin}/a\nvu par Léo`);
      await empty();
      put("un.txt", `${origin}/a\nvu par Léo`);
      expect(await empty()).toEqual({ added: 0, notices: [] });
      expect(draft().split("### ")).toHaveLength(2);
      expect(isThere("un.txt")).toBe(false);
    });

    it("keep their file where the draft has the address and not the words beside it", async () => {
      await add(`${origin}/a`);
      put("un.txt", `${origin}/a\nvu par Léo`);
      const told = stays("un.txt", `${origin}/a, déjà dans le brouillon, sans les mots de ce fichier`);
      expect((await empty()).notices).toEqual([told]);
      expect((await empty()).notices).toEqual([told]);
      expect(isThere("un.txt")).toBe(true);
      writeFileSync(join(root, DRAFT), draft().replace(/^(### .*\n<!-- .* -->)\n/mu, "$1\n\nvu par Léo\n"));
      expect((await empty()).notices).toEqual([]);
      expect(isThere("un.txt")).toBe(false);
    });

    it.each([
      ["is no page", "https://", "pas d'adresse qui commence par https://"],
      ["cannot be cited", "http://localhost:x/", "http://localhost:x/, ce n'est pas une adresse que l'on puisse citer"],
    ])("keep their file where an address %s, and it is told each time", async (_, url, why) => {
      put("un.txt", url);
      expect(await empty()).toEqual({ added: 0, notices: [stays("un.txt", why)] });
      expect(await empty()).toEqual({ added: 0, notices: [stays("un.txt", why)] });
      expect(isThere("un.txt")).toBe(true);
    });

    it("keep their file where one of them was published or removed, and take the others", async () => {
      await add(`${origin}/article`);
      const published = draft().replace("draft: true\n", "").replace("2026-11-22", "2026-11-15");
      rmSync(join(root, DRAFT));
      writeFileSync(join(root, "content/liens/2026-11-15.md"), published);
      put("un.txt", `${origin}/article\n${origin}/b`);
      const told = stays("un.txt", `${origin}/article, déjà paru dans l'édition 1`);
      expect(await empty()).toEqual({ added: 1, notices: [told] });
      expect(draft()).toContain(`${origin}/b`);
      expect(await empty()).toEqual({ added: 0, notices: [told] });
      writeFileSync(join(root, DRAFT), draft().replace(/^### [\s\S]*?(?=<!-- déjà)/mu, ""));
      put("un.txt", `${origin}/b`);
      const removed = `${origin}/b, retiré de ce brouillon\u00a0: remettez-le depuis le bureau`;
      expect(await empty()).toEqual({ added: 0, notices: [stays("un.txt", removed)] });
    });

    it("keep their file where something was written in it meanwhile", async () => {
      put("un.txt", `${origin}/a`);
      await takeOut(root, { name: "un.txt", text: "autre chose" });
      expect(isThere("un.txt")).toBe(true);
    });

    it.each([
      ["holds no address", "à voir plus tard", "pas d'adresse qui commence par https://"],
      [
        "waits for no day",
        "<!-- pas avant : dimanche -->\nhttps://a.example.org",
        "«\u00a0dimanche\u00a0» n'est pas un jour, comme 2026-12-06",
      ],
      ["is no text", Buffer.from([0x68, 0x74, 0xe9, 0xff]), "ce n'est pas du texte en UTF-8"],
    ])("stay where a file %s, and are told", async (_, text, why) => {
      put("mot.txt", text);
      expect((await empty()).notices).toEqual([stays("mot.txt", why)]);
      expect(isThere("mot.txt")).toBe(true);
    });

    it("come back to the letter on the day that they were put off to", async () => {
      const block =
        "### [Plus tard](https://gazette.example.org/plus-tard) — La Gazette\n\nMes  mots à moi.\n\n> Une citation.";
      await putOff(root, "https://gazette.example.org/plus-tard", block, "2026-11-22");
      await putOff(root, "https://gazette.example.org/encore", block.replace("plus-tard", "encore"), "2026-11-29");
      expect((await empty()).added).toBe(1);
      expect(draft()).toContain(block);
      expect(draft()).not.toContain("encore");
    });

    it("are put off beside what was put off of them before, and are then not taken for removed", async () => {
      const url = "https://gazette.example.org/plus-tard";
      const block = (words: string) => `### [Plus tard](${url}) — La Gazette\n\n${words}`;
      await putOff(root, url, block("Un."), "2026-12-06");
      await putOff(root, url, block("Deux."), "2026-12-06");
      await putOff(root, url, block("Deux."), "2026-12-06");
      const texts = readdirSync(join(root, "content/boite")).map((name) =>
        readFileSync(join(root, "content/boite", name), "utf8"),
      );
      expect(texts.map((text) => text.trim().split("\n").at(-1)).sort()).toEqual(["Deux.", "Un."]);
      expect([...(await listPutOff(root))]).toEqual([hashAddress(url)]);
    });

    it("stay put off, and are told, where their address came into the draft meanwhile", async () => {
      await add(`${origin}/a`);
      await putOff(root, `${origin}/a`, `### [Plus tard](${origin}/a) — La Gazette\n\nMes mots.`, "2026-11-22");
      const { added, notices } = await empty();
      expect([added, notices.length]).toEqual([0, 1]);
      expect(notices[0]).toContain("déjà dans le brouillon\u202f; le fichier reste là");
    });
  });
});

describe("a text that was pasted", () => {
  it.each([
    [
      "a list",
      "- https://a.example.org/1\n- https://a.example.org/2",
      ["https://a.example.org/1", "https://a.example.org/2"],
    ],
    [
      "a sentence",
      "Voir https://a.example.org/1. Et puis (https://a.example.org/b_(c)) !",
      ["https://a.example.org/1", "https://a.example.org/b_(c)"],
    ],
    [
      "a mail that marks its addresses",
      "Lire <https://a.example.org/1>, « https://a.example.org/2 »",
      ["https://a.example.org/1", "https://a.example.org/2"],
    ],
    ["a repeat", "https://a.example.org/1 https://a.example.org/1", ["https://a.example.org/1"]],
    ["no address", "rien ici", []],
  ])("gives its addresses: %s", (_, text, urls) => {
    expect(listPastedAddresses(text)).toEqual(urls);
  });

  it.each([
    ["a note below", "https://a.example.org/1\nvu par Léo", [["https://a.example.org/1", "vu par Léo"]]],
    ["a note before", "Vu : https://a.example.org/1", [["https://a.example.org/1", "Vu"]]],
    ["a Markdown link", "- [Un vote](https://a.example.org/1)", [["https://a.example.org/1", "Un vote"]]],
    [
      "a bare list",
      "- https://a.example.org/1\n- <https://a.example.org/2>",
      [
        ["https://a.example.org/1", ""],
        ["https://a.example.org/2", ""],
      ],
    ],
    [
      "words for each",
      "Un titre\n\nhttps://a.example.org/1\nun\n\nhttps://a.example.org/2\ndeux",
      [
        ["https://a.example.org/1", "Un titre\n\nun"],
        ["https://a.example.org/2", "deux"],
      ],
    ],
    [
      "two on a line, which stays whole",
      "https://a.example.org/1 puis https://a.example.org/2",
      [
        ["https://a.example.org/1", "https://a.example.org/1 puis https://a.example.org/2"],
        ["https://a.example.org/2", ""],
      ],
    ],
    [
      "an issue form",
      "### Adresse\n\nhttps://a.example.org/1\n\n### Pourquoi\n\nParce que.",
      [["https://a.example.org/1", "### Adresse\n\n### Pourquoi\n\nParce que."]],
    ],
  ])("gives each address the words beside it: %s", (_, text, links) => {
    expect(splitBoxText(text).map(({ url, words }) => [url, words])).toEqual(links);
  });

  it("loses no word of any text that holds an address", () => {
    const word = fc.stringMatching(/^[a-zé]{1,6}[.,:)!-]?$/u);
    const piece = fc.oneof(
      word,
      fc.constantFrom(
        "\n",
        "\n\n",
        "https://a.example.org/1",
        "(https://b.example.org/2)",
        "[x](https://c.example.org)",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = `https://z.example.org ${pieces.join(" ")}`;
        const kept = splitBoxText(text)
          .map(({ url, words }) => `${url} ${words}`)
          .join(" ");
        for (const said of pieces.join(" ").match(/\p{L}{2,}/gu) ?? []) expect(kept).toContain(said);
      }),
      { seed: 5 },
    );
  });

  it("waits in the box for a day that it names", () => {
    const text = "<!-- pas avant : 2026-12-06 -->\n\nhttps://a.example.org/1";
    expect(parseBoxFile("a", text)).toEqual({
      ...{ name: "a", text, notBefore: "2026-12-06" },
      links: [{ url: "https://a.example.org/1", words: "" }],
    });
  });
});
