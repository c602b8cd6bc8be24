import { configureSite } from "../eleventy.config.ts";
import { AUDIT_FILE } from "../src/model/source.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printErrors } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("audit")}

Construit le site à part et juge une page de chaque sorte dans un vrai navigateur${"\u00a0"}: accessibilité (axe), validité du HTML.
Le résultat, daté, est écrit dans ${AUDIT_FILE}, d'où la déclaration d'accessibilité le publie. Les critères qu'une
personne a jugés s'écrivent, eux, dans accessibility/criteria.yaml.
`,
  kept: "rien n'est écrit, le dernier audit reste entier.",
  options: {},
  run: async ({ root, now }) => {
    const { runAudit } = await import("../src/audit/run-audit.ts").catch(sayWhatIsMissing);
    const onPage = (path: string) => console.error(path);
    const asked = { now, configure: configureSite, onPage };
    const { value: audit, problems } = await runAudit(root, asked).catch(sayWhatIsMissing);
    printErrors(problems);
    if (!audit) return 1;
    const found = [
      ...audit.violations.map(({ rule, help, pages }) => ({ rule, words: help, pages })),
      ...audit.markup.map(({ rule, message, pages }) => ({ rule, words: message, pages })),
    ];
    for (const { rule, words, pages } of found) console.log(`✗ ${rule}${"\u00a0"}: ${words} (${pages.join(", ")})`);
    const judged = countThings(audit.pages.length, "page jugée", "pages jugées");
    console.log(`${judged}, ${countThings(found.length, "défaut", "défauts")}. Écrit dans ${AUDIT_FILE}.`);
    return Number(found.length > 0);
  },
});

/** « 1 défaut », « 2 défauts », « 0 défaut »: French counts as one up to two. */
function countThings(count: number, one: string, several: string): string {
  return `${count} ${count < 2 ? one : several}`;
}

/** The browser and the judges are no dependencies of a site, which an audit alone asks for. */
function sayWhatIsMissing(error: NodeJS.ErrnoException): never {
  if (!/^(?:ERR_)?MODULE_NOT_FOUND$/u.test(error.code ?? "")) throw error;
  console.error(
    "L'audit demande un navigateur et ses juges\u202f; lancez npm install --save-dev playwright-core @sparticuz/chromium axe-core html-validate",
  );
  process.exit(1);
}
