import { build } from "esbuild";

/** The text of a script or style sheet, given by its absolute path, with all that it imports. */
export async function bundleFile(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: "esm",
    charset: "utf8",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
