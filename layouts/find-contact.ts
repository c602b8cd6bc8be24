import { hasPage } from "../src/kinds/has-page.ts";
import { contactOf } from "../src/model/contact-of.ts";
import type { Model } from "../src/model/model.ts";
import { routesOf } from "../src/model/routes.ts";

/** Where a reader writes to those who make the site: the address that they give, else the page that tells who they are, if any. */
export function findContact(model: Model): string | undefined {
  const about = routesOf(model.settings).about();
  return contactOf(model.settings) ?? (hasPage(model, about) ? about : undefined);
}
