import type { Actor } from "../../../src/model/model.ts";
import { nameTab } from "../../../src/model/views/list-facets.ts";
import { sharePart } from "../../share-part.tsx";
import { useSite } from "../../site-context.tsx";
import { ShelfMark } from "./ShelfMark.tsx";
import { Stamp } from "./Stamp.tsx";

type Props = { actor: Actor; heading?: "h3" | "p" };

/** A fiche as a small index card: its tab, its name, its shelf mark, what it does. */
export const ActorCard = sharePart(Card, ({ actor, heading }) => `${heading} ${actor.id}`);

function Card({ actor, heading: Heading = "p" }: Props) {
  const { vocabularies } = useSite().model;
  return (
    <div class="slip">
      <p class="slip-tab">{nameTab(actor, vocabularies)}</p>
      <div class="slip-sheet">
        <Heading class="slip-name">
          <a href={actor.path}>{actor.name}</a>
        </Heading>
        <ShelfMark mark={actor.shelfMark} />
        <Stamp actor={actor} />
        <p class="slip-summary">{actor.summary}</p>
      </div>
    </div>
  );
}
