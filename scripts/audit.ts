import { configureSite } from "../eleventy.config.ts";
import { AUDIT_FILE } from "../src/model/source.ts";
import { printErrors } from "./print-problems.ts";
import { runCommand } from "./run-command.ts";

await runCommand({
  help: `npm run audit

Construit le site à part et juge une page de chaque sorte dans un vrai navigateur${"\u00a0"}: accessibilité (axe), validité du HTML.
Le résultat, daté, est écrit dans ${AUDIT_FILE}, d'où la déclaration d'accessibilité le publie. Les critères qu'une
personne a jugés s'écrivent, eux, dans accessibility/criteria.yaml.
`,
  kept: "rien n'est écrit, le dernier audit reste entier.",
  options: {},
  run: async ({ root, now }) => {
    const { runAudit } = await import("../src/audit/run-audit.ts").catch(sayWhatIsMissing);
    const onPage = (path: string) => console.error(path);
    const { value: audit, problems } = await runAudit(root, { now, configure: configureSite, onPage });
    printErrors(problems);
    if (!audit) return 1;
    for (const { rule, help, pages } of audit.violations)
      console.log(`✗ ${rule}${"\u00a0"}: ${help} (${pages.join(", ")})`);
    for (const { rule, message, pages } of audit.markup)
      console.log(`✗ ${rule}${"\u00a0"}: ${message} (${pages.join(", ")})`);
    const faults = audit.violations.length + audit.markup.length;
    console.log(`${audit.pages.length} pages jugées, ${faults} défauts. Écrit dans ${AUDIT_FILE}.`);
    return Number(faults > 0);
  },
});

/** The browser and the judges are development dependencies, which `npm ci --omit=dev` leaves out. */
function sayWhatIsMissing(error: NodeJS.ErrnoException): never {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  console.error("L'audit demande un navigateur et ses juges\u202f; relancez npm install sans --omit=dev.");
  process.exit(1);
}
