import { routes } from "../../../src/model/routes.ts";
import { useSite } from "../../site-context.tsx";

/** How to be told of each edition without giving an address. */
export function FollowByFeed() {
  const { model, strings } = useSite();
  const { follow, followHow, feed, contact } = strings.letterPage;
  const { contact_url } = model.settings;
  return (
    <section class="letter-feed" aria-labelledby="lettre_flux">
      <h2 id="lettre_flux">{follow}</h2>
      <p>{followHow}</p>
      <ul>
        <li>
          <a href={routes.atom()} type="application/atom+xml">
            {feed}
          </a>
        </li>
        {contact_url && (
          <li>
            <a href={contact_url}>{contact}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
