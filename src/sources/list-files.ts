import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The files below a folder of the site root, as paths from the root with `/`, sorted; hidden ones are passed over. */
export function listFiles(root: string, folder: string): string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
    .sort();
}
