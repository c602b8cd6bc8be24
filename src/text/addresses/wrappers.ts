import {
  decodeBase64Address,
  findPathAddress,
  findTailAddress,
  openGoogleNews,
  openJson,
  openMandrill,
  openNewsletterPlugin,
  openPostmark,
  openProofpoint,
  openSubstack,
} from "./decode-wrapped.ts";

/** A service whose addresses lead to one that they hold: where they stand, and how the other is got out of them. */
export type Wrapper = {
  host: RegExp;
  path?: RegExp;
  search?: RegExp;
  /** The parameters, in any case of letters, one of which holds the address: as it is, encoded once more, or in base64. */
  parameters?: readonly string[];
  /** Anything else: what is inside, or undefined. */
  open?: (url: URL, written: string) => string | undefined;
};

/** Of a service that works from the hosts of those who use it: its path tells it, by a sign that no word of a path has. */
export const ANYWHERE = /./u;

const GOOGLE = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/u;
/** The whole query is the address: `https://href.li/?https://example.org/`. */
const openQuery = ({ search }: URL, written: string) =>
  search === "" ? undefined : written.slice(written.indexOf("?") + 1);

/**
 * As of 30 November 2026, from the services' own documentation and from what others met: ClearURLs/Rules, brave/adblock-lists
 * (`debounce.json`, MPL-2.0), tidy-url (MIT), apparition47/MailTrackerBlocker 112, Rob--W/dont-track-me-google 56. By kind: search
 * engines, networks, shields of mailboxes, letters, messengers and forums, affiliates, AMP.
 */
