import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "../src/audit/find-chromium.ts";
import { PROJECT, runScript } from "./run-script.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The built fixture site, and this repository's own site: folders. */
    fixtureSite: string;
    realSite: string;
    /** The instant at which the latter was built. */
    realNow: string;
  }
}

/** The day on which the fixture site is built. */
export const FIXTURE_NOW = "2026-10-20T10:00:00Z";

/**
 * Builds both sites once for all tests, by the command that a user types, and makes sure that there is a browser. Only the fixture
 * site has pictures for sharing.
 */
export default async function buildSites(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "civic-theque-"));
  const realNow = new Date().toISOString();
  const fixture = join(PROJECT, "tests/fixtures/site");
  await Promise.all([
    build(["--root", fixture, "--out", join(folder, "fixture"), "--now", FIXTURE_NOW]),
    build(["--root", PROJECT, "--out", join(folder, "real"), "--no-social-images", "--now", realNow]),
    findChromium(join(PROJECT, ".cache")),
  ]);
  project.provide("fixtureSite", join(folder, "fixture"));
  project.provide("realSite", join(folder, "real"));
  project.provide("realNow", realNow);
  return () => rmSync(folder, { recursive: true, force: true });
}

async function build(args: readonly string[]): Promise<void> {
  const { code, stderr } = await runScript("build", args);
  if (code !== 0) throw new Error(`npm run build -- ${args.join(" ")}\n${stderr}`);
}
