import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addLinks } from "../../src/roundup/adding/add-links.ts";
import { listPastedAddresses } from "../../src/roundup/adding/describe-links.ts";
import { emptyBox } from "../../src/roundup/adding/empty-box.ts";
import { parseBoxFile, putOff } from "../../src/roundup/adding/read-box.ts";
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

  it("are refused where they are no address", async () => {
    const result = await add("bonjour");
    expect(result.ok && result.value.lines).toEqual([
      "Pas ajouté\u00a0: bonjour, ce n'est pas une adresse que l'on puisse citer.",
    ]);
  });

  it("are added by the command", async () => {
    const options = ["--root", root, "--now", now.toISOString(), "--sans-pages"];
    const run = await runScript("liens", [...options, "--ajouter", "https://gazette.example.org/a"]);
    expect(run.stdout).toContain(
      "Ajouté\u00a0: « gazette.example.org/a » — gazette.example.org."
        .replace("« ", "«\u00a0")
        .replace(" »", "\u00a0»"),
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
    const put = (name: string, text: string) => {
      mkdirSync(join(root, "content/boite"), { recursive: true });
      writeFileSync(join(root, "content/boite", name), text);
    };

    it("go into the next draft, and their files away", async () => {
      put("un.txt", `${origin}/a\nvu par Léo`);
      put("deux.md", `[b](${origin}/b) et ${origin}/c`);
      expect(await empty()).toEqual({ added: 3, notices: [] });
      for (const path of ["/a", "/b", "/c"]) expect(draft()).toContain(`${origin}${path}`);
      expect(existsSync(join(root, "content/boite/un.txt"))).toBe(false);
      expect(model().roundups).toHaveLength(1);
    });

    it("are not lost and not doubled where a run was killed before it took their file away", async () => {
      put("un.txt", `${origin}/a`);
      await empty();
      put("un.txt", `${origin}/a`);
      expect((await empty()).added).toBe(0);
      expect(draft().split("### ")).toHaveLength(2);
      expect(existsSync(join(root, "content/boite/un.txt"))).toBe(false);
    });

    it("stay where they hold no address, and are told", async () => {
      put("mot.txt", "à voir plus tard");
      const { notices } = await empty();
      expect(notices).toEqual(["content/boite/mot.txt n'a pas d'adresse qui commence par https://\u202f; il reste là"]);
      expect(existsSync(join(root, "content/boite/mot.txt"))).toBe(true);
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

  it("waits in the box for a day that it names", () => {
    expect(parseBoxFile("a", "<!-- pas avant : 2026-12-06 -->\n\nhttps://a.example.org/1")).toEqual({
      name: "a",
      notBefore: "2026-12-06",
      urls: ["https://a.example.org/1"],
    });
  });
});
