import { VERSION } from "../files/home.ts";
import type { KindName } from "../model/contents.ts";
import type { Model } from "../model/model.ts";
import { NBSP } from "../text/quote.ts";

/** How one item of a kind is called, and several. */
const NAMES: Readonly<Record<Exclude<KindName, "answers"> | "feeds", readonly [one: string, several: string]>> = {
  actors: ["fiche", "fiches"],
  articles: ["article", "articles"],
  roundups: ["édition", "éditions"],
  events: ["événement", "événements"],
  glossary: ["terme", "termes"],
  feeds: ["flux", "flux"],
};

/** What a valid site holds: `Sources valides : 1 fiche, 12 articles. Avertissements : 0. (civic-theque 0.2.0)` What it has none of is not named. */
export function saySources(model: Pick<Model, keyof typeof NAMES>, warnings: number): string {
  const counts = (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((name) => {
    const count = model[name].length;
    return count === 0 ? [] : [`${count} ${NAMES[name][count === 1 ? 0 : 1]}`];
  });
  const held = counts.length === 0 ? "aucun contenu encore" : counts.join(", ");
  return `Sources valides${NBSP}: ${held}. Avertissements${NBSP}: ${warnings}. (civic-theque ${VERSION})`;
}
