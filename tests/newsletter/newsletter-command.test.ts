import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { PROJECT, runScript } from "../run-script.ts";
import { makeSite } from "./make-roundup.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "newsletter-"));
  mkdirSync(join(root, "content", "liens"), { recursive: true });
  writeFileSync(join(root, "site.yaml"), JSON.stringify(makeSite()));
  writeEdition("2026-11-15", 101, "");
  writeEdition("2026-11-22", 102, "");
  writeEdition("2026-11-29", 103, "draft: true\n");
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test("the latest published edition is written in three files, and the editor told what to do next", async () => {
  const out = join(root, "lettre");
  const { code, stdout } = await run("--out", out);
  expect(code).toBe(0);
  expect(stdout.replaceAll(out, "DOSSIER").replace(/[\d,]+(?=\u00a0ko)/gu, "N")).toMatchInlineSnapshot(`
    "Objet : Une édition d'essai · n° 102
    Poids : HTML N ko, texte N ko, message N ko

    ok :             le HTML pèse N ko
    ok :             l'objet a 28 caractères
    ok :             adresses en http, https ou mailto : toutes les 8
    ok :             liens de l'édition dans les deux parties : 1 sur 1
    ok :             adresses de ce site, toutes publiées : 5
    ok :             aucune adresse ne suit le lecteur
    ok :             tous les liens ont des mots
    ok :             ni script, ni image, ni police, ni style distant
    ok :             aucune image, rien ne manque où elles sont bloquées
    ok :             contraste : 5,1 au moins en clair, 6,9 au moins en sombre, 5,2 au moins couleurs inversées
    ok :             messageries : 65 formes essayées par caniemail, dont 35 que certaines ignorent sans dommage
    ok :             tableaux de mise en page, tous dits comme tels : 6
    ok :             langue déclarée : fr
    ok :             un seul titre de premier niveau, aucun niveau sauté
    ok :             le lien de désabonnement est dans les deux parties
    ok :             lignes de texte de 78 colonnes au plus, hors adresses
    ok :             aucune forme qui passe pour indésirable
    ok :             les deux parties et le message en UTF-8
    ok :             en-têtes : les 10 attendus, et le désabonnement en un clic

    Lettre écrite dans DOSSIER/102 : index.html, index.txt, message.eml.
    Relisez DOSSIER/102/index.html dans un navigateur, puis ouvrez DOSSIER/102/message.eml dans votre messagerie pour l'essayer.
    "
  `);
  expect(readFileSync(join(out, "102", "index.html"), "utf8")).toContain("https://presse.example.org/102");
  expect(readFileSync(join(out, "102", "index.txt"), "utf8")).toContain("https://presse.example.org/102");
  expect(readFileSync(join(out, "102", "message.eml"), "utf8")).toMatch(
    /^Message-ID:\s+<liens-102-2026-11-22\.[0-9a-f]{24}@/mu,
  );
});

// RFC 5322, 3.6.4: a mail reader that drops duplicates would else never show the corrected one.
test("a corrected edition is another message, and the same edition the same one", async () => {
  const out = join(root, "corrigee");
  const source = join(root, "content/liens/2026-11-15.md");
  const before = readFileSync(source, "utf8");
  const identify = async () => {
    expect(await run("--number", "101", "--out", out)).toMatchObject({ code: 0 });
    return /^Message-ID:\s+(\S+)/mu.exec(readFileSync(join(out, "101", "message.eml"), "utf8"))?.[1];
  };
  const first = await identify();
  expect(await identify()).toBe(first);
  writeFileSync(source, before.replace(/^title: .*$/mu, 'title: "Liens, corrigés"'));
  expect(await identify()).not.toBe(first);
  writeFileSync(source, before);
});

test("a site whose first edition is still to come has nothing to do, and ends well", async () => {
  const young = mkdtempSync(join(tmpdir(), "newsletter-"));
  onTestFinished(() => rmSync(young, { recursive: true, force: true }));
  mkdirSync(join(young, "content", "liens"), { recursive: true });
  writeFileSync(join(young, "site.yaml"), JSON.stringify(makeSite()));
  const words = ["--root", young, "--now", "2026-11-23T08:00:00Z"];
  const { code, stdout, stderr } = await runScript("newsletter", words);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toBe("Rien à mettre en lettre pour l'instant\u00a0: aucune édition n'est encore publiée.\n");
  expect((await runScript("newsletter", [...words, "--number", "1"])).code).toBe(1);
});

test("an edition is picked by its number, and written again in place", async () => {
  const out = join(root, "lettre");
  expect(await run("--number", "101", "--out", out)).toMatchObject({ code: 0 });
  expect(readFileSync(join(out, "101", "index.txt"), "utf8")).toContain("https://presse.example.org/101");
});

test("warnings of the sources are counted, and told by the check alone", async () => {
  const options = ["--root", PROJECT, "--now", "2026-11-22T12:00:00Z", "--out", join(root, "lettre")];
  const { code, stderr } = await runScript("newsletter", options);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^! Avertissements\u00a0: \d+\u202f; npm run check les montre\.\n$/u),
  });
});

test.each([
  ["a draft", ["--number", "103"], 1, "L'édition 103 n'est pas publiée\u202f; éditions publiées\u00a0: 102, 101."],
  ["a word for a number", ["--number", "x"], 2, "«\u00a0x\u00a0» n'est pas un numéro d'édition"],
])("%s is refused", async (_, words, code, message) => {
  const result = await run(...words, "--out", join(root, "refus"));
  expect(result.code).toBe(code);
  expect(result.stderr).toContain(message);
});

function writeEdition(date: string, number: number, more: string): void {
  const matter = `---\nnumber: ${number}\ndate: "${date}"\ntitle: "Une édition d'essai"\n${more}---\n`;
  const links = `\n### [Un titre](https://presse.example.org/${number}) — La Gazette d'essai\n\nDes mots.\n`;
  writeFileSync(join(root, "content", "liens", `${date}.md`), matter + links);
}

const run = (...words: string[]) =>
  runScript("newsletter", ["--root", root, "--now", "2026-11-23T08:00:00Z", ...words]);
