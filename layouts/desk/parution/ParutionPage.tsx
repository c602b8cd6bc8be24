import { renderToString } from "preact-render-to-string";
import type { Parution } from "../../../src/desk/parution.ts";
import { sayDay } from "../../../src/text/editor-language.ts";
import { NBSP } from "../../../src/text/quote.ts";
import { sayWhole } from "../DeskBar.tsx";
import { DeskDocument } from "../DeskDocument.tsx";
import type { DeskSite } from "../desk-site.tsx";
import { deskAddress } from "../on-desk.tsx";
import { ParutionForm } from "./ParutionForm.tsx";
import { RepositoryStep } from "./RepositoryStep.tsx";
import { SendingStep, TrialStep } from "./SendingStep.tsx";
import { StepBox } from "./StepBox.tsx";

/** From the desk to the readers, a step after the other, each shown before it is done. */
export function renderParutionPage(site: DeskSite, parution: Parution): string {
  const { date, number, title, notice, said, sending } = parution;
  const isUnderWay = sending !== undefined && sending.end === undefined && sending.question === undefined;
  return `<!doctype html>\n${renderToString(
    <DeskDocument site={site} title={`Faire paraître n°${NBSP}${number}`} isFollowed={isUnderWay}>
      <main id="bureau" tabIndex={-1} class="desk-page desk-parution" data-follow={isUnderWay ? "" : undefined}>
        <p class="desk-label">
          Édition n°{NBSP}
          {number}, {sayDay(date)}
        </p>
        <h1>{title}</h1>
        <p class="desk-message" role="status">
          {notice ? sayWhole(notice.text) : sayWhole(said)}
        </p>
        <ol class="desk-steps">
          <PublishStep parution={parution} />
          {parution.repository && <RepositoryStep parution={parution} repository={parution.repository} />}
          <TrialStep parution={parution} />
          <SendingStep parution={parution} />
        </ol>
        {parution.isDraft && (
          <p>
            <a href={deskAddress(date)}>Revenir au bureau</a>
          </p>
        )}
      </main>
    </DeskDocument>,
  )}\n`;
}

function PublishStep({ parution }: { parution: Parution }) {
  const { isDraft, isUpcoming, date, file, remarks, canUndo } = parution;
  const errors = remarks.filter(({ level }) => level === "error");
  const others = remarks.filter(({ level }) => level !== "error");
  return (
    <StepBox title="Faire paraître" isDone={!isDraft} parution={parution} name="publish">
      {isDraft ? (
        <>
          <ul class="desk-remarks">
            {[...errors, ...others].map(({ level, message, remedy, place }) => (
              <li class={level}>
                <a href={`${deskAddress(date)}#${place}`}>{message}</a>
                {remedy && <span> {remedy}</span>}
              </li>
            ))}
          </ul>
          <p>
            La ligne <code>draft: true</code> quitte <code>{file}</code>
            {isUpcoming && `${NBSP}; l’édition paraîtra le ${sayDay(date)}`}.
          </p>
          <ParutionForm parution={parution} step="publish" isNext={errors.length === 0}>
            <button type="submit" disabled={errors.length > 0}>
              Faire paraître
            </button>
          </ParutionForm>
        </>
      ) : (
        <>
          <p>{isUpcoming ? `Elle paraîtra le ${sayDay(date)}.` : "Elle est parue."}</p>
          {canUndo && (
            <ParutionForm parution={parution} step="undo">
              <button type="submit" class="quiet">
                En refaire un brouillon
              </button>
            </ParutionForm>
          )}
        </>
      )}
    </StepBox>
  );
}
