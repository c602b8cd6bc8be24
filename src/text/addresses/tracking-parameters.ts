import { rememberByKey } from "../remember-by-key.ts";
import { BRAVE_PARAMETERS } from "./brave-parameters.ts";
import { decodePercent, readBytes } from "./decode-wrapped.ts";
import { TIDY_URL_PARAMETERS } from "./tidy-url-parameters.ts";

/** One parameter of a query, decoded. */
export type Parameter = { name: string; value: string };

/**
 * Parameters that only say where a reader came from, or who that is: a page is the same without them. As of 30 November 2026, from
 * what the services say of them, and what others met: AdguardTeam/AdguardFilters (`general_url.txt`), brave/adblock-lists
 * (`clean-urls.json`), ClearURLs/Rules, tidy-url; miniflux/v2 1854 and 3872, brave/brave-browser 40716, brave/adblock-lists 1766.
 */
const EVERYWHERE = new RegExp(
  `^(?:${[
    "utm[_-][\\w-]+|mtm_\\w+|matomo_\\w+|pk_(?:campaign|cpn|kwd|keyword|source|medium|content|cid|vid)|piwik_(?:campaign|kwd|keyword)",
    "[io]tm_\\w+|int_(?:source|medium|campaign|content|cmp_\\w+)|hsa_\\w+|ga_(?:source|medium|term|content|campaign|place)|dpg_(?:source|medium|campaign|content)",
    "xtor|xtref|at_(?:medium|campaign\\w*|custom\\w+|term|platform|channel|creation|emailtype|format|identifier|link\\w*|network|ptr_name|recipient_\\w+|send_date|type|variant|detail_placement|general_placement)",
    "wt_z?mc|wtrid|cmpid|s_cid|s_campaign|spm|origin_source|ns_(?:mchannel|source|campaign|linkname|fee)|_openstat|cx_(?:click|recs\\w+)|cm_(?:me|cr|sp|mmc\\w*)",
    "fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_(?:source|campaignid)|srsltid|msclkid|y(?:s|m)?clid|yad(?:cl|ord)id|twclid|ttclid|rdt_cid|epik|li_fat_id|igshid|igsh|ig_rid|mibextid|rtkcid|tduid|irclickid|irgwc|ir_\\w+id|sscid",
    "fb_(?:action_(?:ids|types)|ref|source|comment_id)|action_(?:object|ref|type)_map|__twitter_impression|ref_src|ref_url|guccounter|guce_referrer(?:_sig)?|_branch_(?:match_id|referrer)",
    "amp_js_v|amp_gsa|usqp|mc_[ce]id|_hs\\w+|__hs\\w+|hsctatracking|mkt_tok|vero_(?:id|conv)|_gl|_ga|_bhlid|bhlid|_bta_[ct]id|_kx|_clde\\w?|ck_subscriber_id|ml_(?:sub\\w*)|mindbox-\\w+-\\w+|user_email_address",
    "oly_(?:enc|anon)_id|rb_clickid|elq(?:TrackId|aid|at|CampaignId|Track)?|et_[cr]id|bsft_\\w+|sc_(?:customer|eh|lid|llid|src|uid)|ss_(?:campaign_\\w+|source|email_id)|sfmc_\\w+|bxid|cndid|wickedid|dm_i|trk_(?:contact|msg|module|sid)",
    "lmd_\\w+|mediego_\\w+|wt\\.\\w+|vgo_ee|sibclid|recruiter_id|recruited_by_id",
    "isFreemail|triedRedirect|showWelcomeOnShare|PHPSESSID|jsessionid|ASPSESSIONID\\w+",
  ].join("|")})$`,
  "iu",
);

/** A name that means something elsewhere: what follows a reader is told by the host, by the value, by the path, or by its company. */
type Rule = { name: RegExp; hosts?: readonly string[]; path?: RegExp; value?: RegExp; beside?: RegExp };

const NEWS_HOSTS = [
  "arstechnica.com",
  "newyorker.com",
  "vanityfair.com",
  "vogue.com",
  "wired.com",
  "wired.co.uk",
  "gqmagazine.fr",
];

const RULES: readonly Rule[] = [
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
  {
    name: /^(?:subscriber_?id|contact_?id|recipient_?id|sub_?id|mc_subscriber|membership_id)$/iu,
    beside: /^(?:utm_\w+|mc_cid|ck_\w+|_bhlid)$/iu,
  },
];

/** By host, what tidy-url's rules hold, in sets. */
const TIDY = new Map(Object.entries(TIDY_URL_PARAMETERS).map(([host, names]) => [host, new Set(names.split(" "))]));

/** What is told of a host: the rules that are not another's, and tidy-url's names. */
const knowledgeOf = rememberByKey((hostname) => {
  const hosts = listHosts(hostname);
  return {
    rules: RULES.filter(({ hosts: named }) => named === undefined || named.some((host) => hosts.includes(host))),
    names: hosts.flatMap((host) => TIDY.get(host) ?? []),
  };
});

/** Says of the parameters of an address which only follow the reader. */
export function createTrackingTest(
  { hostname, pathname }: URL,
  all: readonly Parameter[],
): (parameter: Parameter) => boolean {
  const { rules, names } = knowledgeOf(hostname);
  const holds = ({ path, beside }: Rule) =>
    (path === undefined || path.test(pathname)) && (beside === undefined || all.some(({ name }) => beside.test(name)));
  return ({ name, value }) =>
    EVERYWHERE.test(name) ||
    BRAVE_PARAMETERS.has(name) ||
    namesReader(value) ||
    names.some((set) => set.has(name)) ||
    rules.some((rule) => rule.name.test(name) && (rule.value === undefined || rule.value.test(value)) && holds(rule));
}

/** An address of a mailbox; not a name of the fediverse, nor one with a scheme. */
const MAILBOX = /^[^\s@:/?#,;<>()]+@[^\s@:/?#,;<>()]+\.[a-z]{2,}$/iu;

/** True for a mailbox's address, as it is, percent-encoded once more, or in base64: whoever the link was made for. */
function namesReader(value: string): boolean {
  // A query reads `+` as a blank.
  if (MAILBOX.test(value.replace(" ", "+"))) return true;
  if (value.includes("%40")) return MAILBOX.test(decodePercent(value) ?? "");
  return value.length >= 12 && MAILBOX.test(readBytes(value.trim().replace(/ /gu, "+")) ?? "");
}

/** `www.amazon.co.uk` → itself, `amazon.co.uk`, `co.uk`; and `amazon.*` for a name that is the same in every country. */
function listHosts(hostname: string): string[] {
  const labels = hostname.replace(/\.$/u, "").split(".");
  const own = labels.slice(0, -1).map((_, index) => labels.slice(index).join("."));
  const base = /(?:^|\.)([\w-]+)\.(?:com?\.[a-z]{2}|[a-z]{2,3})$/u.exec(hostname)?.[1];
  return base === undefined ? own : [...own, `${base}.*`];
}
