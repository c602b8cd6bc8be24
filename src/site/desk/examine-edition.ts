import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderLetter } from "../../../layouts/newsletter/render-letter.ts";
import { listMissing } from "../../desk/list-missing.ts";
import type { OnDesk } from "../../desk/view-desk.ts";
import { checkParution } from "../../newsletter/check-parution.ts";
import type { SourceReader } from "../../sources/read-model.ts";
import { renderProblem } from "../../text/problem.ts";

type Examined = { root: string; sources: SourceReader; now: Date; draft: OnDesk };

/** All that keeps a draft from being published, in French: faults of any source, of the edition, of its letter. Reads the disk anew. */
export async function examine({ root, sources, now, draft }: Examined): Promise<string[]> {
  const { value: model, problems } = sources.read({ now, drafts: true });
  const roundup = model?.roundups.find(({ file }) => file === draft.file);
  const faults = problems.filter(({ level }) => level === "error").map(renderProblem);
  const missing = listMissing(draft).filter(({ level }) => level === "error");
  const lacks = missing.map(({ message, remedy }) => (remedy === undefined ? message : `${message}\u202f; ${remedy}`));
  if (!model || !roundup) return [...faults, ...lacks];
  const letter = await renderLetter({ roundup, model, date: now });
  const check = checkParution({ model, roundup, letter }, (file) => readFileSync(join(root, file), "utf8"));
  return [
    ...faults,
    ...lacks,
    ...check.problems.filter(({ level }) => level === "error").map(renderProblem),
    ...check.letter.filter(({ level }) => level === "error").map(({ message }) => `la lettre\u00a0: ${message}`),
  ];
}
