import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node, PropertyAssignment } from "typescript/unstable/ast";
import { isObjectLiteralExpression, isPropertyAssignment } from "typescript/unstable/ast/is";
import { API, type Checker } from "typescript/unstable/sync";
import { expect, it } from "vitest";
import { PROJECT } from "../run-script.ts";

const FOLDER = "src/words/fr";

/** A key of the French tables, and those below it. */
type Key = { path: string; node: PropertyAssignment; keys: Key[] };

function listKeys(node: Node, above: string): Key[] {
  const keys: Key[] = [];
  node.forEachChild((child) => {
    if (!isPropertyAssignment(child)) {
      keys.push(...listKeys(child, above));
      return;
    }
    const path = `${above} ${child.name.getText()}`;
    const group = isObjectLiteralExpression(child.initializer) ? listKeys(child.initializer, path) : [];
    keys.push({ path, node: child, keys: group });
  });
  return keys;
}

/** True where code names a key, or the table itself another time than where it stands. */
function isNamed({ node }: Key, checker: Checker): boolean {
  const found = checker.getReferencedSymbolsForNode(node.name, node.name.end - 1);
  const paths = found.flatMap(({ references }) => references.map(({ path }) => String(path)));
  const own = paths.filter((path) => path.includes(`/${FOLDER}/`));
  return own.length > 1 || paths.some((path) => !/\/src\/words\/[^/]+\//u.test(path));
}

/** The code that reads tables, and no table. */
const code = ["src", "layouts"]
  .flatMap((room) =>
    readdirSync(join(PROJECT, room), { recursive: true, encoding: "utf8" }).map((file) => join(PROJECT, room, file)),
  )
  .filter((file) => /\.tsx?$/u.test(file) && !/\/src\/words\/[^/]+\//u.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n")
  .replaceAll(/getStrings\([^)]*\)/gu, "strings");

/** True where some code takes the keys of a group from data, or all of them at once. */
function isTakenByData(group: string): boolean {
  return new RegExp(`\\b${group}\\[|\\.{3}(?:[\\w.]+\\.)?${group}\\b|entries\\([\\w.]*\\b${group}\\)`, "u").test(code);
}

/**
 * Keys that no code names, which the compiler is asked where it is not plain. Keys that are data are not named: so where a third of
 * a group is not, since other groups may have its name.
 */
function listDead(keys: readonly Key[], checker: Checker, above: string): string[] {
  const [parent, group = ""] = above.split(" ").slice(-2);
  const isWritten = ({ node }: Key) => code.includes(`${group}.${node.name.getText()}`);
  const unnamed = keys.filter((key) => !isWritten(key) && !isNamed(key, checker));
  const isMostlyNamed = unnamed.length * 3 < keys.length;
  if (isTakenByData(`${parent}.${group}`) || (!isMostlyNamed && isTakenByData(group))) return [];
  return keys.flatMap((key) => (unnamed.includes(key) ? [key.path] : listDead(key.keys, checker, key.path)));
}

it("no table has a key that no code reads", () => {
  const api = new API({ cwd: PROJECT });
  const [project] = api.updateSnapshot({ openProject: join(PROJECT, "tsconfig.json") }).getProjects();
  const dead = readdirSync(join(PROJECT, FOLDER)).flatMap((file) => {
    const source = project?.program.getSourceFile(join(PROJECT, FOLDER, file));
    if (!project || !source) return [`${file} is no file of the project`];
    const group = `strings ${file.slice(0, -".ts".length)}`;
    return listDead(listKeys(source, group), project.checker, group);
  });
  api.close();
  expect(dead).toEqual([]);
}, 600_000);
