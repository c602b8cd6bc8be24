import type { Actor } from "../../../src/model/model.ts";
import { findEnd } from "../../../src/model/views/list-graves.ts";
import { useSite } from "../../site-context.tsx";

/** The stamp across the card of an actor that has stopped: « FERMÉ · 2022 ». */
export function Stamp({ actor }: { actor: Actor }) {
  const { strings } = useSite();
  const end = findEnd(actor);
  if (!end) return null;
  return (
    <p class="stamp">
      {strings.fiche.stamps[end.status]}
      {end.date && (
        <>
          {" · "}
          <time dateTime={end.date}>{end.date.slice(0, 4)}</time>
        </>
      )}
    </p>
  );
}
