import { runMigration } from "../src/migration/run-migration.ts";
import { FORMAT } from "../src/model/schema/format.ts";
import { callCommand } from "../src/text/call-command.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("migrer", "[--ecrire]")}

Amène les fichiers d'un site au format de cette version. Montre d'abord chaque ligne qui changerait${"\u202f"}; toutes les autres,
commentaires compris, restent telles quelles. Relancer la commande ne change plus rien.

  --ecrire         écrit ce qui est montré
`,
  kept: "chaque fichier est entier, tel qu'il était ou récrit. Relancez la commande pour finir.",
  options: { ecrire: { type: "boolean" } },
  run: async ({ root, values }) => {
    const { code, lines } = await runMigration(root, { write: values.ecrire ?? false, latest: FORMAT });
    for (const line of lines) (code === 0 ? console.log : console.error)(line);
    return code;
  },
});
