import { hasPage } from "../../../src/kinds/has-page.ts";
import { contactOf, isExampleContact } from "../../../src/model/contact-of.ts";
import { hasLetter } from "../../../src/model/parts.ts";
import { WAYS } from "../../../src/model/schema/delivery.ts";
import type { Settings } from "../../../src/model/schema/settings.ts";
import { findPromise } from "../../../src/model/views/find-promise.ts";
import { findMeasurer } from "../../../src/model/views/find-subscription-means.ts";
import type { SiteDoor } from "../../../src/model/views/list-doors.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ContactLink } from "../page/ContactLink.tsx";
import { TrialNote } from "../page/TrialNote.tsx";
import { SiteSheet } from "./SiteSheet.tsx";

/** What the site and its letter keep of readers, and their rights. */
export function PrivacyPage({ path }: SiteDoor) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { privacy, doors } = strings;
  const isReached = contactOf(model.settings) !== undefined && !isExampleContact(model.settings);
  return (
    <SiteSheet name="privacy" path={path}>
      <h2>{privacy.site}</h2>
      <p>{privacy.siteText}</p>
      {hasPage(model, routes.compare()) && <p>{privacy.browser}</p>}
      <p>{privacy.players}</p>
      <p>{privacy.host(model.settings.legal?.host.name)}</p>
      {isReached && <p>{privacy.messages}</p>}
      {hasLetter(model) && (
        <>
          <h2>{privacy.letter}</h2>
          <Letter />
        </>
      )}
      <h2>{privacy.people}</h2>
      <p>{privacy.peopleText}</p>
      <h2>{privacy.rights}</h2>
      <p>
        {privacy.rightsText} {isReached && privacy.answer} <TrialNote />
      </p>
      <ul>
        <ContactLink
          about="objection"
          label={privacy.objection}
          title={doors.privacy.title}
          path={path}
          frame={(link) => <li>{link}</li>}
        />
        <li>
          <a href={privacy.authorityUrl}>{privacy.authority}</a>
        </li>
      </ul>
    </SiteSheet>
  );
}

/** What the letter keeps, by the way in which it leaves. */
function Letter() {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { privacy, letterPage } = strings;
  const { subscribe, delivery } = model.settings.newsletter ?? {};
  if (!subscribe && (delivery?.by ?? "outbox") === "outbox") return <p>{privacy.letterNone}</p>;
  const measurer = findMeasurer(model.settings);
  return (
    <>
      <p>
        {privacy.holder(subscribe?.holder ?? model.settings.publisher)} {tellKept(model.settings, privacy)}
      </p>
      <p>
        {privacy.basis} {privacy.duration} {privacy.trace}
      </p>
      <p>
        {measurer === undefined ? privacy.notMeasured : privacy.measured(measurer)}{" "}
        <a href={routes.letter()}>{letterPage.title(findPromise(model))}</a>
      </p>
      {subscribe?.privacy_url && (
        <p>
          <a href={subscribe.privacy_url}>{letterPage.privacy}</a>
        </p>
      )}
    </>
  );
}

/** Where addresses lie: a list at the publisher's, a list server, or the engine of subscriptions or of sending. */
function tellKept({ newsletter }: Settings, { kept }: Strings["privacy"]): string {
  const { subscribe, delivery } = newsletter ?? {};
  const by = delivery?.by ?? "outbox";
  if (by === "smtp") return delivery?.smtp?.to === undefined ? kept.smtp : kept.list(delivery.smtp.to);
  if (by !== "outbox") return kept.engine(WAYS[by].label);
  return subscribe ? kept.engine(subscribe.engine) : kept.outbox;
}
