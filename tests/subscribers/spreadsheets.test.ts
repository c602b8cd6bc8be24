import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readDay } from "../../src/subscribers/read-day.ts";
import { parseImported, parseSubscribers } from "../../src/subscribers/read-list.ts";
import { renderProblem } from "../../src/text/problem.ts";

const HEADER = "email;name;consented;proof";
const ZOE = { email: "zoe@example.org", name: "Zoé", consented: "2026-01-02", proof: "formulaire" };
const utf8 = (text: string) => Buffer.from(text);
const table = (text: string) => utf8(text.replaceAll("|", "\n"));

describe("a list is read as spreadsheets write it", () => {
  test.each<[string, Buffer]>([
    ["days as in France (digital-land/digital-land#261)", table(`${HEADER}|zoe@example.org;Zoé;02/01/2026;formulaire`)],
    [
      "days with an hour (alphagov/notifications-utils#14)",
      table(`${HEADER}|zoe@example.org;Zoé;2026-01-02 10:11:12;formulaire`),
    ],
    ["days as in ISO 8601, with a zone", table(`${HEADER}|zoe@example.org;Zoé;2026-01-02T10:11:12+01:00;formulaire`)],
    ["days with full stops, of two figures", table(`${HEADER}|zoe@example.org;Zoé;2.1.26;formulaire`)],
    ["days with an hour, as in France", table(`${HEADER}|zoe@example.org;Zoé;02/01/2026 10:11;formulaire`)],
    ["days as Excel counts them", table(`${HEADER}|zoe@example.org;Zoé;46024;formulaire`)],
    ["days as seconds since 1970", table(`${HEADER}|zoe@example.org;Zoé;1767348672;formulaire`)],
    ["days as milliseconds since 1970", table(`${HEADER}|zoe@example.org;Zoé;1767348672123;formulaire`)],
    [
      "rows without a word (sul-dlss/argo#4316)",
      table(`${HEADER}|zoe@example.org;Zoé;02/01/2026;formulaire|;;;|; ;;|`),
    ],
    ["columns without a name", table(`${HEADER};;|zoe@example.org;Zoé;02/01/2026;formulaire;;`)],
    ["cells beyond the columns", table(`${HEADER}|zoe@example.org;Zoé;02/01/2026;formulaire;;;`)],
    ["the mark of Excel", table(`sep=;|${HEADER}|zoe@example.org;Zoé;02/01/2026;formulaire`)],
    [
      "the mark of Excel, in quotation marks",
      utf8(`\ufeff"sep=;"\r\n${HEADER}\r\nzoe@example.org;Zoé;02/01/2026;formulaire`),
    ],
    ["tabs", table(`${HEADER}|zoe@example.org;Zoé;02/01/2026;formulaire`.replaceAll(";", "\t"))],
    ["bars", utf8(`${HEADER}\nzoe@example.org;Zoé;02/01/2026;formulaire`.replaceAll(";", "|"))],
    [
      "UTF-16, little end first (Excel's Unicode text)",
      Buffer.from(`\ufeff${HEADER}\nzoe@example.org;Zoé;02/01/2026;formulaire`.replaceAll(";", "\t"), "utf16le"),
    ],
    [
      "UTF-16, big end first",
      Buffer.from(`\ufeff${HEADER}\nzoe@example.org;Zoé;02/01/2026;formulaire`, "utf16le").swap16(),
    ],
    ["UTF-16 without its mark", Buffer.from(`${HEADER}\nzoe@example.org;Zoé;02/01/2026;formulaire`, "utf16le")],
    [
      "windows-1252 (buttondown/roadmap#2276)",
      Buffer.from(`${HEADER}\nzoe@example.org;Zoé;02/01/2026;formulaire`, "latin1"),
    ],
    ["lines that end as on an old Mac", utf8(`${HEADER}\rzoe@example.org;Zoé;02/01/2026;formulaire\r`)],
    [
      "columns as people name them",
      table("Adresse e-mail;Prénom;Date d'inscription;Preuve|zoe@example.org;Zoé;02/01/2026;formulaire"),
    ],
    ["an address with a name", table(`${HEADER}|Zoé <zoe@example.org>;Zoé;02/01/2026;formulaire`)],
    ["an address to click on", table(`${HEADER}|mailto:zoe@example.org;Zoé;02/01/2026;formulaire`)],
    [
      "one column in quotation marks, with the delimiter of another",
      table('"email","name","consented","proof"|"zoe@example.org","Zoé","02/01/2026","formulaire"'),
    ],
  ])("%s", (_, bytes) => {
    expect(parseImported(bytes, "x.csv")).toEqual({ ok: true, value: [ZOE], problems: [] });
  });

  test("the list itself, too, once a spreadsheet has saved it", () => {
    const bytes = Buffer.from(
      `email;name;language;consented;proof;token\r\nzoe@example.org;Zoé;fr;02/01/2026;formulaire;jeton-zoe-aaaaaaaa\r\n;;;;;\r\n`,
      "latin1",
    );
    const row = { ...ZOE, language: "fr", token: "jeton-zoe-aaaaaaaa" };
    expect(parseSubscribers(bytes, "abonnes.csv")).toEqual({ ok: true, value: [row], problems: [] });
  });

  test("the month first, where one date of the column can be read in no other way", () => {
    const read = parseImported(table(`${HEADER}|a@example.org;;01/02/2026;x|b@example.org;;01/25/2026;x`), "x.csv");
    expect(read.value?.map(({ consented }) => consented)).toEqual(["2026-01-02", "2026-01-25"]);
  });

  // Excel's d-mmm-yy, long dates and dates with an hour, in French, English, German; Google's forms; JavaScript's Date; Korean.
  test.each([
    ...[
      "25 mars 2026",
      "mercredi 25 mars 2026",
      "Mercredi\u00a025 mars 2026",
      "mer. 25 mars 2026",
      "mar. 25 mars 2026",
    ],
    ...[
      "25-mars-26",
      "25-mars-2026",
      "25-Mar-2026",
      "25-Mar-26",
      "25. März 2026",
      "25 de marzo de 2026",
      "25/mars/2026",
    ],
    ...["Mar 25, 2026", "March 25, 2026", "Wednesday, March 25, 2026", "Mar 25 2026", "Mar 25, 2026, 2:05 PM"],
    ...[
      "25/03/2026\u00a014:05",
      "25/03/2026\u202f14:05",
      "\u200e25/\u200e03/\u200e2026",
      "25/03/2026 à 14h05",
      "'25/03/2026",
    ],
    ...[
      "Le 25/03/2026",
      "mer. 25/03/2026",
      "25 03 2026",
      "2026. 3. 25.",
      "20260325",
      "2026-03-25Z",
      "2026-03-25T14:05Z",
    ],
    ...["Wed Mar 25 2026 14:05:00 GMT+0100 (heure normale d’Europe centrale)", "2026-03-25 14:05:00 UTC", "46106,58"],
  ])("the day %j", (written) => {
    expect(readDay(written, "day first")).toBe("2026-03-25");
  });

  test.each([
    ["25 févr. 2026", "2026-02-25"],
    ["1er août 2026", "2026-08-01"],
    ["2-déc.-25", "2025-12-02"],
    ["9 juin 2026", "2026-06-09"],
    ["9-juil-26", "2026-07-09"],
    ["15 mai 2026", "2026-05-15"],
    ["Tue May 5 2026 09:00:00", "2026-05-05"],
  ])("the day %j, %s", (written, day) => {
    expect(readDay(written, "day first")).toBe(day);
  });

  test.each([
    ...[
      "mars 2026",
      "2026-03",
      "2026",
      "31 février 2026",
      "31/02/2026",
      "25 mots 2026",
      "refus 25 mars 2026",
      "Jean 25 ans",
    ],
    ...[
      "25/03/2026 désabonné",
      "25 mars 2026 puis parti",
      "#VALUE!",
      "########",
      "bientôt",
      "oui",
      "0612345678",
      "25/03/20266",
    ],
  ])("%j is no day", (written) => {
    expect(readDay(written, "day first")).toBe(written);
  });

  test("an address whose domain has other letters, in the form of the wire (RFC 5890)", () => {
    const read = parseImported(table(`${HEADER}|zoe@écoute.example.org;;02/01/2026;x`), "x.csv");
    expect(read.value?.[0]?.email).toBe("zoe@xn--coute-9ra.example.org");
  });
});

