import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { explainOutFolder } from "../../src/site/check-out-folder.ts";

describe("a folder to build a site in", () => {
  let parent: string;
  let root: string;

  beforeEach(() => {
    parent = realpathSync(mkdtempSync(join(tmpdir(), "out-")));
    root = join(parent, "site");
    fill("site/site.yaml", "site/actors/un.yaml", "site/notes/idee.md", "site/index.html", "site/404.html");
    fill("_site/index.html", "_site/404.html", "_site/robots.txt", "_site/assets/site.css", "autre/index.html");
    mkdirSync(join(root, "vide"));
    mkdirSync(join(root, "content"));
  });

  function fill(...files: readonly string[]) {
    for (const file of files) {
      mkdirSync(dirname(join(parent, file)), { recursive: true });
      writeFileSync(join(parent, file), "");
    }
  }

  it.each([
    ["does not exist", "site/_site"],
    ["does not exist, nor the folder that it is in", "site/a/b"],
    ["is empty", "site/vide"],
    ["holds what a build wrote", "_site"],
    ["begins as the name of the site does", "site-neuf"],
  ])("may be one that %s", (_, out) => {
    expect(explainOutFolder(join(parent, out), root, root)).toBeUndefined();
  });

  it.each([
    ["the site", "site", "sources"],
    ["what the site is in", ".", "sources"],
    ["the root of the disk", "/", "sources"],
    ["its fiches", "site/actors", "sources"],
    ["its texts, before there are any", "site/content", "sources"],
    ["a folder within", "site/content/liens", "sources"],
    ["what is copied as it is", "site/public", "sources"],
    ["its history", "site/.git", "sources"],
    ["its packages", "site/node_modules", "sources"],
    ["a file", "site/site.yaml", "un fichier"],
    ["notes", "site/notes", "autre chose"],
    ["a site that something else wrote", "autre", "autre chose"],
  ])("is not %s", (_, out, reason) => {
    const explained = explainOutFolder(out === "/" ? out : join(parent, out), root, root);
    expect(explained).toContain(reason);
    expect(explained).toContain("rien n'est touché");
  });
});
