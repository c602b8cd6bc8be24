import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { proposeFeedLink } from "../../src/feed-list/propose-feed-link.ts";
import { applyLines, renderPatch } from "../../src/feed-list/propose-lines.ts";

const URL_ADDED = 'https://example.org/flux?a="b"';
const ADDED = ["- role: feed", '  url: "https://example.org/flux?a=\\"b\\""'];
const indented = (indent: string, ending = "\n") => ADDED.map((line) => indent + line).join(ending);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lignes-"));
  mkdirSync(join(root, "actors"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("proposing a feed for a fiche", () => {
  it.each([
    [
      "between other fields",
      'name: "A" # nom\nlinks:\n  - role: website\n    url: "https://a.example.org"\nlicence: "MIT"\n',
      `name: "A" # nom\nlinks:\n  - role: website\n    url: "https://a.example.org"\n${indented("  ")}\nlicence: "MIT"\n`,
    ],
    [
      "before the comments and blanks that follow",
      "links: # liens\n- role: website\n  url: https://a.example.org\n\n# fin\nlicence: MIT\n",
      `links: # liens\n- role: website\n  url: https://a.example.org\n${indented("")}\n\n# fin\nlicence: MIT\n`,
    ],
    [
      "at the end of a file",
      "links:\n    - role: website\n      url: https://a.example.org\n",
      `links:\n    - role: website\n      url: https://a.example.org\n${indented("    ")}\n`,
    ],
    [
      "at the end of a file whose last line is not ended",
      "links:\n  - role: website\n    url: https://a.example.org",
      `links:\n  - role: website\n    url: https://a.example.org\n${indented("  ")}\n`,
    ],
    [
      "before a last line that is not ended",
      "links:\n  - role: website\n    url: https://a.example.org\nlicence: MIT",
      `links:\n  - role: website\n    url: https://a.example.org\n${indented("  ")}\nlicence: MIT`,
    ],
    [
      "with the line ends of the file",
      "\ufefflinks:\r\n  - role: website\r\n    url: https://a.example.org\r\nname: A\r\n",
      `\ufefflinks:\r\n  - role: website\r\n    url: https://a.example.org\r\n${indented("  ", "\r\n")}\r\nname: A\r\n`,
    ],
  ])("adds two lines %s, and git applies the patch to the same effect", (_, text, expected) => {
    const file = "actors/a.yaml";
    const proposal = proposeFeedLink(file, text, URL_ADDED);
    if (proposal === undefined) throw new Error("no proposal");
    expect(applyLines(text, proposal)).toBe(expected);
    writeFileSync(join(root, file), text);
    writeFileSync(join(root, "flux.patch"), renderPatch(proposal, text));
    execFileSync("git", ["apply", "flux.patch"], { cwd: root });
    expect(readFileSync(join(root, file), "utf8")).toBe(expected);
  });

  it.each([
    ["stand on one line", "links: [{ role: website, url: https://a.example.org }]\n"],
    ["are missing", "name: A\n"],
    ["look like a list inside a text", 'description: |\n links:\nname: "A"\n'],
    ["are broken", "links:\n  - role: [\n"],
  ])("proposes no line where the links %s", (_, text) => {
    expect(proposeFeedLink("actors/a.yaml", text, URL_ADDED)).toBeUndefined();
  });
});
