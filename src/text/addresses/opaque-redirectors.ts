/** A service whose addresses lead elsewhere without saying where: only a visit tells. */
export type OpaqueRedirector = {
  name: string;
  host: RegExp;
  path?: RegExp;
  search?: RegExp;
  /** True where the address is made for one reader of one letter. */
  isPersonal?: boolean;
};

const LETTER = { isPersonal: true } as const;
const ANYWHERE = /./u;
const UUID = "[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}";
/** An identifier of Mailtrain, of Sendy: letters of both cases, and digits in Sendy's. */
const SHORT = "/(?=[\\w-]*[A-Z])(?=[\\w-]*[a-z])[\\w-]{7,14}";
const CODE = "/(?=\\w*[A-Z])(?=\\w*[a-z])(?=\\w*\\d)\\w{8,}";

/**
 * As of 30 November 2026: shorteners that count those who follow them, readers and news engines, and the letters of mailing services,
 * each of whose links is one subscriber's own (apparition47/MailTrackerBlocker, brave/adblock-lists). Of programs that work under the host of those who use
 * them, the routes: listmonk (`cmd/handlers.go`), CiviCRM (`civicrm/mailing/url?u=…&qid=…`), MailPoet, phpList (`lt.php`), Mautic (`/r/…?ct=`), AcyMailing,
 * Mailtrain (`routes/links.js`), Sendy, Mailgun, Odoo (`/r/code/m/trace`), Mailster.
 */
