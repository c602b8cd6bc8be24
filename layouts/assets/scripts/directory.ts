import { readMessages } from "../../script-messages.ts";
import "./compare.ts";
import type { Browser } from "./facets/facet-session.ts";

const form = document.querySelector<HTMLFormElement>("#catalogue-form");
if (form) start(form);

/** Nothing is loaded until the reader turns to the filters, or comes with an address that filters. */
function start(form: HTMLFormElement): void {
  let browser: Promise<Browser | undefined> | undefined;
  const open = () => {
    browser ??= import("./facets/facet-session.ts")
      .then(({ openBrowser }) => openBrowser(form, readMessages<"catalogue-form">(form)))
      .catch(() => {
        browser = undefined;
        return undefined;
      });
    return browser;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    open().then((opened) => opened?.apply("push"));
  });
  for (const sign of ["focusin", "pointerover", "input", "toggle"]) form.addEventListener(sign, open, true);
  addEventListener("popstate", () => {
    if (browser || location.search !== "") open().then((opened) => opened?.restore());
  });
  if (location.search !== "" || history.state) open();
}
