import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cacheFolder } from "../files/home.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { AccessibilityAudit } from "../model/schema/accessibility.ts";
import { AUDIT_FILE } from "../model/source.ts";
import { buildSite } from "../site/build-site.ts";
import type { Configure } from "../site/create-eleventy.ts";
import { readSite } from "../sources/read-site.ts";
import { dayIn } from "../text/dates.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { auditSite } from "./audit-site.ts";
import { pickAuditPages } from "./pick-pages.ts";

type Options = { now: Date; configure: Configure; onPage: (path: string) => void };

/** Builds a site aside, judges a page of each kind, and writes what was found in the site's root, where the statement reads it. */
export async function runAudit(root: string, { now, configure, onPage }: Options): Promise<Result<AccessibilityAudit>> {
  const site = readSite(root);
  if (!site.value) return refuse(...site.problems);
  const folder = await mkdtemp(join(tmpdir(), "audit-"));
  try {
    const out = join(folder, "site");
    const problems = await buildSite(root, out, now, { configure, socialImages: false });
    if (problems.some(({ level }) => level === "error")) return refuse(...problems);
    const { timezone, language } = site.value;
    const audit = await auditSite(out, pickAuditPages(out), {
      today: dayIn(timezone, now),
      language,
      cache: cacheFolder(root),
      onPage,
    });
    await writeAtomically(join(root, AUDIT_FILE), `${JSON.stringify(audit, null, 2)}\n`, { replace: true });
    return accept(audit, problems);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
