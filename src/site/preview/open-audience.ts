import type { Socket } from "@11ty/eleventy-dev-server";
import type { OpenPage, PreviewNews } from "../../../layouts/preview/news.ts";
import type { PageState } from "./preview-reply.ts";

/** The open pages of the preview. */
export type Audience = {
  /** Takes a browser's web socket. */
  welcome: (socket: Socket) => void;
  /** Tells every open page; the last of each kind is told to those that open later. */
  tell: (news: PreviewNews) => void;
  /** Tells those pages that are others now, and no others. */
  refresh: () => Promise<void>;
};

type Listener = { socket: Socket; page?: OpenPage };

/** Opens an audience; `stateOf` gives what a page at a path is now. */
export function openAudience(stateOf: (path: string) => Promise<PageState | undefined>): Audience {
  const listeners = new Set<Listener>();
  const last = new Map<PreviewNews["kind"], PreviewNews>();
  const compare = async (path: string) => {
    const state = await stateOf(path);
    for (const listener of listeners) if (state && listener.page?.path === path) tellChange(listener, state);
  };
  return {
    welcome: (socket) => {
      const listener: Listener = { socket };
      listeners.add(listener);
      socket.on("close", () => listeners.delete(listener));
      socket.on("message", (data) => {
        listener.page = parseOpenPage(data.toString());
        if (!listener.page) return socket.close();
        for (const news of last.values()) send(socket, news);
        void compare(listener.page.path);
      });
    },
    tell: (news) => {
      last.set(news.kind, news);
      for (const { socket, page } of listeners) if (page) send(socket, news);
    },
    refresh: async () => {
      // The page that opened last is most likely the one that is looked at.
      const paths = new Set([...listeners].reverse().flatMap(({ page }) => page?.path ?? []));
      for (const path of paths) await compare(path);
    },
  };
}

/** Each change is told once. */
function tellChange({ socket, page }: Listener, { version, styles }: PageState): void {
  if (!page) return;
  const isDressed = page.styles.join() === styles.join();
  if (page.version !== version) send(socket, { kind: "page", version });
  else if (!isDressed) send(socket, { kind: "styles", styles });
  Object.assign(page, { version, styles });
}

function send(socket: Socket, news: PreviewNews): void {
  socket.send(JSON.stringify(news));
}

/** What a browser said; undefined for anything else than what the preview's own script says. */
function parseOpenPage(text: string): OpenPage | undefined {
  try {
    const { path, version, styles } = JSON.parse(text);
    const isOpened = typeof path === "string" && typeof version === "string" && Array.isArray(styles);
    return isOpened && path.startsWith("/") ? { path, version, styles: styles.map(String) } : undefined;
  } catch {
    return undefined;
  }
}
