import { hasPage } from "../../../src/kinds/has-page.ts";
import { contactOf } from "../../../src/model/contact-of.ts";
import { themeOf } from "../../../src/model/theme-of.ts";
import { listAuthors } from "../../../src/model/views/list-authors.ts";
import type { SiteDoor } from "../../../src/model/views/list-doors.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ContactLink } from "../page/ContactLink.tsx";
import { TrialNote } from "../page/TrialNote.tsx";
import { When } from "../page/When.tsx";
import { SiteSheet } from "./SiteSheet.tsx";

/** Who writes the site, what it is made with, on what terms it is reused: a humans.txt for readers. */
export function ColophonPage({ path }: SiteDoor) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { colophon } = strings.ways;
  const { settings, today } = model;
  const { text, labels } = themeOf(settings);
  const authors = listAuthors(model);
  return (
    <SiteSheet name="colophon" path={path}>
      <h2>{colophon.writers}</h2>
      <p>
        {colophon.editors(settings.publisher)} <TrialNote />
      </p>
      {authors.length > 0 && (
        <>
          <p>
            {colophon.signed}
            {strings.colon}
          </p>
          <ul>
            {authors.map((author) => (
              <li>
                <a href={author.path}>{author.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{colophon.tools}</h2>
      <p>{colophon.toolsText(text.name, labels.name)}</p>
      {settings.repository && (
        <p>
          <a href={settings.repository}>{strings.footer.sources}</a>
        </p>
      )}
      <h2>{colophon.reuse}</h2>
      <p>
        {colophon.reuseText(settings.licence.name)} <a href={settings.licence.url}>{strings.data.licenceLink}</a>
        {hasPage(model, routes.data()) && (
          <>
            {" · "}
            <a href={routes.data()}>{strings.data.title}</a>
          </>
        )}
      </p>
      <h2>{colophon.updated}</h2>
      <p>
        <When date={today} />
      </p>
      <ContactLink
        about="error"
        title={settings.title}
        path={routes.home()}
        frame={(link) => (
          <>
            <h2>{colophon.reach}</h2>
            <ul>
              <li>
                <a href={contactOf(settings)}>{strings.footer.contact}</a>
              </li>
              <li>{link}</li>
            </ul>
          </>
        )}
      />
    </SiteSheet>
  );
}
