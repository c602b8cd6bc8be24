import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Actor, Model } from "../model/model.ts";
import { nameAgent } from "../model/name-site.ts";
import { drainQueues, groupByHost } from "../network/drain-queues.ts";
import { type NetworkOptions, openGuardedAgent } from "../network/open-guarded-agent.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import { type FeedSearch, findFeed } from "./find-feed.ts";
import { proposeFeedLink } from "./propose-feed-link.ts";
import { type Proposal, renderPatch } from "./propose-lines.ts";

/** What came of one fiche. */
export type Discovery = {
  actor: Actor;
  search: FeedSearch;
  /** Who has the feed that was found already: the name of a source, or of the fiche that it was just proposed for. */
  owner?: string;
  /** Only where a feed was found that nobody has, and its file takes the lines. */
  proposal?: Proposal & { patch: string };
};

export type DiscoverOptions = NetworkOptions & {
  root: string;
  now: Date;
  onProgress?: (progress: { done: number; total: number; name: string }) => void;
};

/** Home pages read at once; a host never gets more than one request at a time. */
const WIDTH = 8;

/** Looks for the feeds of actors on their sites, and says how to write them into their fiches. No file is changed. */
export async function discoverFeeds(
  model: Model,
  actors: readonly Actor[],
  options: DiscoverOptions,
): Promise<Discovery[]> {
  const searches = await searchSites(model, actors, options);
  const owners = new Map(model.feeds.map(({ url, name }) => [canonicalUrl(url), name]));
  return actors.flatMap((actor) => {
    const search = searches.get(actor);
    if (search?.kind !== "found") return search === undefined ? [] : { actor, search };
    const key = canonicalUrl(search.feed.url);
    const owner = owners.get(key);
    owners.set(key, owner ?? actor.name);
    return { actor, search, ...(owner === undefined ? propose(options.root, actor, search.feed.url) : { owner }) };
  });
}

async function searchSites(
  { settings }: Model,
  actors: readonly Actor[],
  options: DiscoverOptions,
): Promise<Map<Actor, FeedSearch>> {
  const agent = openGuardedAgent(options);
  const request = { ...options, agent, userAgent: nameAgent(settings) };
  const found = new Map<Actor, FeedSearch>();
  const pages = actors.flatMap((actor) => (actor.website === undefined ? [] : { actor, url: actor.website }));
  try {
    await drainQueues(groupByHost(pages), WIDTH, async (queue) => {
      for (const { actor, url } of queue) {
        found.set(actor, await findFeed(url, request, options.now));
        options.onProgress?.({ done: found.size, total: pages.length, name: actor.name });
      }
    });
  } finally {
    await agent.destroy();
  }
  return found;
}

function propose(root: string, { file }: Actor, url: string): Pick<Discovery, "proposal"> {
  const text = readFileSync(join(root, file), "utf8");
  const proposal = proposeFeedLink(file, text, url);
  return proposal === undefined ? {} : { proposal: { ...proposal, patch: renderPatch(proposal, text) } };
}
