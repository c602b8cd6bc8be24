import type { Roundup } from "../../../src/model/model.ts";
import { yearOf } from "../../../src/text/dates.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

/** Every edition, the newest first, year by year. */
export function Editions() {
  const { model, strings } = useSite();
  const { editions } = strings.letterPage;
  const years = [...new Set(model.roundups.map(({ date }) => yearOf(date)))];
  return (
    <section class="letter-editions" aria-labelledby="lettre_editions">
      <h2 id="lettre_editions">{editions}</h2>
      {model.roundups.length === 0 && <p class="empty">{strings.roundups.empty}</p>}
      {years.map((year) => (
        <section class="letter-year" aria-labelledby={`lettre_${year}`}>
          <h3 id={`lettre_${year}`}>{year}</h3>
          <ol>
            {model.roundups
              .filter(({ date }) => yearOf(date) === year)
              .map((roundup) => (
                <Edition roundup={roundup} />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Edition({ roundup: { number, title, path, date } }: { roundup: Roundup }) {
  const { edition } = useSite().strings.letterPage;
  return (
    <li>
      <span class="letter-number">{edition(number)}</span> <a href={path}>{title}</a>{" "}
      <span class="letter-date">
        <When date={date} />
      </span>
    </li>
  );
}
