/** The part of the package that this project uses; it ships no types. */
declare module "@11ty/eleventy-img" {
  type Options = {
    widths: readonly (number | "auto")[];
    formats: readonly string[];
    outputDir: string;
    urlPath: string;
    fixOrientation: boolean;
    sharpAvifOptions?: Record<string, unknown>;
    useCache?: boolean;
    filenameFormat?: (id: string, source: string, width: number, format: string) => string;
  };

  /** One width in one format. */
  export type Output = {
    format: string;
    width: number;
    height: number;
    url: string;
    sourceType: string;
    srcset: string;
    filename: string;
    outputPath: string;
  };

  export default function image(source: string, options: Options): Promise<Record<string, Output[]>>;
}
