import type { ComponentChildren } from "preact";
import { useRoutes, useSite } from "../../site-context.tsx";
import { Footer } from "./Footer.tsx";
import { Head, type HeadProps } from "./Head.tsx";
import { Imprint } from "./Imprint.tsx";
import { Masthead } from "./Masthead.tsx";

type Props = HeadProps & {
  /** The address of the list that the page belongs to. */
  section?: string;
  /** The partial date on which what the page says was last checked. */
  verified?: string;
  children: ComponentChildren;
};

/** The frame of every HTML page. */
export function Page({ section, verified, children, ...head }: Props) {
  const { model, strings } = useSite();
  const routes = useRoutes();
  return (
    <html lang={model.settings.language}>
      <Head {...head} />
      <body>
        <a class="skip" href={`#${routes.contentAnchor()}`}>
          {strings.skipToContent}
        </a>
        <Masthead path={head.path} section={section} />
        <main id={routes.contentAnchor()} tabIndex={-1}>
          {children}
        </main>
        {head.path !== routes.home() && <Imprint path={head.path} verified={verified} />}
        <Footer />
      </body>
    </html>
  );
}
