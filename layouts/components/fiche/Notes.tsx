import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { Actor } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { RawHtml } from "../page/RawHtml.tsx";

/** Who holds the pen: said before the fiche is read, where it is the actor, or somebody with an interest in it. */
export function Notes({ actor }: { actor: Actor }) {
  const { fiche, colon } = useSite().strings;
  if (!actor.self_declared && !actor.conflict_of_interest) return null;
  return (
    <div class="card-notes">
      {actor.self_declared && <p>{fiche.selfDeclared}</p>}
      {actor.conflict_of_interest && (
        <p>
          {fiche.conflict}
          {colon} {actor.conflict_of_interest}
        </p>
      )}
    </div>
  );
}

/** What the actor answers to its fiche. */
export function FicheReply({ actor }: { actor: Actor }) {
  const { strings, model } = useSite();
  const { fiche } = strings;
  const { language } = model.settings;
  if (!actor.reply) return null;
  return (
    <section class="reply">
      <h2 class="label">{fiche.reply}</h2>
      <RawHtml class="prose" html={renderMarkdown(actor.reply, { language })} />
    </section>
  );
}