describe("a list is read as mail engines export it, and who left them never comes in", () => {
  test.each<[string, string, string[], number]>([
    [
      "Mailchimp (https://mailchimp.com/help/view-export-contacts/)",
      "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LEID,EUID|a@example.org,Ada,Lovelace,2,2019-03-01 10:11:12,,2019-03-02 10:11:12,192.0.2.1,1,e",
      ["a@example.org, Ada Lovelace, 2019-03-02, export de Mailchimp, CONFIRM_TIME\u00a0: 2019-03-02 10:11:12"],
      0,
    ],
    [
      "Mailchimp, unsubscribed",
      "Email Address,OPTIN_TIME,UNSUB_TIME,EUID|a@example.org,2019-03-01 10:11:12,2020-01-01 00:00:00,e",
      [],
      1,
    ],
    [
      "Mailchimp, cleaned",
      "Email Address,OPTIN_TIME,CLEAN_TIME,EUID|a@example.org,2019-03-01 10:11:12,2020-01-01 00:00:00,e",
      [],
      1,
    ],
    [
      "Brevo (https://help.brevo.com)",
      "CONTACT ID;EMAIL;FIRSTNAME;LASTNAME;SMS;EMAIL_BLACKLISTED;ADDED_TIME;MODIFIED_TIME|1;a@example.org;Ada;;;false;01-03-2019 10:11:12;x|2;b@example.org;;;;true;01-03-2019 10:11:12;x",
      ["a@example.org, Ada, 2019-03-01, export de Brevo, ADDED_TIME\u00a0: 01-03-2019 10:11:12"],
      1,
    ],
    [
      "listmonk (knadh/listmonk#688)",
      'uuid,email,name,attributes,status,created_at,updated_at|u,a@example.org,Ada,"{""a"": 1}",enabled,2019-03-01T10:11:12.123456Z,x|u,b@example.org,B,{},blocklisted,2019-03-01T10:11:12Z,x|u,c@example.org,C,{},disabled,2019-03-01T10:11:12Z,x',
      ["a@example.org, Ada, 2019-03-01, export de listmonk, created_at\u00a0: 2019-03-01T10:11:12.123456Z"],
      2,
    ],
    [
      "a spreadsheet with a state",
      "email;consented;proof;Statut|a@example.org;2019-03-01;x;Abonné|b@example.org;2019-03-01;x;Désabonné|c@example.org;2019-03-01;x;nettoyé",
      ["a@example.org, undefined, 2019-03-01, x"],
      2,
    ],
    [
      "a spreadsheet with a box",
      "email;consented;proof;Désabonné|a@example.org;2019-03-01;x;|b@example.org;2019-03-01;x;oui",
      ["a@example.org, undefined, 2019-03-01, x"],
      1,
    ],
    [
      "a spreadsheet with the day of leaving",
      "email;consented;proof;Date de désinscription|a@example.org;2019-03-01;x;|b@example.org;2019-03-01;x;02/03/2020",
      ["a@example.org, undefined, 2019-03-01, x"],
      1,
    ],
  ])("%s", (_, text, people, out) => {
    const { value = [], problems } = parseImported(table(text), "x.csv");
    expect(value.map(({ email, name, consented, proof }) => `${email}, ${name}, ${consented}, ${proof}`)).toEqual(
      people,
    );
    const told = problems.map(renderProblem).join("\n");
    expect(told.includes("désabonnée")).toBe(out > 0);
    if (out > 1) expect(told).toContain(`${out} personnes désabonnées ou écartées restent dehors`);
  });

  test("what is not needed is left out, and told", () => {
    const { value, problems } = parseImported(
      table("email;consented;proof;Ville;SMS|a@example.org;2019-03-01;x;Brest;"),
      "x.csv",
    );
    expect(value).toHaveLength(1);
    expect(problems.map(renderProblem)).toEqual([
      "x.csv — colonnes laissées de côté\u00a0: «\u00a0Ville\u00a0», «\u00a0SMS\u00a0»\u202f; rien n'est à faire",
    ]);
  });

  test("a state that nobody knows is asked about", () => {
    const { problems } = parseImported(table("email;consented;proof;Statut|a@example.org;2019-03-01;x;vip"), "x.csv");
    expect(problems.map(renderProblem).join()).toContain("on ne sait si «\u00a0vip\u00a0» veut dire abonné");
  });
});

