import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseImported, parseSubscribers } from "../../src/subscribers/read-list.ts";
import { renderSubscribers, type Subscriber } from "../../src/subscribers/subscriber.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { accept } from "../../src/text/result.ts";
import { makeSubscriber } from "../delivery/make-root.ts";

const HEADER = "email,name,language,consented,proof,token";
const ADA = "ada@example.org,Ada,fr,2026-10-01,formulaire,jeton-ada-aaaaaaaa";

test("a list is read row by row, whatever the editor's spreadsheet made of it", () => {
  const expected = [
    {
      email: "ada@example.org",
      name: "Ada",
      language: "fr",
      consented: "2026-10-01",
      proof: "formulaire",
      token: "jeton-ada-aaaaaaaa",
    },
  ];
  for (const text of [
    `${HEADER}\n${ADA}\n`,
    `\ufeff${HEADER}\r\n${ADA}\r\n\r\n`,
    `${HEADER}\n${ADA}`.replaceAll(",", ";"),
  ])
    expect(parse(text)).toEqual(accept(expected));
});

const FAULTS: [string, string][] = [
  ["an address that is none", `${HEADER}\n${ADA}\nblaise,,,2026-10-01,papier,jeton-blaise-aaaaaa`],
  ["a date that is none", `${HEADER}\n${ADA.replace("2026-10-01", "31/2/2026")}`],
  ["a consent without proof", `${HEADER}\n${ADA.replace("formulaire", "")}`],
  ["a person who is there twice", `${HEADER}\n${ADA}\n${ADA.replace("ada@", "ADA@").replace("-aaaa", "-bbbb")}`],
  ["a token that two people share", `${HEADER}\n${ADA}\n${ADA.replace("ada@", "b@")}`],
  ["a token that could be guessed", `${HEADER}\n${ADA.replace("jeton-ada-aaaaaaaa", "12")}`],
  ["a missing column", "email,consented\nada@example.org,2026-10-01"],
  ["an unknown column", `${HEADER},langage\n${ADA},fr`],
  ["a comma in a name", `${HEADER}\n${ADA.replace("Ada", "Lovelace, Ada")}`],
  ["a quotation mark left open", `${HEADER}\n${ADA}\n"ada`],
  ["an empty file", ""],
];

describe("what is wrong is told with its line and its remedy", () => {
  test("one fault after the other", () => {
    const told = FAULTS.map(([name, text]) => [name, parse(text).problems.map(renderProblem).join("\n")]);
    expect(Object.fromEntries(told)).toMatchInlineSnapshot(`
      {
        "a comma in a name": "abonnes.csv:2 — la ligne a 7 cases au lieu de 6 ; mettez entre guillemets ce qui contient une virgule : "Dupont, Jean"",
        "a consent without proof": "abonnes.csv:2 — proof : le champ manque ; ajoutez-le : preuve du consentement : formulaire, courriel, bulletin papier…",
        "a date that is none": "abonnes.csv:2 — consented : « 31/2/2026 » n'est pas un jour du calendrier ; écrivez AAAA-MM-JJ, par exemple 2026-11-22",
        "a missing column": "abonnes.csv:1 — proof : la colonne manque ; la première ligne doit nommer au moins email, consented et proof",
        "a person who is there twice": "abonnes.csv:3 — email : « ada@example.org » est déjà à la ligne 2 ; ne gardez qu'une ligne",
        "a quotation mark left open": "abonnes.csv:3 — le fichier n'est plus un CSV à partir d'ici ; vérifiez les guillemets",
        "a token that could be guessed": "abonnes.csv:2 — token : « 12 » n'est pas un jeton de désabonnement ; videz la case, puis relancez npm run abonnes -- importer",
        "a token that two people share": "abonnes.csv:3 — token : « jeton-ada-aaaaaaaa » est déjà à la ligne 2 ; videz cette case",
        "an address that is none": "abonnes.csv:3 — email : « blaise » n'est pas une adresse électronique ; écrivez par exemple lettre@example.org",
        "an empty file": "abonnes.csv:1 — email, consented, proof : ces colonnes manquent ; la première ligne doit nommer au moins email, consented et proof",
        "an unknown column": "abonnes.csv:1 — langage : le champ « langage » n'existe pas ; retirez-le",
      }
    `);
  });

  test("a row that follows a text of several lines keeps its number", () => {
    const { problems } = parse(
      `${HEADER}\n${ADA.replace("formulaire", '"formulaire\nde la page\nd’accueil"')}\nblaise,,,,,\n`,
    );
    expect(problems[0]).toMatchObject({ line: 5, field: "email" });
  });
});

test("people of another list need no token yet", () => {
  const read = parseImported(Buffer.from("email;consented;proof\nada@example.org;2026-10-01;papier\n"), "x.csv");
  expect(read).toEqual(accept([{ email: "ada@example.org", consented: "2026-10-01", proof: "papier" }]));
});

test("whatever a person or a token is called, the list is read back as it was written, and no spreadsheet runs a cell", () => {
  const words = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/\p{C}/gu, " ").trim());
  const text = fc
    .oneof(
      words,
      words.map((word) => `=${word}`),
      fc.constantFrom("+33", "@SUM(A1)", '"', "a,b;c", "-1"),
    )
    .filter(isKept);
  const token = fc.string({ unit: fc.constantFrom(..."-_aZ9"), minLength: 16, maxLength: 64 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, token), { maxLength: 5 }), (cells) => {
      const people = cells.map(
        ([name, proof, token], index): Subscriber => ({ ...makeSubscriber(`p${index}`), name, proof, token }),
      );
      fc.pre(new Set(people.map(({ token }) => token)).size === people.length);
      const written = renderSubscribers(people);
      // A proof that proves nothing is told, and kept.
      expect(parse(written)).toMatchObject({ ok: true, value: people });
      const rows: string[][] = parseCsv(written, { bom: true });
      expect(rows.flat().filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
    }),
    { numRuns: process.env.SOAK ? 5000 : 200 },
  );
});

/** The empty text is no value, and an apostrophe before a formula's sign cannot be told from ours. */
function isKept(value: string): boolean {
  return value.trim() !== "" && value === value.trim() && !/^'[=+\-@＝＋－＠]/u.test(value);
}

function parse(text: string) {
  return parseSubscribers(Buffer.from(text), "abonnes.csv");
}
