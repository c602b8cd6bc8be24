import { hasPage } from "../../../src/kinds/has-page.ts";
import { COMPARISON_STORE } from "../../facets/comparison-words.ts";
import { writeMessages } from "../../script-messages.ts";
import { sharePart } from "../../share-part.tsx";
import { useSite } from "../../site-context.tsx";

/** The fiches chosen for comparison, at the foot of the window; its script shows it and fills it in. */
export const ComparisonTray = sharePart(Tray, () => "");

function Tray() {
  const { model, routes, strings } = useSite();
  const { tray } = strings.facets.compare;
  if (!hasPage(model, routes.compare())) return null;
  return (
    <div
      id="compare-tray"
      class="compare-tray"
      data-store={COMPARISON_STORE}
      data-messages={writeMessages<"compare-tray">(tray)}
    >
      <p class="unseen" role="status" />
      <section aria-label={tray.label} hidden>
        <ul />
        <a href={routes.compare()}>{tray.compare}</a>
        <button type="button">{tray.clear}</button>
      </section>
    </div>
  );
}
