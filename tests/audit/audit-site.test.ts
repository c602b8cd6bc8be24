import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { auditSite } from "../../src/audit/audit-site.ts";
import { pickAuditPages } from "../../src/audit/pick-pages.ts";
import { auditSchema } from "../../src/model/schema/accessibility.ts";
import { PROJECT } from "../run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "audit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, body: string) => {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(
    join(folder, path, "index.html"),
    `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>Essai</title></head><body><main><h1>Titre</h1>${body}</main></body></html>\n`,
  );
};
write("/", '<p>Rien à redire, <a href="/a/x/">une page</a>.</p>');
write("/a/x/", '<p><a href="/"></a></p>');
write("/a/y/", "<p>Une autre page de la même sorte.</p>");
write("/a/2/", "<p><b>Un élément qui ne se ferme pas</p>");

it("judges a page of each sort in a real browser, and tells what it finds there in the language of the site", async () => {
  const pages = pickAuditPages(folder);
  expect(pages).toEqual(["/", "/a/2/"]);
  const audit = await auditSite(folder, ["/", "/a/x/", "/a/2/"], {
    ...{ today: "2026-11-30", language: "fr", cache: join(PROJECT, ".cache") },
  });
  expect(auditSchema.safeParse(audit).success).toBe(true);
  expect(audit.violations).toEqual([{ rule: "link-name", help: expect.stringContaining("liens"), pages: ["/a/x/"] }]);
  expect(audit.markup.map(({ pages: where }) => where)).toContainEqual(["/a/2/"]);
  expect(audit.tools.join()).toMatch(/^axe-core \d+\.\d+\.\d+,html-validate \d/u);
  expect(audit.browser).toMatch(/^Chromium \d/u);
});
