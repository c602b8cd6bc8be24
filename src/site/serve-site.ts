import { join } from "node:path";
import type Eleventy from "@11ty/eleventy";
import { bundleFile } from "../assets/bundle-file.ts";
import { cacheFolder, HOME } from "../files/home.ts";
import type { Model } from "../model/model.ts";
import { readModel } from "../sources/read-model.ts";
import type { Problem } from "../text/problem.ts";
import { type Configure, createEleventy } from "./create-eleventy.ts";
import { serveDesk } from "./desk/serve-desk.ts";
import { isFromThisMachine } from "./guard-loopback.ts";
import { type PreparedSite, prepareSite } from "./prepare-site.ts";
import { serveLetters } from "./serve-letters.ts";

type Options = {
  configure: Configure;
  root: string;
  out: string;
  port: number;
  now: () => Date;
  /** What opens the editor's desk to whoever reads the terminal, and to nobody else. */
  token: string;
  /** Told the problems of the sources after every reading, none included. */
  report: (problems: readonly Problem[]) => void;
  /** What is printed once the site is served at an address. */
  welcome: (address: string, model: Model) => string;
};

/**
 * Builds the site with its drafts, serves it and builds it again at every change. A fault in the sources is reported and the
 * last valid site stays; where there is none yet, nothing is served and false is returned.
 */
export async function serveSite({
  configure,
  root,
  out,
  port,
  now,
  token,
  report,
  welcome,
}: Options): Promise<boolean> {
  let latest: Model | undefined;
  const read = () => {
    const { value: model, problems } = readModel(root, { now: now(), drafts: true });
    report(problems);
    latest = model ?? latest;
    return latest;
  };
  let first = read();
  if (!first) return false;
  let shown = first;
  const readLatest = () => {
    const model = first ?? read();
    first = undefined;
    if (!model) throw new Error("no valid sources were ever read");
    shown = model;
    return model;
  };
  let prepared: PreparedSite | undefined;
  const prepare = async () => {
    prepared = await prepareSite(readLatest(), {
      root,
      out,
      preview: true,
      socialImages: false,
      cache: cacheFolder(root),
    });
    return prepared.site;
  };
  const finish = async () => prepared?.written;
  const files = await bundleDesk();
  const middleware = [
    serveLetters({ home: HOME, read: () => shown, now }),
    serveDesk({ root, token, site: () => prepared?.site, files }),
  ];
  const greet = (address: string) => welcome(address, shown);
  const options = { root, out, prepare, finish, welcome: greet, middleware };
  const eleventy = createEleventy(configure, options, "serve");
  await eleventy.init();
  await listenOnLoopback(eleventy);
  await eleventy.watch();
  await eleventy.serve(port);
  return true;
}

async function bundleDesk() {
  const [sheet, script] = await Promise.all(
    ["bureau.css", "bureau"].map((name) => bundleFile(join(HOME, "layouts/desk", name))),
  );
  return { "bureau.css": sheet ?? "", "bureau.js": script ?? "" };
}

/**
 * Makes Eleventy's server listen on 127.0.0.1 alone, where it would listen on every interface of the machine: it has no option
 * for that. Also closes its web socket, which no middleware sees, to other sites' pages.
 */
async function listenOnLoopback({ eleventyServe }: Eleventy): Promise<void> {
  await eleventyServe.initServerInstance();
  const { server } = eleventyServe;
  server._serverListen = (port) => server.server.listen({ port, host: "127.0.0.1" });
  server.server.prependListener("upgrade", (request, socket) => {
    if (!isFromThisMachine(request)) socket.destroy();
  });
}
