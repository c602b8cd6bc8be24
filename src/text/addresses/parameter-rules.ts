/** A name that means something elsewhere: what follows a reader is told by the host, by the value, by the path, or by its company. */
export type ParameterRule = {
  name: RegExp;
  hosts?: readonly string[];
  path?: RegExp;
  value?: RegExp;
  beside?: RegExp;
  besideValue?: RegExp;
};

const CHECKSUM = /^[\da-f]{32}_\d{9,}_(?:\d+|inf)$/u;

const NEWS_HOSTS = [
  "arstechnica.com",
  "newyorker.com",
  "vanityfair.com",
  "vogue.com",
  "wired.com",
  "wired.co.uk",
  "gqmagazine.fr",
];

/** As of 30 November 2026, from the sources of `tracking-parameters.ts`, and the programs that write them. */
export const PARAMETER_RULES: readonly ParameterRule[] = [
  { name: /^(?:source|from|src|ref|cmp)$/iu, value: /^rss(?:[-_]\w[\w-]*)?$/iu },
  { name: /^(?:partner|emc)$/u, value: /^rss$/iu },
  {
    name: /^source$/u,
    value:
      /^(?:rss-|email-|user_profile|post_page|collection_home|topics?_v2|friends_link|social\.|read_next_recirc|reading_list)/u,
  },
  { name: /^source$/u, hosts: ["medium.com", "actionnetwork.org", "tumblr.com"] },
  { name: /^CMP$/u, value: /\D/u },
  { name: /^(?:CMP|INTCMP|acquisitionData)$/iu, hosts: ["theguardian.com", "cbc.ca", "abc.net.au"] },
  // Elsewhere it may be the identifier of a contract (Open Contracting Data Standard).
  { name: /^ocid$/u, value: /^(?!ocds-)[a-z][a-z_-]*$/iu },
  { name: /^(?:ocid|cvid)$/u, hosts: ["msn.com", "bbc.com", "bbc.co.uk", "microsoft.com", "abcnews.go.com"] },
  { name: /^smid$/u, value: /^(?:[a-z]{2,}-[\w-]+|rss|url|cur|tw|fb)$/iu },
  {
    name: /^(?:smid|smtyp|sgrp|ugrp|referringSource|campaign_id|instance_id|segment_id|regi_id|user_id)$/u,
    hosts: ["nytimes.com"],
  },
  { name: /^(?:mod|reflink)$/u, hosts: ["wsj.com", "barrons.com", "marketwatch.com"] },
  { name: /^(?:itid|wpisrc|wpmm|s_l)$/u, hosts: ["washingtonpost.com"] },
  { name: /^(?:srnd|sref|leadSource|in_source)$/u, hosts: ["bloomberg.com"] },
  { name: /^(?:source|esrc|mbid|hash[abc])$/u, hosts: NEWS_HOSTS },
  {
    name: /^(?:ref|src|pocket_\w+)$/u,
    hosts: [
      "lastampa.it",
      "huffingtonpost.it",
      "repubblica.it",
      "eprint.iacr.org",
      "hackernoon.com",
      "getpocket.com",
      "goodreads.com",
      "kickstarter.com",
      "producthunt.com",
    ],
  },
  { name: /^(?:tpcc|ncid)$/u, hosts: ["techcrunch.com", "hbr.org", "huffpost.com", "engadget.com", "yahoo.com"] },
  { name: /^(?:partageApp)$/u, hosts: ["radio-canada.ca"] },
  {
    name: /^(?:aff|ref|can_id|email_referrer|email_subject|link_id|keep_tld)$/u,
    hosts: ["eventbrite.com", "eventbrite.fr", "eventbrite.ca", "eventbrite.co.uk", "actionnetwork.org"],
  },

  {
    name: /^(?:si|feature|pp|app|ab_channel|embeds_\w+|source_ve_path|cbrd|cfid)$/u,
    hosts: ["youtube.com", "youtu.be", "youtube-nocookie.com"],
  },
  { name: /^si$/u, hosts: ["spotify.com", "soundcloud.com", "spotify.link"] },
  { name: /^(?:s|t|cxt|ref_src|ref_url|twclid)$/u, hosts: ["twitter.com", "x.com"] },
  { name: /^stkn$/u, hosts: ["instagram.com"] },
  { name: /^(?:xmt|slof)$/u, hosts: ["threads.net", "threads.com"] },
  {
    name: /^(?:otpToken|rcm|trk|trkInfo|trackingId|lipi|lici|midToken|midSig|eid|original_?referer|mcid|src|utm_\w+)$/iu,
    hosts: ["linkedin.com"],
  },
  {
    name: /^(?:hc_\w+|__tn__|__cft__\S*|__xts__\S*|ref|refid|rdid|share_url|notif_\w+|mibextid|paipv|eav|_rdr)$/u,
    hosts: ["facebook.com"],
  },
  { name: /^(?:share_id|rdt|context_view)$/u, hosts: ["reddit.com"] },
  { name: /^(?:trk|tag|linkCode|linkId|dib|dib_tag|social_share|ascsubtag|geniuslink)$/u, hosts: ["amazon.*"] },
  {
    name: /^(?:ved|ei|sxsrf|gs_lcrp?|gs_lp|sclient|sca_esv|uact|oq|aqs|sourceid|rlz|bih|biw|dpr|iflsig)$/u,
    hosts: ["google.*"],
  },
  { name: /^oc$/u, hosts: ["news.google.com"] },

  {
    name: /^(?:r|s|publication_id|post_id|token|reflink|utm_\w+|action)$/u,
    hosts: ["substack.com"],
    path: /^\/(?:p\/|pub\/|@|home|i\/|subscribe|$)/u,
  },
  // A publication of Substack's under a name of its own is known by its path, or by what only Substack writes.
  { name: /^r$/u, path: /^\/p\/[\w-]+\/?$/u, value: /^[\da-z]{4,8}$/u },
  { name: /^s$/u, path: /^\/p\/[\w-]+\/?$/u, value: /^[rw]$/u },
  { name: /^(?:publication_id|post_id|r)$/u, path: /^\/p\/[\w-]+\/?$/u, value: /^[\da-z]{2,10}$/u },
  { name: /^(?:r|s|token)$/u, beside: /^(?:isFreemail|triedRedirect|showWelcomeOnShare)$/u },
  {
    name: /^(?:publication_id|post_id)$/u,
    path: /^(?!\/app-link\/)/u,
    beside: /^(?:isFreemail|triedRedirect|showWelcomeOnShare)$/u,
  },
  { name: /^e$/u, hosts: ["mailchi.mp", "campaign-archive.com"] },
  { name: /^(?:recruiter|psf_variant|share_bandit_exp|pt|guest|starter_sms\w*)$/u, hosts: ["change.org"] },
  { name: /^at_\w+$/u, hosts: ["bbc.com", "bbc.co.uk"] },
  { name: /^vid$/u, beside: /^mediego_/u },
  { name: /^random$/u, hosts: ["lemonde.fr"], value: /^\d+$/u },
  { name: /^userid$/u, hosts: ["mediapart.fr"] },
  { name: /^referrer$/u, hosts: ["actionnetwork.org"] },
  { name: /^(?:segmentid|sharetype|ftcamp)$/iu, hosts: ["ft.com"] },
  { name: /^(?:nname|nid|nrid|nlid)$/u, hosts: ["politico.com", "politico.eu"] },
  { name: /^m$/u, path: /^\/r\/[\da-f]{8}\/?$/u, value: /^[\da-f-]{36}$/u },
  { name: /^attribution_(?:id|type)$/u, value: /^(?:[\da-f]{24}|post|page|url)$/u },
  // Once a person is known by one of them: ActionKit's `mailing.person.hash`, EveryAction's contact, CiviCRM's checksum (`hash_time_hours`) and its contact, Mautic's serialised click.
  { name: /^akid$/u, value: /^\d*\.\d+\.[\w-]+$/u },
  { name: /^ceid$/u, value: /^\d+$/u, beside: /^em[cd]i$/u },
  { name: /^cs$/u, value: CHECKSUM },
  { name: /^cid$/u, value: /^\d+$/u, beside: /^cs$/u, besideValue: CHECKSUM },
  // The plugin Newsletter's subscriber and key, its letter and key.
  { name: /^nk$/u, value: /^\d+-[\da-f]{6,}$/u },
  { name: /^nek$/u, value: /^\d+-/u, beside: /^nk$/u },
  { name: /^ct$/u, value: /^YTo\d/u },
  { name: /^subscriber_?uuid$/iu, value: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu },
  {
    name: /^(?:subscriber_?id|contact_?id|recipient_?id|sub_?id|mc_subscriber|membership_id)$/iu,
    beside: /^(?:utm_\w+|mc_cid|ck_\w+|_bhlid)$/iu,
  },
];
