import type { ComponentChildren } from "preact";
import { useSite } from "../../site-context.tsx";
import { Footer } from "./Footer.tsx";
import { Head, type HeadProps } from "./Head.tsx";
import { Masthead } from "./Masthead.tsx";

type Props = HeadProps & {
  /** The address of the list that the page belongs to. */
  section?: string;
  children: ComponentChildren;
};

/** The frame of every HTML page. */
export function Page({ section, children, ...head }: Props) {
  const { model, strings } = useSite();
  return (
    <html lang={model.settings.language}>
      <Head {...head} />
      <body>
        <a class="skip" href="#page_contenu">
          {strings.skipToContent}
        </a>
        <Masthead path={head.path} section={section} />
        <main id="page_contenu" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
