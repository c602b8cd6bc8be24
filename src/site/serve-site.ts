import type { DeskSite } from "../../layouts/desk/desk-site.tsx";
import { cacheFolder, HOME } from "../files/home.ts";
import type { Problem } from "../text/problem.ts";
import type { serveDesk } from "./desk/serve-desk.ts";
import type { Middleware } from "./guard-loopback.ts";
import { keepIndex } from "./preview/keep-index.ts";
import { type Audience, openAudience } from "./preview/open-audience.ts";
import { servePages } from "./preview/serve-pages.ts";
import { type RendererProcess, startRenderer } from "./preview/start-renderer.ts";
import { hasErrors, listFaults, openTeller, type ProblemTeller } from "./preview/tell-problems.ts";

type Options = {
  root: string;
  /** The folder that the search index is written to. */
  out: string;
  port: number;
  now: () => Date;
  /** What opens the editor's desk to whoever reads the terminal, and to nobody else. */
  token: string;
  /** The keys of the ways that letters leave by. */
  environment: Readonly<Record<string, string | undefined>>;
  /** Told the problems of the sources whenever they are others than before. */
  report: (problems: readonly Problem[]) => void;
  /** What is said once the site is served at an address. */
  welcome: (address: string) => string;
  say: (words: string) => void;
};

const DESK = "/_redaction/";

/**
 * Serves the site with its drafts: a page is rendered when it is asked for, in a process beside, and what is saved is shown in the
 * open pages. A fault in the sources is reported and told in the pages; the last good state stays.
 */
export async function serveSite(options: Options): Promise<void> {
  const { root, out, port, token, say, welcome } = options;
  const preview = openPreview(options);
  const { renderer, audience } = preview;
  const desk = openDeskLater({
    ...{ root, token, site: preview.deskSite, files: renderer.ownFiles },
    ...{ ask: (path: string) => renderer.ask(path, true), now: options.now, environment: options.environment },
  });
  const [{ openServer }, { watchFiles }] = await Promise.all([
    import("./preview/open-server.ts"),
    import("./preview/watch-files.ts"),
  ]);
  const middleware = [desk, preview.serve];
  say(welcome(await openServer({ folder: out, port, middleware, onSocket: audience.welcome, say })));
  watchFiles({ root, home: HOME }, (changes) => {
    preview.teller.hold();
    if (changes.has("code")) return renderer.restart();
    if (changes.has("assets")) renderer.bundle();
    if (changes.has("sources")) renderer.read();
  });
}

type DeskOptions = Omit<Parameters<typeof serveDesk>[0], "site"> & {
  site: () => Omit<DeskSite, "strings"> | undefined;
};

/** The desk, loaded with the first request to it. */
function openDeskLater(options: DeskOptions): Middleware {
  let opened: Promise<Middleware> | undefined;
  return async (request, response, next) => {
    if (!request.url?.startsWith(DESK)) return next();
    opened ??= openDeskNow(options);
    return (await opened)(request, response, next);
  };
}

async function openDeskNow({ site, ...options }: DeskOptions): Promise<Middleware> {
  const [desk, words] = await Promise.all([import("./desk/serve-desk.ts"), import("../model/strings-of.ts")]);
  const withWords = () => {
    const shown = site();
    return shown && { ...shown, strings: words.stringsOf(shown) };
  };
  return desk.serveDesk({ ...options, site: withWords });
}

type Preview = {
  renderer: RendererProcess;
  audience: Audience;
  teller: ProblemTeller;
  serve: Middleware;
  deskSite: DeskOptions["site"];
};

/** Starts what renders, and what follows it: the open pages, the search index, the words in the terminal. */
function openPreview({ root, out, now, report }: Options): Preview {
  let desk: ReturnType<DeskOptions["site"]>;
  const audience = openAudience(async (path) => (await renderer.ask(path, false)).page);
  const index = keepIndex({ root, out, now, onState: (state) => audience.tell({ kind: "index", state }) });
  const teller = openTeller((problems) => {
    report(problems);
    audience.tell({ kind: "faults", faults: listFaults(problems) });
  });
  const cache = cacheFolder(root);
  const renderer = startRenderer({
    ...{ home: HOME, root, cache, drafts: true, socialImages: true, now },
    onState: (state, isLast) => {
      desk = state.desk ?? desk;
      teller.hear(state.problems, isLast);
      void audience.refresh();
      if (state.isRead && !hasErrors(state.problems)) index.outdate();
    },
  });
  const ask = (path: string) => renderer.ask(path, true);
  const serve = servePages({ ask, ownFiles: renderer.ownFiles, isIndexed: index.isThere });
  return { renderer, audience, teller, serve, deskSite: () => desk };
}
