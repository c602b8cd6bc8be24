import { makeFiche } from "../src/fiche/make-fiche.ts";
import { exitCodeOf, renderFicheResult } from "../src/fiche/render-result.ts";
import { writeFormFiles } from "../src/fiche/write-form-files.ts";
import { callCommand } from "../src/text/call-command.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("fiche", '"Nom" [--url https://…]')}

Crée actors/<nom>.yaml depuis le modèle, sans jamais écraser une fiche. Avec --url, lit la page d'accueil et
remplit ce qu'elle dit${"\u00a0"}: résumé, flux, réseaux, code source. Ce qui est deviné porte «\u00a0# à vérifier\u00a0».
Sans réseau, la fiche est créée tout de même.

  --url ADRESSE    page d'accueil de l'acteur${"\u202f"}; elle suffit, le nom est alors deviné
  --modele         refait le modèle et le schéma des fiches (actors/_modele.yaml, actors/_schema.json), rien d'autre`,
  kept: "aucune fiche n'est écrite à moitié.",
  takesWords: true,
  options: { url: { type: "string" }, modele: { type: "boolean" } },
  run: async ({ root, now, values, words }) => {
    if (values.modele) {
      for (const file of await writeFormFiles(root)) console.log(`✓ ${file}`);
      return 0;
    }
    const result = await makeFiche({ root, now, name: words.join(" ").trim() || undefined, url: values.url });
    for (const line of renderFicheResult(result)) (/^[✗!]/u.test(line) ? console.error : console.log)(line);
    return exitCodeOf(result);
  },
});
