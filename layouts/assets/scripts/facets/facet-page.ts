import type { ScriptMessages } from "../../../script-messages.ts";

export type BrowseMessages = ScriptMessages["catalogue-form"];

/** The parts of the catalogue's page that its script reads and fills in. */
export type BrowsePage = {
  form: HTMLFormElement;
  query: HTMLInputElement;
  sort: HTMLSelectElement;
  /** Lists of values by name of facet. */
  drawers: Map<string, HTMLElement>;
  /** Leads to what the filters leave. */
  go: HTMLElement;
  status: HTMLElement;
  chosen: HTMLElement;
  list: HTMLElement;
  found: HTMLElement;
  more: HTMLButtonElement;
  template: HTMLTemplateElement;
  messages: BrowseMessages;
  /** The page's title where nothing is filtered. */
  title: string;
  /** Address of the facets' data. */
  source: string;
};

/** Throws where the page is not the one that the script was written for. */
export function findBrowsePage(form: HTMLFormElement, messages: BrowseMessages): BrowsePage {
  const find = <E extends Element>(selector: string): E => {
    const element = document.querySelector<E>(selector);
    if (!element) throw new Error(`the page has no ${selector}`);
    return element;
  };
  const drawers = [...form.querySelectorAll<HTMLElement>("[data-facet]")].map((drawer): [string, HTMLElement] => [
    drawer.dataset.facet ?? "",
    drawer.querySelector<HTMLElement>("ul") ?? drawer,
  ]);
  return {
    form,
    query: find("#catalogue-q"),
    sort: find("#catalogue-tri"),
    drawers: new Map(drawers),
    go: find("#catalogue-go"),
    status: find("#catalogue-status"),
    chosen: find("#catalogue-chosen"),
    list: find("#catalogue-list"),
    found: find("#catalogue-found"),
    more: find("#catalogue-more"),
    template: find("#catalogue-entry"),
    messages,
    title: document.title,
    source: form.dataset.source ?? "",
  };
}
