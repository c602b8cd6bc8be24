import { hasPage } from "../src/kinds/has-page.ts";
import type { Model } from "../src/model/model.ts";
import { routes } from "../src/model/routes.ts";

/** Where a reader writes to those who make the site: the address that they give, else the page that tells who they are, if any. */
export function findContact(model: Model): string | undefined {
  return model.settings.contact_url ?? (hasPage(model, routes.about()) ? routes.about() : undefined);
}
