import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listPublic, PUBLIC_FOLDER } from "../sources/list-public.ts";

/** Copies what a site gives as it is; the checks have made sure that it takes no page's place. */
export async function copyPublic(root: string, out: string): Promise<void> {
  for (const file of listPublic(root)) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await copyFile(join(root, PUBLIC_FOLDER, file), join(out, file));
  }
}
