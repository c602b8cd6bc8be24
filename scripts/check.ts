import { checkEditionLinks } from "../src/health/check-edition-links.ts";
import { checkInFormat } from "../src/migration/check-format.ts";
import { readModel } from "../src/sources/read-model.ts";
import { saySources } from "../src/sources/say-sources.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printProblems } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("check", "[--root DOSSIER] [--links]")}

Vérifie toutes les sources${"\u00a0"}: fiches, articles, liens de la semaine, vocabulaires, réglages.
Chaque problème est nommé avec son fichier, sa ligne et son remède.

  --links          visite ensuite chaque adresse citée et écrit un rapport daté, sans rien changer aux sources
  --out DOSSIER    où écrire ce rapport (par défaut${"\u00a0"}: _rapports dans le dossier des sources)
  --pause SECONDES entre deux demandes à un même site (par défaut${"\u00a0"}: 1)
  --allow-private  visite aussi cette machine et les réseaux privés, pour un essai
`,
  options: {
    ...{ links: { type: "boolean" }, "allow-private": { type: "boolean" } },
    ...{ out: { type: "string" }, pause: { type: "string" } },
  } as const,
  run: async ({ root, now, values }) => {
    const read = (texts?: ReadonlyMap<string, string>) => readModel(root, { now, drafts: true }, texts);
    const { value: model, problems: told } = read();
    const problems = checkInFormat(root, told, (texts) => read(texts).problems);
    const { checkFurther, checkWithoutModel, STILL_UNSEEN } = await import("../src/site/check-further.ts");
    const further = await (model ? checkFurther(root, model) : checkWithoutModel(root));
    const { errors, warnings } = printProblems([...problems, ...further]);
    if (errors > 0)
      console.error(
        `\nErreurs${"\u00a0"}: ${errors}. Avertissements${"\u00a0"}: ${warnings}. Corrigez les erreurs, puis relancez ${callCommand("check")}.`,
      );
    if (!model) console.error(STILL_UNSEEN);
    if (!model) return 1;
    if (errors === 0) console.log(saySources(model, warnings));
    if (!values.links) return Number(errors > 0);
    const { runLinkCheck } = await import("../src/health/run-link-check.ts");
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    const typed = { ...values, allowPrivate: values["allow-private"] };
    const check = await runLinkCheck(model, { root, now, typed, stream: process.stderr, signal: stop.signal });
    const found = printProblems(check.report ? checkEditionLinks(model, check.report) : []);
    for (const line of check.lines) console.log(line);
    return check.code || Number(errors + found.errors > 0);
  },
});
