/** The part of Eleventy's programmatic interface that this project uses; the package ships no types for it. */
declare module "@11ty/eleventy" {
  import type { Server } from "node:http";

  export interface UserConfig {
    addExtension(extension: string, options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    addWatchTarget(target: string): void;
    setUseGitIgnore(use: boolean): void;
    setWatchJavaScriptDependencies(watch: boolean): void;
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

  /** Eleventy's dev server, before it listens. */
  export type DevServer = { server: Server; _serverListen(port: number): void };

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<unknown>;
    serve(port?: number): Promise<void>;
    stopWatch(): Promise<void>;
    eleventyServe: { initServerInstance(): Promise<void>; server: DevServer };
  }
}
