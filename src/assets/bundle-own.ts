import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import type { Theme } from "../theme/theme.ts";
import { type Logo, readIcon, readLogo } from "./read-logo.ts";

/** What a site adds to the assets of every site: its last layer of style, its logo, its icon. */
export type OwnAssets = {
  assets: { ownStyle?: string; logo?: Logo; icon?: string };
  files: readonly [name: string, content: Uint8Array][];
};

/** The sheet of a site's own, from its root. */
const OWN_STYLE = "theme/style.css";

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
  const sheet = join(root, OWN_STYLE);
  if (!existsSync(sheet)) return [];
  const { outputFiles = [] } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: { theme: sheet },
    outdir: join(root, "assets"),
  });
  return outputFiles.map((one) => [basename(one.path), one.contents]);
}