export const WRAPPERS: readonly Wrapper[] = [
  { host: GOOGLE, path: /^\/(?:url|imgres)$/u, parameters: ["url", "q", "imgrefurl"] },
  {
    host: /^(?:www\.googleadservices\.com|googleads\.g\.doubleclick\.net|adclick\.g\.doubleclick\.net)$/u,
    parameters: ["adurl"],
  },
  { host: /^news\.google\.com$/u, path: /^\/news\/url$/u, parameters: ["url"] },
  { host: /^news\.google\.com$/u, path: /\/(?:articles|read)\//u, open: openGoogleNews },
  { host: /^(?:consent|accounts)\.google\.com$/u, parameters: ["continue"] },
  { host: /^meet\.google\.com$/u, path: /^\/linkredirect$/u, parameters: ["dest"] },
  { host: /^(?:www\.)?bing\.com$/u, path: /^\/news\/apiclick\.aspx$/u, parameters: ["url"] },
  {
    host: /^(?:www\.)?bing\.com$/u,
    path: /^\/ck\/a$/u,
    open: ({ searchParams }) => decodeBase64Address(searchParams.get("u")?.replace(/^a1/u, "")),
  },
  { host: /^r\.search\.yahoo\.com$/u, open: ({ pathname }) => /\/RU=([^/]+)/u.exec(pathname)?.[1] },
  { host: /^(?:[\w-]+\.)?duckduckgo\.com$/u, path: /^\/l\/?$/u, parameters: ["uddg"] },
  { host: /^(?:www\.)?yandex\.[a-z.]+$/u, path: /^\/clck\//u, parameters: ["url"] },
  {
    host: /^(?:www\.)?(?:startpage|qwant|ecosia)\.[a-z]+$/u,
    path: /\/(?:do\/proxy|redirect|url)/u,
    parameters: ["u", "url"],
  },

  { host: /^(?:[\w-]+\.)?facebook\.com$/u, path: /^\/(?:l\.php|flx\/warn\/?)$/u, parameters: ["u"] },
  { host: /^l\.(?:instagram|messenger|workplace)\.com$|^l\.threads\.(?:net|com)$|^l\.wl\.co$/u, parameters: ["u"] },
  { host: /^(?:www\.)?instagram\.com$/u, path: /^\/linkshim/u, parameters: ["u"] },
  {
    host: /^(?:[\w-]+\.)?linkedin\.com$/u,
    path: /^\/(?:redir\/|safety\/go|authwall|slink)/u,
    parameters: ["url", "sessionRedirect"],
  },
  { host: /^(?:[\w-]+\.)?(?:twitter|x)\.com$/u, path: /^\/i\/redirect$/u, parameters: ["url"] },
  { host: /^(?:[\w-]+\.)?youtube\.com$/u, path: /^\/redirect$/u, parameters: ["q"] },
  { host: /^(?:[\w-]+\.)?vk\.(?:com|ru)$/u, path: /^\/away(?:\.php)?$/u, parameters: ["to"] },
  { host: /^out\.reddit\.com$/u, parameters: ["url"] },
  { host: /^t\.umblr\.com$/u, path: /^\/redirect$/u, parameters: ["z"] },
  { host: /^(?:www\.)?pinterest\.[a-z.]+$/u, path: /^\/offsite/u, parameters: ["url"] },
  { host: /^(?:www\.)?(?:tiktok\.com)$/u, path: /^\/link\/v2$/u, parameters: ["target"] },
  {
    host: /^(?:www\.)?medium\.com$/u,
    path: /^\/(?:r\/?|m\/global-identity(?:-2)?)$/u,
    parameters: ["url", "redirectUrl"],
  },
  { host: /^(?:www\.)?(?:quora\.com)$/u, path: /\/redirect$/u, parameters: ["url"] },
  {
    host: /^(?:link\.zhihu\.com|link\.juejin\.cn|link\.csdn\.net|gitee\.com|weibo\.cn)$/u,
    parameters: ["target", "u"],
  },
  { host: /^(?:t\.me|telegram\.me)$/u, path: /^\/(?:iv|share\/url)$/u, parameters: ["url"] },
  {
    host: /^(?:www\.)?(?:flipboard\.com|getpocket\.com|feedly\.com)$/u,
    path: /^\/(?:redirect|save|share)/u,
    parameters: ["url"],
  },
  // Disqus signs each address behind a colon: `https://example.org/a:AbC_-d` (bjornstar/intercept-redirect, its tests).
  { host: /^disq\.us$/u, open: ({ searchParams }) => searchParams.get("url")?.replace(/:[\w-]*$/u, "") },

  // Microsoft's also carries the reader's own address in `data`.
  {
    host: /(?:^|\.)safelinks\.protection\.[\w.-]+$|(?:^|\.)safelink\.emails\.azure\.net$/u,
    parameters: ["url", "destination"],
  },
  { host: /^outlook\.(?:live|office|office365)\.com$/u, path: /redir|safelink/iu, parameters: ["url"] },
  { host: ANYWHERE, path: /^\/owa\/redir\.aspx$/iu, parameters: ["url"] },
  { host: /^statics\.teams\.cdn\.office\.net$/u, path: /safelinks/u, parameters: ["url"] },
  { host: /^urldefense(?:\.proofpoint)?\.(?:com|us|eu)$/u, open: openProofpoint },
  { host: /^linkprotect[\w-]*\.cudasvc\.com$/u, parameters: ["a"] },
  { host: ANYWHERE, path: /^\/fmlurlsvc\/?$/u, parameters: ["url"] },
  { host: /(?:^|\.)egress\.com$/u, parameters: ["url", "u"] },
  { host: /(?:^|\.)(?:vadesecure|hornetsecurity)\.com$/u, parameters: ["u", "url"] },
  { host: /(?:^|\.)secure-web\.cisco\.com$/u, open: findPathAddress },
  { host: /^(?:protect\d*|url)\.fireeye\.com$|^protect2?\.trellix\.com$/u, parameters: ["u"] },
  {
    host: /^(?:protect\.checkpoint\.com|url\.avanan\.click|[\w-]+\.url-protection\.com)$/u,
    parameters: ["o", "url"],
    open: (_, written) => /___(https?:\/\/.+?)___/u.exec(written)?.[1],
  },
  { host: /^clicktime\.(?:symantec\.com|cloud\.postoffice\.net)$/u, parameters: ["u"] },
  { host: /(?:^|\.)protection\.sophos\.com$/u, parameters: ["u"] },
  { host: /(?:^|\.)[\w-]+-ctp\.trendmicro\.com$|^imsva[\w-]*\./u, parameters: ["url"] },
  { host: /^scanmail\.trustwave\.com$/u, parameters: ["u"] },
  { host: /^urlsand\.(?:esvalabs\.)?com$|^linklock\.titanhq\.com$|^link\.zixcentral\.com$/u, parameters: ["u", "url"] },
  { host: /(?:^|\.)edgepilot\.com$/u, parameters: ["u"] },
  { host: /(?:^|\.)gravityzone\.bitdefender\.com$|^linkscan\.io$/u, open: findPathAddress },
  {
    host: /^safe\.menlosecurity\.com$/u,
    open: (_, written) => /menlosecurity\.com\/(https?:\/\/.+)$/u.exec(written)?.[1],
  },
  { host: /^deref-(?:gmx|web|mail)(?:-\d+)?\.(?:net|com|fr|de)$/u, parameters: ["redirectUrl"] },

  { host: /(?:^|\.)awstrack\.me$|^click\.redditmail\.com$/u, open: findPathAddress },
  { host: ANYWHERE, path: /^\/C?L0\/https?(?::|%3A)/iu, open: findPathAddress },
  { host: ANYWHERE, path: /^\/click\/\d+\.\d+\/aHR0/u, open: findPathAddress },
  { host: /(?:^|\.)(?:convertkit|kit)-mail\d*\.com$|(?:^|\.)mjt\.lu$/u, open: findTailAddress },
  { host: /(?:^|\.)(?:acemln[a-z]*|activehosted|emlnk\d*)\.com$/u, parameters: ["redirectUrl"] },
  { host: /^(?:click|track)\.pstmrk\.it$/u, open: openPostmark },
  { host: /(?:^|\.)customeriomail\.com$/u, path: /^\/e\/c\//u, open: (url) => openJson(url, "href") },
  { host: /^t\.dripemail\d*\.com$/u, path: /^\/c\//u, open: (url) => openJson(url, "url") },
  // Keila: `/c/:encoded_url/:recipient_id/:link_id/:hmac`.
  { host: ANYWHERE, path: /^\/c\/aHR0[\w=-]+(?:\/[\w-]+){3}$/u, open: findPathAddress },
  // Mailster: `/mailster/letter/subscriber/address/number` (its rewrite rules).
  { host: ANYWHERE, path: /^\/(?:index\.php\/)?(?:mailster|mymail)\/\d+\/[\da-f]{32}\//u, open: findPathAddress },
  { host: ANYWHERE, search: /[?&]nltr=/u, open: openNewsletterPlugin },
  { host: /(?:^|\.)mandrillapp\.com$/u, path: /^\/track\/click\//u, open: openMandrill },
  { host: /^(?:[\w-]+\.)?substack\.com$/u, open: openSubstack },
  { host: /^click\.icptrack\.com$/u, parameters: ["destination"] },

  { host: /^slack-redir\.net$/u, path: /^\/link$/u, parameters: ["url"] },
  { host: /^steamcommunity\.com$/u, path: /^\/linkfilter/u, parameters: ["url", "u"] },
  { host: /^(?:exit|gate)\.sc$/u, parameters: ["url"] },
  { host: /^(?:www\.)?curseforge\.com$/u, path: /^\/linkout$/u, parameters: ["remoteUrl"] },
  {
    host: /^(?:www\.)?(?:href\.li|anonym\.to|anon\.to|nullrefer\.com|hiderefer\.com|dereferer\.me)$/u,
    open: openQuery,
  },
  { host: /^(?:www\.)?deviantart\.com$/u, path: /^\/users\/outgoing$/u, open: openQuery },

  { host: /^(?:www\.)?awin1\.com$/u, parameters: ["ued", "p"] },
  { host: /^click\.linksynergy\.com$/u, parameters: ["murl"] },
  {
    host: /^go\.(?:skimresources|redirectingat)\.com$|^visit\.digidip\.net$|^track\.(?:effiliation|adtraction)\.com$|^clk\.tradedoubler\.com$/u,
    parameters: ["url"],
  },
  { host: /^redirect\.viglink\.com$|(?:^|\.)(?:sjv|pxf)\.io$/u, parameters: ["u"] },
  { host: /^(?:www\.)?shareasale(?:-analytics)?\.com$/u, path: /^\/r\.cfm$/u, parameters: ["urllink"] },

  {
    host: GOOGLE,
    path: /^\/amp\/(?:s\/)?[^/]+\./u,
    open: ({ pathname }, written) => openCache(pathname, written, /\/amp\//u),
  },
  {
    host: /\.(?:cdn\.ampproject\.(?:org|net)|bing-amp\.com)$/u,
    open: ({ pathname }, written) => openCache(pathname, written, /\/[a-z]\//u),
  },
];

/** AMP caches hold the address in their path, `s/` before one that is encrypted. */
function openCache(path: string, written: string, mark: RegExp): string | undefined {
  const start = mark.exec(written.slice(written.indexOf("//") + 2));
  if (start === null || !mark.test(path)) return undefined;
  const inner = written.slice(written.indexOf("//") + 2 + start.index + start[0].length).replace(/#.*$/u, "");
  const isSecure = inner.startsWith("s/");
  return `${isSecure ? "https" : "http"}://${isSecure ? inner.slice(2) : inner}`;
}
