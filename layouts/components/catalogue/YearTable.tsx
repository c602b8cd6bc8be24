import type { Actor } from "../../../src/model/model.ts";
import type { YearCount } from "../../../src/model/views/measure-catalogue.ts";
import { useSite } from "../../site-context.tsx";
import { ActorNames } from "../actors/ActorNames.tsx";

/** The same years as the chart in words: how many began and ended, and which. The latest year first. */
export function YearTable({ years }: { years: readonly YearCount[] }) {
  const { timeline } = useSite().strings.catalogue;
  return (
    <table class="figures year-table">
      <caption>{timeline.table}</caption>
      <thead>
        <tr>
          <th scope="col">{timeline.year}</th>
          <th scope="col">{timeline.founded}</th>
          <th scope="col">{timeline.ended}</th>
        </tr>
      </thead>
      <tbody>
        {[...years].reverse().map(({ year, before, founded, ended }) => (
          <tr>
            <th scope="row">{before ? timeline.upTo(year) : year}</th>
            <Cell actors={founded} />
            <Cell actors={ended} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ actors }: { actors: readonly Actor[] }) {
  return (
    <td>
      {actors.length === 0 ? (
        <span class="figure-none">0</span>
      ) : (
        <>
          <b>{actors.length}</b> <ActorNames actors={actors} />
        </>
      )}
    </td>
  );
}
