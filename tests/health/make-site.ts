import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Model } from "../../src/model/model.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";

const FIXTURE = join(PROJECT, "tests/fixtures/site");

export type MadeActor = {
  website: string;
  feed?: string;
  status?: "active" | "unknown";
  sources?: readonly string[];
  archive?: string;
};

export type MadeSite = { root: string; read: (now: Date) => Model; memory: () => unknown; remove: () => void };

/** A site of its own in a temporary folder: the fixture's settings and vocabularies, and the actors told, by id. */
export function makeSite(actors: Record<string, MadeActor>): MadeSite {
  const root = mkdtempSync(join(tmpdir(), "civic-theque-liens-"));
  cpSync(join(FIXTURE, "site.yaml"), join(root, "site.yaml"));
  cpSync(join(FIXTURE, "actors/_vocabularies"), join(root, "actors/_vocabularies"), { recursive: true });
  mkdirSync(join(root, "content"));
  for (const [id, actor] of Object.entries(actors))
    writeFileSync(join(root, `actors/${id}.yaml`), renderFiche(id, actor));
  const read = (now: Date) => {
    const { value: model, problems } = readModel(root, { now, drafts: false });
    if (model === undefined) throw new Error(JSON.stringify(problems));
    return model;
  };
  return {
    root,
    read,
    memory: () => JSON.parse(readFileSync(join(root, ".cache/liens.json"), "utf8")),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function renderFiche(
  id: string,
  { website, feed, status = "active", sources = [website], archive }: MadeActor,
): string {
  return [
    `name: "${id}"`,
    "kind: tool",
    "type: association",
    'summary: "Outil inventé."',
    "functions: [consultation]",
    `status: ${status}`,
    "links:",
    `  - { role: website, url: "${website}"${archive === undefined ? "" : `, archive: "${archive}"`} }`,
    ...(feed === undefined ? [] : [`  - { role: feed, url: "${feed}" }`]),
    "sources:",
    ...sources.map((url) => `  - url: "${url}"\n    accessed: 2026-03-04`),
    "verified: 2026-10-01",
    "",
  ].join("\n");
}
