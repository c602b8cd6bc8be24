import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import type { Candidate } from "../../src/roundup/candidate.ts";
import { nameNear } from "../../src/roundup/find-near.ts";
import { openDecisions, parseChoices } from "../../src/roundup/learning/choices.ts";
import type { StoryDecision } from "../../src/roundup/stories/group-stories.ts";
import { openTestDesk } from "./open-test-desk.ts";
import { DRAFT } from "./sample-draft.ts";

const [ONE, TWO] = ["un", "deux"].map((name) => hashAddress(`https://example.org/${name}`)) as [string, string];
const PAGE = `<!doctype html><html lang="fr"><head><title>Une page d'essai</title>
<meta property="og:title" content="Le vrai titre"><meta property="og:site_name" content="Le Journal d'essai"></head><body></body></html>`;

/** Two of these tell one story, by their titles. */
function nearTo(url: string): Candidate {
  const [title, publisher] = ["Une ville ouvre le budget de ses quartiers", url];
  return { title, url, publisher, group: [], actorIds: [], reasons: [], score: 1, isDoubtful: false };
}

describe("what the desk does beside the draft's file", () => {
  let desk: Awaited<ReturnType<typeof openTestDesk>>;
  let web: Server;
  let address: string;
  beforeAll(async () => {
    web = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end(PAGE));
    await new Promise<void>((ready) => web.listen(0, "127.0.0.1", ready));
    address = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
    desk = await openTestDesk(DRAFT, undefined, {
      lay: (root) => {
        const site = readFileSync(join(root, "site.yaml"), "utf8");
        writeFileSync(join(root, "site.yaml"), site.replace("roundup:\n", "roundup:\n  allow_private_hosts: true\n"));
      },
    });
  });
  afterAll(() => Promise.all([desk.close(), new Promise((done) => web.close(done))]));
  beforeEach(() => desk.write(DRAFT));

  const act = async (kind: string, fields: Record<string, string> = {}) =>
    desk.ask("/_redaction/", { kind, version: (await desk.ask("/_redaction/version")).text, ...fields });
  const list = (folder: string) => {
    try {
      return readdirSync(join(desk.root, folder));
    } catch {
      return [];
    }
  };
  const readChoices = () =>
    list("content").includes("choix.tsv") ? readFileSync(join(desk.root, "content/choix.tsv"), "utf8") : "";

  it("adds the links of a pasted text, filled from their pages, and takes them back", async () => {
    const words = `Vu ce matin (${address}/article), et https://example.org/un aussi.`;
    expect((await act("add", { words })).status).toBe(303);
    expect(desk.read()).toContain(`### [Le vrai titre](${address}/article) — Le Journal d'essai`);
    const { text } = await desk.ask("/_redaction/");
    expect(text).toContain("https://example.org/un, déjà dans le brouillon");
    await act("undo");
    expect(desk.read()).toBe(DRAFT);
  });

  it("says why nothing is added, and gives the text back", async () => {
    const none = await act("add", { words: "rien du tout" });
    expect([none.status, none.text.includes("aucune adresse")]).toEqual([422, true]);
    expect(none.text).toContain("rien du tout</textarea>");
    expect((await act("add", { words: "https://example.org/un" })).text).toContain("déjà dans le brouillon");
    expect(desk.read()).toBe(DRAFT);
  });

  it("puts a link off to the next edition, to the letter, and takes that back", async () => {
    await act("snooze", { key: ONE });
    expect(desk.read()).not.toContain("Premier lien");
    const file = join(desk.root, "content/boite", `${ONE}.md`);
    expect(readFileSync(file, "utf8")).toBe(
      `<!-- pas avant : 2026-11-30 -->\n\n### [Premier lien](https://example.org/un) — Gazette\n<!-- retenu: mot-clé ; acteurs: voix-publique -->\n\n> Extrait du premier.\n`,
    );
    await act("undo");
    expect(desk.read()).toBe(DRAFT);
    expect(list("content/boite")).toEqual([]);
    await act("redo");
    expect(list("content/boite")).toEqual([`${ONE}.md`]);
    await act("undo");
    expect(list("content/boite")).toEqual([]);
  });

  it("remembers which links tell one story, or two, and forgets it with the undoing", async () => {
    const before = readChoices();
    await act("join", { key: TWO, into: ONE });
    expect(readChoices()).toContain("même\t\thttps://example.org/deux\thttps://example.org/un");
    await act("undo");
    expect(readChoices().replace(/^#.*\n/gmu, "")).toBe(before);
    const four = hashAddress("https://example.org/quatre");
    await act("split", { key: four, url: "https://radio.example/quatre" });
    expect(readChoices()).toContain("autre\t\thttps://example.org/quatre\thttps://radio.example/quatre");
    await act("undo");
    expect(desk.read()).toBe(DRAFT);
  });

  it("remembers that two near links are two stories, so that the next run asks no more, and forgets it with the undoing", async () => {
    await act("apart", { key: TWO, url: "https://example.org/un" });
    expect(desk.read()).toBe(DRAFT.replace("<!-- proche de: Gazette https://example.org/un -->\n", ""));
    expect(readChoices()).toContain("autre\t\thttps://example.org/deux\thttps://example.org/un");
    const candidates = ["un", "deux"].map((name) => nearTo(`https://example.org/${name}`));
    const decided = openDecisions(parseChoices(readChoices()));
    const told = (decision: StoryDecision) => nameNear(candidates, [], decision, "fr").map(({ near }) => near?.url);
    expect(told(() => undefined)).toEqual([undefined, "https://example.org/un"]);
    expect(told(decided)).toEqual([undefined, undefined]);
    await act("undo");
    expect(desk.read()).toBe(DRAFT);
    expect(readChoices()).not.toContain("autre\t\thttps://example.org/deux\thttps://example.org/un");
  });

  it("takes the address that a bookmark brings, and writes nothing before a click", async () => {
    const { text } = await desk.ask(`/_redaction/?ajouter=${encodeURIComponent(`${address}/article`)}`);
    expect(text).toContain(`${address}/article</textarea>`);
    expect(desk.read()).toBe(DRAFT);
  });
});
