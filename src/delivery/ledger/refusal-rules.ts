/**
 * What a server's lasting refusal (5yz) is about: an address that is dead; a box or a quota that is full, or a rate, so that the
 * message waits; the letter's own content; or us, whoever the message is for.
 */
export type Refusal = "gone" | "wait" | "content" | "server";

/** Orange and La Poste end their refusals with a number of their own: `OFR_416`, `LPN007_510`, `OFR004-104`. */
export const FRENCH_CODES: readonly [Refusal, RegExp][] = [
  ["gone", /^(?:416|418|420)$/u],
  ["wait", /^(?:104|105|107|108|109|201|417|423|424|426|505)$/u],
  ["content", /^(?:506|513|514)$/u],
];

/** A dead address in Spanish, Italian, Portuguese, German, Dutch. */
const DEAD_ELSEWHERE: readonly RegExp[] = [
  /\b(?:usuario|buz[oó]n|cuenta|destinatario|direcci[oó]n|casilla)\b.{0,40}(?:no existe|desconocid[oa]|inexistente|no (?:se )?enc(?:ontrad|uentr)[oa]|(?:no v|inv)[aá]lid[oa])|no existe (?:el |ese |dich[oa] |la )?(?:usuario|buz[oó]n|cuenta|persona|direcci[oó]n)/iu,
  /\b(?:casella|utente|destinatario|indirizzo|mailbox|account)\b.{0,40}(?:inesistente|sconosciut[oa]|non (?:esiste|trovat[oa]|valid[oa]))|\butente sconosciuto/iu,
  /\b(?:usu[aá]rio|utilizador|caixa|destinat[aá]rio|conta|endere[cç]o)\b.{0,40}(?:n[aã]o (?:existe|encontrad[oa])|desconhecid[oa]|inexistente|inv[aá]lid[oa])/iu,
  /(?:empf(?:ä|ae?)nger|benutzer|postfach|adresse|konto|mailbox)\b.{0,40}(?:unbekannt|nicht (?:gefunden|bekannt|vorhanden)|existiert nicht|ung(?:ü|ue)ltig)|(?:unbekannte[rs]?|ung(?:ü|ue)ltige[rs]?) (?:empf|benutzer|postfach|adresse)/iu,
  /\b(?:gebruiker|ontvanger|postbus|postvak|mailbox|adres)\b.{0,40}(?:onbekend|bestaat niet|niet gevonden|ongeldig)|onbekende (?:gebruiker|ontvanger)/iu,
];

/**
 * What a refusal names of ours, beside the word « sender »: our addresses, our account, what it may be used for; and a cause that is no
 * address's, which a server gives as one of two.
 */
