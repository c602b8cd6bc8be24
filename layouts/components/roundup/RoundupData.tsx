import { buildRoundupData } from "../../../src/exports/json-ld/build-roundup-data.ts";
import type { Roundup } from "../../../src/model/model.ts";
import { routes } from "../../../src/model/routes.ts";
import { useSite } from "../../site-context.tsx";
import { describeRoundupCard } from "../../social/describe-cards.ts";
import { useSocialImage } from "../../social/use-social-image.tsx";
import { Breadcrumbs } from "../page/Breadcrumbs.tsx";
import { StructuredData } from "../page/RawHtml.tsx";

/** What an edition is to search engines, and the way to it. */
export function RoundupData({ roundup }: { roundup: Roundup }) {
  const site = useSite();
  const image = useSocialImage(describeRoundupCard(roundup, site))?.path;
  const steps = [
    { name: site.strings.roundups.kind, path: routes.roundups() },
    { name: roundup.title, path: roundup.path },
  ];
  return (
    <>
      <StructuredData data={buildRoundupData(roundup, site.model.settings, image)} />
      <Breadcrumbs steps={steps} />
    </>
  );
}
