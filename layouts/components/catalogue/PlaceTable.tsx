import { useSite } from "../../site-context.tsx";

export type PlaceRow = { name: string; count: number; address?: string };

/** Counts by place, each named with the page that lists its fiches. */
export function PlaceTable({ title, column, rows }: { title: string; column: string; rows: readonly PlaceRow[] }) {
  const { map } = useSite().strings.catalogue;
  return (
    <table class="figures">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col" class="figure">
            {map.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, address }) => (
          <tr>
            <th scope="row">{address && count > 0 ? <a href={address}>{name}</a> : name}</th>
            <td class={count === 0 ? "figure figure-none" : "figure"}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
