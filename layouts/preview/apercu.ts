import { listShown, showChanges } from "./apercu-changes.ts";
import { showFaults, showNote } from "./apercu-panel.ts";
import { reloadInPlace, takePlace } from "./apercu-place.ts";
import { swapStyles } from "./apercu-styles.ts";
import type { IndexState, OpenPage, PreviewNews } from "./news.ts";

/** Milliseconds before the server is looked for again, and after which its silence is told. */
const AGAIN = 500;
const SILENCE = 3000;

const version = document.querySelector<HTMLMetaElement>('meta[name="apercu"]')?.content ?? "";
const searches = document.querySelector('script[src^="/assets/search-"]') !== null;
/** Before the page's own scripts add to it. */
const blocks = listShown();
let index: IndexState | undefined;
let silence: ReturnType<typeof setTimeout> | undefined;

const before = takePlace();
if (before) showChanges(before);
connect();

/** Listens to the server for as long as the page is open, and finds it again when it comes back. */
function connect(): void {
  const socket = new WebSocket(`ws://${location.host}/`);
  silence ??= setTimeout(() => showNote("silence", "L’aperçu ne répond plus : relancez-le dans le terminal."), SILENCE);
  socket.addEventListener("open", () => {
    clearTimeout(silence);
    silence = undefined;
    showNote("silence");
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][href^="/assets/"]')];
    const opened: OpenPage = {
      path: location.pathname,
      version,
      styles: styles.map((link) => link.getAttribute("href") ?? ""),
    };
    socket.send(JSON.stringify(opened));
  });
  socket.addEventListener("message", ({ data }) => hear(JSON.parse(data) as PreviewNews));
  socket.addEventListener("close", () => setTimeout(connect, AGAIN));
}

function hear(news: PreviewNews): void {
  if (news.kind === "faults") showFaults(news.faults);
  else if (news.kind === "styles") swapStyles(news.styles);
  else if (news.kind === "index") followIndex(news.state);
  else if (news.kind === "page" && news.version !== version) reloadInPlace(blocks);
}

const INDEX_NOTES: Record<IndexState, string | undefined> = {
  absent: "L’index de recherche se prépare : la recherche répondra dans un instant.",
  old: "La recherche ne connaît pas encore vos derniers changements : son index se refait après une pause.",
  ready: undefined,
};

/** The search page says what its index lacks, and opens the new one as soon as it is there. */
function followIndex(state: IndexState): void {
  if (!searches) return;
  showNote("index", INDEX_NOTES[state]);
  if (state === "ready" && index !== undefined && index !== "ready") reloadInPlace(blocks);
  index = state;
}
