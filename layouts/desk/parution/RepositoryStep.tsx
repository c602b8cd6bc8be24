import { nameBranch, type Parution } from "../../../src/desk/parution.ts";
import { type Repository, SHOWN } from "../../../src/desk/repository.ts";
import { NBSP } from "../../../src/text/quote.ts";
import { ParutionForm } from "./ParutionForm.tsx";
import { StepBox } from "./StepBox.tsx";

type Props = { parution: Parution; repository: Repository };

/** The commit of the edition, then its push: the commands are shown before they are run. */
export function RepositoryStep(props: Props) {
  return (
    <>
      <CommitStep {...props} />
      {props.repository.remote && <PushStep {...props} />}
    </>
  );
}

function CommitStep({ parution, repository: { changes, branch } }: Props) {
  const isDone = changes.length === 0;
  return (
    <StepBox title="Enregistrer dans git" isDone={isDone} parution={parution} name="commit">
      {isDone ? (
        <p>L’édition est dans le dernier enregistrement{branch ? ` de la branche ${branch}` : ""}.</p>
      ) : (
        <ParutionForm parution={parution} step="commit" isNext={!parution.isDraft}>
          <p>
            Ces commandes, sur la branche <code>{branch ?? "détachée"}</code>
            {NBSP}: seule l’édition en est, quoi que vous ayez changé d’autre.
          </p>
          <pre>{SHOWN.commit(changes, parution.commitMessage).join("\n")}</pre>
          <label for="message">Message</label>
          <input id="message" name="message" value={parution.commitMessage} required autocomplete="off" />
          <button type="submit" class={parution.isDraft ? "quiet" : undefined}>
            Enregistrer
          </button>
        </ParutionForm>
      )}
    </StepBox>
  );
}

function PushStep({ parution, repository: { ahead, remote, changes } }: Props) {
  if (!remote) return null;
  const isDone = ahead.length === 0 && changes.length === 0;
  const { name, address, branch } = remote;
  const isReady = ahead.length > 0 && changes.length === 0 && !parution.isDraft;
  return (
    <StepBox title="Pousser, ou proposer" isDone={isDone} parution={parution} name="push">
      <p>
        Vers <code>{address}</code>
        {ahead.length > 0 && `${NBSP}:`}
      </p>
      {ahead.length > 0 && (
        <ul>
          {ahead.map((commit) => (
            <li>{commit}</li>
          ))}
        </ul>
      )}
      <div class="desk-acts">
        {branch !== undefined && (
          <ParutionForm parution={parution} step="push" isNext={isReady}>
            <pre>{SHOWN.push(name, branch)}</pre>
            <button type="submit" class={isReady ? undefined : "quiet"} disabled={ahead.length === 0}>
              Pousser
            </button>
          </ParutionForm>
        )}
        <ParutionForm parution={parution} step="propose">
          <pre>{SHOWN.push(name, nameBranch(parution))}</pre>
          <button type="submit" class="quiet" disabled={ahead.length === 0}>
            Proposer sur une branche
          </button>
        </ParutionForm>
      </div>
    </StepBox>
  );
}
