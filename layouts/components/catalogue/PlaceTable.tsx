import { useSite } from "../../site-context.tsx";

export type PlaceRow = { name: string; count: number; address: string };

type Props = {
  /** Its anchor. */
  id: string;
  title: string;
  column: string;
  rows: readonly PlaceRow[];
};

/** Counts by place, each named with the page that lists its fiches. */
export function PlaceTable({ id, title, column, rows }: Props) {
  const { map } = useSite().strings.catalogue;
  return (
    <table class="figures" id={id}>
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
            <th scope="row">{count > 0 ? <a href={address}>{name}</a> : name}</th>
            <td class={count === 0 ? "figure figure-none" : "figure"}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
