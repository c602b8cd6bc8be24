import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../scripts/commands.ts";
import { COMMAND_NAMES, callCommand } from "../../src/text/call-command.ts";
import { PROJECT, runScript } from "../run-script.ts";

const manifest = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));

describe("the commands", () => {
  it("are all told by the help, in French, with the version", async () => {
    const { code, stdout } = await runScript("--help", []);
    expect(code).toBe(0);
    expect(stdout).toContain(manifest.version);
    for (const name of COMMAND_NAMES) expect(stdout).toContain(`${callCommand(name)} `);
  });

  it.each(COMMAND_NAMES)("%s helps in French, named as it is called, and is a script of npm here", async (name) => {
    const { command } = await COMMANDS[name].load();
    expect(command.help.startsWith(callCommand(name))).toBe(true);
    expect(manifest.scripts[name]).toMatch(new RegExp(`tsx .*scripts/civic-theque\\.ts ${name}$`, "u"));
  });

  it("that are none are refused, with the nearest", async () => {
    const { code, stderr } = await runScript("lien", []);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^«\u00a0lien\u00a0» n'est pas une commande\u202f; vouliez-vous dire «\u00a0liens\u00a0»/u);
  });

  it("tell their version", async () => {
    expect(await runScript("--version", [])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });
});

describe("a command", () => {
  it.each([
    ["liens", "--demo", false, "npm run liens -- --demo"],
    ["liens", "--demo", true, "npx civic-theque liens --demo"],
    ["start", undefined, false, "npm start"],
    ["start", "--port 80", false, "npm start -- --port 80"],
    ["start", undefined, true, "npx civic-theque start"],
  ] as const)("%s %s, of a package: %s, is typed %s", (name, words, isPackaged, typed) => {
    expect(callCommand(name, words, isPackaged)).toBe(typed);
  });

  it("is named nowhere else as npm has it, which an installed site may not have", () => {
    const files = listSources().filter((file) => !/(?:call-command|bench|make-package)\.ts$/u.test(file));
    const named = files.flatMap((file) =>
      readFileSync(join(PROJECT, file), "utf8")
        .split("\n")
        .filter((line) => /npm (?:run|start)/u.test(line) && !/^\s*(?:\/?\*|\/\/)/u.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(named).toEqual([expect.stringContaining("  npm start")]);
    expect(files.length).toBeGreaterThan(400);
  });
});

/** The files that may speak to an editor. */
function listSources(): string[] {
  return ["src", "layouts", "scripts"].flatMap((folder) =>
    (readdirSync(join(PROJECT, folder), { recursive: true }) as string[])
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => `${folder}/${file}`),
  );
}
