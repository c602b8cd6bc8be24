import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleAssets } from "../../src/assets/build-assets.ts";
import { bundleFile } from "../../src/assets/bundle-file.ts";
import { stringsOf } from "../../src/model/strings-of.ts";
import { serveDesk } from "../../src/site/desk/serve-desk.ts";
import { guardLoopback } from "../../src/site/guard-loopback.ts";
import { openRenderer } from "../../src/site/preview/open-renderer.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";
import { FILE, REPORT_FILE } from "./sample-draft.ts";

export const NOW = new Date("2026-11-26T10:00:00Z");
export const TOKEN = "0123456789abcdef";
const DESK = join(PROJECT, "layouts/desk");

const FIXTURE = join(PROJECT, "tests/fixtures/site");

/** Bundled once for all desks of a test file. */
const bundling = Promise.all([
  bundleAssets({ home: PROJECT, root: FIXTURE, cache: join(PROJECT, ".cache"), settings: { language: "fr" } }),
  bundleDesk(),
]);

async function bundleDesk() {
  const [style, script] = await Promise.all(["bureau.css", "bureau.ts"].map((name) => bundleFile(join(DESK, name))));
  return { "bureau.css": style ?? "", "bureau.js": script ?? "" };
}

type Around = {
  /** The instant that it is; Thursday before the draft's Sunday, unless told. */
  now?: () => Date;
  /** Lays more into the site's folder, whose absolute path it gets. */
  lay?: (root: string) => void;
};

/** The desk on a copy of the fixture site that holds one draft, on a free port of 127.0.0.1. */
export async function openTestDesk(draft: string, report?: unknown, { now = () => NOW, lay }: Around = {}) {
  const root = mkdtempSync(join(tmpdir(), "desk-"));
  cpSync(FIXTURE, root, { recursive: true });
  rmSync(join(root, "content/liens/2026-10-18.md"));
  writeFileSync(join(root, FILE), draft);
  mkdirSync(join(root, "_rapports"));
  if (report) writeFileSync(join(root, REPORT_FILE), JSON.stringify(report));
  lay?.(root);
  const { value: model } = readModel(root, { now: now(), drafts: true });
  if (!model) throw new Error("the fixture site is broken");
  const [bundle, files] = await bundling;
  const { title, language, timezone, names, addresses, format, roundup } = model.settings;
  const told = { title, language, timezone, names, addresses, format, roundup };
  const site = { ...bundle.assets, ...told, strings: stringsOf(model.settings), actors: model.actors };
  const renderer = await openTestRenderer(root, now);
  const desk = serveDesk({
    root,
    token: TOKEN,
    site: () => site,
    files: async () => files,
    ask: renderer,
    now,
    environment: {},
  });
  const server = createServer((request, response) =>
    guardLoopback(request, response, () =>
      desk(request, response, async () => {
        const { status, headers, body } = await renderer(request.url ?? "/");
        response.writeHead(status, headers);
        response.end(body);
      }),
    ),
  );
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    root,
    host,
    ask: askDesk(host),
    url: `http://127.0.0.1:${port}/_redaction/`,
    read: () => readFileSync(join(root, FILE), "utf8"),
    write: (text: string) => writeFileSync(join(root, FILE), text),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => {
          rmSync(root, { recursive: true, force: true });
          done();
        });
      }),
  };
}

/** What the preview answers at an address, its sources read anew each time. */
async function openTestRenderer(root: string, now: () => Date) {
  const options = { home: PROJECT, root, cache: join(root, "cache"), drafts: true, socialImages: false };
  const renderer = await openRenderer(options);
  renderer.dress((await bundling)[0]);
  return (path: string) => {
    renderer.read(now());
    return renderer.answer(path);
  };
}

/** What the desk answers to an address, or to a form sent there, from the page that it gave. */
export type AskDesk = (path: string, fields?: Record<string, string>) => Promise<{ status?: number; text: string }>;

function askDesk(host: string): AskDesk {
  const [hostname, port] = host.split(":");
  const headers = {
    Host: host,
    Cookie: `redaction=${TOKEN}`,
    Origin: `http://${host}`,
    "Sec-Fetch-Site": "same-origin",
  };
  return (path, fields) =>
    new Promise((done, fail) => {
      const sent = request({ hostname, port, method: fields ? "POST" : "GET", path, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => done({ status: response.statusCode, text }));
      });
      sent.on("error", fail);
      sent.end(fields && String(new URLSearchParams(fields)));
    });
}
