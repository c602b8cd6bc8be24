import { fold } from "./name-columns.ts";
import { readDay } from "./read-day.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** What engines and people write of somebody who gets the letter. A soft bounce is a box that was full once. */
const IN = words(
  `subscribed subscriber active actif activee enabled confirmed confirme valid valide abonne abonnee inscrit inscrite optin optedin softbounced
  softbounce`,
);

/** The same, where the words tell something else in any other column. */
const IN_A_STATUS = words(
  "yes oui true vrai 1 ok member regular premium gifted trialed free paid mail digest digestplain summary notice express implicit",
);

/**
 * The same of somebody who left, was cleaned, or never said yes: Sendy, MailerLite, Sender, Kit, Moosend, Constant Contact, beehiiv; Buttondown
 * (https://github.com/buttondown/openapi, enums.json); Sympa's `nomail`; LimeSurvey's `OptOut`; what people write.
 */
const OUT = words(
  `unsubscribed unsub unsubscribe desabonne desabonnee desinscrit desinscrite cleaned nettoye nettoyee blacklisted blacklist blocklisted blocklist
  blocked bloque bloquee bounced bounce bouncing hardbounce hardbounced hardbounces complained complaint complaining spam spamreported spamcomplaint
  markedasspam markedspam reportedspam disabled desactive desactivee inactive inactif inactives nonsubscribed nonsubscriber notsubscribed nonabonne
  pending enattente unconfirmed nonconfirme nonconfirmee unactivated awaitingconfirmation validating archived archive archivee deleted supprime
  supprimee suppressed optout optedout removed retire retiree parti partie left invalid invalide transactional no non false faux 0 cancelled
  canceled annule annulee resilie resiliee radie radiee rejete rejetee rejected refuse refusee refused suspended suspendu suspendue junk npai
  neplusecrire nepasecrire nepluscontacter nepascontacter stop erreur error undeliverable undelivered held onhold onholdbounce onholdoptout
  quarantined expired expire excluded exclu exclue blocklisted churned spammy nomail decede decedee deceased ancienabonne ancienneabonnee exabonne notconfirmed donotemail donotcontact dnc notset redacted`,
);

const YES = words(
  "yes oui true vrai 1 x y o ok on checked coche cochee ja si sim accepte acceptee accepted agree agreed jaccepte",
);
const NO = words("0 no non false faux n off unchecked nein nee nao refuse refusee refused decline declined jerefuse");
const NONE = words("null none nil na nan jamais never neant aucun aucune vide");
const TICK = /^[✓✔☑✅]$/u;
const CROSS = /^[☐✗✘❌]$/u;

/** What a word tells of a subscription; undefined where it tells nothing that is known. */
export function readStatus(word: string): "in" | "out" | undefined {
  const folded = fold(word);
  if (OUT.has(folded)) return "out";
  return folded === "" || IN.has(folded) || IN_A_STATUS.has(folded) ? "in" : undefined;
}

/** True for a word that tells a state of a subscription wherever it stands. */
export function isState(word: string): boolean {
  return IN.has(fold(word)) || (OUT.has(fold(word)) && !/^\d+$/u.test(word));
}

/** What a box answers: a day says that it was ticked then. Undefined where it is empty, or says something else. */
export function readAnswer(cell: string): "yes" | "no" | undefined {
  const folded = fold(cell);
  if (NO.has(folded) || CROSS.test(cell)) return "no";
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(readDay(cell, "day first"));
  return YES.has(folded) || TICK.test(cell) || isDay ? "yes" : undefined;
}

/** True for a cell in which nothing was written, whatever stands there for nothing: `null`, `-`, `0000-00-00`. */
export function isBlank(cell: string): boolean {
  return /^0*$/u.test(fold(cell)) ? !TICK.test(cell) && !CROSS.test(cell) : NONE.has(fold(cell));
}
