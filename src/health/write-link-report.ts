import { join } from "node:path";
import { writeAtomically } from "../files/write-atomically.ts";
import type { LinkReport } from "./link-report.ts";
import { renderLinkReport } from "./render-link-report.ts";

/**
 * Writes `liens-<date>.md` for people and `liens-<date>.json` for programs, and returns their paths. A second run of the day
 * takes the place of the first, unless it was interrupted: its report then has a name of its own. Rejects with the system's error.
 */
export async function writeLinkReport(report: LinkReport, folder: string): Promise<string[]> {
  const stem = join(folder, `liens-${report.date}${report.complete ? "" : "-interrompu"}`);
  const files: [path: string, content: string][] = [
    [`${stem}.md`, renderLinkReport(report)],
    [`${stem}.json`, `${JSON.stringify(report, undefined, 1)}\n`],
  ];
  for (const [path, content] of files) await writeAtomically(path, content, { replace: true });
  return files.map(([path]) => path);
}
