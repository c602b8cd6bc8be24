import { renderToString } from "preact-render-to-string";
import type { Assets } from "../../src/assets/build-assets.ts";
import { renderContentSecurityPolicy } from "../../src/exports/content-security-policy.ts";
import { EDITOR_LANGUAGE } from "../../src/text/editor-language.ts";
import { type Problem, renderProblem } from "../../src/text/problem.ts";
import { NBSP, NNBSP } from "../../src/text/quote.ts";

type Props = {
  title: string;
  /** What stands in the way, and what will happen. */
  lead: string;
  problems: readonly Problem[];
  assets: Pick<Assets, "style" | "styles" | "preloadedFonts">;
};

/** What `npm start` shows at every address until the sources can be read for the first time. */
export function renderUnreadPage(problems: readonly Problem[], assets: Props["assets"]): string {
  const errors = problems.filter(({ level }) => level === "error");
  const count = errors.length === 1 ? "une erreur l’en empêche" : `${errors.length} erreurs l’en empêchent`;
  return renderFaultPage({
    title: "Le site ne se lit pas encore",
    lead: `Ses sources sont lues à chaque enregistrement, et ${count}${NBSP}: corrigez, et cette page montrera le site d’elle-même.`,
    problems: errors,
    assets,
  });
}

/** What is shown in the place of a page that cannot be made. */
export function renderBrokenPage(path: string, reason: string, assets: Props["assets"]): string {
  return renderFaultPage({
    title: "Cette page ne se construit pas",
    lead: `Ce qui s’est passé à ${path}${NBSP}: ${reason}. Les autres pages se lisent${NNBSP}; celle-ci revient d’elle-même dès qu’elle se construit.`,
    problems: [],
    assets,
  });
}

function renderFaultPage(props: Props): string {
  return `<!doctype html>\n${renderToString(<FaultPage {...props} />)}\n`;
}

function FaultPage({ title, lead, problems, assets }: Props) {
  return (
    <html lang={EDITOR_LANGUAGE}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={renderContentSecurityPolicy()} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        {assets.preloadedFonts.map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.style} />
        <link rel="stylesheet" href={assets.styles.fiche} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <main id="page_contenu" tabIndex={-1}>
          <article class="fiche lost">
            <div class="card">
              <header class="card-head">
                <p class="mark mark-stacked" aria-hidden="true">
                  <span>npm</span> <span>start</span>
                </p>
                <div>
                  <h1>{title}</h1>
                  <p class="card-summary">{lead}</p>
                  {problems.length > 0 && (
                    <ol class="apercu-problems">
                      {problems.map((problem) => (
                        <li>{renderProblem(problem)}</li>
                      ))}
                    </ol>
                  )}
                </div>
                <p class="stamp">À corriger</p>
              </header>
            </div>
          </article>
        </main>
      </body>
    </html>
  );
}
