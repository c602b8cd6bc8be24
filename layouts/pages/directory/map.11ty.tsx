import { listPlaces } from "../../../src/model/views/measure-catalogue.ts";
import { nameCountry } from "../../../src/words/format-names.ts";
import { PlaceTable } from "../../components/catalogue/PlaceTable.tsx";
import { RegionMap } from "../../components/catalogue/RegionMap.tsx";
import { ViewPage } from "../../components/catalogue/ViewPage.tsx";
import { definePage } from "../../define-pages.tsx";
import { nameValue } from "../../facets/name-value.ts";

export default definePage({
  path: (routes) => routes.map(),
  render: (site) => {
    const { map } = site.strings.catalogue;
    const { country = "", regions, countries, withoutRegion, withoutPlace } = listPlaces(site.model);
    const rowsOf = (axis: "regions" | "countries", values: typeof regions) =>
      values.map((value) => ({
        name: nameValue(axis, value, site),
        count: value.actors.length,
        address: site.routes.value(axis, value.id),
      }));
    const unknown = (name: string, count: number) => (count === 0 ? [] : [{ name, count }]);
    const byRegion = [
      ...rowsOf("regions", regions),
      ...unknown(map.withoutRegion(nameCountry(country, site.strings)), withoutRegion),
    ];
    const byCountry = [...rowsOf("countries", countries), ...unknown(map.withoutPlace, withoutPlace)];
    return (
      <ViewPage title={map.title} description={map.description} path={site.routes.map()}>
        <div class="map-columns">
          {regions.some(({ term }) => term?.tile) && (
            <figure>
              <RegionMap regions={regions} />
              <figcaption>{map.note}</figcaption>
            </figure>
          )}
          {regions.length > 0 && <PlaceTable title={map.regions} column={map.region} rows={byRegion} />}
          <PlaceTable title={map.countries} column={map.country} rows={byCountry} />
        </div>
      </ViewPage>
    );
  },
});
