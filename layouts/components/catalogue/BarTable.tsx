import { useSite } from "../../site-context.tsx";

export type Bar = { name: string; count: number; address?: string };

type Props = {
  title: string;
  /** What the names are names of. */
  column: string;
  bars: readonly Bar[];
  /** What the longest bar stands for. */
  most: number;
  /** Shows the share of `most` instead of the number. */
  share?: boolean;
};

const LENGTH = 120;

/** Numbers in a table, each with its bar. */
export function BarTable({ title, column, bars, most, share }: Props) {
  const { statistics } = useSite().strings.catalogue;
  return (
    <table class="figures bars">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col" class="figure">
            {share ? statistics.share : statistics.count}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, count, address }) => (
          <tr>
            <th scope="row">{address ? <a href={address}>{name}</a> : name}</th>
            <td class={count === 0 ? "figure figure-none" : "figure"}>
              {share ? statistics.percent(Math.round((100 * count) / Math.max(1, most))) : count}
            </td>
            <td class="bar">
              <svg viewBox={`0 0 ${LENGTH} 10`} width={LENGTH} height="10" aria-hidden="true" focusable="false">
                <path class="bar-line" d={`M0 9.5h${LENGTH}`} />
                {count > 0 && (
                  <rect width={Math.max(1, Math.round((LENGTH * count) / Math.max(1, most)))} height="10" />
                )}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
