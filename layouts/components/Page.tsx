import type { ComponentChildren } from "preact";
import { useSite } from "../site-context.tsx";

type Props = { title: string; description: string; path: string; children: ComponentChildren };

/** The frame of every HTML page. */
export function Page({ title, description, path, children }: Props) {
  const { model, assets, strings } = useSite();
  const { site } = model;
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="canonical" href={new URL(path, site.url).href} />
        <link rel="stylesheet" href={assets.style} />
      </head>
      <body>
        <a href="#contenu">{strings.skipToContent}</a>
        <main id="contenu">{children}</main>
      </body>
    </html>
  );
}
