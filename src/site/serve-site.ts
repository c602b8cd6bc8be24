import { join } from "node:path";
import type Eleventy from "@11ty/eleventy";
import type { DeskSite } from "../../layouts/desk/desk-site.tsx";
import type { Problem } from "../text/problem.ts";
import { getStrings } from "../words/languages.ts";
import type { ConfigurePreview } from "./create-eleventy.ts";
import { type Middleware, mayOpenSocket } from "./guard-loopback.ts";
import { HOME } from "./home.ts";
import { keepIndex } from "./preview/keep-index.ts";
import { type Audience, openAudience } from "./preview/open-audience.ts";
import { servePages } from "./preview/serve-pages.ts";
import { type RendererProcess, startRenderer } from "./preview/start-renderer.ts";
import { hasErrors, listFaults, openTeller } from "./preview/tell-problems.ts";
import { listWatched, watchFiles } from "./preview/watch-files.ts";

type Options = {
  configure: ConfigurePreview;
  root: string;
  /** The folder that the search index is written to. */
  out: string;
  port: number;
  now: () => Date;
  /** What opens the editor's desk to whoever reads the terminal, and to nobody else. */
  token: string;
  /** Told the problems of the sources whenever they are others than before. */
  report: (problems: readonly Problem[]) => void;
  /** What is printed once the site is served at an address. */
  welcome: (address: string) => string;
};

/**
 * Serves the site with its drafts: a page is rendered when it is asked for, in a process beside, and what is saved is shown in the
 * open pages. A fault in the sources is reported and told in the pages; the last good state stays. Eleventy watches and serves;
 * what takes long to load is loaded while the sources are read.
 */
export async function serveSite(options: Options): Promise<void> {
  const { configure, root, out, port, welcome } = options;
  const preview = openPreview(options);
  const [{ createEleventy }, { serveDesk }] = await Promise.all([
    import("./create-eleventy.ts"),
    import("./desk/serve-desk.ts"),
  ]);
  const desk = serveDesk({ root, token: options.token, site: preview.deskSite, files: preview.renderer.ownFiles });
  const places = { root, home: HOME };
  const configuration = configure({ watched: listWatched(places), welcome, middleware: [desk, preview.serve] });
  const eleventy = createEleventy(configuration, out, "serve");
  await eleventy.init();
  eleventy.disableLogger();
  await listenOnLoopback(eleventy, port, preview.audience);
  await eleventy.watch();
  watchFiles(eleventy.watcher, places, (changes) => {
    if (changes.has("code")) return preview.renderer.restart();
    if (changes.has("assets")) preview.renderer.bundle();
    if (changes.has("sources")) preview.renderer.read();
  });
}

type Preview = {
  renderer: RendererProcess;
  audience: Audience;
  serve: Middleware;
  deskSite: () => DeskSite | undefined;
};

/** Starts what renders, and what follows it: the open pages, the search index, the words in the terminal. */
function openPreview({ root, out, now, report }: Options): Preview {
  let desk: DeskSite | undefined;
  const audience = openAudience(async (path) => (await renderer.ask(path, false)).page);
  const index = keepIndex({ root, out, now, onState: (state) => audience.tell({ kind: "index", state }) });
  const tell = openTeller((problems) => {
    report(problems);
    audience.tell({ kind: "faults", faults: listFaults(problems) });
  });
  const cache = join(HOME, ".cache");
  const renderer = startRenderer({
    ...{ home: HOME, root, cache, drafts: true, socialImages: true, now },
    onState: (state) => {
      desk = state.desk ? { ...state.desk, strings: getStrings(state.desk.language) } : desk;
      tell(state.problems);
      void audience.refresh();
      if (state.isRead && !hasErrors(state.problems)) index.outdate();
    },
  });
  const ask = (path: string) => renderer.ask(path, true);
  const serve = servePages({ ask, ownFiles: renderer.ownFiles, isIndexed: index.isThere });
  return { renderer, audience, serve, deskSite: () => desk };
}

/**
 * Makes Eleventy's server listen on 127.0.0.1 alone, where it would listen on every interface of the machine: it has no option
 * for that. Also closes its web socket, which no middleware sees, to other sites' pages.
 */
async function listenOnLoopback(eleventy: Eleventy, port: number, audience: Audience): Promise<void> {
  const { eleventyServe } = eleventy;
  await eleventyServe.initServerInstance();
  const { server } = eleventyServe;
  server._serverListen = (at) => server.server.listen({ port: at, host: "127.0.0.1" });
  server.server.prependListener("upgrade", (request, socket) => {
    if (!mayOpenSocket(request)) socket.destroy();
  });
  await eleventy.serve(port);
  await server.ready();
  server.updateServer.on("connection", audience.welcome);
}
