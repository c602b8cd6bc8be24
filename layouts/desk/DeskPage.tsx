import { renderToString } from "preact-render-to-string";
import type { DeskView } from "../../src/desk/view-desk.ts";
import { findBlock } from "../../src/edition/parse-draft.ts";
import { EDITOR_LANGUAGE } from "../../src/text/editor-language.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { NBSP, NNBSP } from "../../src/text/quote.ts";
import { WordsProvider } from "../site-context.tsx";
import { DeskBoard } from "./DeskBoard.tsx";
import { type DeskSite, DeskSiteProvider } from "./desk-site.tsx";
import { GivenProvider, type GivenWords } from "./given-words.tsx";

type Props = {
  site: DeskSite;
  view: DeskView;
  /** What the editor is told of the last change. */
  message?: string;
  /** The words of that change, where it was not made. */
  given?: GivenWords;
};

/** The editor's desk: a document of its own, which no site publishes. */
export function renderDeskPage(props: Props): string {
  return `<!doctype html>\n${renderToString(
    <DeskSiteProvider value={props.site}>
      <WordsProvider value={props.site.strings}>
        <GivenProvider value={props.given}>
          <DeskPage {...props} />
        </GivenProvider>
      </WordsProvider>
    </DeskSiteProvider>,
  )}\n`;
}

function DeskPage({ site, view, message, given }: Props) {
  const { title } = site;
  return (
    <html lang={EDITOR_LANGUAGE}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Le bureau · ${title}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {site.preloadedFonts.map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={site.style} />
        <link rel="stylesheet" href="/_redaction/bureau.css" />
        <script type="module" src="/_redaction/bureau.js" />
      </head>
      <body class="desk">
        <a class="skip" href="#bureau">
          Aller au brouillon
        </a>
        <header class="desk-top">
          <p>
            <a href="/">{title}</a> · le bureau, sur cette machine seulement
          </p>
        </header>
        <main id="bureau" tabIndex={-1}>
          <p class={message ? "desk-message" : "desk-message unseen"} role="status">
            {message && `${message.charAt(0).toUpperCase()}${message.slice(1)}.`}
          </p>
          {given && !hasField(view, given) && <HomelessWords {...given} />}
          <Content view={view} />
        </main>
      </body>
    </html>
  );
}

function hasField(view: DeskView, { key }: GivenWords): boolean {
  return view.kind === "draft" && (key === undefined || findBlock(view.draft, key) !== undefined);
}

/** Words whose field is no more: the editor takes them from here. */
function HomelessWords({ words }: GivenWords) {
  return (
    <section class="desk-empty">
      <label for="mots-a-reprendre">Vos mots, à reprendre</label>
      <textarea id="mots-a-reprendre" readonly rows={6}>
        {words}
      </textarea>
    </section>
  );
}

function Content({ view }: { view: DeskView }) {
  if (view.kind === "draft") return <DeskBoard draft={view.draft} />;
  if (view.kind === "none")
    return (
      <section class="desk-empty">
        <h1>Rien sur le bureau</h1>
        <p>
          Aucun brouillon n’attend dans <code>content/liens/</code>. Dans un autre terminal, lancez{" "}
          <code>npm run liens</code>
          {NNBSP}; cette page le montrera.
        </p>
      </section>
    );
  return (
    <section class="desk-empty" data-version={view.version}>
      <h1>Ce brouillon ne se lit plus</h1>
      <p>
        Corrigez <code>{view.file}</code> dans votre éditeur{NBSP}: le bureau n’y a rien changé et le montrera dès qu’il
        se lira.
      </p>
      <ul>
        {view.problems.map((problem) => (
          <li>{renderProblem(problem)}</li>
        ))}
      </ul>
    </section>
  );
}
