import { resolve } from "node:path";
import { nameFolder } from "../files/name-folder.ts";
import type { Model } from "../model/model.ts";
import { openLine, type ProgressStream } from "../network/open-line.ts";
import { hostOf } from "../text/canonical-url.ts";
import { NBSP, quote } from "../text/quote.ts";
import { type CheckLinksOptions, checkLinks } from "./check-links.ts";
import type { LinkReport } from "./link-report.ts";
import { renderLinkSummary } from "./render-link-summary.ts";
import { writeLinkReport } from "./write-link-report.ts";

export type LinkCheckArguments = {
  /** Folder of the reports, as typed; `_rapports` in the root unless told. */
  out?: string;
  /** Seconds between two requests to one host, as typed. */
  pause?: string;
  allowPrivate?: boolean;
};

export type LinkCheckRun = Pick<CheckLinksOptions, "now"> & {
  root: string;
  typed: LinkCheckArguments;
  /** Where progress is shown. */
  stream: ProgressStream;
  signal: AbortSignal;
};

/** Exit code of a command that Ctrl+C ended: 128 and the number of SIGINT. */
const INTERRUPTED = 130;

/** Lines to print, in French, the exit code, and what was found where there is a report. */
export type LinkCheckResult = { code: number; lines: string[]; report?: LinkReport };

/** Visits the links of a site and writes the reports. The exit code is 1 where links are dead. */
export async function runLinkCheck(model: Model, run: LinkCheckRun): Promise<LinkCheckResult> {
  const { root, now, signal, stream } = run;
  const current = process.cwd();
  const { out, pause, allowPrivate } = run.typed;
  const pauseMs = pause === undefined ? undefined : Number(pause.replace(",", ".")) * 1000;
  if (pauseMs !== undefined && !(pauseMs >= 0 && pauseMs <= 3_600_000))
    return { code: 2, lines: [`--pause${NBSP}: ${quote(pause)} n'est pas un nombre de secondes.`] };
  const progress = openVisitLine(stream);
  const report = await checkLinks(model, { root, now, pauseMs, allowPrivate, signal, onProgress: progress.show });
  progress.clear();
  if (report === undefined)
    return {
      code: 1,
      lines: ["Aucun site ne répond. Rien n'est compté ni écrit.", "Vérifiez votre connexion, puis relancez."],
    };
  try {
    const files = await writeLinkReport(report, out === undefined ? resolve(root, "_rapports") : resolve(out));
    const code = report.complete ? Number(report.counts.dead > 0) : INTERRUPTED;
    return {
      code,
      lines: renderLinkSummary(
        report,
        files.map((file) => nameFolder(file, current)),
      ),
      report,
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { code: 1, lines: [`Le rapport ne peut être écrit (${code}). Choisissez un autre dossier avec --out.`] };
  }
}

/** One line of a terminal that is written over; on anything but a terminal nothing is shown. */
export function openVisitLine(stream: ProgressStream) {
  const rewrite = openLine(stream);
  return {
    show: ({ done, total, url }: { done: number; total: number; url: string }) =>
      rewrite(`${done}/${total} adresses — ${hostOf(url) ?? url}`),
    clear: () => rewrite(""),
  };
}
