import type { Actor } from "../../../src/model/model.ts";
import { joinEmptyYears, type YearCount, type YearRun } from "../../../src/model/views/measure-catalogue.ts";
import { useSite } from "../../site-context.tsx";
import { ActorNames } from "../actors/ActorNames.tsx";

/** The same years as the chart in words: how many began, then how many ended, and which. The latest year first, empty ones together. */
export function YearTable({ years }: { years: readonly YearCount[] }) {
  const { timeline } = useSite().strings.catalogue;
  return (
    <table class="figures year-table">
      <caption>{timeline.table}</caption>
      <thead>
        <tr>
          <th scope="col">{timeline.year}</th>
          <th scope="col">{timeline.turns}</th>
        </tr>
      </thead>
      <tbody>
        {joinEmptyYears(years)
          .reverse()
          .map((run) => (
            <Year run={run} />
          ))}
      </tbody>
    </table>
  );
}

function Year({ run }: { run: YearRun }) {
  const { timeline } = useSite().strings.catalogue;
  const { founded, ended } = run;
  return (
    <tr>
      <th scope="row">{useName(run)}</th>
      <td>
        {founded.length + ended.length === 0 && <span class="figure-none">{timeline.nothing}</span>}
        <Turn counted={timeline.foundations(founded.length)} actors={founded} />
        <Turn counted={timeline.ends(ended.length)} actors={ended} />
      </td>
    </tr>
  );
}

function useName({ year, last, before }: YearRun): string | number {
  const { timeline } = useSite().strings.catalogue;
  if (before) return timeline.upTo(year);
  return last === year ? year : timeline.years(year, last);
}

function Turn({ counted, actors }: { counted: string; actors: readonly Actor[] }) {
  const { colon } = useSite().strings;
  if (actors.length === 0) return null;
  return (
    <p>
      <b>{counted}</b>
      {colon} <ActorNames actors={actors} />
    </p>
  );
}
