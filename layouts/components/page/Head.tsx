import type { Assets } from "../../../src/assets/build-assets.ts";
import { STYLE_NAMES, type StyleName } from "../../../src/assets/style-names.ts";
import { renderContentSecurityPolicy } from "../../../src/exports/content-security-policy.ts";
import type { Article } from "../../../src/model/model.ts";
import { themeOf } from "../../../src/model/theme-of.ts";
import { SCHEMES } from "../../../src/theme/palette.ts";
import { sharePart } from "../../share-part.tsx";
import { useRoutes, useSite } from "../../site-context.tsx";
import { OpenGraph, type OpenGraphProps } from "./OpenGraph.tsx";

/** A feed by its title and its root-relative addresses. */
export type FeedAddresses = { title: string; atom: string; json: string };

/** Of the page's title, only its own name: the site's is added to it. */
export type HeadProps = OpenGraphProps & {
  /** Absolute address of the text's original, where the page reposts it as it is. */
  canonical?: string;
  /** True where no search engine should list the page. */
  unlisted?: boolean;
  /** Root-relative address that the page's content is at: browsers and search engines are led there. */
  movedTo?: string;
  /** The feed of what the page lists, in its two forms, beside that of the whole site. */
  feed?: FeedAddresses;
  /** The style sheets of its kind of page, beside that of every page. */
  styles?: readonly Exclude<StyleName, "inner">[];
  /** Root-relative addresses of scripts, loaded as modules. */
  scripts?: readonly string[];
  /** The page's scripts compile WebAssembly. */
  wasm?: boolean;
  /** Another host that the page's form is posted to, with its scheme. */
  formTo?: string;
  /** The origins of the players of other sites that the page offers. */
  frames?: readonly string[];
};

/** What a page says of itself to browsers, search engines and feed readers. */
export function Head(props: HeadProps) {
  const {
    title,
    description,
    path,
    feed,
    unlisted,
    movedTo,
    canonical,
    styles = [],
    scripts = [],
    wasm,
    formTo,
    frames,
  } = props;
  const { model, routes, strings, assets } = useSite();
  const { settings } = model;
  const fullTitle =
    title === settings.title
      ? strings.titleOn(settings.title, settings.tagline)
      : strings.titleOn(title, settings.title);
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={renderContentSecurityPolicy({ wasm, formTo, frames })} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {(unlisted || movedTo) && <meta name="robots" content="noindex" />}
      {movedTo && <meta http-equiv="refresh" content={`0; url=${movedTo}`} />}
      <Common />
      {STYLE_NAMES.filter((name) => (name === "inner" ? path !== routes.home() : styles.includes(name))).map((name) => (
        <link rel="stylesheet" href={assets.styles[name]} />
      ))}
      {assets.ownStyle && <link rel="stylesheet" href={assets.ownStyle} />}
      {listScripts(scripts, assets).map((script) => (
        <script type="module" src={script} />
      ))}
      {feed && <FeedLinks {...feed} />}
      {!unlisted && <link rel="canonical" href={canonical ?? new URL(movedTo ?? path, settings.url).href} />}
      {props.article && <LanguageLinks article={props.article} />}
      <OpenGraph {...props} />
    </head>
  );
}

/** What every page runs is a part of some scripts already. */
function listScripts(
  own: readonly string[],
  { pageScript, directoryScript, compareScript }: Assets,
): readonly string[] {
  return own.includes(directoryScript) || own.includes(compareScript) ? own : [pageScript, ...own];
}

const Common = sharePart(CommonLinks, () => "");

/** What every page has: its fonts, its style, the site's sign and feeds. */
function CommonLinks() {
  const routes = useRoutes();
  const { model, assets } = useSite();
  const theme = themeOf(model.settings);
  return (
    <>
      {assets.preloadedFonts.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.style} />
      <link rel="icon" href={routes.icon()} type="image/svg+xml" />
      <link rel="icon" href="/favicon.ico" sizes="48x48" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href="/manifest.webmanifest" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={model.settings.title}
        href={routes.openSearch()}
      />
      {SCHEMES.map((scheme) => (
        <meta name="theme-color" content={theme[scheme].paper} media={`(prefers-color-scheme: ${scheme})`} />
      ))}
      <FeedLinks title={model.settings.title} atom={routes.atom()} json={routes.jsonFeed()} />
    </>
  );
}

/** Lets browsers and feed readers find a feed from the page that shows the same. */
function FeedLinks({ title, atom, json }: FeedAddresses) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={atom} />
      <link rel="alternate" type="application/feed+json" title={title} href={json} />
    </>
  );
}

/**
 * Tells search engines the languages in which a text stands here, its own included. What is reposted as it is has its address
 * elsewhere, and is left out.
 */
function LanguageLinks({ article }: { article: Article }) {
  const { settings } = useSite().model;
  const versions = [article, ...article.versions].filter(({ canonical }) => canonical === undefined);
  if (versions.length < 2 || !versions.includes(article)) return null;
  return (
    <>
      {versions.map(({ language = settings.language, path }) => (
        <link rel="alternate" hreflang={language} href={new URL(path, settings.url).href} />
      ))}
    </>
  );
}
