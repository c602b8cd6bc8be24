import { expect, test } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { listFeatures } from "../../src/newsletter/checks/check-features.ts";
import { checkLetter } from "../../src/newsletter/checks/check-letter.ts";
import { readHtml } from "../../src/newsletter/checks/read-html.ts";
import { TOLERATED } from "../../src/newsletter/checks/tolerated-features.ts";
import { makeArticle } from "./make-news.ts";
import { renderRichLetter } from "./make-rich-letter.ts";
import { makeActor, makeLink, makeLongRoundup, makeModel, makeRoundup, makeSite } from "./make-roundup.ts";

const roundup = makeLongRoundup(3);
const settings = makeSite();
const date = new Date("2026-11-22T17:00:00Z");
const model = makeModel(roundup, settings, { actors: [makeActor("acteur-essai", "Acteur d'essai")] });
const letter = { ...(await renderLetter({ roundup, model, date })), roundup, model };

test("a good letter passes every check", () => {
  expect(checkLetter(letter).map(({ level, message }) => `${level}: ${message}`)).toMatchInlineSnapshot(`
    [
      "ok: le HTML pèse 12,2 ko",
      "ok: l'objet a 38 caractères",
      "ok: adresses en http, https ou mailto : toutes les 11",
      "ok: liens de l'édition dans les deux parties : 3 sur 3",
      "ok: adresses de ce site, toutes publiées : 6",
      "ok: aucune adresse ne suit le lecteur",
      "ok: tous les liens ont des mots",
      "ok: ni script, ni image, ni police, ni style distant",
      "ok: aucune image, rien ne manque où elles sont bloquées",
      "ok: contraste : 5,1 au moins en clair, 6,9 au moins en sombre, 5,2 au moins couleurs inversées",
      "ok: messageries : 66 formes essayées par caniemail, dont 35 que certaines ignorent sans dommage",
      "ok: tableaux de mise en page, tous dits comme tels : 6",
      "ok: langue déclarée : fr",
      "ok: un seul titre de premier niveau, aucun niveau sauté",
      "ok: le lien de désabonnement est dans les deux parties",
      "ok: lignes de texte de 78 colonnes au plus, hors adresses",
      "ok: aucune forme qui passe pour indésirable",
      "ok: les deux parties et le message en UTF-8",
      "ok: en-têtes : les 10 attendus, et le désabonnement en un clic",
    ]
  `);
});

