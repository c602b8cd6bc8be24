/** The parts of Eleventy that the preview uses, as they are: the packages ship no types. */
declare module "@11ty/eleventy-dev-server" {
  import type { Server } from "node:http";

  /** A browser's end of the web socket. */
  export type Socket = {
    on(event: "message", listener: (data: Buffer) => void): void;
    on(event: "close", listener: () => void): void;
    send(text: string): void;
    close(): void;
  };

  type Logger = Record<"info" | "log" | "error", (message: string) => void>;

  /** Serves a folder behind middleware; its web socket opens when it listens. */
  export default class EleventyDevServer {
    static getServer(
      name: string,
      folder: string,
      options: Record<string, unknown> & { logger: Logger },
    ): EleventyDevServer;
    server: Server;
    updateServer: { on(event: "connection", listener: (socket: Socket) => void): void };
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    _serverListen(port: number): void;
  }
}

declare module "@11ty/chokidar-with-glob-support" {
  /** Chokidar, watching. */
  export type Watcher = {
    on(event: "all", listener: (event: string, path: string) => void): Watcher;
    on(event: "ready", listener: () => void): Watcher;
  };

  const chokidar: { watch(paths: readonly string[], options: { ignoreInitial: boolean }): Watcher };
  export default chokidar;
}
