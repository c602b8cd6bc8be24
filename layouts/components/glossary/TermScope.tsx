import type { ComponentChildren } from "preact";
import type { TermLinker } from "../../../src/markdown/link-terms.ts";
import type { GlossaryTerm } from "../../../src/model/model.ts";
import { openGlossaryLinker, termNoteId } from "../../../src/model/views/match-glossary.ts";
import { useSite } from "../../site-context.tsx";
import { TermLinkerProvider } from "../../term-context.ts";

type Props = {
  /** The term whose own page it is, which is not linked. */
  own?: GlossaryTerm;
  children: ComponentChildren;
};

/**
 * A text in which the terms of the glossary are linked where they are first used. Beside each stands a button that opens its
 * definition, which needs no script (HTML, « popover »); where a browser does not know it, the link leads to the term's page.
 */
export function TermScope({ own, children }: Props) {
  const { model, strings } = useSite();
  const linker = openGlossaryLinker(model, ({ term }) => strings.glossary.definitionOf(term), own);
  if (!linker) return <>{children}</>;
  return (
    <TermLinkerProvider value={linker}>
      {children}
      <TermNotes linker={linker} />
    </TermLinkerProvider>
  );
}

/** The definitions of the terms that were linked: rendered after the text, since it is then that they are known. */
function TermNotes({ linker }: { linker: TermLinker<GlossaryTerm> }) {
  const { glossary } = useSite().strings;
  return (
    <>
      {linker.used().map((term) => (
        <div class="term-note" id={termNoteId(term)} popover="auto" role="note" aria-label={term.term}>
          <p class="term-note-name">{term.term}</p>
          <p>{term.definition}</p>
          <p class="term-note-more">
            <a href={term.path}>{glossary.readEntry}</a>
          </p>
        </div>
      ))}
    </>
  );
}