describe("no letter is lost, whichever program of the West saved the list", () => {
  const NAMES = [
    "Léa",
    "L’Été d’Œdipe – 5 €",
    "Hélène Garçon",
    "ÉLODIE",
    "Élodie",
    "João Nuñez",
    "Jürgen Groß",
    "Zoë",
    "Noël à l’hôtel",
  ];
  test.each([
    ["windows-1252", NAMES],
    ["macintosh", NAMES],
    ["cp850", NAMES.filter((name) => !/[’€œŒ–]/u.test(name))],
  ])("%s", (encoding, names) => {
    for (const name of names) {
      const written = encoding === "macintosh" ? name.replace("€", "¤") : name;
      const bytes = iconv.encode(`${HEADER}\na@example.org;${written};2026-01-02;reçu à l'été`, encoding);
      expect(parseImported(bytes, "x.csv").value?.[0]?.name).toBe(name);
    }
  });

  test("two encodings in one file are refused, at the line of the second", () => {
    const bytes = Buffer.concat([
      utf8(`${HEADER}\na@example.org;Léa, Noé, Zoé;2026-01-02;été\n`),
      iconv.encode("b@example.org;Zoé;2026-01-02;x\n", "windows-1252"),
    ]);
    expect(parseImported(bytes, "x.csv").problems.map(renderProblem)).toEqual([
      "x.csv:3 — des lettres ne peuvent être lues\u202f; réparez cette ligne, puis enregistrez le fichier en «\u00a0CSV UTF-8\u00a0» depuis votre tableur",
    ]);
  });
});

