import { build } from "esbuild";

/**
 * The text of a script or style sheet, given by its absolute path, with all that it imports. A script needs no extension: it is
 * TypeScript here, JavaScript in the package. No site's tsconfig.json is asked how to read it.
 */
export async function bundleFile(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: "esm",
    charset: "utf8",
    write: false,
    logLevel: "silent",
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? "";
}
