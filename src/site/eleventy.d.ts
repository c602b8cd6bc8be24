/** The part of Eleventy's programmatic interface that this project uses; the package ships no types for it. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addExtension(extension: string, options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    setUseGitIgnore(use: boolean): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    on(event: "eleventy.before", listener: () => Promise<void> | void): void;
  }

  type Options = {
    quietMode?: boolean;
    configPath?: string | null;
    config?: (config: UserConfig) => void;
    runMode?: string;
  };

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
