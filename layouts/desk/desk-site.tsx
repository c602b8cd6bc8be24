import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Actor } from "../../src/model/model.ts";
import type { Settings } from "../../src/model/schema/settings.ts";
import type { Strings } from "../../src/words/strings.ts";

/** What the desk shows of the site that its draft belongs to. */
export type DeskSite = Pick<Settings, "title" | "language" | "timezone" | "names" | "addresses" | "format"> & {
  roundup: Pick<Settings["roundup"], "every">;
  strings: Strings;
  /** Root-relative addresses of the site's style sheet, and of its fonts. */
  style: string;
  preloadedFonts: readonly string[];
  actors: readonly Pick<Actor, "id" | "name" | "path">[];
};

const Context = createContext<DeskSite | undefined>(undefined);

export const DeskSiteProvider = Context.Provider;

/** The site of the desk that is being drawn; throws outside of a desk. */
export function useDeskSite(): DeskSite {
  const site = useContext(Context);
  if (!site) throw new Error("useDeskSite was called outside of the desk");
  return site;
}
