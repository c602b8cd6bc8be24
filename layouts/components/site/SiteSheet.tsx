import type { ComponentChildren } from "preact";
import type { DoorName } from "../../../src/model/views/list-doors.ts";
import { useSite } from "../../site-context.tsx";
import { Page } from "../page/Page.tsx";

type Props = { name: DoorName; path: string; children: ComponentChildren };

/** The frame of a page that tells of the site itself: a sheet of prose. */
export function SiteSheet({ name, path, children }: Props) {
  const { strings, model } = useSite();
  const { title, description } = strings.doors[name];
  return (
    <Page title={title} description={description} path={path} section={path} styles={["media", "data"]}>
      <div class="article-frame">
        <article class="article">
          <header class="article-head">
            <p class="article-kind label">{model.settings.title}</p>
            <h1>{title}</h1>
            <p class="article-lead">{description}</p>
          </header>
          <div class="prose data">{children}</div>
        </article>
      </div>
    </Page>
  );
}
