import type { COLUMNS } from "./subscriber.ts";

/**
 * What a column is to us: one of our own; a half of a name; the state of a subscription in the engine that wrote the file; or a sign
 * that a person is out: where it is filled, where it says yes, where it says no.
 */
export type Role = (typeof COLUMNS)[number] | "first" | "last" | "status" | "outIfFilled" | "outIfYes" | "outIfNo";

/**
 * Names of columns, without accents, blanks and signs, the best of each role first: our own; those of Mailchimp
 * (https://mailchimp.com/help/view-export-contacts/), Brevo (https://help.brevo.com, export of contacts), listmonk (`/api/subscribers/export`);
 * and what people call them in a spreadsheet.
 */
const NAMES: Record<Role, string> = {
  email:
    "email emailaddress emailadress mail mailaddress courriel adresseemail adressemail adresseelectronique adressecourriel adressedemessagerie mel subscriberemail contactemail email1value email1adresse",
  name: "name fullname nomcomplet nometprenom prenometnom prenomnom nomprenom displayname subscribername contactname",
  first: "firstname prenom fname givenname",
  last: "lastname nom lname surname nomdefamille familyname",
  language: "language langue lang",
  consented:
    "consented consentement dateconsentement dateduconsentement datedeconsentement jourduconsentement confirmtime optintime confirmedat optindate addedtime addedat dateadded datedajout dateajout subscribedat subscriptiondate signupdate signuptime dateinscription datedinscription inscritle inscription createdat creationdate datedecreation timestamp horodateur",
  proof: "proof preuve preuveduconsentement preuvedeconsentement optinsource source origine provenance",
  token: "token jeton",
  status: "status statut etat state memberstatus subscriptionstatus subscriberstatus emailstatus statutabonnement",
  outIfFilled:
    "unsubtime unsubcampaigntitle cleantime cleancampaigntitle unsubscribedat unsubscribetime unsubscribedate blocklistedat blacklistedat bouncedat datedesinscription datededesinscription datedesabonnement datededesabonnement desinscritle desabonnele",
  outIfYes:
    "emailblacklisted emailblocklisted blacklisted blocklisted blacklist blocklist blacklistedemail unsubscribed unsubscribe desabonne desabonnee desinscrit hardbounce hardbounced bounced complained optout optedout",
  outIfNo: "optin optedin subscribed abonne",
};

/** Some engines say by a column of their own who they are. */
const ENGINES: readonly [string, RegExp][] = [
  ["Mailchimp", /^(?:euid|leid|optintime|confirmtime|memberrating|unsubtime|cleantime)$/u],
  ["Brevo", /^(?:addedtime|modifiedtime|contactid|doubleoptin|emailblacklisted|emailblocklisted)$/u],
  ["listmonk", /^(?:uuid|attributes|subscriptionstatus)$/u],
];

export function fold(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, "");
}

const ROLES = new Map(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.split(" ").map((name, rank) => [name, { role: role as Role, rank }] as const),
  ),
);

export function roleOf(name: string): Role | undefined {
  return ROLES.get(fold(name))?.role;
}

/** The columns of a first row that have a role, the best of each first, by their place. */
export function findColumns(names: readonly string[], role: Role): number[] {
  const rank = (index: number) => ROLES.get(fold(names[index] ?? ""))?.rank ?? 0;
  return [...names.keys()].filter((index) => roleOf(names[index] ?? "") === role).sort((a, b) => rank(a) - rank(b));
}

export function findEngine(names: readonly string[]): string | undefined {
  return ENGINES.find(([, own]) => names.some((name) => own.test(fold(name))))?.[0];
}

const IN = new Set(
  "subscribed subscriber active actif active enabled confirmed confirme valid valide abonne abonnee inscrit inscrite optin optedin yes oui true vrai 1 ok member".split(
    " ",
  ),
);
const OUT = new Set(
  "unsubscribed unsub unsubscribe desabonne desabonnee desinscrit desinscrite cleaned nettoye blacklisted blacklist blocklisted blocklist blocked bloque bounced bounce hardbounce hardbounced complained complaint spam disabled desactive inactive inactif inactive nonsubscribed nonabonne pending enattente unconfirmed nonconfirme archived archive deleted supprime suppressed optout optedout removed parti invalid invalide transactional no non false faux 0".split(
    " ",
  ),
);

/** What a word tells of a subscription; undefined where it tells nothing that is known. */
export function readStatus(word: string): "in" | "out" | undefined {
  const folded = fold(word);
  if (OUT.has(folded)) return "out";
  return folded === "" || IN.has(folded) ? "in" : undefined;
}

export function saysYes(word: string): boolean {
  return !["", "0", "no", "non", "false", "faux", "n", "null"].includes(fold(word));
}

export function saysNo(word: string): boolean {
  return ["0", "no", "non", "false", "faux", "n"].includes(fold(word));
}