const LAST = "https://journal.example.org/territoires/2026/11/deliberations-ouvertes-2.html";
/** The letter with something more in it, black on white. */
const body = (more: string) => ({
  html: letter.html.replace("</body>", () => `<span style="color:#000000;background:#ffffff">${more}</span></body>`),
});
const bodyOf = (bytes: number) => body("x".repeat(bytes - Buffer.byteLength(body("").html)));

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
    "error: l'objet a 71 caractères, plus que 70\u202f; raccourcissez le titre de l'édition",
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
  [
    "a link to a draft of this site",
    {
      ...body('<a href="https://civic.example.org/interviews/futur/">x</a>'),
      model: { ...model, articles: [makeArticle({ id: "futur", path: "/interviews/futur/", draft: true })] },
    },
    "error: adresses de ce site qui ne sont pas publiées\u00a0: «\u00a0https://civic.example.org/interviews/futur/\u00a0»\u202f; retirez-les, ou publiez ces pages",
  ],
  [
    "a link to a fiche that is not there",
    body('<a href="https://civic.example.org/acteurs/nul/#x">x</a>'),
    "error: adresses de ce site qui ne sont pas publiées\u00a0: «\u00a0https://civic.example.org/acteurs/nul/#x\u00a0»\u202f; retirez-les, ou publiez ces pages",
  ],
  [
    "a tracking parameter",
    body('<a href="https://presse.example.org/a?id=3&amp;utm_source=lettre">x</a>'),
    "error: adresses qui suivent le lecteur\u00a0: «\u00a0https://presse.example.org/a?id=3&utm_source=lettre\u00a0»\u202f; écrivez «\u00a0https://presse.example.org/a?id=3\u00a0»",
  ],
  [
    "a link without words",
    body('<a href="https://presse.example.org/"> </a>'),
    "error: liens sans mots\u00a0: «\u00a0https://presse.example.org/\u00a0»\u202f; nommez-les",
  ],
  [
    "a text too faint in light",
    body('<p style="color:#999999;background:#ffffff">Pâle</p>'),
    "error: textes d'un contraste de moins de 4,5\u00a0: «\u00a0Pâle (en clair)\u00a0», «\u00a0Pâle (en sombre)\u00a0», «\u00a0Pâle (couleurs inversées)\u00a0»\u202f; changez les couleurs",
  ],
  [
    "a text too faint in dark alone",
    body(
      "<style>@media (prefers-color-scheme:dark){i{color:#111111!important;background:#000000}}</style><i>Sombre</i>",
    ),
    "error: textes d'un contraste de moins de 4,5\u00a0: «\u00a0Sombre (en sombre)\u00a0»\u202f; changez les couleurs",
  ],
  [
    "a text too faint once its colours are turned over by force",
    body('<i style="color:#0000ff;background:#ffffff">Bleu</i>'),
    "error: textes d'un contraste de moins de 4,5\u00a0: «\u00a0Bleu (couleurs inversées)\u00a0»\u202f; changez les couleurs",
  ],
  [
    "a form that a mailbox ignores",
    body('<p style="position:sticky">x</p>'),
    "error: formes que des messageries ignorent\u00a0: «\u00a0position (Gmail, Outlook)\u00a0»\u202f; écrivez plus simplement",
  ],
  [
    "a table of layout",
    body("<table><tr><td>x</td></tr></table>"),
    'error: tableaux de mise en page sans role="presentation"\u00a0: 1',
  ],
  [
    "a subject that shouts",
    { subject: "GAGNEZ UNE ÉDITION!!" },
    "warning: formes qui passent pour indésirables\u00a0: «\u00a0l'objet\u00a0: il s'exclame ou s'interroge deux fois\u00a0», «\u00a0l'objet\u00a0: il a les mots d'une réclame\u00a0», «\u00a0l'objet\u00a0: il est en capitales\u00a0»",
  ],
  [
    "words that name another address than the link's",
    body('<a href="https://piege.example.org/">www.banque.example.org/compte</a>'),
    "warning: formes qui passent pour indésirables\u00a0: «\u00a0les mots www.banque.example.org/compte mènent à piege.example.org\u00a0»",
  ],
  [
    "a shortened address",
    body('<a href="https://bit.ly/x">x</a>'),
    "warning: formes qui passent pour indésirables\u00a0: «\u00a0bit.ly cache où mène le lien\u00a0»",
  ],
  [
    "letters that were misread",
    { text: `${letter.text}CafÃ©` },
    "warning: des lettres accentuées semblent abîmées\u202f; relisez l'édition",
  ],
  [
    "a message without its lists' headers",
    { message: Buffer.from(letter.message.toString("latin1").replace(/^List-Unsubscribe:/mu, "X:"), "latin1") },
    "error: en-têtes absents\u00a0: «\u00a0List-Unsubscribe\u00a0»",
  ],
  [
    "a message of another edition",
    { edition: "liens-7-2026-01-04" },
    "error: le Message-ID n'est pas celui de l'édition",
  ],
  [
    "a message that does not say its encoding",
    { message: Buffer.from(letter.message.toString("latin1").replaceAll("utf-8", "latin1"), "latin1") },
    "error: une partie ne se dit pas en UTF-8",
  ],
  ["no link", { roundup: makeRoundup({ sections: [] }) }, "warning: l'édition n'a aucun lien\u202f; ajoutez-en"],
])("%s is found", (_, changes, message) => {
  const found = checkLetter({ ...letter, ...changes }).filter(({ level }) => level !== "ok");
  expect(found.map((check) => `${check.level}: ${check.message}`)).toEqual([message]);
});

test("a roundup with a script address is refused, not rendered as sent", async () => {
  const bad = makeRoundup({ sections: [{ intro: "", links: [makeLink({ url: "javascript:alert(1)" })] }] });
  const { checks } = await renderLetter({ roundup: bad, model: makeModel(bad, settings), date });
  expect(checks.filter(({ level }) => level === "error")).toHaveLength(1);
});

test("every form that a mailbox lacks is tolerated for a reason, and no reason is left over", async () => {
  const { html } = await renderRichLetter();
  const used = listFeatures(readHtml(html));
  expect(Object.keys(TOLERATED).filter((feature) => !used.has(feature))).toEqual([]);
});
