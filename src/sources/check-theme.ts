import type { Settings } from "../model/schema/settings.ts";
import type { LinkFault } from "../model/source.ts";
import { quote } from "../text/quote.ts";
import { checkColours } from "../theme/check-colours.ts";

/** What is wrong with a site's look: colours that are not read on one another, files that are not there; `measure` tells the bytes of one that is. */
export function checkTheme({ theme = {} }: Settings, measure: (file: string) => number | undefined): LinkFault[] {
  const colours = checkColours(theme).map(
    ({ scheme, token, ...fault }): LinkFault => ({ file: "site.yaml", path: ["theme", scheme, token], ...fault }),
  );
  const files = listThemeFiles(theme).flatMap(({ file, path }): LinkFault[] => {
    const size = measure(file);
    if (size !== undefined && size > 0) return [];
    const message = `le fichier ${quote(file)} ${size === undefined ? "manque" : "est vide"}`;
    return [{ file: "site.yaml", path: ["theme", ...path], message, remedy: REMEDY }];
  });
  return [...colours, ...files];
}

const REMEDY = "mettez-le à cet endroit, à partir du dossier du site, ou corrigez son nom";

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
