import type { FacetValue } from "../../../src/model/views/list-facets.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { listShades, pickShade, wrapName } from "./place-regions.ts";

/** Units of the drawing. */
const WIDTH = 100;
const HEIGHT = 88;
const AIR = 6;
/** A map of few regions is drawn as wide as one of these. */
const LEAST_COLUMNS = 4;
/** What the title of a row apart takes above it. */
const TITLE = 34;

type Place = { value: FacetValue; x: number; y: number; width: number; shade: number };

/** A row of regions that lie elsewhere, under its title. */
type RowApart = { title: string; top: number; tiles: Place[] };

/** The regions that have a place on the map, a tile each, tinted by how many actors sit there; it leads to their list. */
export function RegionMap({ regions }: { regions: readonly FacetValue[] }) {
  const { width, height, tiles, apart } = placeRegions(regions);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its figure names it; a title would stand over each tile.
    <svg class="region-map" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {tiles.map((tile) => (
        <RegionTile {...tile} />
      ))}
      {apart.map(({ title, top, tiles: row }) => (
        <>
          <text class="tile-title" x="1" y={top - 10}>
            {title}
          </text>
          {row.map((tile) => (
            <RegionTile {...tile} />
          ))}
        </>
      ))}
    </svg>
  );
}

/** The tiles of the grid; below it, row after row, those that lie apart, as wide together as the grid. */
function placeRegions(regions: readonly FacetValue[]) {
  const most = Math.max(0, ...regions.map(({ actors }) => actors.length));
  const shadeOf = ({ actors }: FacetValue) => pickShade(actors.length, most);
  const tiled = regions.flatMap((value) => (value.term?.tile ? [{ value, ...value.term.tile }] : []));
  const grid = tiled
    .filter(({ apart }) => apart === undefined)
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || a.column - b.column);
  const [left, top] = [firstOf(grid.map(({ column }) => column)), firstOf(grid.map(({ row = 0 }) => row))];
  const columns = 1 + Math.max(LEAST_COLUMNS - 1, ...grid.map(({ column }) => column - left));
  const rows = grid.length === 0 ? 0 : 1 + Math.max(0, ...grid.map(({ row = 0 }) => row - top));
  const width = columns * (WIDTH + AIR) - AIR;
  const tiles = grid.map(({ value, column, row = 0 }): Place => {
    const [x, y] = [(column - left) * (WIDTH + AIR), (row - top) * (HEIGHT + AIR)];
    return { value, x, y, width: WIDTH, shade: shadeOf(value) };
  });
  let bottom = rows * (HEIGHT + AIR);
  const apart = [...new Set(tiled.flatMap(({ apart: title }) => title ?? []))].map((title): RowApart => {
    const row = tiled.filter((tile) => tile.apart === title).sort((a, b) => a.column - b.column);
    const y = bottom + TITLE;
    const small = Math.min(WIDTH, (width - (row.length - 1) * AIR) / row.length);
    bottom = y + HEIGHT + 1;
    return {
      title,
      top: y,
      tiles: row.map(({ value, column }) => ({
        ...{ value, y, width: small, shade: shadeOf(value) },
        x: column * (small + AIR),
      })),
    };
  });
  return { width, height: bottom, tiles, apart };
}

/** Where the tiles begin: a young catalogue shows few regions, and no empty rows and columns before them. */
function firstOf(places: readonly number[]): number {
  return places.length === 0 ? 0 : Math.min(...places);
}

function RegionTile(place: Place) {
  const routes = useRoutes();
  const { value, shade } = place;
  return (
    <g class={`tile tile-${shade}`}>
      {value.actors.length > 0 ? (
        <a href={routes.value("regions", value.id)}>
          <TileFace {...place} />
        </a>
      ) : (
        <TileFace {...place} />
      )}
    </g>
  );
}

function TileFace({ value, x, y, width }: Place) {
  const lines = wrapName(value.term?.label ?? value.text, 14);
  return (
    <>
      <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={HEIGHT - 1} rx="2" />
      <text class="tile-count" x={x + 8} y={y + 28}>
        {value.actors.length}
      </text>{" "}
      {lines.map((line, index) => (
        <text class="tile-name" x={x + 8} y={y + HEIGHT - 9 - (lines.length - 1 - index) * 15}>
          {line}
        </text>
      ))}
    </>
  );
}

/** What each tint of the map stands for. */
export function MapLegend({ regions }: { regions: readonly FacetValue[] }) {
  const { map } = useSite().strings.catalogue;
  const most = Math.max(0, ...regions.map(({ actors }) => actors.length));
  return (
    <div class="map-legend">
      <p>{map.legend}</p>
      <ul class="inline">
        {listShades(most).map(({ shade, from, to }) => (
          <li class={`tint tint-${shade}`}>{map.range(from, to)}</li>
        ))}
      </ul>
    </div>
  );
}
