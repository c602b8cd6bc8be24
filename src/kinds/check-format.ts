import type { Settings } from "../model/schema/settings.ts";
import type { LinkFault, OwnTerms } from "../model/source.ts";
import { callCommand } from "../text/call-command.ts";

/** Files that an older format reads otherwise than this version's: they are read as they were meant, until they are brought to it. */
export function checkFormat({ format }: Settings, ownTerms: OwnTerms): LinkFault[] {
  if (format > 1 || Object.values(ownTerms).every((terms) => terms.length === 0)) return [];
  return [
    {
      ...{ file: "site.yaml", path: [], line: 1, level: "warning" },
      message: "ce site est écrit pour une version plus ancienne",
      remedy: `lancez ${callCommand("migrer")}, qui montre ce qui changerait`,
    },
  ];
}
