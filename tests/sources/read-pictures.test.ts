import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { ARTICLE, FICHE, hideFolders, ROUNDUP, SITE } from "./small-site.ts";

const VOCABULARIES = join(import.meta.dirname, "../fixtures/broken-site/actors/_vocabularies");
const NOW = new Date("2026-11-22T12:00:00Z");
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
const root = mkdtempSync(join(tmpdir(), "pictures-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function writeSite(more: Record<string, string | Buffer>): void {
  rmSync(root, { recursive: true, force: true });
  const files = {
    "site.yaml": SITE,
    "actors/voxe.yaml": FICHE,
    "content/interviews/un.md": ARTICLE,
    "content/liens/2026-11-15.md": ROUNDUP,
    ...more,
  };
  cpSync(VOCABULARIES, join(root, "actors/_vocabularies"), { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

const readLines = () =>
  readModel(root, { now: NOW, drafts: false })
    .problems.filter(({ file }) => file.startsWith("content/"))
    .map((problem) => hideFolders(renderProblem(problem)))
    .join("\n");

it("says what is wrong with each picture, where, and what to do", () => {
  writeSite({
    "content/interviews/un.md": `${ARTICLE}
![Une salle](images/sale.png)
et ![](images/salle.png)

![Ailleurs](https://photo.example.org/a.jpg)

![Hors du dossier](../images/a.jpg) \`![code](rien.png)\`

![Rien](images/absente.webp)

\`\`\`
![code](images/rien.png)
\`\`\`
`,
    "content/liens/2026-11-15.md": `${ROUNDUP}\n![Une salle](images/salle.png)\n`,
    "content/interviews/images/salle.png": PNG,
    "content/interviews/images/seule.png": PNG,
    "content/interviews/images/faux.png": JPEG,
    "content/interviews/images/dessin.svg": "<svg/>",
    "content/interviews/images/lourde.jpg": Buffer.concat([JPEG, Buffer.alloc(10_000_001)]),
    "content/divers/images/a.png": PNG,
  });
  expect(readLines()).toMatchInlineSnapshot(`
    "content/divers/images/a.png:1 — « content/divers/ » n'est pas un dossier de contenu ; placez-le dans l'un de ces dossiers : [dossiers]
    content/interviews/images/dessin.svg — le fichier n'est pas une image JPEG, PNG, WebP ou AVIF, ou son extension en annonce une autre ; enregistrez-le dans l'un de ces formats, avec l'extension qui lui convient
    content/interviews/images/faux.png — le fichier n'est pas une image JPEG, PNG, WebP ou AVIF, ou son extension en annonce une autre ; enregistrez-le dans l'un de ces formats, avec l'extension qui lui convient
    content/interviews/images/lourde.jpg — l'image pèse 11 Mo, 10 Mo au plus sont admis ; réduisez-la à 3000 pixels de large
    content/interviews/images/seule.png — aucun texte ne montre cette image ; montrez-la, ou retirez-la
    content/interviews/un.md:10 — l'image « images/sale.png » n'existe pas ; écrivez images/salle.png
    content/interviews/un.md:11 — l'image « images/salle.png » n'a pas de texte de remplacement ; dites entre les crochets ce que l'on y voit : ![Une salle de vote](images/salle.png)
    content/interviews/un.md:13 — l'image « https://photo.example.org/a.jpg » viendrait d'un autre site ; enregistrez-la dans content/interviews/images/, et écrivez images/ et son nom
    content/interviews/un.md:15 — l'image « ../images/a.jpg » n'est pas rangée auprès du texte ; enregistrez-la dans content/interviews/images/, et écrivez images/ et son nom
    content/interviews/un.md:17 — l'image « images/absente.webp » n'existe pas ; ajoutez content/interviews/images/absente.webp, ou corrigez l'adresse
    content/liens/2026-11-15.md:11 — une édition des liens ne montre pas d'image, sa lettre n'en porte aucune ; retirez-la, ou montrez-la dans un article"
  `);
});

it("keeps the pictures that published texts show, in the order in which they are met", () => {
  writeSite({
    "content/interviews/un.md": `${ARTICLE}\n![A](images/a.png)\n\n![B](./images/sous%20dossier/b.png)\n\n![A](images/a.png)\n`,
    "content/interviews/brouillon.md": `${ARTICLE.replace("summary", "draft: true\nsummary")}\n![C](images/c.png)\n`,
    "content/reflexions/deux.md": `${ARTICLE}\n![D](images/d.jpg)\n`,
    "content/interviews/images/a.png": PNG,
    "content/interviews/images/sous dossier/b.png": PNG,
    "content/interviews/images/c.png": PNG,
    "content/reflexions/images/d.jpg": JPEG,
  });
  expect(readLines()).toBe("");
  expect(readModel(root, { now: NOW, drafts: false }).value?.pictures).toEqual([
    "content/interviews/images/a.png",
    "content/interviews/images/sous dossier/b.png",
    "content/reflexions/images/d.jpg",
  ]);
});

it("finds a picture whose name the disk writes with its accents apart, as macOS does", () => {
  writeSite({
    "content/interviews/un.md": `${ARTICLE}\n![Une salle](images/été.png)\n\n![Une autre](images/m%C3%A9t%C3%A9o.png)\n`,
    [`content/interviews/images/${"été".normalize("NFD")}.png`]: PNG,
    [`content/interviews/images/${"météo".normalize("NFD")}.png`]: PNG,
  });
  const { value: model, problems } = readModel(root, { now: NOW, drafts: false });
  expect(problems).toEqual([]);
  expect(model?.pictures).toHaveLength(2);
});

const FICHE_WITH = (picture: string) => `${FICHE}picture:\n${picture}`;

const readFicheLines = () =>
  readModel(root, { now: NOW, drafts: false })
    .problems.filter(({ file }) => file.startsWith("actors/"))
    .map((problem) => hideFolders(renderProblem(problem)))
    .join("\n");

it("says what is wrong with the picture of a fiche, where, and what to do", () => {
  const pictures = {
    misspelt: "  file: vox.png\n  alt: Une enseigne.",
    undescribed: "  file: voxe.png",
    drawn: "  file: voxe.svg\n  alt: Une enseigne.",
    elsewhere: "  file: ../voxe.png\n  alt: Une enseigne.",
    absent: "  file: une-autre.webp\n  alt: Une enseigne.",
  };
  const lines = Object.values(pictures).map((picture) => {
    writeSite({ "actors/voxe.yaml": FICHE_WITH(picture), "actors/images/voxe.png": PNG });
    return readFicheLines();
  });
  expect(lines.join("\n\n")).toMatchInlineSnapshot(`
    "actors/images/voxe.png — aucune fiche ne montre cette image ; montrez-la, ou retirez-la
    actors/voxe.yaml:13 — l'image « vox.png » n'existe pas dans actors/images/ ; écrivez « voxe.png »

    actors/voxe.yaml:12 — picture.alt : le champ manque ; ajoutez-le : ce que l'on y voit, pour qui ne voit pas l'image

    actors/images/voxe.png — aucune fiche ne montre cette image ; montrez-la, ou retirez-la
    actors/voxe.yaml:13 — picture.file : « voxe.svg » n'est pas le nom d'une image PNG, JPEG, WebP ou AVIF ; donnez le nom d'un fichier de actors/images/ ; exportez en PNG un dessin SVG

    actors/images/voxe.png — aucune fiche ne montre cette image ; montrez-la, ou retirez-la
    actors/voxe.yaml:13 — picture.file : « ../voxe.png » n'est pas le nom d'une image PNG, JPEG, WebP ou AVIF ; donnez le nom d'un fichier de actors/images/ ; exportez en PNG un dessin SVG

    actors/images/voxe.png — aucune fiche ne montre cette image ; montrez-la, ou retirez-la
    actors/voxe.yaml:13 — l'image « une-autre.webp » n'existe pas dans actors/images/ ; ajoutez actors/images/une-autre.webp, ou retirez picture"
  `);
});

it("says what is wrong with the file of a fiche's picture", () => {
  writeSite({
    "actors/voxe.yaml": FICHE_WITH("  file: voxe.jpg\n  alt: Une enseigne."),
    "actors/images/voxe.jpg": Buffer.concat([JPEG, Buffer.alloc(1_000_001)]),
    "actors/images/faux.jpg": PNG,
    "actors/images/dessin.svg": "<svg/>",
    "actors/images/seule.png": PNG,
  });
  expect(readFicheLines()).toMatchInlineSnapshot(`
    "actors/images/dessin.svg — le fichier n'est pas une image JPEG, PNG, WebP ou AVIF, ou son extension en annonce une autre ; enregistrez-le dans l'un de ces formats, avec l'extension qui lui convient
    actors/images/faux.jpg — le fichier n'est pas une image JPEG, PNG, WebP ou AVIF, ou son extension en annonce une autre ; enregistrez-le dans l'un de ces formats, avec l'extension qui lui convient
    actors/images/seule.png — aucune fiche ne montre cette image ; montrez-la, ou retirez-la
    actors/images/voxe.jpg — l'image pèse 2 Mo, 1 Mo au plus sont admis ; réduisez-la à 600 pixels de large"
  `);
});

it("keeps the picture of a fiche for its page", () => {
  writeSite({
    "actors/voxe.yaml": FICHE_WITH("  file: enseigne-été.jpg\n  alt: Une enseigne."),
    [`actors/images/${"enseigne-été".normalize("NFD")}.jpg`]: JPEG,
  });
  const { value: model, problems } = readModel(root, { now: NOW, drafts: false });
  expect(problems).toEqual([]);
  expect(model?.pictures).toHaveLength(1);
});
