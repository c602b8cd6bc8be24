import type { COLUMNS } from "./subscriber.ts";

/**
 * What a column is to us: one of our own; a half of a name; the state of a subscription in the engine that wrote the file; or a sign
 * that a person is out: where it is filled, where it says yes, where it says no; or one that speaks of money, other channels or figures, and
 * tells nothing of the letter.
 */
export type Role =
  | (typeof COLUMNS)[number]
  | "first"
  | "last"
  | "status"
  | "outIfFilled"
  | "outIfYes"
  | "outIfNo"
  | "aside";

/**
 * Names of columns, without accents, blanks and signs, the best of each role first: our own; those of Mailchimp
 * (https://mailchimp.com/help/view-export-contacts/), Brevo (https://help.brevo.com, export of contacts), listmonk (`/api/subscribers/export`),
 * Ghost (https://github.com/TryGhost/Ghost/pull/19658), Substack (https://github.com/buttondown/roadmap/issues/2282), Buttondown, MailPoet, phpList,
 * HubSpot, CiviCRM, Mautic, Dolibarr, Mailjet, Odoo, LimeSurvey, Sympa; and what people call them in a spreadsheet.
 */
const NAMES: Record<Role, string> = {
  email:
    "email emailaddress emailadress mail mailaddress courriel adresseemail adressemail adresseelectronique adressecourriel adressedemessagerie mel subscriberemail contactemail email1value email1adresse subscriber",
  name: "name fullname nomcomplet nometprenom prenometnom prenomnom nomprenom displayname subscribername contactname",
  first: "firstname prenom fname givenname",
  last: "lastname nom lname surname nomdefamille familyname",
  language: "language langue lang",
  consented:
    "consented consentement dateconsentement dateduconsentement datedeconsentement jourduconsentement confirmtime optintime confirmedat optindate addedtime addedat dateadded datedajout dateajout subscribedat subscriptiondate signupdate signuptime dateinscription datedinscription inscritle inscription createdat creationdate datedecreation timestamp horodateur",
  proof:
    "proof preuve preuveduconsentement preuvedeconsentement optinsource source origine provenance signupsource subscribersource subscriptionsource sourcedinscription",
  token: "token jeton",
  status:
    "status statut etat state memberstatus subscriptionstatus subscriberstatus emailstatus statutabonnement statusglobal statuslist globalstatus liststatus subscribertype emailpermissionstatus contactstatus statutemail statutdelabonnement etatabonnement reception",
  outIfFilled:
    "unsubtime unsubcampaigntitle cleantime cleancampaigntitle unsubscribedat unsubscribetime unsubscribedate unsubscribeddate blocklistedat blacklistedat bouncedat datedesinscription datededesinscription datedesabonnement datededesabonnement desinscritle desabonnele deletedat suppressedat complainedat stoptime stopdate unsubcampaignid unsubreason unsubscribedon unsubscribereason cleancampaignid optoutdate optouttime datedoptout datederesiliation emailhardbouncereason hardbouncereason",
  outIfYes:
    "emailblacklisted emailblocklisted blacklisted blocklisted blacklist blocklist blacklistedemail unsubscribed unsubscribe desabonne desabonnee desinscrit hardbounce hardbounced bounced complained optout optedout emaildisabled emailbounced isunsubscribed isexcludedfromcampaigns isoptinpending isblacklisted isthisuserblacklisted isoptout emailoptout hasoptedoutofemail optedoutofemail donotemail donotcontact nobulkemails nobulkemailsuseroptout onhold noemail unsubscribedfromallemail unsubscribedfromallemails suppressed markedasspam desinscrite nepasecrire neplusecrire nepascontacter nepluscontacter",
  outIfNo:
    "optin optedin doubleoptin subscribed abonne abonnee inscrit inscrite subscribedtoemails subscribedtonewsletter isthisuserconfirmed isconfirmed newsletter infolettre rgpd gdpr accordrgpd consentementrgpd jacceptederecevoirlalettre jacceptederecevoirlanewsletter recevoirlalettre recevoirlanewsletter acceptsmarketing acceptsemailmarketing optinnewsletter emailoptin",
  aside:
    "complimentaryplan activesubscription expiry canceldate subscriptiontype subscriptioncreated subscriptionsourcefree subscriptionsourcepaid subscriptionsgifted subscribercountry isbestseller donotphone donotsms donottrade optinip confirmip subscribeip gmtoff dstoff memberrating sent invited reminded remindersent remindercount completed usesleft",
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