const OURS: readonly RegExp[] = [
  /\b(?:ip|source|reply[ -]?to|return|bounce|errors?[ -]to|header|envelope|list-unsubscribe|link|url|client|server|connecting|submission|login|logged[ -]in|authenticated) (?:header |e-?mail |mail )*(?:address(?:es)?|account)\b/iu,
  /\badresse (?:ip|source|d['’ ](?:exp[eé]dition|envoi|[eé]mission)|de (?:retour|r[eé]ponse|rebond|l['’ ]exp[eé]dition))|\bip[ -]?adress?e?|(?:direcci[oó]n|endere[cç]o|indirizzo) ip\b/iu,
  /\b(?:your|this) (?:e-?mail |mail |user |sending |smtp |mailing |sender )+(?:account|address(?! book)|mail ?box|plan|identity)\b|\byour (?:address(?! book)|mail ?box|user ?name|login|identity|subscription|plan)\b|\byour e-?mail (?:has been |is |was )\w*(?:disabled|suspended|blocked|locked|deactivated)/iu,
  /\b(?:votre|vos) (?:\w+ )?(?:adresse|compte|domaine|serveur|h[oô]te|ip|bo[iî]te|fournisseur|identifiant|abonnement|messagerie)\b/iu,
  /\bihre?[nmrs]? (?:[\w-]+ )?(?:konto|adresse|ip|domain|server|postfach|account|mailkonto|benutzerkonto)\b|\b(?:su|tu) (?:cuenta|direcci[oó]n|ip|dominio|servidor|buz[oó]n)\b/iu,
  /\b(?:suo|tuo|sua|tua) (?:account|indirizzo|ip|dominio|server|casella)\b|\b(?:seu|sua) (?:conta|endere[cç]o|ip|dom[ií]nio|servidor|caixa)\b|\buw (?:account|e-?mail ?adres|adres|ip|domein|server|postbus)\b/iu,
  /\b(?:for|from) (?:sending|submission|submitting|smtp|outgoing|outbound|relay\w*|mailing)\b|\bto send (?:(?:any|more|bulk) )?(?:e-?mails?|mail|messages?)\b(?! to)|\bmailing (?:from|is|has|privileges?)\b|\bused to (?:send|submit)\b|\b(?:sen[dt]|submi\w+) (?:as|by) this\b/iu,
  /\bpour (?:l['’ ]|toute? )?(?:envoi|[eé]mission|exp[eé]dition|envoyer|[eé]mettre|exp[eé]dier)\b|à (?:l['’ ](?:envoi|[eé]mission|exp[eé]dition)|envoyer|[eé]mettre)\b|\b(?:f(?:ü|ue)r (?:den )?|zum )(?:versand|senden|versenden)|para (?:el )?env(?:[ií]o|iar)|per l['’ ]invio|voor verzend/iu,
  /\b(?:account|user|compte|mail ?box|utilisateur)\b.{0,20}\b(?:locked|blocked|banned|hacked|compromised|bloqu[eé]e?|verrouill[eé]e?|pirat[eé]e?|compromise?)(?!\p{L})/iu,
  /\b(?:or|ou) (?:the |your |l['’ ])?(?:acc[eè]s|access|relay\w*|permission|policy|password|blocked|bloqu[eé]|sender|(?:you are )?not (?:allowed|permitted|authori[sz]ed)|non autoris[eé]|refus[eé])/iu,
];

/**
 * The words of refusals, the first that fit decide. What speaks of time, or of us, comes before a dead address, since servers put both in
 * one reply: GMX ends « mailbox unavailable » with « Try again later » or « policy restrictions », Postfix gives 5.1.1 to an address that it
 * could not look up. A box that is full comes before it too (Orange's « Boite du destinataire pleine »). Enhanced codes are those of RFC 3463
 * and of IANA's registry; texts are those of the public reports that the tests name.
 */
export const REFUSAL_RULES: readonly [Refusal, RegExp][] = [
  [
    "server",
    /^5(?:2[15]|3[0458])\b|\b5\.7\.(?:[89]|1[0-6])\b|\bunverified address\b|undeliverable address: (?:connect to|host or domain|host \S+ said: [45]\d\d[ -][45]\.[47]\.)/iu,
  ],
  [
    "wait",
    /\btemporar(?:y|ily|ly)\b|\btemporairement|provisoirement|vorübergehend|temporalmente|temporaneamente|temporariamente|tijdelijk/iu,
  ],
  [
    "wait",
    /(?<!check[^.]{0,80})\b(?:try|retry|send)\b.{0,20}\b(?:again|later)|again later|ré?essa(?:yez|yer)|essay\S+ (?:plus tard|à nouveau)/iu,
  ],
  [
    "wait",
    /später|más tarde|più tardi|mais tarde|erneut versuchen|inténtelo|riprova|tente (?:novamente|mais)|opnieuw|until tomorrow/iu,
  ],
  [
    "wait",
    /\btimed? ?out\b|time-out|connection (?:refused|reset)|unreachable|no route to host|in the queue|maintenance/iu,
  ],
  ["wait", /\b(?:mail)?box\b.{0,20}exceed|(?:maximum|max)\b.{0,30}\bper (?:hour|day|minute)|limit reached/iu],
  [
    "content",
    /\b5\.(?:2\.3|3\.4|6\.\d+)\b|(?:message|mail|size).{0,40}(?:too (?:big|large)|exceed\w*.{0,30}size)|taille limite/iu,
  ],
  ["wait", /\b5\.2\.2\b|over ?quota|quota\b.{0,30}(?:exceed|exhaust|full|reached)|exceed\w*.{0,30}quota/iu],
  [
    "wait",
    /(?:box|account|recipient|user|storage|disk)\b.{0,40}\bfull\b|out of storage|storage (?:limit|allocation|space|full)/iu,
  ],
  [
    "wait",
    /bo[iî]te.{0,30}(?:pleine|satur[eé]e)|(?:postfach|postbus|buz[oó]n|casella|caixa|posta)\b.{0,30}\b(?:voll?|llen[oa]|pien[oa]|chei[oa]|lotad[oa])\b|speicher(?:platz|volumen)|insufficient (?:system |disk )?(?:storage|space)|has exhausted/iu,
  ],
  [
    "wait",
    /(?:quota|limite|plafond|cuota|kontingent|limiet|cota)\b.{0,40}(?:atteint|d[eé]pass|superad|raggiunt|excedid|überschritten|erreicht|bereikt)/iu,
  ],
  ["wait", /\b5\.4\.5\b|\b5\.2\.122\b|(?:daily|hourly|sending|message|recipient|rate)\b.{0,40}\b(?:limit|quota)\b/iu],
  [
    "wait",
    /\bgr[ae]y-?list|too many (?:messages|mails|e-?mails|connections|recipients|sessions)|(?:too quickly|at a rate that)/iu,
  ],
  [
    "wait",
    /rate.?limit|throttl|slow down|exceeded (?:the|their|your|its).{0,40}(?:limit|number|rate)|trop de (?:connexions|messages)/iu,
  ],
  [
    "gone",
    /\b(?:mail ?box|account|user|recipient|address|bo[iî]te|compte)\b.{0,60}(?:due to|for|cause|pour|suite à) (?:\w+ )?inactivit/iu,
  ],
  ["content", /because its content|content presents/iu],
  ["server", /\bsenders?\b|\bmail[ -]?from\b|return[ -]path|envelope[ -]from|originat|\b5\.1\.[78]\b/iu],
  ["server", /[eé]metteur|exp[eé]diteur|absender|remitente|mittente|remetente|afzender/iu],
  ...OURS.map((words) => ["server", words] as [Refusal, RegExp]),
  [
    "server",
    /\brelay(?:ing)? (?:access|is|was|not|denied|disallowed|prohibited|rejected|refused|recipient in)|\brelaying\b|\bto relay\b|open relay|\brelais\b/iu,
  ],
  [
    "server",
    /\bsending (?:for|from|domain|account|ip|host|server|address|is|has|privileges?)\b|(?:allowed|permi(?:tted|ssions?)) to (?:send|connect)|\bsmtp (?:access|account|sending)|outgoing|outbound/iu,
  ],
  [
    "server",
    /\bunverified\b|not verified|\bverified (?:domains?|senders?)|\bverif(?:y|ication)\b.{0,10}fail|call(?:out|back)/iu,
  ],
  [
    "server",
    /white-?list|allow(?:ed)?[ -]?list|safe-?list|(?:list of|in) (?:\w+ )?(?:allowed|authori[sz]ed|permitted)|(?:allowed|authori[sz]ed|permitted) (?:hosts?|senders?|users?|ips?)\b|rcpthosts/iu,
  ],
  [
    "server",
    /\bconnecting\b|host ?name|no such host|(?:name|reverse|dns) lookup|\bdns\b(?! domain)|\bmx\b.{0,12}record|resource record|\bpolic(?:y|ies)\b/iu,
  ],
  [
    "server",
    /\bfrom(?::| address| domain)|password|not (?:authori[sz]ed|permitted)|unauthori[sz]ed|(?:on|by) this smtp|\byour mail ?box\b/iu,
  ],
  ["server", /\byour (?:domain|account|host|ip|server|mail server|network|provider)\b|sending account|\breverse\b/iu],
  ["server", /\bspf\b|\bdkim\b|\bdmarc\b|authenti|\bauth\b|not logged in|starttls|\btls\b|credential/iu],
  [
    "server",
    /block(?:ed|ing)? (?:using|by|for|due|-|list)|(?:block|black|deny)[ -]?list|spamhaus|spamcop|sorbs|\bd?n?s?[rx]?bls?\b|\bbl\d\d\b/iu,
  ],
  [
    "server",
    /(?<!\bnot )\blisted (?:in|on|at|by)\b|listing in|\bbanned\b|reputation|abus(?:e|ive)\b|helo\b|ehlo\b|\bptr\b|reverse (?:dns|hostname|lookup)|rdns/iu,
  ],
  [
    "gone",
    /\b(?:no such|unknown|invalid|unrecognized|bad|non-?existent|inexistent|undeliverable)\b[ :-]*(?:or \w+ )?(?:local |destination |virtual |mail ?)?(?:user|recipient|mail ?box|address|account|alias|local.?part|person|box)\b/iu,
  ],
  [
    "gone",
    /\b(?:user|recipient|addressee|address|mail ?box|account|alias|destinataire)\b(?: (?:account|name|address|system))?.{0,60}?\b(?:is |are |was )?(?:unknown|unallocated|not (?:be )?(?:found|known|exist)|does ?n[o']t exist|not a (?:known|valid)|inconnue?|no longer (?:valid|available|exists?|on server)|closed|discontinued|inactive|not active|deleted|removed|invalide?)\b/iu,
  ],
  [
    "gone",
    /(?:recipient|destination|rcpt|dns|address|5\.1\.2|5\.4\.310)\b.{0,80}\b(?:domain|host)\b(?: name)?.{0,60}?\b(?:is |are |was )?(?:unknown|not (?:be )?(?:found|known|exist)|does ?n[o']t exist|inconnue?|no longer exists?|invalide?)\b|(?:recipient|destination|rcpt|5\.1\.2)\b.{0,80}(?:no such|unknown|invalid|bad|non-?existent) (?:\w+ )?(?:domain|host)\b/iu,
  ],
  [
    "gone",
    /\b(?:adresse|utilisateur|destinataire|bo[iî]te|compte|domaine)\b.{0,40}\b(?:inconnue?|inexistante?|n'existe pas|introuvable|invalide)/iu,
  ],
  [
    "gone",
    /\b(?:is |are )?(?:not|no longer) (?:an? )?(?:(?:known|valid|active|local) )+(?:user|mail ?box|address|recipient)|\bno (?:mail ?box|one|account|user) (?:found|available|at this)|no longer (?:accepts mail|in use)/iu,
  ],
  [
    "gone",
    /\b(?:mail ?box|recipient|user) (?:is )?not (?:present|active|local)\b|non[ -]existent user|addresses were unknown|unknown e-?mail|(?:deactivated|inactive) (?:mail ?box|user)|not found recipient|rcpt \S+ does not exist|archived recipient|badrcptto/iu,
  ],
  [
    "gone",
    /\b5\.(?:1\.\d+|2\.1)\b.*\b(?:disabled|deactivated|suspended)\b|\b(?:mail ?box|recipient|addressee)\b.{0,60}?\b(?:disabled|deactivated)\b|(?:cannot be delivered|disabled or discontinued|tried to reach).{0,60}\bdisabled\b/iu,
  ],
  [
    "gone",
    /\bnot listed in\b.*\b(?:directory|address book)\b|non r[eé]pertori[eé].*(?:annuaire|carnet)|no longer (?:works?|employed|with (?:us|the)|at this|part of)\b|\bhas left (?:the|our|this|us)\b/iu,
  ],
  [
    "gone",
    /(?:destinataire|utilisateur|compte|bo[iî]te|adresse|\[(?:adresse|nom)\])\b.{0,40}(?:n['’ ](?:est|existe) (?:plus|pas)|supprim[eé]e?|ferm[eé]e?|r[eé]sili[eé]e?|a quitt[eé]|ne travaille plus)/iu,
  ],
  ["gone", /#?5\.1\.0 (?:<[^>]*>|\[adresse\])?[: ]*(?:recipient )?address rejected[. ]*(?:$|<|\[adresse\])/iu],
  ...DEAD_ELSEWHERE.map((words) => ["gone", words] as [Refusal, RegExp]),
  [
    "gone",
    /recip(?:ient)?notfound|doesn't have an? \S+ (?:e-?mail ?)?account|not our customer|no (?:mail ?box|account) (?:here|by that name)|unrouteable address/iu,
  ],
  [
    "gone",
    /invalid-recipient|not in recipient list|bo[iî]te.{0,30}archiv[eé]e|nicht bekannt|address(?:e)? (?:is )?marked as invalid|unknown or illegal (?:alias|user)/iu,
  ],
  [
    "gone",
    /^550[ -](?:5\.5\.0 )?(?:<[^>]*>|\[adresse\])?[: ]*requested action not taken: mailbox unavailable[. ]*(?:\(\w+\)[. ]*)?(?:\[[^\]]*\])?(?:for explanation visit \S+)?$/iu,
  ],
  ["server", /client host|unsolicited|unusual rate|\b5\.7\.(?:2\d|3[0-2]|6\d\d|7\d\d)\b/iu],
  ["content", /\bspam\b|\bvirus|malware|phish|message content|banned content|mail rejet|message (?:was )?rejected/iu],
  ["gone", /\b5\.1\.(?:1|2|3|6|10)\b/u],
];
