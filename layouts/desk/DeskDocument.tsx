import type { ComponentChildren } from "preact";
import { EDITOR_LANGUAGE } from "../../src/text/editor-language.ts";
import { WordsProvider } from "../site-context.tsx";
import { type DeskSite, DeskSiteProvider } from "./desk-site.tsx";

type Props = {
  site: DeskSite;
  title?: string;
  top?: ComponentChildren;
  /** True where the page is to be seen again soon; a script does so by itself. */
  isFollowed?: boolean;
  children: ComponentChildren;
};

/** Every page of the desk. */
export function DeskDocument({ site, title, top, isFollowed, children }: Props) {
  const name = title ?? "Le bureau";
  return (
    <DeskSiteProvider value={site}>
      <WordsProvider value={site.strings}>
        <html lang={EDITOR_LANGUAGE}>
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{`${name} · ${site.title}`}</title>
            <meta name="robots" content="noindex" />
            <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
            {site.preloadedFonts.map((font) => (
              <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
            ))}
            <link rel="stylesheet" href={site.style} />
            <link rel="stylesheet" href="/_redaction/bureau.css" />
            {isFollowed && (
              <noscript>
                <meta http-equiv="refresh" content="2" />
              </noscript>
            )}
            <script type="module" src="/_redaction/bureau.js" />
          </head>
          <body class="desk">
            <a class="skip" href="#bureau">
              Aller au brouillon
            </a>
            <header class="desk-top">
              <p>
                <a href="/">{site.title}</a> · <a href="/_redaction/">le bureau</a>, sur cette machine seulement
              </p>
              {top}
            </header>
            {children}
          </body>
        </html>
      </WordsProvider>
    </DeskSiteProvider>
  );
}
