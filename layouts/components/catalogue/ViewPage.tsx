import type { ComponentChildren } from "preact";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { CatalogueViews } from "./CatalogueViews.tsx";

type Props = {
  title: string;
  description: string;
  path: string;
  kicker?: string;
  children: ComponentChildren;
};

/** The frame of a view of the whole catalogue. */
export function ViewPage({ title, description, path, kicker, children }: Props) {
  const routes = useRoutes();
  const { strings } = useSite();
  return (
    <Page title={title} description={description} path={path} section={routes.directory()} styles={["views"]}>
      <ListHeader title={title} kicker={kicker ?? strings.directory.title} description={description} />
      <CatalogueViews current={path} />
      {children}
    </Page>
  );
}
