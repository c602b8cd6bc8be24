import type { Roundup } from "../../../src/model/model.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

/** The day that an edition bears and, where it is another one, the day on which it appeared here. */
export function EditionDay({ roundup: { date, published } }: { roundup: Roundup }) {
  const { strings } = useSite();
  return (
    <>
      <When date={date} />
      {published && `, ${strings.roundups.online(formatDate(published, strings))}`}
    </>
  );
}
