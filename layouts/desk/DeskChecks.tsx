import { renderToString } from "preact-render-to-string";
import type { DeskRemark } from "../../src/desk/list-missing.ts";
import type { OnDesk } from "../../src/desk/view-desk.ts";
import type { Check } from "../../src/newsletter/checks/check.ts";
import { formatSize } from "../../src/newsletter/checks/check-weight.ts";
import { NBSP } from "../../src/text/quote.ts";
import { DeskDocument } from "./DeskDocument.tsx";
import type { DeskSite } from "./desk-site.tsx";
import { deskAddress } from "./on-desk.tsx";

/** What is said of a draft, and of its letter where that could be composed. */
export type ShownChecks = {
  remarks: readonly DeskRemark[];
  letter?: { weight: number; checks: readonly Check[] };
};

type Props = ShownChecks & { draft: OnDesk };

/** The checks of a draft as a page; the desk's script takes its section into the board. */
export function renderChecksPage(site: DeskSite, props: Props): string {
  return `<!doctype html>\n${renderToString(
    <DeskDocument site={site} title="Contrôles">
      <main id="bureau" tabIndex={-1} class="desk-page">
        <h1>{props.draft.matter.title}</h1>
        <DeskChecks {...props} />
        <p>
          <a href={deskAddress(props.draft.date)}>Revenir au bureau</a>
        </p>
      </main>
    </DeskDocument>,
  )}\n`;
}

/** What stands in the way of an edition, what it lacks, and what its letter weighs; each leads to its place on the desk. */
export function DeskChecks({ draft, remarks, letter }: Props) {
  const errors = remarks.filter(({ level }) => level === "error").length;
  const rest = remarks.length - errors;
  const found = letter?.checks.filter(({ level }) => level !== "ok") ?? [];
  return (
    <section id="controles" data-source={`/_redaction/controles?brouillon=${draft.date}`} aria-labelledby="avant">
      <h2 id="avant">Avant de paraître</h2>
      <p class="desk-sum">
        {errors > 0 ? (
          <strong class="bad">{errors === 1 ? "un obstacle" : `${errors} obstacles`}</strong>
        ) : (
          <strong class="good">rien ne s’y oppose</strong>
        )}
        {rest > 0 && `, ${rest === 1 ? "une remarque" : `${rest} remarques`}`}
        {letter && ` · la lettre pèse ${formatSize(letter.weight)}`}
      </p>
      <ul class="desk-remarks">
        {remarks.map(({ level, message, remedy, place }) => (
          <li class={level}>
            <a href={`${deskAddress(draft.date)}#${place}`}>{message}</a>
            {remedy && <span> {remedy}</span>}
          </li>
        ))}
        {found.map(({ level, message }) => (
          <li class={level}>
            <a href={`/_newsletter/${draft.matter.number}/`}>La lettre{NBSP}: </a>
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
