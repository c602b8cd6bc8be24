import { join, resolve } from "node:path";
import { HOME } from "../src/files/home.ts";
import { prepareRoundup } from "../src/roundup/prepare-roundup.ts";
import { openProgressLine, renderRoundupSummary } from "../src/roundup/render-summary.ts";
import { callCommand } from "../src/text/call-command.ts";
import { defineCommand } from "./run-command.ts";

const SAMPLES = join(HOME, "starter/demo-feeds");

export const command = defineCommand({
  help: `${callCommand("liens", "[--demo] [--out DOSSIER]")}

Lit les flux des sources et des fiches, puis écrit le brouillon des liens du dimanche qui vient.
Relancer la commande ajoute ce qui est nouveau${"\u00a0"}; rien de ce que vous avez écrit ou retiré ne change.

  --demo           lit des flux d'exemple servis par cette machine, sans réseau
  --out DOSSIER    écrit le brouillon dans un autre dossier que content/liens/`,
  kept: "le brouillon reste entier, tel qu'il était ou tel qu'il vient d'être écrit. Relancez la commande quand vous voulez.",
  options: { demo: { type: "boolean" }, out: { type: "string" } },
  run: async ({ root, now, values }) => {
    const current = process.cwd();
    const progress = openProgressLine(process.stderr);
    const result = await prepareRoundup({
      root,
      now,
      out: values.out === undefined ? undefined : resolve(values.out),
      demoFeeds: values.demo ? SAMPLES : undefined,
      onProgress: progress.show,
    });
    progress.clear();
    const isDone = result.kind === "done";
    for (const line of renderRoundupSummary(result, current)) (isDone ? console.log : console.error)(line);
    return isDone ? 0 : 1;
  },
});