describe("no person is lost by a row that is not like the others", () => {
  test.each([
    ["addresses alone", "a@example.org|b@example.org"],
    ["a list without names of columns", "a@example.org;12/03/2024;x|b@example.org;12/03/2024;x"],
    ["an address with its name", "Léa <a@example.org>;12/03/2024;x"],
  ])("a first row that is a person is not renamed: %s", (_, text) => {
    const { ok, problems } = parseImported(table(text), "x.csv");
    expect(ok).toBe(false);
    expect(problems.map(renderProblem)).toEqual([expect.stringContaining("ajoutez au-dessus d'elle une ligne")]);
  });

  test("a title above the names of columns", () => {
    const { problems } = parseImported(
      table(`Liste des abonnés;;;|;;;|${HEADER}|a@example.org;;2026-01-01;x`),
      "x.csv",
    );
    expect(problems.map(renderProblem)).toEqual([
      "x.csv:1 — les noms des colonnes ne sont qu'à la ligne 3\u202f; retirez les lignes qui la précèdent",
    ]);
  });

  test.each([
    ["two in one cell", "email;consented;proof|a@example.org, b@example.org;2026-01-01;x"],
    ["two of Google", "E-mail 1 - Value;consented;proof|a@example.org ::: b@example.org;2026-01-01;x"],
    ["two columns", "email;Email Address;consented;proof|a@example.org;b@example.org;2026-01-01;x"],
    ["two with names", "email;consented;proof|Léa <a@example.org>/ Zoé <b@example.org>;2026-01-01;x"],
  ])("a second address of a row is named: %s", (_, text) => {
    const { value, problems } = parseImported(table(text), "x.csv");
    expect(value?.map(({ email }) => email)).toEqual(["a@example.org"]);
    expect(problems.map(renderProblem)).toEqual([
      "x.csv:2 — email\u00a0: «\u00a0b@example.org\u00a0» est une autre adresse de la ligne, et n'entre pas\u202f; donnez-lui sa propre ligne si c'est une autre personne",
    ]);
  });

  test("one address written twice is one", () => {
    const { problems } = parseImported(
      table("email;consented;proof|a@example.org <A@Example.org>;2026-01-01;x"),
      "x.csv",
    );
    expect(problems).toEqual([]);
  });

  test.each([
    ["Liste des abonnés|;;;|email;name;consented;proof", 3],
    ["Liste des abonnés||email;name;consented;proof", 3],
    ["# export du 3 mars|email;name;consented;proof", 2],
    ["Abonnés à la lettre, mars 2026|email;name;consented;proof", 2],
    ["Inscriptions|mise à jour : mars|email;name;consented;proof", 3],
  ])("a title in one cell above the names of columns is no column: %s", (top, line) => {
    const { problems } = parseImported(table(`${top}|a@example.org;;2026-01-01;x`), "x.csv");
    expect(problems.map(renderProblem)).toEqual([
      `x.csv:1 — les noms des colonnes ne sont qu'à la ligne ${line}\u202f; retirez les lignes qui la précèdent`,
    ]);
  });

  test.each([
    ["Consentement", "oui", "Date", "renommez «\u00a0Date\u00a0» consented"],
    ["Consentement", "x", "Le", "renommez «\u00a0Le\u00a0» consented"],
    ["Inscription", "OUI", "Jour", "renommez «\u00a0Jour\u00a0» consented"],
    ["consented", "true", "Reçu", "renommez «\u00a0Reçu\u00a0» consented"],
  ])("a column « %s » that says « %s » beside the day", (name, answer, other, remedy) => {
    const text = `N°;E-mail;${other};${name};Preuve|1;a@example.org;25/03/2026;${answer};formulaire`;
    const { ok, problems } = parseImported(table(text), "x.csv");
    expect(ok).toBe(false);
    expect(problems.map(renderProblem)).toEqual([
      `x.csv:1 — ${name}\u00a0: la colonne dit «\u00a0${answer}\u00a0», et non le jour du consentement\u202f; renommez-la abonne, et ${remedy}`,
    ]);
    const mended = text.replace(other, "consented").replace(new RegExp(`;${name}(?=;Preuve)`, "u"), ";abonne");
    expect(parseImported(table(mended), "x.csv").value).toMatchObject([{ consented: "2026-03-25" }]);
  });

  test("a column of consent that says yes, and no day anywhere", () => {
    const { problems } = parseImported(table("E-mail;Consentement;Preuve|a@example.org;oui;formulaire"), "x.csv");
    expect(problems.map(renderProblem)).toEqual([
      expect.stringContaining("renommez-la abonne, et ajoutez une colonne consented qui dit le jour"),
    ]);
  });

  test.each([
    ["refus", "2026-03-25", "proof\u00a0: «\u00a0refus\u00a0» ne prouve aucun consentement"],
    ["non", "2026-03-25", "proof\u00a0: «\u00a0non\u00a0» ne prouve aucun consentement"],
    ["Refusé au stand", "2026-03-25", "proof\u00a0: «\u00a0Refusé au stand\u00a0» ne prouve aucun consentement"],
    ["aucune", "2026-03-25", "proof\u00a0: «\u00a0aucune\u00a0» ne prouve aucun consentement"],
    ["sans preuve", "2026-03-25", "proof\u00a0: «\u00a0sans preuve\u00a0» ne prouve aucun consentement"],
    ["pas d'accord", "2026-03-25", "proof\u00a0: «\u00a0pas d'accord\u00a0» ne prouve aucun consentement"],
    ["?", "2026-03-25", "proof\u00a0: «\u00a0?\u00a0» ne prouve aucun consentement"],
    ["formulaire", "25/03/1926", "consented\u00a0: le consentement serait du 1926-03-25, avant le premier courriel"],
    ["formulaire", "1900-01-01", "consented\u00a0: le consentement serait du 1900-01-01, avant le premier courriel"],
    ["formulaire", "1970-01-01", "consented\u00a0: le consentement serait du 1970-01-01, avant le premier courriel"],
    ["formulaire", "1998-01-01", undefined],
    ["bulletin nº 4, non daté", "2026-01-01", undefined],
  ])("a proof « %s » of %s", (proof, day, said) => {
    const text = `email;consented;proof|a@example.org;${day};${proof}`;
    const { ok, problems } = parseImported(table(text), "x.csv");
    expect(ok).toBe(said === undefined);
    if (said !== undefined) expect(problems.map(renderProblem)).toEqual([expect.stringContaining(said)]);
  });

  test("a contact without an address stays out, is named, and holds up nobody", () => {
    const { value, problems } = parseImported(
      table(`${HEADER}|a@example.org;Léa;2026-01-01;x|;Zoé;2026-01-01;x|-;Noé;2026-01-01;x`),
      "x.csv",
    );
    expect(value).toHaveLength(1);
    expect(problems.map(renderProblem)).toEqual([
      "x.csv — 2 lignes sans adresse restent dehors (3, 4)\u202f; ajoutez l'adresse si vous l'avez",
    ]);
  });
});

