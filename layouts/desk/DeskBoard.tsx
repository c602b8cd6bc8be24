import { ActionForm } from "./ActionForm.tsx";
import { AddLinks } from "./AddLinks.tsx";
import { DeskPart } from "./DeskPart.tsx";
import { EditionFields } from "./EditionFields.tsx";
import { useWords } from "./given-words.tsx";
import { useDraft } from "./on-desk.tsx";
import { Removed } from "./Removed.tsx";

/** The whole draft: what it says of itself, its sections with their cards, and what was removed. */
export function DeskBoard({ origin }: { origin: string }) {
  const { matter, parts, version } = useDraft();
  return (
    <div class="desk-board" data-version={version}>
      <h1>{matter.title}</h1>
      <EditionFields />
      <AddLinks origin={origin} />
      {parts.map((part, index) =>
        index === 0 && part.blocks.length === 0 ? null : <DeskPart part={part} index={index} />,
      )}
      <NewSection />
      <Removed />
    </div>
  );
}

function NewSection() {
  return (
    <ActionForm kind="section" class="desk-new">
      <label for="nouvelle-rubrique">Nouvelle rubrique</label>
      <input id="nouvelle-rubrique" name="words" {...useWords({ kind: "section" }, "")} required autocomplete="off" />
      <button type="submit">Ouvrir</button>
    </ActionForm>
  );
}
