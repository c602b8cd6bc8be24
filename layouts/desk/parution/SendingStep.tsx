import type { Parution, SendingState } from "../../../src/desk/parution.ts";
import { WAY_NAMES } from "../../../src/model/schema/delivery.ts";
import { sayDay } from "../../../src/text/editor-language.ts";
import { NBSP } from "../../../src/text/quote.ts";
import { ParutionForm } from "./ParutionForm.tsx";
import { StepBox } from "./StepBox.tsx";

type Props = { parution: Parution };

/** The letter to oneself, as often as one likes. */
export function TrialStep({ parution }: Props) {
  const { sending, isDraft, repository } = parution;
  const own = sending?.trial === undefined ? undefined : sending;
  const isNext = !isDraft && (repository?.changes.length ?? 0) === 0 && own?.end?.isClean !== true;
  return (
    <StepBox title="Essayer la lettre sur soi" isDone={own?.end?.isClean === true} parution={parution} name="trial">
      {own && <SendingReport parution={parution} sending={own} />}
      {isDraft ? (
        <p>Une fois l’édition parue.</p>
      ) : (
        <ParutionForm parution={parution} step="trial" isNext={isNext}>
          <label for="essai">Votre adresse électronique</label>
          <input id="essai" name="essai" type="email" value={own?.trial} required autocomplete="email" />
          <WayField />
          <button type="submit" class={own?.end?.isClean ? "quiet" : undefined}>
            Essayer
          </button>
        </ParutionForm>
      )}
    </StepBox>
  );
}

/** The letter to everyone: its summary, a yes, its progress, its end. */
export function SendingStep({ parution }: Props) {
  const { sending, isDraft, isUpcoming, date } = parution;
  const own = sending?.trial === undefined ? sending : undefined;
  const isWaiting = isDraft || isUpcoming;
  return (
    <StepBox title="Envoyer la lettre" isDone={own?.end?.isClean === true} parution={parution} name="sending">
      {own && <SendingReport parution={parution} sending={own} />}
      {isWaiting && <p>{isDraft ? "Une fois l’édition parue." : `À partir du ${sayDay(date)}.`}</p>}
      {!isWaiting && (own === undefined || own.end) && (
        <ParutionForm parution={parution} step="prepare">
          <p>Rien ne part avant que vous ayez lu le résumé et dit oui.</p>
          <details class="desk-more" id="autres-reglages">
            <summary>Autres réglages</summary>
            <WayField />
            <Box name="nouveaux">Si la lettre est déjà partie, l’envoyer à qui s’est inscrit depuis</Box>
            <Box name="renvoyer-incertains">Renvoyer les messages incertains</Box>
            <Box name="encore">Envoyer une nouvelle fois à tous</Box>
          </details>
          <button type="submit" class={own ? "quiet" : undefined}>
            Préparer l’envoi
          </button>
        </ParutionForm>
      )}
    </StepBox>
  );
}

function WayField() {
  return (
    <>
      <label>
        Voie{" "}
        <select name="par">
          <option value="">celle de site.yaml</option>
          {WAY_NAMES.map((way) => (
            <option value={way}>{way}</option>
          ))}
        </select>
      </label>{" "}
    </>
  );
}

function Box({ name, children }: { name: string; children: string }) {
  return (
    <label>
      <input type="checkbox" name={name} value="oui" /> {children}
    </label>
  );
}

/** What a sending has said, what it asks, and how far it is. */
function SendingReport({ parution, sending }: Props & { sending: SendingState }) {
  const { lines, question, progress, end } = sending;
  return (
    <div class={end?.isClean === false ? "desk-report bad" : "desk-report"}>
      {lines.length > 0 && <pre>{lines.join("\n")}</pre>}
      {question && (
        <div class="desk-acts">
          <ParutionForm parution={parution} step="yes" isNext>
            <button type="submit">{question.replace(/\s*\?$/u, "")}</button>
          </ParutionForm>
          <ParutionForm parution={parution} step="no">
            <button type="submit" class="quiet">
              Ne pas envoyer
            </button>
          </ParutionForm>
        </div>
      )}
      {!end && !question && (
        <>
          <p>
            {progress ? (
              <>
                <progress value={progress.done} max={progress.total} aria-label="Messages partis" /> {progress.done} sur{" "}
                {progress.total}
              </>
            ) : (
              `Envoi en cours${NBSP}…`
            )}
          </p>
          <ParutionForm parution={parution} step="stop">
            <button type="submit" class="quiet">
              Arrêter
            </button>
          </ParutionForm>
        </>
      )}
    </div>
  );
}
