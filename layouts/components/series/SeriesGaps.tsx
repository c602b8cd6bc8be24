import type { Series } from "../../../src/model/model.ts";
import { listSeriesParts } from "../../../src/model/views/list-parts.ts";
import { listNames } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";

type Props = { series: Series; isWhole?: boolean };

/** The parts of a series that are not here, said once: those that one no longer waits for and, where the series is shown whole, those that may come. */
export function SeriesGaps({ series, isWhole = false }: Props) {
  const { strings } = useSite();
  const { skippedParts, missingParts } = strings.articles;
  const absent = listSeriesParts(series).filter(({ article }) => !article);
  const tell = (areSkipped: boolean, say: typeof skippedParts) => {
    const numbers = absent.filter(({ isSkipped }) => isSkipped === areSkipped).map(({ number }) => `${number}`);
    return numbers.length > 0 && <p class="series-gaps">{say(listNames(numbers, strings), numbers.length > 1)}</p>;
  };
  return (
    <>
      {tell(true, skippedParts)}
      {isWhole && tell(false, missingParts)}
    </>
  );
}
