import { expect, test } from "vitest";
import { checkLetter } from "../../src/newsletter/check-letter.ts";
import { renderLetter } from "../../src/newsletter/render-letter.ts";
import { makeLink, makeLongRoundup, makeModel, makeRoundup, makeSite } from "./make-roundup.ts";

const roundup = makeLongRoundup(3);
const site = makeSite();
const date = new Date("2026-11-22T17:00:00Z");
const letter = { ...(await renderLetter({ roundup, model: makeModel(roundup, site), date })), roundup, site };

test("a good letter passes every check", () => {
  expect(checkLetter(letter).map(({ level, message }) => `${level}: ${message}`)).toMatchInlineSnapshot(`
    [
      "ok: le HTML pèse 12,1 ko",
      "ok: l'objet a 38 caractères",
      "ok: adresses en http, https ou mailto : toutes les 11",
      "ok: liens de l'édition dans les deux parties : 3 sur 3",
      "ok: ni script, ni image, ni police, ni style distant",
      "ok: langue déclarée : fr",
      "ok: un seul titre de premier niveau, aucun niveau sauté",
      "ok: le lien de désabonnement est dans les deux parties",
      "ok: lignes de texte de 78 colonnes au plus, hors adresses",
    ]
  `);
});

const LAST = "https://journal.example.org/territoires/2026/11/deliberations-ouvertes-2.html";
const body = (html: string) => ({ html: letter.html.replace("</body>", `${html}</body>`) });
const bodyOf = (bytes: number) => body("x".repeat(bytes - Buffer.byteLength(letter.html)));

test.each([
  [
    "HTML of more than 80 kB",
    bodyOf(90_000),
    "warning: le HTML pèse 90\u00a0ko, plus que 80\u00a0ko, et approche la limite de Gmail\u202f; raccourcissez l'édition",
  ],
  [
    "HTML of more than 100 kB",
    bodyOf(100_100),
    "error: le HTML pèse 100,1\u00a0ko, plus que 100\u00a0ko, et Gmail le couperait\u202f; retirez des liens",
  ],
  [
    "a long subject",
    { subject: "é".repeat(71) },
    "warning: l'objet a 71 caractères, plus que 70\u202f; raccourcissez le titre de l'édition",
  ],
  [
    "a script address",
    body('<a href="javascript:alert(1)">x</a>'),
    "error: adresses refusées\u00a0: «\u00a0javascript:alert(1)\u00a0»\u202f; écrivez des adresses http, https ou mailto",
  ],
  [
    "a relative address",
    body('<a href="/acteurs/x/">x</a>'),
    "error: adresses refusées\u00a0: «\u00a0/acteurs/x/\u00a0»\u202f; écrivez des adresses http, https ou mailto",
  ],
  [
    "a link missing from the text",
    { text: letter.text.replaceAll(LAST, "") },
    `error: liens de l'édition absents d'une partie\u00a0: «\u00a0${LAST}\u00a0»`,
  ],
  [
    "a link missing from the HTML",
    { html: letter.html.replaceAll(LAST, "https://x.example.org/") },
    `error: liens de l'édition absents d'une partie\u00a0: «\u00a0${LAST}\u00a0»`,
  ],
  [
    "a remote picture",
    body('<img src="https://image.example.org/x.gif" alt="">'),
    "error: éléments actifs ou distants\u00a0: «\u00a0img\u00a0»",
  ],
  ["a script", body("<script>1</script>"), "error: éléments actifs ou distants\u00a0: «\u00a0script\u00a0»"],
  ["an event handler", body('<p onclick="x()">x</p>'), "error: éléments actifs ou distants\u00a0: «\u00a0p\u00a0»"],
  [
    "an imported style",
    body("<style>@import 'https://x.example.org/x.css';</style>"),
    "error: les styles appellent un fichier distant",
  ],
  [
    "a remote background",
    body('<p style="background:url(https://x.example.org/x.png)">x</p>'),
    "error: les styles appellent un fichier distant",
  ],
  [
    "another language",
    { html: letter.html.replace('lang="fr"', 'lang="en"') },
    "error: langue déclarée\u00a0: «\u00a0en\u00a0», au lieu de «\u00a0fr\u00a0»",
  ],
  ["two first headings", body("<h1>x</h1>"), "error: 2 titres de premier niveau, au lieu d'un seul"],
  ["a skipped heading", body("<h2>x</h2><h4>y</h4>"), "error: un niveau de titre est sauté"],
  [
    "no way to leave",
    { text: letter.text.replaceAll("desabonnement", "") },
    "error: le lien de désabonnement manque à une partie",
  ],
  [
    "a wide line",
    { text: `${letter.text}${"x ".repeat(40)}` },
    "warning: lignes de texte de plus de 78 colonnes\u00a0: 1",
  ],
  ["no link", { roundup: makeRoundup({ sections: [] }) }, "warning: l'édition n'a aucun lien\u202f; ajoutez-en"],
])("%s is found", (_, changes, message) => {
  const found = checkLetter({ ...letter, ...changes }).filter(({ level }) => level !== "ok");
  expect(found.map((check) => `${check.level}: ${check.message}`)).toEqual([message]);
});

test("a roundup with a script address is refused, not rendered as sent", async () => {
  const bad = makeRoundup({ sections: [{ intro: "", links: [makeLink({ url: "javascript:alert(1)" })] }] });
  const { checks } = await renderLetter({ roundup: bad, model: makeModel(bad, site), date });
  expect(checks.filter(({ level }) => level === "error")).toHaveLength(1);
});
