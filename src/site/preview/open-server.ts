import EleventyDevServer, { type Socket } from "@11ty/eleventy-dev-server";
import { guardLoopback, type Middleware, mayOpenSocket } from "../guard-loopback.ts";

type Options = {
  /** What is served where no step answers. */
  folder: string;
  port: number;
  /** What answers, in order. */
  middleware: readonly Middleware[];
  onSocket: (socket: Socket) => void;
  say: (line: string) => void;
};

/**
 * Opens Eleventy's own server, alone: the rest of Eleventy takes half a second to load, and renders whole sites. It listens on
 * 127.0.0.1 alone, where it would listen on every interface of the machine: it has no option for that; its web socket, which no
 * middleware sees, is closed to other sites' pages. Where the port was taken a moment ago the next one is. Returns the address.
 */
export async function openServer({ folder, port, middleware, onSocket, say }: Options): Promise<string> {
  const server = EleventyDevServer.getServer("apercu", folder, {
    liveReload: false,
    domDiff: false,
    middleware: [guardLoopback, ...middleware],
    messageOnStart: () => false,
    logger: { info: say, log: say, error: say },
  });
  server._serverListen = (at) => server.server.listen({ port: at, host: "127.0.0.1" });
  server.server.prependListener("upgrade", (request, socket) => {
    if (!mayOpenSocket(request)) socket.destroy();
  });
  server.serve(port);
  await server.ready();
  server.updateServer.on("connection", onSocket);
  return server.getServerUrl("localhost");
}
