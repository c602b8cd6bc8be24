import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { NBSP } from "../text/quote.ts";
import { LIST_FILE } from "./ways/table.ts";

/**
 * Says why a folder must hold no personal data: git would take it along. Undefined where git ignores it, where it lies in no
 * repository, and where there is no git.
 */
export async function checkOutsideGit(folder: string): Promise<string | undefined> {
  await mkdir(folder, { recursive: true });
  const code = await new Promise<number | string>((done) => {
    execFile("git", ["-C", folder, "check-ignore", "--quiet", LIST_FILE], (error) =>
      done(error ? (error.code ?? 1) : 0),
    );
  });
  if (code !== 1) return undefined;
  return `${folder} est dans le dépôt git${NBSP}: des adresses y seraient publiées. Ajoutez ce dossier à .gitignore, ou donnez-en un autre dans newsletter.delivery.folder.`;
}
