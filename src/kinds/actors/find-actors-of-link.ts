import { parseUrl } from "../../text/parse-url.ts";

type Addressed = { id: string; website?: string };

/** Hosts where many people publish: the host alone names nobody, only a path in it or a host below it does. */
const SHARED_HOSTS = new Set([
  "github.com",
  "gitlab.com",
  "codeberg.org",
  "medium.com",
  "facebook.com",
  "twitter.com",
  "x.com",
  "linkedin.com",
  "youtube.com",
  "instagram.com",
  "wordpress.com",
  "blogspot.com",
  "tumblr.com",
  "sites.google.com",
  "docs.google.com",
  "framagit.org",
  "wikipedia.org",
  "archive.org",
  "bsky.app",
  "mastodon.social",
  "substack.com",
  "notion.site",
  "helloasso.com",
  "hypotheses.org",
  "over-blog.com",
  "vimeo.com",
  "dailymotion.com",
  "tiktok.com",
]);

/**
 * Finds whose site an address belongs to: same host or a host below it, and a path below that of the actor's site. The most
 * precise site wins (`paris.fr/dansmarue` before `paris.fr`).
 */
export function createActorFinder<A extends Addressed>(actors: readonly A[]): (url: string) => A | undefined {
  const byHost = new Map<string, { actor: A; path: string }[]>();
  for (const actor of actors) {
    const site = actor.website === undefined ? undefined : parseUrl(actor.website);
    const host = site && bareHost(site);
    if (!site || !host) continue;
    const path = site.pathname.replace(/\/index\.(?:html?|php)$|\/+$/u, "");
    if (path === "" && SHARED_HOSTS.has(host)) continue;
    const sites = byHost.get(host);
    if (sites) sites.push({ actor, path });
    else byHost.set(host, [{ actor, path }]);
  }
  for (const sites of byHost.values()) sites.sort((a, b) => b.path.length - a.path.length);
  return (url) => {
    const address = parseUrl(url);
    if (!address) return undefined;
    const { pathname } = address;
    for (const host of hostAndParents(bareHost(address))) {
      const site = byHost.get(host)?.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
      if (site) return site.actor;
    }
    return undefined;
  };
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./u, "");
}

/** `a.b.example.org` → itself, `b.example.org`, `example.org`. */
function hostAndParents(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join("."));
}