describe("a fault is told once, at its place, with a remedy for all of it", () => {
  test("three thousand rows with one fault", () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `p${index}@example.org;;bientôt;x`);
    const { problems } = parseImported(table([HEADER, ...rows].join("|")), "x.csv");
    expect(problems.map(renderProblem)).toEqual([
      "x.csv:2 — consented\u00a0: «\u00a0bientôt\u00a0» n'est pas un jour du calendrier, et de même 2999 autres lignes (3, 4, 5, 6, 7…)\u202f; écrivez AAAA-MM-JJ, par exemple 2026-11-22",
    ]);
  });

  test.each<[string, string, number]>([
    ["\n", "a\nb", 4],
    ["\r\n", "a\r\nb", 4],
    ["\r\n", "a\nb\nc", 5],
    ["\r", "a\rb", 4],
  ])("a row after a cell with a line break, and an empty line", (end, cell, line) => {
    const text = [HEADER, `a@example.org;;2026-01-01;"${cell}"`, "faux;;2026-01-01;x"].join(end);
    expect(parseImported(utf8(text), "x.csv").problems[0]?.line).toBe(line);
    const marked = ["sep=;", HEADER, "", `a@example.org;;2026-01-01;"${cell}"`, ";;;", "faux;;2026-01-01;x"].join(end);
    expect(parseImported(utf8(marked), "x.csv").problems[0]?.line).toBe(line + 3);
  });

  test("columns of another's list: all that miss, and what each must be called", () => {
    const { problems } = parseImported(table("Contact;Arrivée;Ville|a@example.org;01/02/2026;Brest"), "x.csv");
    expect(problems.map(renderProblem)).toEqual([
      "x.csv:1 — email, consented, proof\u00a0: ces colonnes manquent\u202f; la première ligne doit nommer au moins email, consented et proof\u202f; «\u00a0Contact\u00a0» paraît être email\u00a0: renommez-la\u202f; «\u00a0Arrivée\u00a0» paraît être consented\u00a0: renommez-la",
    ]);
  });

  test("the list itself: all foreign columns at once, and never that of the addresses", () => {
    const { problems } = parseSubscribers(
      table("Contact;consented;proof;token;Ville;SMS|a@example.org;2026-01-01;x;;Brest;06"),
      "abonnes.csv",
    );
    const told = problems.map(renderProblem).join("\n");
    expect(told).toContain("Ville, SMS\u00a0: ces colonnes n'existent pas\u202f; retirez-les");
    expect(told).toContain("«\u00a0Contact\u00a0» paraît être email\u00a0: renommez-la");
  });

  test("a workbook", () => {
    expect(parseImported(Buffer.from("504b030414000600", "hex"), "x.xlsx").problems.map(renderProblem)).toEqual([
      "x.xlsx — c'est un classeur, et non un CSV\u202f; enregistrez-le en «\u00a0CSV UTF-8\u00a0» depuis votre tableur",
    ]);
  });
});
