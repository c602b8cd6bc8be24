import { parseUrl } from "../../text/parse-url.ts";
/** What another site shows in a frame, of a page of its own. */
export type Player = {
  kind: "video" | "post";
  /** The site's name as readers know it. */
  site: string;
  /** Address of the frame. */
  frame: string;
};

type KnownSite = {
  host: RegExp;
  path: RegExp;
  kind: Player["kind"];
  site?: string;
  frame: (parts: string[]) => string;
};

/**
 * The sites whose players are known, by the address of their pages; each offers the frame in its own « share » menu. PeerTube and
 * Mastodon run on any host: the form of the address tells them.
 */
const SITES: readonly KnownSite[] = [
  {
    host: /^(?:(?:www|m)\.)?youtube\.com$/u,
    path: /^\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/)([\w-]{11})(?![\w-])/u,
    kind: "video",
    site: "YouTube",
    frame: ([id]) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    host: /^youtu\.be$/u,
    path: /^\/([\w-]{11})(?![\w-])/u,
    kind: "video",
    site: "YouTube",
    frame: ([id]) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    host: /^(?:www\.)?vimeo\.com$/u,
    path: /^\/(\d+)(?![\w/])/u,
    kind: "video",
    site: "Vimeo",
    frame: ([id]) => `https://player.vimeo.com/video/${id}?dnt=1`,
  },
  {
    host: /^(?:www\.)?dailymotion\.com$/u,
    path: /^\/video\/([a-z\d]+)(?![\w/])/iu,
    kind: "video",
    site: "Dailymotion",
    frame: ([id]) => `https://geo.dailymotion.com/player.html?video=${id}`,
  },
  {
    host: /^bsky\.app$/u,
    path: /^\/profile\/([a-z\d.:-]+)\/post\/([a-z\d]+)(?![\w/])/iu,
    kind: "post",
    site: "Bluesky",
    frame: ([author, post]) => `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/${post}`,
  },
  {
    host: /./u,
    path: /^\/(?:w|videos\/watch)\/([\da-zA-Z]{22}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w/-])/u,
    kind: "video",
    frame: ([id, , origin]) => `${origin}/videos/embed/${id}`,
  },
  {
    host: /./u,
    path: /^\/(@[\w.]+(?:@[\w.-]+)?)\/(\d{9,})(?![\w/])/u,
    kind: "post",
    frame: ([author, post, origin]) => `${origin}/${author}/${post}/embed`,
  },
];

/** The player of a page of another site; undefined where none is known. */
export function findPlayer(address: string): Player | undefined {
  const url = /^https?:/iu.test(address) ? parseUrl(address) : undefined;
  if (!url) return undefined;
  const { origin, host, pathname, search } = url;
  for (const { host: hosts, path, kind, site, frame } of SITES) {
    const [match, first = "", second = ""] = hosts.test(host) ? (path.exec(`${pathname}${search}`) ?? []) : [];
    if (match !== undefined) return { kind, site: site ?? host, frame: frame([first, second, origin]) };
  }
  return undefined;
}
