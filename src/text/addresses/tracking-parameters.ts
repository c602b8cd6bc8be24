import { rememberByKey } from "../remember-by-key.ts";
import { BRAVE_PARAMETERS } from "./brave-parameters.ts";
import { decodePercent, readBytes } from "./decode-wrapped.ts";
import { PARAMETER_RULES, type ParameterRule } from "./parameter-rules.ts";
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
    "spUserID|spMailingID|spJobID|spReportId|inf_contact_key|_ke|emci|emdi",
    "isFreemail|triedRedirect|showWelcomeOnShare|PHPSESSID|jsessionid|ASPSESSIONID\\w+",
  ].join("|")})$`,
  "iu",
);

/** By host, what tidy-url's rules hold, in sets. */
const TIDY = new Map(Object.entries(TIDY_URL_PARAMETERS).map(([host, names]) => [host, new Set(names.split(" "))]));

/** What is told of a host: the rules that are not another's, and tidy-url's names. */
const knowledgeOf = rememberByKey((hostname) => {
  const hosts = listHosts(hostname);
  return {
    rules: PARAMETER_RULES.filter(
      ({ hosts: named }) => named === undefined || named.some((host) => hosts.includes(host)),
    ),
    names: hosts.flatMap((host) => TIDY.get(host) ?? []),
  };
});

/** Says of the parameters of an address which only follow the reader. */
export function createTrackingTest(
  { hostname, pathname }: URL,
  all: readonly Parameter[],
): (parameter: Parameter) => boolean {
  const { rules, names } = knowledgeOf(hostname);
  const holds = ({ path, beside, besideValue }: ParameterRule) =>
    (path === undefined || path.test(pathname)) &&
    (beside === undefined ||
      all.some(({ name, value }) => beside.test(name) && (besideValue === undefined || besideValue.test(value))));
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
export function namesReader(value: string): boolean {
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
