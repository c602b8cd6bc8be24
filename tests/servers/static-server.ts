import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

export type StaticServer = { url: string; requests: string[]; close: () => Promise<void> };

/** Serves a folder on a free port, as a plain static host would: `index.html` for folders, `404.html` for the rest. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    requests.push(pathname);
    const file = findFile(folder, decodeURIComponent(pathname));
    const type = TYPES[extname(file ?? ".html")] ?? "application/octet-stream";
    response.writeHead(file ? 200 : 404, { "content-type": type });
    createReadStream(file ?? join(folder, "404.html"))
      .on("error", () => response.end())
      .pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, requests, close };
}

function findFile(folder: string, pathname: string): string | undefined {
  const path = join(folder, normalize(pathname));
  const file = path.endsWith("/") ? join(path, "index.html") : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
