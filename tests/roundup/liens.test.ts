import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type PrepareOptions, prepareRoundup } from "../../src/roundup/prepare-roundup.ts";
import { renderRoundupSummary } from "../../src/roundup/render-summary.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT, runScript } from "../run-script.ts";
import { FICHE, SITE } from "../sources/small-site.ts";

const now = new Date("2026-10-23T10:00:00Z");
const file = "content/liens/2026-10-25.md";
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "liens-"));
  await cp(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const demoFeeds = join(PROJECT, "starter/demo-feeds");
const prepare = (options: Partial<PrepareOptions> = {}) => prepareRoundup({ root, now, ...options });
const readDraft = () => readFile(join(root, file), "utf8");
const listDrafts = () => readdir(join(root, "content/liens"));

describe("npm run liens", { timeout: 60_000 }, () => {
  it("takes what readers proposed where the site reads no feed, and does nothing where nothing was", async () => {
    await rm(root, { recursive: true });
    for (const folder of ["actors", "content/liens", "content/boite"])
      await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, "site.yaml"), SITE);
    await writeFile(join(root, "actors/voxe.yaml"), FICHE);
    expect((await prepare({ asksPages: false })).kind).toBe("no-feed-yet");
    await writeFile(join(root, "content/boite/1.txt"), "https://journal.example.org/propose\nUn vote.\n");
    expect(await prepare({ asksPages: false })).toMatchObject({ kind: "done", fromBox: 1 });
    expect(await readDraft()).toContain("https://journal.example.org/propose");
  });

  it("writes a valid draft of the coming Sunday from the sample feeds, and says so without a progress line", async () => {
    const { code, stdout, stderr } = await runScript("liens", ["--root", root, "--now", now.toISOString(), "--demo"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.replaceAll(`${root}/`, "")).toMatch(
      /^content\/liens\/2026-10-25\.md\u00a0: \d+ nouveaux candidats \(6 flux lus\)\.$/mu,
    );
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
    const draft = await readDraft();
    expect(
      draft.startsWith('---\nnumber: 4\ndate: "2026-10-25"\ntitle: "Liens de la semaine #4 (démonstration)"\n'),
    ).toBe(true);
    expect(draft).not.toMatch(/utm_|127\.0\.0\.1/u);
    const { value: model, problems } = readModel(root, { now, drafts: true });
    expect(problems).toEqual([]);
    const written = model?.roundups.find(({ date }) => date === "2026-10-25");
    expect(written?.draft).toBe(true);
    expect(written?.links.map(({ title }) => title)).toContain(
      "Un schéma commun pour publier les budgets participatifs",
    );
  });

  it("ends with 1 on the error stream when the sources are invalid", async () => {
    await writeFile(join(root, "content/sources.yaml"), '- name: "A"\n  url: flux.example.org\n');
    const { code, stdout, stderr } = await runScript("liens", ["--root", root, "--now", now.toISOString()]);
    expect([code, stdout]).toEqual([1, ""]);
    const [first, second, last] = stderr.trimEnd().split("\n");
    expect(first).toBe("Les sources ont 1 erreur\u202f; rien n'est écrit.");
    expect(second).toMatch(/^ {2}content\/sources\.yaml:2 — .*flux\.example\.org/u);
    expect(last).toBe("Corrigez, puis relancez. Pour toutes les voir\u00a0: npm run check");
    expect(await listDrafts()).not.toContain("2026-10-25.md");
  });
});

describe("a run", () => {
  it("changes nothing when it is repeated, and never brings back what was deleted", async () => {
    await prepare({ demoFeeds });
    const blocks = (await readDraft()).split(/(?=^### )/mu);
    const edited = blocks.toSpliced(2, 2).join("").replace("### [", "### [Réécrit : ");
    await writeFile(join(root, file), edited);
    expect(await prepare({ demoFeeds })).toMatchObject({ kind: "done", isNew: false, added: [] });
    expect(await readDraft()).toBe(edited);
  });

  it("does not propose in the next edition what it proposed in this one, published or deleted", async () => {
    await prepare({ demoFeeds });
    const published = (await readDraft()).replace("draft: true", "draft: false").split(/(?=^### )/mu);
    await writeFile(join(root, file), published.toSpliced(2, 1).join(""));
    const monday = new Date("2026-10-26T10:00:00Z");
    const next = await prepare({ demoFeeds, now: monday, out: join(root, "suite") });
    expect(next).toMatchObject({ kind: "done", isNew: true });
    const before = new Set(published.flatMap((block) => /\]\(([^)]+)\)/u.exec(block)?.[1] ?? []));
    expect(next.kind === "done" && next.added.filter(({ url }) => before.has(url))).toEqual([]);
  });

  it("writes elsewhere when told, and leaves content/ alone", async () => {
    const out = join(root, "ailleurs");
    expect(await prepare({ demoFeeds, out })).toMatchObject({ kind: "done", file: join(out, "2026-10-25.md") });
    expect(await readdir(out)).toEqual(["2026-10-25.md", "_rapports"]);
    expect(await listDrafts()).not.toContain("2026-10-25.md");
  });

  it("tells its progress, feed by feed", async () => {
    const seen: string[] = [];
    await prepare({ demoFeeds, onProgress: ({ done, total }) => seen.push(`${done}/${total}`) });
    expect(seen).toEqual(["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
  });

  it("refuses an edition that is published, before it fetches anything", async () => {
    await prepare({ demoFeeds });
    const published = (await readDraft()).replace("draft: true", "draft: false");
    await writeFile(join(root, file), published);
    const onProgress = () => expect.unreachable();
    expect(
      `\n${renderRoundupSummary(await prepare({ demoFeeds, onProgress }), root).join("\n")}\n`,
    ).toMatchInlineSnapshot(`
      "
      Rien n'est écrit.
        content/liens/2026-10-25.md — draft : cette édition est déjà publiée, rien n'y est ajouté ; attendez l'édition suivante, ou remettez « draft: true » dans son en-tête
      "
    `);
    expect(await readDraft()).toBe(published);
  });

  it("refuses to add the site's own links to a demonstration", async () => {
    await prepare({ demoFeeds });
    const { problems } = (await prepare()) as { problems: readonly { message: string }[] };
    expect(problems.map(({ message }) => message)).toEqual(["ce brouillon est celui de la démonstration"]);
  });

  it("writes nothing when no feed can be read, and keeps away from this machine's own addresses", async () => {
    await writeFile(join(root, "content/sources.yaml"), '- name: "A"\n  url: http://127.0.0.1:9/flux.xml\n');
    const fiche = join(root, "actors/voix-publique.yaml");
    await writeFile(fiche, (await readFile(fiche, "utf8")).replace(/ {2}- role: feed\n.*\n/u, ""));
    const [first, second, third, ...others] = renderRoundupSummary(await prepare(), root);
    expect([first, second, others]).toEqual(["Rien n'est écrit.", "1 flux n'a pas été lu\u00a0:", []]);
    expect(third).toMatch(/^ {2}http:\/\/127\.0\.0\.1:9\/flux\.xml — .*réseau privé/u);
    expect(await listDrafts()).not.toContain("2026-10-25.md");
  });
});
