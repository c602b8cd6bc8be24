import { hostOf } from "../../text/canonical-url.ts";
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
    const host = actor.website && hostOf(actor.website);
    if (!actor.website || !host) continue;
    const path = new URL(actor.website).pathname.replace(/\/index\.(?:html?|php)$|\/+$/u, "");
    if (path === "" && SHARED_HOSTS.has(host)) continue;
    byHost.set(host, [...(byHost.get(host) ?? []), { actor, path }]);
  }
  for (const sites of byHost.values()) sites.sort((a, b) => b.path.length - a.path.length);
  return (url) => {
    const { pathname } = parseUrl(url) ?? {};
    if (pathname === undefined) return undefined;
    for (const host of hostAndParents(hostOf(url) ?? "")) {
      const site = byHost.get(host)?.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
      if (site) return site.actor;
    }
    return undefined;
  };
}

/** `a.b.example.org` → itself, `b.example.org`, `example.org`. */
function hostAndParents(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join("."));
}
