import { join, resolve } from "node:path";
import { configureSite } from "../eleventy.config.ts";
import { nameFolder } from "../src/files/name-folder.ts";
import { explainOutFolder } from "../src/site/check-out-folder.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printErrors, sayStopped } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("build", "[--root DOSSIER] [--out DOSSIER]")}

Construit le site publié, avec son index de recherche${"\u00a0"}: ni brouillon, ni contenu daté du futur.

  --out DOSSIER    où l'écrire (par défaut${"\u00a0"}: _site dans le dossier des sources)
  --no-social-images  sans les images que montrent les réseaux quand on y partage une page
`,
  kept: "le site déjà écrit reste entier, rien n'en est remplacé.",
  options: { out: { type: "string" }, "no-social-images": { type: "boolean" } },
  run: async ({ root, now, values }) => {
    const from = process.cwd();
    const out = resolve(values.out ?? join(root, "_site"));
    const refused = explainOutFolder(out, root, from);
    if (refused !== undefined) {
      console.error(`✗ ${refused}.`);
      return 2;
    }
    const { buildSite } = await import("../src/site/build-site.ts");
    const errors = printErrors(
      await buildSite(root, out, now, {
        configure: configureSite,
        socialImages: !values["no-social-images"],
      }),
    );
    if (errors > 0) {
      console.error(sayStopped("Rien n'a été construit", "build"));
      return 1;
    }
    console.log(`Site écrit dans ${nameFolder(out, from)}.`);
    return 0;
  },
});
