import type { Settings } from "../model/schema/settings.ts";
import type { LinkFault } from "../model/source.ts";
import { quote } from "../text/quote.ts";
import { checkColours } from "../theme/check-colours.ts";

/** What is wrong with a site's look: colours that are not read on one another, files that are not there. */
export function checkTheme({ theme = {} }: Settings, isThere: (file: string) => boolean): LinkFault[] {
  const colours = checkColours(theme).map(
    ({ scheme, token, ...fault }): LinkFault => ({ file: "site.yaml", path: ["theme", scheme, token], ...fault }),
  );
  const files = listThemeFiles(theme).filter(({ file }) => !isThere(file));
  const missing = files.map(
    ({ file, path }): LinkFault => ({
      ...{ file: "site.yaml", path: ["theme", ...path] },
      message: `le fichier ${quote(file)} manque`,
      remedy: "mettez-le à cet endroit, à partir du dossier du site, ou corrigez son nom",
    }),
  );
  return [...colours, ...missing];
}

function listThemeFiles({ logo, favicon, fonts = {} }: NonNullable<Settings["theme"]>) {
  const pictures = Object.entries({ logo, favicon }).map(([field, file]) => ({ file, path: [field] }));
  const own = Object.entries(fonts).flatMap(([role, family]) =>
    typeof family !== "object"
      ? []
      : (["regular", "italic", "bold"] as const).map((style) => ({
          file: family[style],
          path: ["fonts", role, style],
        })),
  );
  return [...pictures, ...own].flatMap(({ file, path }) => (file === undefined ? [] : [{ file, path }]));
}
