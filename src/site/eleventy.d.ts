/** The part of Eleventy's programmatic interface that this project uses; the package ships no types for it. */
declare module "@11ty/eleventy" {
  import type { Server } from "node:http";

  export interface UserConfig {
    addExtension(extension: string, options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    addWatchTarget(target: string): void;
    setChokidarConfig(options: Record<string, unknown>): void;
    setWatchJavaScriptDependencies(watch: boolean): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    setServerOptions(options: Record<string, unknown>): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    on(event: "eleventy.before" | "eleventy.after", listener: () => Promise<void> | void): void;
  }

  type Options = {
    quietMode?: boolean;
    configPath?: string | null;
    config?: (config: UserConfig) => void;
    runMode?: string;
  };

  /** A browser's end of the web socket. */
  export type Socket = {
    on(event: "message", listener: (data: Buffer) => void): void;
    on(event: "close", listener: () => void): void;
    send(text: string): void;
    close(): void;
  };

  /** Eleventy's dev server; its web socket opens when it listens. */
  export type DevServer = {
    server: Server;
    updateServer: { on(event: "connection", listener: (socket: Socket) => void): void };
    ready(): Promise<void>;
    _serverListen(port: number): void;
  };

  /** Chokidar, watching. */
  export type Watcher = {
    options: { cwd?: string };
    on(event: "all", listener: (event: string, path: string) => void): void;
  };

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<unknown>;
    serve(port?: number): Promise<void>;
    stopWatch(): Promise<void>;
    disableLogger(): void;
    watcher: Watcher;
    eleventyServe: { initServerInstance(): Promise<void>; server: DevServer };
  }
}
