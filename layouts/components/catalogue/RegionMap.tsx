import type { FacetValue } from "../../../src/model/views/list-facets.ts";
import { useSite } from "../../site-context.tsx";
import { METROPOLE, OVERSEAS, pickShade, wrapName } from "./place-regions.ts";

/** Units of the drawing. */
const WIDTH = 100;
const HEIGHT = 88;
const AIR = 6;
const TOTAL = 4 * WIDTH + 3 * AIR;
const METROPOLE_HEIGHT = 6 * (HEIGHT + AIR);
const SMALL = (TOTAL - 4 * AIR) / 5;

type Place = { value: FacetValue; x: number; y: number; width: number; shade: number };

/** The regions of France, a tile each, shaded by how many actors sit there; nothing where the vocabulary has other regions. */
export function RegionMap({ regions }: { regions: readonly FacetValue[] }) {
  const { map } = useSite().strings.catalogue;
  const most = Math.max(0, ...regions.map(({ actors }) => actors.length));
  const place = (id: string, x: number, y: number, width: number): Place[] => {
    const value = regions.find((region) => region.id === id);
    return value ? [{ value, x, y, width, shade: pickShade(value.actors.length, most) }] : [];
  };
  const tiles = METROPOLE.flatMap(({ id, column, row }) =>
    place(id, column * (WIDTH + AIR), row * (HEIGHT + AIR), WIDTH),
  );
  const overseasTop = METROPOLE_HEIGHT + 34;
  const overseas = OVERSEAS.flatMap((id, index) => place(id, index * (SMALL + AIR), overseasTop, SMALL));
  if (tiles.length === 0) return null;
  const height = overseas.length > 0 ? overseasTop + HEIGHT + 1 : METROPOLE_HEIGHT;
  return (
    <svg
      class="region-map"
      viewBox={`0 0 ${TOTAL} ${height}`}
      width={TOTAL}
      height={height}
      role="img"
      aria-label={map.chart}
    >
      {tiles.map((tile) => (
        <RegionTile {...tile} />
      ))}
      {overseas.length > 0 && (
        <text class="tile-title" x="1" y={overseasTop - 10}>
          {map.overseas}
        </text>
      )}
      {overseas.map((tile) => (
        <RegionTile {...tile} />
      ))}
    </svg>
  );
}

function RegionTile({ value, x, y, width, shade }: Place) {
  const lines = wrapName(value.term?.label ?? value.text, 14);
  return (
    <g class={`tile tile-${shade}`}>
      <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={HEIGHT - 1} rx="2" />
      <text class="tile-count" x={x + 8} y={y + 28}>
        {value.actors.length}
      </text>
      {lines.map((line, index) => (
        <text class="tile-name" x={x + 8} y={y + HEIGHT - 9 - (lines.length - 1 - index) * 15}>
          {line}
        </text>
      ))}
    </g>
  );
}
