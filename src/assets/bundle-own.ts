import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, type BuildResult, build } from "esbuild";
import type { Theme } from "../theme/theme.ts";
import { type Logo, readIcon, readLogo } from "./read-logo.ts";

/** What a site adds to the assets of every site: its last layer of style, its logo, its icon. */
export type OwnAssets = {
  assets: { ownStyle?: string; logo?: Logo; icon?: string };
  files: readonly [name: string, content: Uint8Array][];
};

/** The sheet of a site's own, from its root. */
export const OWN_STYLE = "theme/style.css";

export async function bundleOwn(theme: Theme, root: string, options: BuildOptions): Promise<OwnAssets> {
  const style = await bundleStyle(root, options);
  const logo = theme.logo === undefined ? undefined : await readLogo(theme.logo, root);
  const icon = await readIcon(theme, root);
  return {
    assets: {
      ownStyle: style.find(([name]) => name.endsWith(".css"))?.[0].replace(/^/u, "/assets/"),
      logo: logo?.logo,
      icon,
    },
    files: [...style, ...(logo ? [logo.file] : [])],
  };
}

/** The sheet, with the pictures and fonts that it names. */
async function bundleStyle(root: string, options: BuildOptions): Promise<[string, Uint8Array][]> {
  if (!existsSync(join(root, OWN_STYLE))) return [];
  const { outputFiles = [] } = await buildOwnStyle(root, options);
  return outputFiles.map((one) => [basename(one.path), one.contents]);
}

/** The same as esbuild gives it. Throws with esbuild's own words. */
export function buildOwnStyle(root: string, options: BuildOptions): Promise<BuildResult> {
  return build({
    ...options,
    absWorkingDir: root,
    entryPoints: { theme: join(root, OWN_STYLE) },
    outdir: join(root, "assets"),
  });
}
