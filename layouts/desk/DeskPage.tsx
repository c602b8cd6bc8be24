import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { DeskView, OnDesk } from "../../src/desk/view-desk.ts";
import { findBlock, listBlocks } from "../../src/edition/parse-draft.ts";
import { callCommand } from "../../src/text/call-command.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { NBSP, NNBSP } from "../../src/text/quote.ts";
import { DeskBar, sayWhole } from "./DeskBar.tsx";
import { DeskBoard } from "./DeskBoard.tsx";
import { DeskDocument } from "./DeskDocument.tsx";
import { DeskDrafts } from "./DeskDrafts.tsx";
import { DeskKeys } from "./DeskKeys.tsx";
import { DeskSide } from "./DeskSide.tsx";
import { type DeskSite, useDeskSite } from "./desk-site.tsx";
import { GivenProvider, type GivenWords } from "./given-words.tsx";
import { OnDeskProvider, useDraft } from "./on-desk.tsx";

type Props = {
  site: DeskSite;
  /** Of the desk's own address. */
  origin: string;
  view: DeskView;
  /** What the editor is told of the last change, where it is not what the draft itself says. */
  message?: string;
  /** The words of that change, where it was not made. */
  given?: GivenWords;
};

/** The editor's desk: a document of its own, which no site publishes. */
export function renderDeskPage({ site, origin, view, message, given }: Props): string {
  const shown = view.kind === "none" ? undefined : view.kind === "draft" ? view.draft.date : view.date;
  return `<!doctype html>\n${renderToString(
    <GivenProvider value={given}>
      <DeskDocument site={site} top={<DeskDrafts waiting={view.waiting} shown={shown} />}>
        {view.kind === "draft" ? (
          <DraftOnDesk draft={view.draft} origin={origin} message={message}>
            {given && !hasField(view.draft, given) && <HomelessWords {...given} />}
          </DraftOnDesk>
        ) : (
          <main id="bureau" tabIndex={-1}>
            <p class="desk-message" role="status">
              {sayWhole(message)}
            </p>
            {given && <HomelessWords {...given} />}
            {view.kind === "none" ? <EmptyDesk /> : <BrokenDraft {...view} />}
          </main>
        )}
      </DeskDocument>
    </GivenProvider>,
  )}\n`;
}

type DraftProps = { draft: OnDesk; origin: string; message?: string; children: ComponentChildren };

function DraftOnDesk({ draft, origin, message, children }: DraftProps) {
  return (
    <OnDeskProvider value={draft}>
      <DeskBar message={message} />
      <div class="desk-floor">
        <main id="bureau" tabIndex={-1}>
          {children}
          <DeskBoard origin={origin} />
        </main>
        <DeskSide />
      </div>
      <Completions />
      <DeskKeys />
    </OnDeskProvider>
  );
}

/** What is typed is completed from these: the names of fiches, and the draft's links. */
function Completions() {
  const { actors } = useDeskSite();
  return (
    <>
      <datalist id="fiches">
        {actors.map(({ name }) => (
          <option value={name} />
        ))}
      </datalist>
      <datalist id="fiches-proposees" />
      <datalist id="liens-du-brouillon">
        {listBlocks(useDraft()).map(({ entry }) => (
          <option value={entry.title} />
        ))}
      </datalist>
    </>
  );
}

function hasField(draft: OnDesk, { link, part }: GivenWords): boolean {
  if (link !== undefined) return findBlock(draft, link) !== undefined;
  return part === undefined || draft.parts[part] !== undefined;
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

function EmptyDesk() {
  return (
    <section class="desk-empty" data-version="none">
      <h1>Rien sur le bureau</h1>
      <p>
        Aucun brouillon n’attend dans <code>content/liens/</code>. Dans un autre terminal, lancez{" "}
        <code>{callCommand("liens")}</code>
        {NNBSP}; cette page le montrera.
      </p>
      <p>
        <a href="/_redaction/parution">Essayer ou envoyer la dernière édition parue</a>
      </p>
    </section>
  );
}

function BrokenDraft({ version, file, problems }: Extract<DeskView, { kind: "broken" }>) {
  return (
    <section class="desk-empty" data-version={version}>
      <h1>Ce brouillon ne se lit plus</h1>
      <p>
        Corrigez <code>{file}</code> dans votre éditeur{NBSP}: le bureau n’y a rien changé et le montrera dès qu’il se
        lira.
      </p>
      <ul>
        {problems.map((problem) => (
          <li>{renderProblem(problem)}</li>
        ))}
      </ul>
    </section>
  );
}
