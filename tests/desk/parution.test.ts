import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writePeople } from "../delivery/make-root.ts";
import { type MailServer, serveMail } from "../servers/mail-server.ts";
import { openTestDesk } from "./open-test-desk.ts";
import { DRAFT, FILE } from "./sample-draft.ts";

/** The same draft once the editor has judged what was to be judged. */
const READY = DRAFT.replace(/\n## À relire[\s\S]*?(?=\n<!-- déjà)/u, "");
const DATE = "2026-11-29";
const PEOPLE = ["ada", "blaise", "condorcet"];
const PAGE = `/_redaction/parution?edition=${DATE}`;

describe("an edition that leaves the desk", () => {
  let desk: Awaited<ReturnType<typeof openTestDesk>>;
  let server: MailServer;
  let remote: string;
  let now: Date;

  beforeEach(async () => {
    server = await serveMail();
    remote = mkdtempSync(join(tmpdir(), "remote-"));
    now = new Date("2026-11-27T10:00:00Z");
    desk = await openTestDesk(READY, undefined, { now: () => now, lay: (root) => layAround(root, server.port) });
  });
  afterEach(async () => {
    await Promise.all([desk.close(), server.close()]);
    rmSync(remote, { recursive: true });
  });

  const git = (...words: string[]) =>
    execFileSync("git", ["-C", desk.root, ...words], { encoding: "utf8", env: { ...process.env, ...WHO } }).trim();
  const page = async () => (await desk.ask(PAGE)).text.replace(/&quot;/gu, '"').replace(/[ \n]+/gu, " ");
  const readVersion = async () => /name="version" value="(\w+)"/u.exec((await desk.ask(PAGE)).text)?.[1] ?? "";
  const step = async (name: string, fields: Record<string, string> = {}) => {
    const answer = await desk.ask(PAGE, { step: name, version: await readVersion(), ...fields });
    expect(answer.status).toBe(303);
    return page();
  };
  const openClone = () => {
    git("init", "--quiet", "--initial-branch=main");
    writeFileSync(join(desk.root, ".gitignore"), "_abonnes/\n_rapports/\nout/\ncache/\n");
    for (const [name, value] of [
      ["user.name", "Essai"],
      ["user.email", "essai@example.org"],
    ])
      git("config", name ?? "", value ?? "");
    git("add", "--all");
    git("commit", "--quiet", "--message=Commencer");
    execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", remote]);
    git("remote", "add", "origin", remote);
    git("push", "--quiet", "--set-upstream", "origin", "main");
  };
  const untilPage = async (words: string) => expect.poll(page, { timeout: 10_000, interval: 200 }).toContain(words);

  describe("by publishing", () => {
    it("stays a draft while something stands in the way, which is named", async () => {
      desk.write(DRAFT);
      expect(await page()).toContain("la rubrique «\u00a0À relire\u00a0» serait publiée (1 lien)");
      const told = await step("publish");
      expect(told).toContain("serait publiée (1 lien)");
      expect(desk.read()).toBe(DRAFT);
    });

    it("stays a draft while another source has an error: the site could not be built", async () => {
      writeFileSync(join(desk.root, "actors/fausse.yaml"), "name: 3\n");
      expect(await step("publish")).toContain("actors/fausse.yaml");
      expect(desk.read()).toBe(READY);
    });

    it("loses its mark of a draft and nothing else, and takes it back", async () => {
      const told = await step("publish");
      expect(told).toContain("L'édition est parue.");
      expect(told).toContain("Elle paraîtra le 29 novembre 2026");
      expect(desk.read()).toBe(READY.replace("draft: true\n", ""));
      expect(await step("undo")).toContain("Annulé\u00a0: l'édition est de nouveau un brouillon");
      expect(desk.read()).toBe(READY);
    });

    it("is not published over what a hand wrote since its page was made", async () => {
      const version = await readVersion();
      const byHand = READY.replace("Des mots", "D'autres mots");
      desk.write(byHand);
      await desk.ask(PAGE, { step: "publish", version });
      expect(desk.read()).toBe(byHand);
      expect(await page()).toContain("Le fichier a changé entre-temps");
    });
  });

  describe("in a git clone", () => {
    beforeEach(openClone);

    it("commits the edition alone, whatever else was changed or added", async () => {
      await step("publish");
      appendFileSync(join(desk.root, "site.yaml"), "# une note\n");
      writeFileSync(join(desk.root, "ajoute.txt"), "x");
      git("add", "ajoute.txt");
      const shown = await page();
      expect(shown).toContain(`git add -- ${FILE}`);
      expect(shown).toContain(`git commit --only --message="Publier « Brouillon d’essai »" -- ${FILE}`);
      const told = await step("commit", { message: "Publier l'édition 900" });
      expect(told).toContain("L'édition est enregistrée dans git.");
      expect(git("log", "-1", "--format=%s")).toBe("Publier l'édition 900");
      expect(git("show", "--name-only", "--format=")).toBe(FILE);
      expect(
        git("status", "--porcelain")
          .split("\n")
          .map((line) => line.trim())
          .sort(),
      ).toEqual(["A  ajoute.txt", "M site.yaml"]);
    });

    it("commits the old name with the new one where its day has changed", async () => {
      const { text } = await desk.ask("/_redaction/version");
      await desk.ask("/_redaction/", { kind: "matter", field: "date", words: "2026-12-06", version: text });
      const moved = "/_redaction/parution?edition=2026-12-06";
      const version = /name="version" value="(\w+)"/u.exec((await desk.ask(moved)).text)?.[1] ?? "";
      await desk.ask(moved, { step: "publish", version });
      await desk.ask(moved, { step: "commit", version, message: "Publier" });
      expect(git("show", "--name-status", "--no-renames", "--format=").split("\n").sort()).toEqual([
        "A\tcontent/liens/2026-12-06.md",
        `D\t${FILE}`,
      ]);
    });

    it("pushes what is committed to its branch, and says so", async () => {
      await step("publish");
      await step("commit", { message: "Publier l'édition 900" });
      expect(await page()).toContain("Publier l'édition 900");
      expect(await page()).toContain("git push origin HEAD:refs/heads/main");
      expect(await step("push")).toContain("Ce qui est enregistré est poussé.");
      expect(execFileSync("git", ["-C", remote, "rev-parse", "main"], { encoding: "utf8" }).trim()).toBe(
        git("rev-parse", "HEAD"),
      );
    });

    it("never forces: where the remote has moved on, its branch stays and git's words are shown", async () => {
      const other = mkdtempSync(join(tmpdir(), "other-"));
      execFileSync("git", ["clone", "--quiet", remote, other]);
      writeFileSync(join(other, "ailleurs.txt"), "x");
      const elsewhere = (...words: string[]) =>
        execFileSync("git", ["-C", other, ...words], { encoding: "utf8", env: { ...process.env, ...WHO } }).trim();
      elsewhere("add", "ailleurs.txt");
      elsewhere("commit", "--quiet", "--message=Ailleurs");
      elsewhere("push", "--quiet", "origin", "main");
      await step("publish");
      await step("commit", { message: "Publier" });
      expect(await step("push")).toContain("rejected");
      expect(execFileSync("git", ["-C", remote, "rev-parse", "main"], { encoding: "utf8" }).trim()).toBe(
        elsewhere("rev-parse", "HEAD"),
      );
      rmSync(other, { recursive: true });
    });

    it("proposes the edition on a branch of its own", async () => {
      await step("publish");
      await step("commit", { message: "Publier" });
      expect(await step("propose")).toContain("L'édition est proposée.");
      const branches = execFileSync("git", ["-C", remote, "branch", "--format=%(refname:short)"], { encoding: "utf8" });
      expect(branches.trim().split("\n").sort()).toEqual(["liens-900", "main"]);
    });

    it("shows no password of a remote's address", async () => {
      git("remote", "set-url", "origin", "https://nom:motdepasse@forge.example.org/vigie.git");
      const shown = await page();
      expect(shown).toContain("https://forge.example.org/vigie.git");
      expect(shown).not.toContain("motdepasse");
    });
  });

  it("offers no commit where the folder is no clone", async () => {
    expect(await page()).not.toContain("Enregistrer dans git");
  });

  describe("by its letter", () => {
    it("is tried on one address before its day, and nothing is written of it", async () => {
      await step("publish");
      await step("trial", { essai: "moi@example.org" });
      await untilPage("Le serveur répond «\u00a0250");
      expect(server.taken.map(({ to }) => to)).toEqual(["moi@example.org"]);
      expect(existsSync(join(desk.root, "_abonnes/registres"))).toBe(false);
    });

    it("is refused a trial by the words of the command", async () => {
      await step("publish");
      expect(await step("trial", { essai: "moi" })).toContain(
        "--essai\u00a0: «\u00a0moi\u00a0» n'est pas une adresse électronique.",
      );
    });

    it("leaves for nobody before its day, nor while it is a draft", async () => {
      await step("prepare");
      await untilPage("L'édition 900 n'est pas publiée");
      await step("publish");
      await step("prepare");
      await untilPage("L'édition 900 n'est pas publiée");
      expect(server.offers.size).toBe(0);
    });

    it("shows its summary and waits for a yes; then everyone has it once, and its ledger says so", async () => {
      await step("publish");
      now = new Date("2026-11-29T10:00:00Z");
      const summary = await step("prepare");
      for (const words of [
        "Édition\u00a0: n°\u00a0900",
        "À\u00a0: 3\u00a0abonnés",
        "Voie\u00a0: smtp",
        "Ne pas envoyer",
      ])
        expect(summary).toContain(words);
      expect(server.offers.size).toBe(0);
      await step("yes");
      await untilPage("En tout\u00a0: 3.");
      expect(server.taken.map(({ to }) => to).sort()).toEqual(PEOPLE.map((name) => `${name}@example.org`));
      expect(readdirSync(join(desk.root, "_abonnes/registres")).length).toBeGreaterThan(0);
      await step("prepare");
      await untilPage("est déjà partie par smtp");
      expect(server.taken).toHaveLength(3);
    });

    it("tells who joined the list since it left, and goes to them alone where it is asked to", async () => {
      await step("publish");
      now = new Date("2026-11-29T10:00:00Z");
      await step("prepare");
      await step("yes");
      await untilPage("En tout\u00a0: 3.");
      writePeople(desk.root, [...PEOPLE, "diderot"]);
      await step("prepare");
      await untilPage("1 personne inscrite depuis ne l'a pas reçue");
      expect(server.taken).toHaveLength(3);
      expect(await step("prepare", { nouveaux: "oui" })).toContain(
        "Inscrits depuis\u00a0: 1, qui la reçoit cette fois",
      );
      await step("yes");
      await untilPage("En tout\u00a0: 4.");
      expect(server.taken.map(({ to }) => to).sort()).toEqual(
        [...PEOPLE, "diderot"].map((name) => `${name}@example.org`),
      );
    });

    it("leaves for nobody after a no", async () => {
      await step("publish");
      now = new Date("2026-11-29T10:00:00Z");
      await step("prepare");
      await step("no");
      await untilPage("Rien n'est envoyé.");
      expect(server.offers.size).toBe(0);
    });

    it("begins once, however often it is asked", async () => {
      await step("publish");
      now = new Date("2026-11-29T10:00:00Z");
      await Promise.all([step("prepare"), step("prepare"), step("prepare")]);
      await step("yes");
      await untilPage("En tout\u00a0: 3.");
      expect(server.taken).toHaveLength(3);
    });
  });
});

const WHO = Object.fromEntries(
  ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, "Essai"],
    [`GIT_${role}_EMAIL`, "essai@example.org"],
  ]),
);

/** Three subscribers, and a mail server that the site sends by. */
function layAround(root: string, port: number): void {
  const site = readFileSync(join(root, "site.yaml"), "utf8");
  const delivery = `  delivery:\n    by: smtp\n    smtp:\n      host: 127.0.0.1\n      port: ${port}\n      security: none\n`;
  writeFileSync(join(root, "site.yaml"), site.replace("newsletter:\n", `newsletter:\n${delivery}`));
  mkdirSync(join(root, "_abonnes"));
  writePeople(root, PEOPLE);
}