export const OPAQUE_REDIRECTORS: readonly OpaqueRedirector[] = [
  { name: "X", host: /^t\.co$/u },
  { name: "LinkedIn", host: /^lnkd\.in$/u },
  { name: "Facebook", host: /^fb\.(?:me|watch)$/u },
  { name: "Bitly", host: /^(?:bit\.ly|bitly\.com|j\.mp)$/u },
  { name: "TinyURL", host: /^tinyurl\.com$/u },
  { name: "Hootsuite", host: /^(?:ow|ht)\.ly$/u },
  { name: "Buffer", host: /^buff\.ly$/u },
  { name: "IFTTT", host: /^ift\.tt$/u },
  { name: "dlvr.it", host: /^dlvr\.it$/u },
  { name: "SocialFlow", host: /^trib\.al$/u },
  { name: "Google", host: /^(?:goo\.gl|share\.google|search\.app)$/u },
  { name: "Amazon", host: /^(?:amzn\.(?:to|eu)|a\.co)$/u },
  { name: "Rebrandly", host: /^(?:rebrand\.ly|rb\.gy)$/u },
  { name: "un raccourcisseur", host: /^(?:is\.gd|v\.gd|cutt\.ly|tiny\.cc|t\.ly|shorturl\.at|urlz\.fr|t\.cn)$/u },
  { name: "Flipboard", host: /^flip\.it$/u },
  { name: "Apple News", host: /^apple\.news$/u },
  { name: "Google News", host: /^news\.google\.com$/u, path: /\/(?:articles|read)\//u },
  {
    name: "FeedBurner",
    host: /^(?:feedproxy\.google\.com|feeds\.feedburner\.com|feeds2?\.feedburner\.com)$/u,
    path: /^\/~/u,
  },
  { name: "Mimecast", host: /(?:^|\.)mimecast(?:protect)?\.com$/u, path: /^\/[sr]\//u },
  { name: "Mimecast", host: /(?:^|\.)mimecastprotect\.com$/u },
  { name: "Mailinblack", host: /(?:^|\.)mailinblack\.com$/u, path: /^\/securelink/u, ...LETTER },
  { name: "INKY", host: /(?:^|\.)inky\.com$/u, path: /^\/link/u, ...LETTER },
  { name: "Trustifi", host: /^click\.trustifi\.com$/u, ...LETTER },
  { name: "Outlook", host: /(?:^|\.)safelinks\.protection\.[\w.-]+$/u, ...LETTER },
  { name: "SmartNews", host: /^l\.smartnews\.com$/u },
  {
    name: "Mailchimp",
    host: /(?:^|\.)list-manage\d?\.com$|^eepurl\.com$/u,
    path: /^\/(?:track\/click|[\w-]+$)/u,
    ...LETTER,
  },
  { name: "Substack", host: /^(?:[\w-]+\.)?substack\.com$/u, path: /^\/redirect\//u, ...LETTER },
  { name: "Substack", host: /^email\.(?:mg\d?|[\w-]+)\.substack\.com$/u, ...LETTER },
  {
    name: "beehiiv",
    host: /^link\.mail\.beehiiv\.com$|(?:^|\.)beehiiv\.com$/u,
    path: /^\/(?:ss\/c|v1\/c)\//u,
    ...LETTER,
  },
  { name: "SendGrid", host: /(?:^|\.)ct\.sendgrid\.net$/u, ...LETTER },
  { name: "SendGrid", host: /./u, path: /^\/ls\/click$/u, ...LETTER },
  { name: "HubSpot", host: /(?:^|\.)(?:hubspotlinks|hs-sales-engage|hubspotemail)\.(?:com|net)$/u, ...LETTER },
  {
    name: "Brevo",
    host: /(?:^|\.)(?:sendib[tm]\d*|sendinblue|brevo\w*)\.(?:com|net)$/u,
    path: /^\/(?:tr|mk)\/cl\//u,
    ...LETTER,
  },
  { name: "Brevo", host: /./u, path: /^\/(?:tr|mk)\/cl\/[\w-]{40,}/u, ...LETTER },
  { name: "Salesforce", host: /^(?:cl|click)\.(?:[\w.-]+\.)?exct\.net$/u, ...LETTER },
  { name: "Constant Contact", host: /(?:^|\.)rs6\.net$/u, ...LETTER },
  { name: "Campaign Monitor", host: /(?:^|\.)(?:cmail\d+|createsend\d*)\.com$/u, path: /^\/t\//u, ...LETTER },
  { name: "MailerLite", host: /(?:^|\.)(?:mlsend\d*|mailerlite)\.com$/u, path: /^\/(?:link|tl|c)\//u, ...LETTER },
  { name: "Mailjet", host: /(?:^|\.)mjt\.lu$/u, ...LETTER },
  { name: "Action Network", host: /^(?:click|email)\.actionnetwork\.org$/u, ...LETTER },
  { name: "GetResponse", host: /(?:^|\.)getresponse\.com$/u, path: /^\/click\.html$/u, ...LETTER },
  { name: "AWeber", host: /^clicks\.aweber\.com$/u, ...LETTER },
  { name: "Emma", host: /^t\.e2ma\.net$/u, path: /^\/(?:click|webview)\//u, ...LETTER },
  { name: "Drip", host: /^t\.dripemail\d*\.com$/u, ...LETTER },
  { name: "Customer.io", host: /(?:^|\.)customeriomail\.com$/u, path: /^\/e\//u, ...LETTER },
  { name: "Postmark", host: /^(?:click|track)\.pstmrk\.it$/u, ...LETTER },
  { name: "Mailgun", host: /^email\d?\./u, path: /^\/c\/eJ[\w-]+/u, ...LETTER },
  { name: "Mailgun", host: ANYWHERE, path: /^\/c\/eJ[\w-]{40,}$/u, ...LETTER },
  { name: "VIPRE", host: /^url\d*\.mailanyone\.net$/u, ...LETTER },
  { name: "Hornetsecurity", host: /^atpscan\.global\.hornetsecurity\.com$/u, ...LETTER },
  { name: "listmonk", host: ANYWHERE, path: new RegExp(`/link/${UUID}/${UUID}/${UUID}/?$`, "iu"), ...LETTER },
  {
    name: "listmonk",
    host: ANYWHERE,
    path: new RegExp(`/(?:campaign|subscription)/${UUID}/${UUID}/?$`, "iu"),
    ...LETTER,
  },
  {
    name: "CiviCRM",
    host: ANYWHERE,
    path: /\/civicrm\/(?:mailing\/url|extern\/url\.php)$/u,
    search: /[?&]qid=\d/u,
    ...LETTER,
  },
  { name: "CiviCRM", host: ANYWHERE, search: /[?&]q=civicrm(?:\/|%2F)mailing(?:\/|%2F)url&.*\bqid=\d/iu, ...LETTER },
  { name: "MailPoet", host: ANYWHERE, search: /[?&]mailpoet_router\b.*[?&]data=\w/u, ...LETTER },
  { name: "phpList", host: ANYWHERE, path: /\/[lu]t\.php$/u, search: /[?&]t?id=[\w%]/u, ...LETTER },
  { name: "Mautic", host: ANYWHERE, path: /\/r\/[\da-f]{24,25}$/u, search: /[?&]ct=/u, ...LETTER },
  {
    name: "AcyMailing",
    host: ANYWHERE,
    search: /^(?=.*[?&]ctrl=(?:url|fronturl)\b)(?=.*[?&]urlid=)(?=.*[?&]subid=\d)/u,
    ...LETTER,
  },
  { name: "Mailtrain", host: ANYWHERE, path: new RegExp(`^/links(?:${SHORT}){4}/?$`, "u"), ...LETTER },
  { name: "Odoo", host: ANYWHERE, path: /^\/r\/[\w-]+\/m\/\d+$/u, ...LETTER },
  {
    name: "Mailster",
    host: ANYWHERE,
    path: /^\/(?:index\.php\/)?(?:mailster|mymail)\/\d+\/[\da-f]{32}(?:\/|$)/u,
    ...LETTER,
  },
  { name: "Sendy", host: ANYWHERE, path: new RegExp(`/l${CODE}${CODE}${CODE}/?$`, "u"), ...LETTER },
  { name: "Kit", host: /(?:^|\.)(?:convertkit|kit)-mail\d*\.com$/u, ...LETTER },
];
