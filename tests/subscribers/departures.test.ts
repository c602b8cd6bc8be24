import { expect, test } from "vitest";
import { parseImported } from "../../src/subscribers/read-list.ts";
import { renderProblem } from "../../src/text/problem.ts";

/** A table of `a@`, `b@`, … with the columns that every import needs, and others: `Unsubscribed: no | yes`. */
function parse(columns: string) {
  const read = columns.split("; ").map((column) => {
    const [name = "", cells = ""] = column.split(/: (.*)/su);
    return { name, cells: cells.split("|").map((cell) => cell.trim()) };
  });
  const quoted = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(",");
  const count = Math.max(...read.map(({ cells }) => cells.length));
  const rows = Array.from({ length: count }, (_, row) =>
    quoted([`${"abcdefghijkl"[row]}@example.org`, "2024-03-12", "x", ...read.map(({ cells }) => cells[row] ?? "")]),
  );
  const text = [quoted(["email", "consented", "proof", ...read.map(({ name }) => name)]), ...rows].join("\n");
  const { value, problems } = parseImported(Buffer.from(text), "x.csv");
  return { people: value?.map(({ email }) => email[0]).join(""), told: problems.map(renderProblem).join("\n") };
}

test.each<[engine: string, columns: string, people: string]>([
  [
    "Ghost (TryGhost/Ghost#19658)",
    "subscribed_to_emails: true|false|true; complimentary_plan: false|false|true; deleted_at: ||2025-01-01T00:00:00Z",
    "a",
  ],
  ["Ghost, suppressed (TryGhost/Ghost#25732)", "email_disabled: false|true", "a"],
  [
    "Substack (TryGhost/migrate#148)",
    "active_subscription: false|false|true; email_disabled: false|true|false; plan: other|other|annual",
    "ac",
  ],
  [
    "Buttondown (github.com/buttondown/openapi, enums.json)",
    "subscriber_type: regular|unsubscribed|unactivated|premium|undeliverable|complained|removed|blocked; tags: []|[]|[]|[]|[]|[]|[]|[]",
    "ad",
  ],
  [
    "MailPoet",
    "Status (global): subscribed|unsubscribed|subscribed|bounced; Status (list): subscribed|subscribed|unsubscribed|subscribed",
    "a",
  ],
  ["phpList", "Is this user confirmed: 1|0|1; Is this user blacklisted: 0|0|1", "a"],
  ["HubSpot", "Unsubscribed from all email: false|true|; Email hard bounce reason: ||UNKNOWN_USER", "a"],
  [
    "CiviCRM",
    "Do Not Email: |1||; No Bulk Emails (User Opt Out): ||1|; On Hold: No|No|No|On Hold Bounce; Do Not Phone: 1|0|0|0",
    "a",
  ],
  ["Mautic", "doNotContact: |email", "a"],
  ["Dolibarr", "no_email: 0|1", "a"],
  ["Odoo", "Opt Out: False|True|False; Blacklist: False|False|True", "a"],
  ["Mailjet", "isunsubscribed: false|true; unsubscribed_at: |2025-03-12T10:00:00Z", "a"],
  ["ActiveCampaign", "Status: 1|1; Unsubscribed Date: |2025-01-01", "a"],
  ["MailerLite", "Subscribed: 2024-03-12 10:00:00|2024-03-12 10:00:00|; Status: Active|Unsubscribed|Junk", "a"],
  ["Sendy", "Status: Subscribed|Unsubscribed|Bounced|Soft bounced|Marked as spam|Unconfirmed|Complained", "ad"],
  ["Sender", "Status: Active|Unsubscribed|Bounced|Spam reported|Non-subscribed", "a"],
  ["Kit", "status: active|cancelled|complained|bounced|inactive", "a"],
  ["EmailOctopus", "Status: SUBSCRIBED|UNSUBSCRIBED|PENDING", "a"],
  ["Moosend", "Status: Subscribed|Unsubscribed|Bounced|Removed", "a"],
  ["beehiiv", "status: active|inactive|pending|validating|invalid", "a"],
  ["AWeber", "Status: Subscribed|Unsubscribed|Unconfirmed; Stop Time: |2025-01-01 10:00|", "a"],
  ["Constant Contact", "Email permission status: Express|Implicit|Unsubscribed|Awaiting confirmation|Not set", "ab"],
  ["Infomaniak", "Statut: Actif|Désinscrit|Erreur|Junk", "a"],
  [
    "LimeSurvey",
    "emailstatus: OK|OptOut|bounced|OK; blacklisted: N|N|N|Y; completed: N|N|2024-02-02|N; usesleft: 1|1|0|1",
    "a",
  ],
  ["Sympa", "reception: mail|nomail|digest", "ac"],
  ["Salesforce (developer.salesforce.com, SubscriberStatus)", "Status: Active|Held|Deleted|Unsubscribed", "a"],
  ["Shopify", "Accepts Email Marketing: yes|no", "a"],
  ["a form", "J'accepte de recevoir la lettre: Oui|Non", "a"],
  ["a form", "Newsletter: oui|non; Accord RGPD: oui|oui", "a"],
  ["a form", "Accord RGPD: oui|non|Non|faux|0|☐", "a"],
  ["a spreadsheet", "Désinscrit: non|oui|VRAI|X|FAUX|12/03/2025|-", "aeg"],
  ["a spreadsheet", "Do not email: 0|1", "a"],
  ["a spreadsheet", "Statut: Actif|NPAI|Ne plus écrire|résiliée|rejeté|en attente", "a"],
  ["a day of leaving that is none", "deleted_at: null|0000-00-00 00:00:00|2024-01-01", "ab"],
])("%s: %s lets in %s alone", (_, columns, expected) => {
  const { people, told } = parse(columns);
  expect({ people, told }).toEqual({ people: expected, told: expect.stringMatching(/désabonnées?.*d'après/u) });
});

const ANSWERS = "et l'on ne sait à quoi";
const SPEAKS = "paraît dire qui veut la lettre";

test.each<[columns: string, told: string]>([
  ["Adhérent: oui|non", ANSWERS],
  ["Present: non|non", ANSWERS],
  ["Groupe: x|", ANSWERS],
  ["Sorti: ✓|", ANSWERS],
  ["isUnsub: false|true", ANSWERS],
  ["Block: 0|1", ANSWERS],
  ["Ne souhaite plus la lettre: |X", ANSWERS],
  ["Infos: y|n", ANSWERS],
  [": oui|non", ANSWERS],
  ["Groupe: actif|inactif", "dit «\u00a0actif\u00a0», «\u00a0inactif\u00a0», et l'on ne sait de quoi"],
  ["Groupe: Abonné|Ancien abonné", "la case dit «\u00a0Ancien abonné\u00a0»"],
  ["Groupe: Donatrice|Désactivé|Bénévole", "et l'on ne sait de quoi"],
  ["Observations: décédée en 2023|", "la case dit"],
  ["Segment: subscribed|pending", "et l'on ne sait de quoi"],
  [
    "Notes: gentil|Ne plus écrire",
    "x.csv:3 — Notes\u00a0: la case dit «\u00a0Ne plus écrire\u00a0»\u202f; retirez ces lignes",
  ],
  ["Notes: |s'est désabonné le 3 mars|s'est désabonnée", "et de même une autre ligne (4)"],
  ["tags: vip|unsubscribed, vip", "la case dit"],
  ["Stop Method: |unsubscribe via link", "la case dit"],
  ["Souhaitez-vous recevoir notre lettre d'information ?: Oui|Non merci", SPEAKS],
  ["Marketing Permissions: Email|", SPEAKS],
  ["Consentement newsletter le: 2024-01-02|", SPEAKS],
  ["Receiving emails for: News|", SPEAKS],
  ["bounce_count: 0|3", SPEAKS],
  ["Raison de la désinscription: |trop de lettres", SPEAKS],
  ["Liste noire: |depuis 2019", SPEAKS],
  ["GDPR: peut-être|oui", "ne dit ni oui ni non"],
  ["Newsletter: x|", "la case est vide, et les autres disent oui"],
  ["Statut: vip|actif", "on ne sait si «\u00a0vip\u00a0» veut dire abonné"],
  ["Status: 1|3", "on ne sait si «\u00a03\u00a0» veut dire abonné"],
])("nobody comes in by a column that may say who left: %s", (columns, expected) => {
  const { people, told } = parse(columns);
  expect({ people, told }).toEqual({ people: undefined, told: expect.stringContaining(expected) });
  expect(told).toMatch(/retirez|renommez/u);
});

test.each([
  "Ville: Brest|Lyon; Code postal: 29200|69001; Téléphone: 0600000000|; Date de naissance: 1970-01-01|",
  "utm_source: x|x; id: 1|2; SMS: |",
  "opt-in ip: 192.0.2.1|192.0.2.2; confirm_ip: 192.0.2.1|::1",
  "Comments (last 7 days): 0|1; Nombre de dons: 1|0; Activity: 0|3",
  "Subscription type: Free|Paid; Type: Free|Paid; Is Bestseller: true|false; Cancel date: |2025-01-01",
  "Bounces: 0|0; Unsubscribe reason code: |",
  "Notes: aime les lettres|a écrit en mars",
])("what tells nothing of the letter is passed over: %s", (columns) => {
  const { people, told } = parse(columns);
  expect({ people, told }).toEqual({ people: "ab", told: expect.stringContaining("colonnes laissées de côté") });
});

test("a consent that is no stays out, and one without a day is asked for", () => {
  const read = (consent: string) =>
    parseImported(Buffer.from(`email;consentement;proof\na@example.org;${consent};x`), "x.csv");
  expect(read("non").value).toEqual([]);
  expect(read("oui").problems.map(renderProblem).join()).toContain("et non le jour du consentement");
});

test("a person who left by one row and stays by another is asked about", () => {
  const text = "email;consented;proof;statut\na@example.org;2024-01-01;x;abonné\nA@Example.org;2024-01-01;x;désabonné";
  const { ok, problems } = parseImported(Buffer.from(text), "x.csv");
  expect(ok).toBe(false);
  expect(problems.map(renderProblem)).toContain(
    "x.csv:2 — email\u00a0: «\u00a0a@example.org\u00a0» est abonné ici, et parti à la ligne 3\u202f; ne gardez que la ligne qui dit vrai",
  );
});
