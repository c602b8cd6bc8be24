import { Fragment } from "preact";
import { useSite } from "../../site-context.tsx";

type Props = {
  mark: string;
  /** One element a line, as on the corner of a card. */
  stacked?: boolean;
};

/** A card's shelf mark. */
export function ShelfMark({ mark, stacked }: Props) {
  const { strings } = useSite();
  return (
    <p class={stacked ? "mark mark-stacked" : "mark"}>
      <span class="unseen">{strings.directory.shelfMark} </span>
      {stacked ? mark.split("·").map((element) => <Element text={element} />) : mark}
    </p>
  );
}

function Element({ text }: { text: string }) {
  return (
    <Fragment>
      <span>{text}</span>{" "}
    </Fragment>
  );
}
