/** The roles of a link that its address gives away. */
export type GuessedRole =
  | "source-code"
  | "wikipedia"
  | "mastodon"
  | "bluesky"
  | "twitter"
  | "facebook"
  | "instagram"
  | "linkedin"
  | "youtube";

type Network = { role: GuessedRole; host: RegExp; path: RegExp };

/** Hosts, and on each the paths of accounts; those that share, search or log in are none. */
const NETWORKS: readonly Network[] = [
  { role: "bluesky", host: /^bsky\.app$/u, path: /^\/profile\/[^/]+\/?$/u },
  {
    role: "twitter",
    host: /^(?:mobile\.)?(?:twitter|x)\.com$/u,
    path: /^\/(?!(?:intent|share|home|hashtag|search|i)(?:\/|$))\w{1,15}\/?$/u,
  },
  {
    role: "facebook",
    host: /^(?:[a-z-]+\.)?(?:facebook|fb)\.com$/u,
    path: /^\/(?!(?:sharer|share|dialog|tr|plugins|hashtag|login|policies)(?:[./]|$))[^/]+/u,
  },
  { role: "instagram", host: /^instagram\.com$/u, path: /^\/(?!(?:p|explore|reel|share)(?:\/|$))[\w.]+\/?$/u },
  { role: "linkedin", host: /^(?:[a-z]+\.)?linkedin\.com$/u, path: /^\/(?:company|school|showcase)\/[^/]+/u },
  { role: "youtube", host: /^(?:m\.)?youtube\.com$/u, path: /^\/(?:@|c\/|channel\/|user\/)[^/]+/u },
  { role: "wikipedia", host: /^[a-z-]+\.wikipedia\.org$/u, path: /^\/wiki\/[^/]+/u },
  {
    role: "source-code",
    host: /^(?:github\.com|gitlab\.com|codeberg\.org|framagit\.org|bitbucket\.org|git\.[a-z0-9.-]+|gitlab\.[a-z0-9.-]+|forge\.[a-z0-9.-]+)$/u,
    path: /^\/(?!(?:features|about|sponsors|login|explore|users)(?:\/|$))[^/]+/u,
  },
];

const FEDIVERSE_ACCOUNT = /^\/@[\w.]+(?:@[\w.-]+)?\/?$/u;
const FEDIVERSE_HOST = /(?:mastodon|^mamot\.fr$|^piaille\.fr$|^framapiaf\.org$|^social\.)/u;

/** What an absolute address is, by its host and its path, or undefined. `rel` is the link's own. */
export function findLinkRole(address: string, rel = ""): GuessedRole | undefined {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./u, "");
  const known = NETWORKS.find((network) => network.host.test(host) && network.path.test(pathname));
  if (known) return known.role;
  const isAccount = FEDIVERSE_ACCOUNT.test(pathname) && !NETWORKS.some((network) => network.host.test(host));
  return isAccount && (/\bme\b/u.test(rel) || FEDIVERSE_HOST.test(host)) ? "mastodon" : undefined;
}
