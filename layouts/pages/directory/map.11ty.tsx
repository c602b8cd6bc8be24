import type { FacetValue } from "../../../src/model/views/list-facets.ts";
import { listPlaces } from "../../../src/model/views/measure-catalogue.ts";
import { MapSummary, UnknownPlaces } from "../../components/catalogue/MapSummary.tsx";
import { PlaceTable } from "../../components/catalogue/PlaceTable.tsx";
import { MapLegend, RegionMap } from "../../components/catalogue/RegionMap.tsx";
import { ViewPage } from "../../components/catalogue/ViewPage.tsx";
import { definePage } from "../../define-pages.tsx";
import { nameValue } from "../../facets/name-value.ts";

export default definePage({
  path: (routes) => routes.map(),
  render: (site) => {
    const { map } = site.strings.catalogue;
    const places = listPlaces(site.model);
    const { regions, countries } = places;
    const rowsOf = (axis: "regions" | "countries", values: readonly FacetValue[]) =>
      values.map((value) => ({
        name: nameValue(axis, value, site),
        count: value.actors.length,
        address: site.routes.value(axis, value.id),
      }));
    return (
      <ViewPage title={map.title} description={map.description} path={site.routes.map()}>
        <MapSummary places={places} />
        <div class="map-columns">
          {regions.some(({ term }) => term?.tile) && (
            <figure aria-label={map.chart}>
              <RegionMap regions={regions} />
              <figcaption>
                <MapLegend regions={regions} />
                <p>{map.note}</p>
              </figcaption>
            </figure>
          )}
          {regions.length > 0 && (
            <PlaceTable id="regions" title={map.regions} column={map.region} rows={rowsOf("regions", regions)} />
          )}
          <PlaceTable id="pays" title={map.countries} column={map.country} rows={rowsOf("countries", countries)} />
        </div>
        <UnknownPlaces places={places} />
      </ViewPage>
    );
  },
});
