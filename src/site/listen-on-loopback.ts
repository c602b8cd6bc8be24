import type Eleventy from "@11ty/eleventy";
import { isFromThisMachine } from "./guard-loopback.ts";

/**
 * Makes Eleventy's server listen on 127.0.0.1 alone, where it would listen on every interface of the machine: it has no option
 * for that. Also closes its web socket, which no middleware sees, to other sites' pages.
 */
export async function listenOnLoopback({ eleventyServe }: Eleventy): Promise<void> {
  await eleventyServe.initServerInstance();
  const { server } = eleventyServe;
  server._serverListen = (port) => server.server.listen({ port, host: "127.0.0.1" });
  server.server.prependListener("upgrade", (request, socket) => {
    if (!isFromThisMachine(request)) socket.destroy();
  });
}
