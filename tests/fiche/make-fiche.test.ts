import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFiche } from "../../src/fiche/make-fiche.ts";
import { renderFicheResult } from "../../src/fiche/render-result.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { parseYaml } from "../../src/syntax/parse-yaml.ts";
import { PROJECT, runScript } from "../run-script.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";

const now = new Date("2026-11-22T10:00:00Z");
const HOSTILE = `"]: # {{ 7 }} <b>'gras'</b> \\n --- !!js/function & *a : | >\n\u2028\u0007\u202e- fin`;

let root: string;
let server: FeedServer | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fiche-"));
  cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
});
afterEach(async () => {
  rmSync(root, { recursive: true, force: true });
  await server?.close();
  server = undefined;
});

const html = (head: string, body = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

async function serve(routes: Record<string, Route>): Promise<string> {
  server = await serveRoutes(routes);
  return `${server.origin}/`;
}
async function servePage(body: string, route: Route = {}): Promise<string> {
  return serve({ "/": { contentType: "text/html; charset=utf-8", body, ...route } });
}
const make = (request: { name?: string; url?: string; allowPrivate?: boolean }) =>
  makeFiche({ root, now, allowPrivate: true, ...request });
const readText = (id: string) => readFileSync(join(root, `actors/${id}.yaml`), "utf8");
function readFiche(id: string): Record<string, unknown> {
  const parsed = parseYaml(readText(id));
  if (!parsed.ok) throw new Error(`${parsed.line}: ${parsed.message}`);
  return parsed.value as Record<string, unknown>;
}

describe("npm run fiche", () => {
  it.each<[string, string, boolean]>([
    ["without a directory among its parts", "parts: [roundups]\n", true],
    ["with one", "parts: [directory]\n", false],
    ["that names no parts", "", false],
  ])("says in a site %s whether the fiche is shown", async (_, parts, isHidden) => {
    const file = join(root, "site.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8").replace(/^parts:.*\n/mu, "")}\n${parts}`);
    const said = renderFicheResult(await make({ name: "Agora Neuve" })).join("\n");
    expect(said.includes("ajoutez directory à parts")).toBe(isHidden);
  });

  it("fills in what the home page says, and marks every guess", async () => {
    const url = await servePage(
      html(
        `<title>Accueil — Agora Neuve</title>
         <meta property="og:site_name" content="Agora Neuve">
         <meta name="description" content="Un outil  de consultation&nbsp;: simple.">
         <link rel="alternate" type="application/rss+xml" title="Commentaires" href="/comments/feed">
         <link rel="alternate" type="application/rss+xml" href="/flux.xml?utm_source=page">`,
        `<a href="https://twitter.com/intent/tweet">Partager</a> <a href="https://twitter.com/agoraneuve">T</a>
         <a href="https://www.facebook.com/sharer/sharer.php">P</a> <a rel="me" href="https://social.example.org/@agora">M</a>
         <a href="https://github.com/agora/neuve">Code</a> <a href="javascript:alert(1)">X</a>
         <a href="https://fr.linkedin.com/company/agora">L</a> <a href="/ailleurs">Ailleurs</a>`,
      ),
    );
    const result = await make({ url });
    expect(result).toMatchObject({ ok: true, value: { file: "actors/agora-neuve.yaml", similar: [] } });
    expect(readFiche("agora-neuve")).toEqual({
      name: "Agora Neuve",
      kind: "à choisir",
      type: "à choisir",
      summary: "Un outil de consultation\u00a0: simple.",
      functions: ["à choisir"],
      status: "à choisir",
      added: "2026-11-22",
      links: [
        { role: "website", url },
        { role: "feed", url: `${url}flux.xml` },
        { role: "twitter", url: "https://twitter.com/agoraneuve" },
        { role: "mastodon", url: "https://social.example.org/@agora" },
        { role: "source-code", url: "https://github.com/agora/neuve" },
        { role: "linkedin", url: "https://fr.linkedin.com/company/agora" },
      ],
      sources: [{ url, title: "Accueil — Agora Neuve", accessed: "2026-11-22" }],
    });
    const active = readText("agora-neuve")
      .split("\n")
      .filter((line) => /^[^#]*: "/u.test(line));
    expect(active.filter((line) => !line.endsWith("# à vérifier")).map((line) => line.trim().split(":")[0])).toEqual([
      "kind",
      "type",
      "status",
      "added",
      "- role",
      "url",
      "- url",
      "accessed",
    ]);
  });

  it("begins with the line that editors read, and says « à remplir » of what a person must say", async () => {
    await make({ name: "Cercle" });
    expect(readText("cercle").split("\n")[0]).toBe("# yaml-language-server: $schema=_schema.json");
    expect(Object.keys(readFiche("cercle"))).toEqual([
      "name",
      "kind",
      "type",
      "summary",
      "functions",
      "status",
      "added",
      "sources",
    ]);
    expect(readText("cercle")).not.toMatch(/^verified/mu);
  });

  it("is refused by the check for each « à remplir » and « à choisir » that is left, with what to do about it", async () => {
    await make({ name: "Cercle" });
    const told = readModel(root, { now, drafts: true }).problems.filter(({ file }) => file === "actors/cercle.yaml");
    const said = told.map(({ field, message, remedy }) => `${field}\u00a0: ${message}\u202f; ${remedy}`);
    const unsaid = "«\u00a0à remplir\u00a0» est resté du modèle\u202f; écrivez la valeur à la place";
    const unchosen = "«\u00a0à choisir\u00a0» est resté du modèle\u202f; choisissez parmi";
    expect(said).toEqual([
      `kind\u00a0: ${unchosen}\u00a0: organisation, tool, initiative`,
      `type\u00a0: ${unchosen}\u00a0: association, company, state, collective`,
      `summary\u00a0: ${unsaid}`,
      `functions[0]\u00a0: ${unchosen}\u00a0: consultation, petition, open-data`,
      `status\u00a0: ${unchosen}\u00a0: active, paused, closed, merged, transferred, unknown`,
      `sources[0].url\u00a0: ${unsaid}, ou retirez la ligne si le champ est facultatif`,
    ]);
  });

  it("has each guess told by the check until a person has taken its mark away", async () => {
    const url = await servePage(html(`<title>Cercle</title><meta name="description" content="Un outil.">`));
    await make({ name: "Cercle", url });
    const file = join(root, "actors/cercle.yaml");
    const tell = () =>
      readModel(root, { now, drafts: true })
        .problems.filter((problem) => problem.file === "actors/cercle.yaml" && problem.level === "warning")
        .map(
          ({ line, message, remedy }) =>
            `${readText("cercle").split("\n")[(line ?? 0) - 1]} → ${message}\u202f; ${remedy}`,
        );
    expect(tell()).toContain(
      `summary: "Un outil." # à vérifier → la ligne a été devinée, et personne ne l'a vérifiée\u202f; vérifiez-la, puis retirez «\u00a0# à vérifier\u00a0»`,
    );
    writeFileSync(file, readText("cercle").replaceAll(" # à vérifier", ""));
    expect(tell()).toEqual([]);
  });

  it("keeps what a hostile page says inert, each text on one line", async () => {
    const text = escapeHtml(HOSTILE);
    const url = await servePage(
      html(
        `<title>${text}</title><meta name="description" content="${text}">
         <link rel="alternate" type="application/rss+xml" href="/f?a=%22%20%23">
         <link rel="alternate" type="application/atom+xml" href="javascript:alert(1)">`,
        `<a href="https://github.com/a&quot;b: #/c">Code</a>`,
      ),
    );
    await make({ name: HOSTILE.replaceAll("\n", " "), url });
    const [file = ""] = readdirSync(join(root, "actors")).filter((name) => /gras/u.test(name));
    const fiche = readFiche(file.replace(/\.yaml$/u, ""));
    const shown = HOSTILE.replace(/[\n\u2028]+/gu, " ").replace(/[\p{Cc}\p{Cf}]/gu, "");
    expect(fiche.summary).toBe(shown);
    expect(fiche.sources).toMatchObject([{ title: shown }]);
    expect(Object.keys(fiche)).toEqual([
      "name",
      "kind",
      "type",
      "summary",
      "functions",
      "status",
      "added",
      "links",
      "sources",
    ]);
    expect(fiche.links).toHaveLength(3);
    const values = readText(file.replace(/\.yaml$/u, ""))
      .split("\n")
      .filter((line) => /^[ \w]/u.test(line));
    for (const line of values)
      expect(line).toMatch(/^(?: {2}(?:- | {2}))?(?:\w+:)?(?: ?"(?:[^"\\]|\\.)*"(?: # .*)?)?$|^ {4}#/u);
  });

  it("cuts a long description at 150 characters", async () => {
    const url = await servePage(html(`<meta name="description" content="${"mot ".repeat(100)}">`));
    await make({ name: "Long", url });
    expect(String(readFiche("long").summary).length).toBeLessThanOrEqual(150);
  });

  it.each<[string, Route, RegExp]>([
    ["a missing page", { status: 404 }, /le site répond 404/u],
    ["a document", { contentType: "application/pdf", body: "%PDF" }, /ne mène pas à une page web/u],
    ["a page without end", { body: "a".repeat(1_000_000), repeatEveryMs: 1, contentType: "text/html" }, /dépasse 10/u],
    ["a cut connection", { body: "<", reset: true, wrongLength: 100 }, /./u],
  ])("makes the fiche all the same from %s, and says so", async (_, route, why) => {
    const url = await servePage("", route);
    const result = await make({ name: "Cercle", url });
    expect(result.ok && result.value.unread).toMatch(why);
    expect(renderFicheResult(result).join("\n")).toContain("La page d'accueil n'a pas été lue");
    expect(renderFicheResult(result).join("\n")).not.toMatch(/\bflux\b/u);
    expect(readFiche("cercle")).toMatchObject({ links: [{ role: "website", url }], sources: [{ url }] });
  });

  it("refuses private addresses unless told, and makes the fiche without the page", async () => {
    const url = await servePage(html("<title>Secret</title>"));
    const result = await make({ name: "Cercle", url, allowPrivate: false });
    expect(result.ok && result.value.unread).toMatch(/réseau privé/u);
    expect(server?.seen).toEqual([]);
    expect(readText("cercle")).not.toContain("Secret");
  });

  it("writes the address that redirects lead to, to be checked", async () => {
    const url = await serve({
      "/": { redirect: "/accueil" },
      "/accueil": { contentType: "text/html", body: html("<title>Cercle</title>") },
    });
    await make({ url });
    expect(readText("cercle")).toContain(`url: "${url}accueil" # à vérifier`);
  });

  it("never overwrites a fiche, nor asks the network about it", async () => {
    const url = await servePage(html(""));
    const before = readText("voix-publique");
    expect(await make({ name: "Voix Publique", url })).toEqual({
      ok: false,
      problems: [{ kind: "exists", file: "actors/voix-publique.yaml" }],
    });
    expect(readText("voix-publique")).toBe(before);
    expect(server?.seen).toEqual([]);
  });

  it.each([
    ["an alias", { name: "L’agora d’ete" }, "name"],
    ["a former name", { name: "Murmure-citoyens" }, "name"],
    ["a near name", { name: "Voix publiques" }, "name"],
    ["another domain", { name: "Voix-publique.org" }, "name"],
    ["the same site", { name: "Tout autre", url: "https://www.voix-publique.example.org/accueil" }, "host"],
    ["nothing in common", { name: "Tout autre" }, undefined],
  ])("warns of %s", async (_, request, reason) => {
    writeFileSync(join(root, "actors/cassee.yaml"), "name: [\n");
    const result = await make({ ...request, allowPrivate: false });
    expect(result.ok && result.value.similar[0]?.reason).toBe(reason);
    if (reason) expect(renderFicheResult(result).join("\n")).toContain("! actors/voix-publique.yaml existe");
  });

  it.each([
    ["neither name nor address", {}],
    ["a name without a letter", { name: "!!!" }],
    ["an address that is none", { name: "Cercle", url: "example.org" }],
    ["a script", { name: "Cercle", url: "javascript:alert(1)" }],
  ])("refuses %s and writes nothing", async (_, request) => {
    const before = readdirSync(join(root, "actors"));
    expect(await make(request)).toMatchObject({ ok: false, problems: [{ kind: "refused" }] });
    expect(readdirSync(join(root, "actors"))).toEqual(before);
  });

  it("tells by its exit code: 0 made, 1 there already, 2 used wrongly", async () => {
    const run = (...args: string[]) => runScript("fiche", ["--root", root, "--now", now.toISOString(), ...args]);
    const [made, taken, wrong, form] = await Promise.all([
      run("Cercle", "des", "voisins", "--url", "http://127.0.0.1:9/"),
      run("Voix publique"),
      run(),
      run("--modele"),
    ]);
    expect([made.code, taken.code, wrong.code, form.code]).toEqual([0, 1, 2, 0]);
    expect(made.stdout).toContain("actors/cercle-des-voisins.yaml est créé");
    expect(made.stderr).toContain("réseau privé");
    expect(taken.stderr).toContain("existe déjà");
    expect(readText("_modele")).toContain("name:");
  });
});
