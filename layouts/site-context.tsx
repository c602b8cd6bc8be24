import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Assets } from "../src/assets/build-assets.ts";
import type { Picture } from "../src/images/picture.ts";
import type { Model } from "../src/model/model.ts";
import type { Routes } from "../src/model/routes.ts";
import type { Painter } from "../src/social/open-painter.ts";
import type { Strings } from "../src/words/strings.ts";

/** What every component may ask for: the model, the words of the interface, the addresses of assets. */
export type Site = {
  model: Model;
  strings: Strings;
  /** Where everything of the site is. */
  routes: Routes;
  assets: Assets;
  /** What was prepared of each picture, by its file from the site root. */
  pictures: Pick<ReadonlyMap<string, Picture>, "get">;
  /** The size of the workbook of the open data, where it was written before pages. */
  workbookBytes?: number;
  /** Paints what is shown of pages where they are shared; absent where none is asked for. */
  painter?: Painter;
};

const Context = createContext<Site | undefined>(undefined);

export const SiteProvider = Context.Provider;

const Words = createContext<Strings | undefined>(undefined);

/** Gives words to components that are shown outside of a page of the site. */
export const WordsProvider = Words.Provider;

/** The words of the interface, in a page of the site or outside of one. */
export function useStrings(): Strings {
  return useContext(Words) ?? useSite().strings;
}

/** The site that is being rendered; throws outside of a page. */
export function useSite(): Site {
  const site = useContext(Context);
  if (!site) throw new Error("useSite was called outside of a page");
  return site;
}

/** The addresses of the site that is being rendered. */
export function useRoutes(): Routes {
  return useSite().routes;
}
