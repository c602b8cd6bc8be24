import type { YearCount } from "../../../src/model/views/measure-catalogue.ts";
import { useSite } from "../../site-context.tsx";

/** Units of the drawing: a column's width, the air at its side, a card's height, the air above it. */
const COLUMN = 27;
const MARGIN = 3;
const CARD = 7;
const GAP = 3;
const TALLEST = 240;
const LABELS = 34;

/** Foundations above the line of years, ends below it: one small card each, thinner where there are many. */
export function YearChart({ years }: { years: readonly YearCount[] }) {
  const { timeline } = useSite().strings.catalogue;
  const most = Math.max(1, ...years.map(({ founded }) => founded.length));
  const mostEnded = Math.max(0, ...years.map(({ ended }) => ended.length));
  const step = Math.min(CARD + GAP, TALLEST / most);
  const top = Math.round(most * step) + 24;
  const width = years.length * COLUMN;
  const height = top + LABELS + Math.round(mostEnded * step) + 20;
  const label = timeline.chart(String(years[0]?.year), String(years.at(-1)?.year));
  return (
    <svg
      class="year-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <path class="year-line" d={`M0 ${top}h${width}M0 ${top + LABELS}h${width}`} />
      {years.map((count, index) => (
        <Column {...count} place={index * COLUMN} top={top} step={step} />
      ))}
    </svg>
  );
}

type Column = YearCount & { place: number; top: number; step: number };

function Column({ year, before, founded, ended, place, top, step }: Column) {
  const middle = place + COLUMN / 2;
  const bottom = top + LABELS;
  const isNamed = before || year % 5 === 0;
  return (
    <g>
      {founded.length > 0 && (
        <>
          <path class="year-founded" d={stack(founded.length, place, top, -step)} />
          <text class="year-count" x={middle} y={top - founded.length * step - 5}>
            {founded.length}
          </text>
        </>
      )}
      {isNamed && (
        <text class={before ? "year-name year-first" : "year-name"} x={before ? place : middle} y={top + LABELS / 2}>
          {before ? `≤ ${year}` : year}
        </text>
      )}
      {ended.length > 0 && (
        <>
          <path class="year-ended" d={stack(ended.length, place, bottom, step)} />
          <text class="year-count" x={middle} y={bottom + ended.length * step + 14}>
            {ended.length}
          </text>
        </>
      )}
    </g>
  );
}

/** Cards piled from a line, upwards where the step is negative, as one path. */
function stack(count: number, place: number, from: number, step: number): string {
  const height = Math.abs(step) * (CARD / (CARD + GAP));
  const air = Math.abs(step) - height;
  const width = COLUMN - 2 * MARGIN;
  return Array.from({ length: count }, (_, index) => {
    const edge = from + index * step + (step < 0 ? -height - air : air);
    return `M${place + MARGIN} ${round(edge)}h${width}v${round(height)}h${-width}z`;
  }).join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
