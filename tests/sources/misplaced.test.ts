import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { ARTICLE, FICHE, SITE } from "./small-site.ts";

const parent = mkdtempSync(join(tmpdir(), "misplaced-"));
afterAll(() => rmSync(parent, { recursive: true }));

const FIELDS = `- id: plots
  label: "Parcelles"
  help: "Leur nombre"
  type: number
`;

/** What is said of a small site with other files in it. */
function say(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(parent, "site-"));
  const all = { "site.yaml": `format: 3\n${SITE}`, "actors/voxe.yaml": FICHE, "actors/_fields.yaml": FIELDS, ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { problems } = readModel(root, { now: new Date("2026-11-22T12:00:00Z"), drafts: true });
  return problems.map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " "));
}

it("is silent where every field is in its place", () => {
  expect(say({ "actors/voxe.yaml": `${FICHE}own: { plots: 12 }\n` })).toEqual([]);
});

it.each<[sentence: string, file: string, text: string, said: string]>([
  [
    "a field of the site's own beside those of all sites",
    "actors/voxe.yaml",
    `${FICHE}plots: 12\n`,
    "12 — plots : le champ « plots » n'est pas à sa place ; placez-le sous « own », en retrait",
  ],
  [
    "a field of all sites under own",
    "actors/voxe.yaml",
    `${FICHE}own: { price: "9 €" }\n`,
    "12 — own.price : le champ « price » n'est pas à sa place ; placez-le au premier niveau",
  ],
  [
    "a setting of the first level in a group",
    "site.yaml",
    `format: 3\n${SITE}theme:\n  parts: [directory]\n`,
    "19 — theme.parts : le champ « parts » n'est pas à sa place ; placez-le au premier niveau",
  ],
  [
    "a setting of a group at the first level",
    "site.yaml",
    `format: 3\n${SITE}keywords: []\n`,
    "18 — keywords : le champ « keywords » n'est pas à sa place ; placez-le sous « roundup », en retrait",
  ],
  [
    "a setting of a group in another",
    "site.yaml",
    `format: 3\n${SITE}theme:\n  max_links: 20\n`,
    "19 — theme.max_links : le champ « max_links » n'est pas à sa place ; placez-le sous « roundup », en retrait",
  ],
  [
    "a setting that is also where it belongs",
    "site.yaml",
    `format: 3\n${SITE}theme:\n  tagline: "Pour lire"\n`,
    "19 — theme.tagline : le champ « tagline » n'existe pas ; retirez-le ; champs possibles : light, dark, fonts, logo, favicon",
  ],
  [
    "a field of a fiche in a list of groups",
    "actors/voxe.yaml",
    FICHE.replace("  - role: website\n", "  - role: website\n    licence: MIT\n"),
    "9 — links[0].licence : le champ « licence » n'est pas à sa place ; placez-le au premier niveau",
  ],
  [
    "a field of an article in a group",
    "content/interviews/entretien.md",
    ARTICLE.replace("actors: [voxe]", "series: { title: A, part: 1, of: 2, tags: [a] }\nactors: [voxe]"),
    "5 — series.tags : le champ « tags » n'est pas à sa place ; placez-le au premier niveau",
  ],
  [
    "a slip of the pen, which is told as one",
    "site.yaml",
    `format: 3\n${SITE}theme:\n  logos: "public/logo.svg"\n`,
    "19 — theme.logos : le champ « logos » n'existe pas ; écrivez « logo »",
  ],
  [
    "a term that nobody has chosen, with those that there are",
    "actors/voxe.yaml",
    FICHE.replace("type: association", 'type: "à choisir"'),
    "3 — type : « à choisir » est resté du modèle ; choisissez parmi : company, association, cooperative, collective, individual, state, local-government, research, foundation, media, union",
  ],
])("tells the place of %s", (_, file, text, said) => {
  expect(say({ [file]: text })).toEqual([`${file}:${said}`]);
});

it("knows the names of own fields from a file of them that has faults", () => {
  const faulty = `${FIELDS}  colour: red\n`;
  expect(say({ "actors/_fields.yaml": faulty, "actors/voxe.yaml": `${FICHE}plots: 12\n` })).toEqual([
    "actors/_fields.yaml:5 — [0].colour : le champ « colour » n'existe pas ; retirez-le ; champs possibles : plural, choices, filter, fact, export",
    "actors/voxe.yaml:12 — plots : le champ « plots » n'est pas à sa place ; placez-le sous « own », en retrait",
  ]);
});

/** Three fiches, each with a field of the site's own and a theme of its vocabulary. */
const THREE = Object.fromEntries(
  ["alpha", "beta", "gamma"].map((id) => [
    `actors/${id}.yaml`,
    `${FICHE.replace("Voxe", id).replaceAll("voxe", id)}themes: [swimming]\nown: { plots: 12 }\n`,
  ]),
);
const THEMES = '- id: swimming\n  label: "Baignade"\n  definition: "Lieux où nager."\n';
const UNTIL = "tant que ce fichier a des fautes ; corrigez-les d'abord, puis relancez";

it("is silent where the files that fiches share bear their names", () => {
  expect(say({ ...THREE, "actors/_vocabularies/themes.yaml": THEMES })).toEqual([]);
});

it.each(["Themes.yaml", "thèmes.yaml", "themes.yml", "theme.yaml"])(
  "a vocabulary called %s is told once, and the fiches that wait for it are counted",
  (name) => {
    const file = `actors/_vocabularies/${name}`;
    expect(say({ ...THREE, [file]: THEMES })).toEqual([
      `${file}:1 — « ${name} » n'est pas lu ; renommez-le themes.yaml`,
      `${file}:1 — les termes qu'en emploient 3 fiches ne sont pas contrôlés ${UNTIL}`,
    ]);
  },
);

it.each(["_fields.yml", "_Fields.yaml", "_field.yaml"])(
  "the fields of a site in a file called %s are told once, and the fiches that wait for them are counted",
  (name) => {
    const root = mkdtempSync(join(parent, "site-"));
    const all = { "site.yaml": `format: 3\n${SITE}`, ...THREE, "actors/_vocabularies/themes.yaml": THEMES };
    for (const [file, text] of Object.entries({ ...all, [`actors/${name}`]: FIELDS })) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const { problems } = readModel(root, { now: new Date("2026-11-22T12:00:00Z"), drafts: true });
    expect(problems.map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " "))).toEqual([
      `actors/${name}:1 — « ${name} » n'est pas lu ; renommez-le _fields.yaml`,
      `actors/${name}:1 — les champs propres de 3 fiches ne sont pas contrôlés ${UNTIL}`,
    ]);
  },
);
