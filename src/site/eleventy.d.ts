/** The part of Eleventy's programmatic interface that this project uses; the package ships no types for it. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addExtension(extensions: string[], options: ExtensionOptions): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    setUseGitIgnore(use: boolean): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    on(event: "eleventy.before", listener: () => Promise<void> | void): void;
  }

  /** What a file that is a template exports. */
  export type Template = { data: object; render: (data: never) => Promise<string> };

  /** A kind of templates: how they are loaded, and what renders a page of one. */
  export type ExtensionOptions = {
    /** False where a template is loaded as a module, and not read as text. */
    read: boolean;
    useJavaScriptImport: boolean;
    useLayouts: boolean;
    getInstanceFromInputPath: (file: string) => Promise<Template>;
    getData: true;
    compileOptions: { cache: boolean };
    compile: (text: undefined, file: string) => Promise<(data: never) => Promise<string>>;
  };

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
