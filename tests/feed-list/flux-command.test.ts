import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pickActors, runFeedList } from "../../src/feed-list/run-feed-list.ts";
import type { Model } from "../../src/model/model.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { PROJECT, runScript } from "../run-script.ts";
import { type FeedServer, serveRoutes } from "../servers/feed-server.ts";

const now = new Date("2026-11-22T10:00:00Z");
const HOME = `<link rel="alternate" type="application/rss+xml" href="flux.xml">`;
const FEED = `<rss version="2.0"><channel><title>Le\u0007 fil</title><item><title>Un</title>
  <link>https://example.org/1</link><pubDate>Mon, 02 Nov 2026 08:00:00 +0100</pubDate></item></channel></rss>`;

let root: string;
let server: FeedServer;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "flux-"));
  cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  server = await serveRoutes({
    "/un/": { contentType: "text/html", body: HOME },
    "/un/flux.xml": { body: FEED },
    "/deux/": { contentType: "text/html", body: `<base href="/un/">${HOME}` },
    "/trois/": { contentType: "text/html", body: "<title>Trois</title>" },
  });
  const site = readFileSync(join(root, "site.yaml"), "utf8");
  writeFileSync(join(root, "site.yaml"), site.replace(/^roundup:.*$/mu, "$&\n  allow_private_hosts: true"));
});
afterEach(async () => {
  rmSync(root, { recursive: true, force: true });
  await server.close();
});

/** A fiche whose site is a path of the server. */
function addFiche(id: string, path: string, { status = "active", more = "" } = {}): void {
  writeFileSync(
    join(root, `actors/${id}.yaml`),
    `name: "${id}"
kind: organisation
type: association
summary: "Un acteur inventé."
functions: [consultation]
status: ${status}
added: 2026-11-01
links:
  - role: website
    url: "${server.origin}${path}" # relu
sources:
  - url: https://example.org/
${more}`,
  );
}

function readValid(): Model {
  const { value: model, problems } = readModel(root, { now, drafts: false });
  if (!model) throw new Error(problems.map(renderProblem).join("\n"));
  return model;
}

async function run(typed: Parameters<typeof runFeedList>[1]["typed"], words: string[] = []) {
  const said = await runFeedList(readValid(), { root, now, typed, words, stream: { write: () => undefined } });
  const plain = (line: string) =>
    line
      .replace(/[\u00a0\u202f]/gu, " ")
      .replaceAll(server.origin, "ORIGINE")
      .replaceAll(root, "RACINE");
  return { code: said.code, said: [...(said.problems ?? []).map(renderProblem), ...said.lines].map(plain) };
}

