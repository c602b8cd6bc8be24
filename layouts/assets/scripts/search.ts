import { openSiteIndex } from "./search/search-pagefind.ts";
import { keepMarks, restore, type Session, search, showMore, type Trace } from "./search/search-session.ts";
import { findSearchPage, type SearchPage } from "./search/search-view.ts";

const TYPING_MS = 250;

const page = findSearchPage();
if (page) start(page);

function start(page: SearchPage): void {
  const { form, input, filters, list, more } = page;
  const session: Session = { page, title: document.title, turn: 0 };
  let typing: ReturnType<typeof setTimeout> | undefined;
  const searchIn = (delay: number, trace: Trace) => {
    clearTimeout(typing);
    typing = setTimeout(() => search(session, trace), delay);
  };
  form.addEventListener("focusin", () => openSiteIndex().catch(() => undefined), { once: true });
  input.addEventListener("input", () => searchIn(TYPING_MS, "replace"));
  for (const filter of filters) filter.addEventListener("change", () => searchIn(0, "push"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    searchIn(0, "push");
  });
  form.addEventListener("reset", () => {
    input.focus();
    searchIn(0, "push");
  });
  list.addEventListener("click", ({ target }) => keepMarks(session, (target as Element).closest("a")));
  more.addEventListener("click", () => showMore(session));
  addEventListener("popstate", () => {
    clearTimeout(typing);
    restore(session);
  });
  if (location.search !== "") restore(session);
}
