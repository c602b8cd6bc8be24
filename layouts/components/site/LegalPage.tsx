import { contactOf } from "../../../src/model/contact-of.ts";
import type { SiteDoor } from "../../../src/model/views/list-doors.ts";
import { useSite } from "../../site-context.tsx";
import { SiteSheet } from "./SiteSheet.tsx";

/** Who publishes, who answers for it, who hosts it, as site.yaml tells. */
export function LegalPage({ path }: SiteDoor) {
  const { strings, model } = useSite();
  const { legal: words, footer } = strings;
  const { legal, publisher, licence } = model.settings;
  if (!legal) return null;
  const { name = publisher, address, phone, registration, director, host } = legal;
  const contact = contactOf(model.settings);
  return (
    <SiteSheet name="legal" path={path}>
      <p>{words.law}</p>
      <dl>
        <Named term={words.publisher} lines={[name, address, phone, registration]} />
        {director && <Named term={words.director} lines={[director]} />}
        <Named term={words.host} lines={[host.name, host.address, host.phone]} url={host.url} />
        {contact && (
          <div>
            <dt>{words.contact}</dt>
            <dd>
              <a href={contact}>{footer.contact}</a>
            </dd>
          </div>
        )}
      </dl>
      <h2>{words.rights}</h2>
      <p>
        {words.rightsText(licence.name)} <a href={licence.url}>{strings.data.licenceLink}</a>
      </p>
    </SiteSheet>
  );
}

/** Who somebody is, a fact a line. */
function Named({ term, lines, url }: { term: string; lines: readonly (string | undefined)[]; url?: string }) {
  return (
    <div>
      <dt>{term}</dt>
      {lines.map((line) => line && <dd>{line}</dd>)}
      {url && (
        <dd>
          <a href={url}>{new URL(url).host}</a>
        </dd>
      )}
    </div>
  );
}