describe("npm run flux", () => {
  it("looks for the feeds that fiches lack, shows the lines to add, writes a patch, and changes no fiche", async () => {
    addFiche("un", "/un/");
    addFiche("deux", "/deux/");
    addFiche("trois", "/trois/");
    addFiche("quatre", "/quatre/");
    const before = readFiche("deux");
    expect(await run({ decouvrir: true }, ["un", "deux", "actors/trois.yaml", "quatre"])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "said": [
          "✓ actors/un.yaml, après la ligne 10 : « Le fil » (1 élément, le dernier du 2026-11-02)",
          "      - role: feed",
          "        url: "ORIGINE/un/flux.xml"",
          "  actors/deux.yaml — le flux trouvé est déjà celui de « un » ; ORIGINE/un/flux.xml",
          "  actors/trois.yaml — aucun flux trouvé",
          "! actors/quatre.yaml — la page d'accueil n'a pas été lue : le site répond 404",
          "4 sites visités, 2 flux trouvés. Aucune fiche n'est modifiée.",
          "Recopiez les lignes qui conviennent, ou prenez-les toutes : git apply _rapports/flux-2026-11-22.patch",
        ],
      }
    `);
    expect(readFiche("deux")).toBe(before);
    execFileSync("git", ["apply", "_rapports/flux-2026-11-22.patch"], { cwd: root });
    expect(readFiche("un")).toContain(`    url: "${server.origin}/un/" # relu
  - role: feed
    url: "${server.origin}/un/flux.xml"
sources:`);
    expect(await run({ decouvrir: true }, ["un"])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "said": [
          "actors/un.yaml — le flux « ORIGINE/un/flux.xml » est déjà lu pour cette fiche ; retirez-le d'abord s'il ne convient plus",
          "0 site visité, 0 flux trouvé. Aucune fiche n'est modifiée.",
        ],
      }
    `);
  });

  it("looks at all that lack one unless told, but for those that are closed", () => {
    addFiche("trois", "/trois/");
    addFiche("quatre", "/quatre/", {
      status: "closed",
      more: 'history:\n  - date: 2025\n    event: closed\n    comment: "Fin."\n',
    });
    const pick = (...asked: string[]) => pickActors(readValid(), asked).actors.map(({ id }) => id);
    expect(pick()).toEqual(["maison-du-debat", "trois"]);
    expect(pick("quatre")).toEqual(["quatre"]);
  });

  it("names the fiches that it does not look at", async () => {
    expect(
      await run({ decouvrir: true }, ["voix-publiqe", "coeur-de-ville", "voix-publique", "rien"]),
    ).toMatchInlineSnapshot(`
      {
        "code": 1,
        "said": [
          "actors/ — aucune fiche ne s'appelle « voix-publiqe » ; essayez voix-publique",
          "actors/coeur-de-ville.yaml — la fiche ne donne pas de site ; ajoutez-le sous links, avec role: website",
          "actors/voix-publique.yaml — le flux « https://voix-publique.example.org/flux.xml » est déjà lu pour cette fiche ; retirez-le d'abord s'il ne convient plus",
          "actors/ — aucune fiche ne s'appelle « rien » ; donnez le nom d'un fichier de actors/",
          "0 site visité, 0 flux trouvé. Aucune fiche n'est modifiée.",
        ],
      }
    `);
  });

  it("takes in and gives out the list as OPML", async () => {
    const file = join(root, "liste.opml");
    expect(await run({ exporter: file })).toMatchInlineSnapshot(`
      {
        "code": 0,
        "said": [
          "✓ RACINE/liste.opml : 2 flux.",
        ],
      }
    `);
    expect(await run({ exporter: file })).toMatchInlineSnapshot(`
      {
        "code": 1,
        "said": [
          "✗ RACINE/liste.opml : ce fichier existe déjà. Donnez un autre nom.",
        ],
      }
    `);
    const more =
      '<outline text="Neuf" xmlUrl="https://neuf.example.org/f"/><outline text="x" xmlUrl="javascript:x"/></body>';
    writeFileSync(file, readFileSync(file, "utf8").replace("</body>", more));
    expect(await run({ importer: file })).toMatchInlineSnapshot(`
      {
        "code": 1,
        "said": [
          "liste.opml:9 — le flux « https://journal.example.org/flux.xml » est déjà lu ; rien à faire, il n'est pas ajouté",
          "liste.opml:10 — le flux « https://voix-publique.example.org/flux.xml » est déjà lu ; rien à faire, il n'est pas ajouté",
          "liste.opml:11 — xmlUrl : « javascript:x » n'est pas une adresse http ni https ; donnez l'adresse d'une page, qui commence par https://",
          "+ Neuf — https://neuf.example.org/f",
          "content/sources.yaml gagne 1 source.",
        ],
      }
    `);
    expect(await run({ importer: join(root, "absent.opml") })).toMatchInlineSnapshot(`
      {
        "code": 1,
        "said": [
          "✗ RACINE/absent.opml : ce fichier n'existe pas.",
        ],
      }
    `);
  });

  it.each([
    [{}, []],
    [{ decouvrir: true, exporter: "x" }, []],
    [{ exporter: "x" }, ["voxe"]],
  ])("asks what to do where %j %j does not say it", async (typed, words) => {
    expect(await run(typed, words)).toEqual({ code: 2, said: [expect.stringContaining("Dites quoi faire")] });
    expect(readdirSync(root)).not.toContain("x");
  });

  it("tells by its exit code: 0 done, 1 problems found", async () => {
    const call = (...args: string[]) => runScript("flux", ["--root", root, "--now", now.toISOString(), ...args]);
    const out = join(root, "liste.opml");
    const [given, unknown] = await Promise.all([call("--exporter", out), call("--decouvrir", "inconnue")]);
    expect([given.code, unknown.code]).toEqual([0, 1]);
    expect(readFileSync(out, "utf8")).toContain("https://journal.example.org/flux.xml");
    expect(unknown.stderr).toContain("aucune fiche ne s'appelle");
  });
});

function readFiche(id: string): string {
  return readFileSync(join(root, `actors/${id}.yaml`), "utf8");
}
