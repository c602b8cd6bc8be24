import { renderToString } from "preact-render-to-string";
import type { Model, Roundup } from "../../src/model/model.ts";
import { letterSettings } from "../../src/model/schema/settings.ts";
import type { Check } from "../../src/newsletter/checks/check.ts";
import type { Letter } from "../../src/newsletter/letter.ts";
import { EDITOR_LANGUAGE } from "../../src/text/editor-language.ts";
import { NBSP, NNBSP } from "../../src/text/quote.ts";

type Props = { model: Model; roundup: Roundup; letter: Letter };

const LEVELS: Record<Check["level"], string> = { ok: "Bon", warning: "Avertissement", error: "Erreur" };

/** The page on which an editor reads a letter over: a document of its own, which no site publishes. */
export function renderPreviewPage(props: Props): string {
  return `<!doctype html>\n${renderToString(<PreviewPage {...props} />)}\n`;
}

function PreviewPage({ model, roundup, letter }: Props) {
  const title = `Lettre n°${NBSP}${roundup.number}`;
  return (
    <html lang={EDITOR_LANGUAGE}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${model.settings.title}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/_newsletter/tokens.css" />
        <link rel="stylesheet" href="/_newsletter/preview.css" />
      </head>
      <body>
        <header class="top">
          <p>
            <a href="/">{model.settings.title}</a> · aperçu, sur cette machine seulement
          </p>
          <h1>{title}</h1>
          <Editions roundups={model.roundups} shown={roundup} />
        </header>
        <main>
          <Inbox settings={model.settings} letter={letter} roundup={roundup} />
          <Checks checks={letter.checks} />
          <Frames number={roundup.number} />
        </main>
      </body>
    </html>
  );
}

function Editions({ roundups, shown }: { roundups: Model["roundups"]; shown: Roundup }) {
  return (
    <nav aria-label="Éditions">
      <ul class="editions">
        {roundups.map((roundup) => (
          <li>
            <a href={`/_newsletter/${roundup.number}/`} aria-current={roundup === shown ? "page" : undefined}>
              {`n°${NBSP}${roundup.number}`}
            </a>
            {(roundup.draft || roundup.upcoming) && " (brouillon)"}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Inbox({ settings, letter, roundup }: { settings: Model["settings"]; letter: Letter; roundup: Roundup }) {
  const folder = `/_newsletter/${roundup.number}`;
  return (
    <section aria-labelledby="boite">
      <h2 id="boite">Dans la boîte aux lettres</h2>
      <p class="inbox">
        <b>{letterSettings(settings).from_name}</b> <span>{letter.subject}</span>
      </p>
      <ul class="files">
        <li>
          <a href={`${folder}/index.txt`}>La partie en texte</a>
        </li>
        <li>
          <a href={`${folder}/message.eml`} download={`lettre-${roundup.number}.eml`}>
            Le message, à ouvrir dans une messagerie
          </a>
        </li>
        <li>
          <a href={roundup.path}>La page de l’édition</a>
        </li>
      </ul>
    </section>
  );
}

function Checks({ checks }: { checks: readonly Check[] }) {
  const faults = checks.filter(({ level }) => level !== "ok");
  const good = checks.filter(({ level }) => level === "ok");
  return (
    <section aria-labelledby="controles">
      <h2 id="controles">{`Contrôles${NBSP}: ${good.length} sur ${checks.length}`}</h2>
      {faults.length > 0 && <CheckList checks={faults} />}
      <details>
        <summary>{faults.length === 0 ? `Tout est bon${NNBSP}; le détail` : "Ce qui est bon"}</summary>
        <CheckList checks={good} />
      </details>
    </section>
  );
}

function CheckList({ checks }: { checks: readonly Check[] }) {
  return (
    <ul class="checks">
      {checks.map(({ level, message }) => (
        <li class={level}>
          <b>{LEVELS[level]}</b> {message}
        </li>
      ))}
    </ul>
  );
}

function Frames({ number }: { number: number }) {
  const frames = [
    { kind: "phone", file: "clair.html", title: "Sur un téléphone" },
    { kind: "phone", file: "sombre.html", title: "Sur un téléphone, en sombre" },
    { kind: "phone inverted", file: "clair.html", title: "Couleurs inversées par la messagerie" },
    { kind: "desk", file: "clair.html", title: "Sur un bureau" },
    { kind: "desk", file: "sombre.html", title: "Sur un bureau, en sombre" },
  ];
  return (
    <section aria-labelledby="apercus">
      <h2 id="apercus">La lettre</h2>
      <ul class="frames">
        {frames.map(({ kind, file, title }) => (
          <li class={kind}>
            <h3>{title}</h3>
            <iframe src={`/_newsletter/${number}/${file}`} title={title} sandbox="allow-popups" />
          </li>
        ))}
      </ul>
    </section>
  );
}
