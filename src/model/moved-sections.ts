import { quote } from "../text/quote.ts";
import type { Language } from "../words/languages.ts";
import { DATA_FILES, type DataFileName, fileNamesIn, fileNamesOf, listFileLanguages } from "./file-names.ts";
import { openFileRoutes } from "./routes.ts";
import {
  type Addressed,
  FIRST_STEPS,
  INSIDE,
  listOwnSteps,
  type Segment,
  type Segments,
  segmentsOf,
} from "./segments.ts";
import type { LinkFault } from "./source.ts";

/** The addresses of files that stand elsewhere than they once did: each alone, or all of a folder (`/partage/*`, `/shared/:splat`). */
export function listFileMoves(settings: Addressed): FileMove[] {
  const to = openFileRoutes(fileNamesOf(settings));
  const [, ...former] = listFileLanguages(settings);
  const moves = former.flatMap((language): FileMove[] => {
    const from = openFileRoutes(fileNamesIn(language));
    return [
      ...DATA_FILE_NAMES.map((file) => ({ file, from: from.dataFile(file), to: to.dataFile(file) })),
      { file: "actorsInFull", from: from.ficheFile("*"), to: to.ficheFile(":splat") },
      { from: from.sharedPicture("*"), to: to.sharedPicture(":splat") },
    ];
  });
  return moves.filter(({ from, to }) => from !== to);
}

/** Languages that named the files of a site when they were published, and that site.yaml no longer names. */
export function checkMovedFiles(settings: Addressed, published: ReadonlySet<Language>): LinkFault[] {
  const known = listFileLanguages(settings);
  const lost = [...published].filter((language) => !known.includes(language));
  if (lost.length === 0) return [];
  const shown = lost.map((language) => quote(openFileRoutes(fileNamesIn(language)).dataFile("actors"))).join(", ");
  return [
    {
      file: "site.yaml",
      path: ["addresses", "files"],
      message: `${shown} a été publiée et ne mène plus nulle part`,
      remedy: `gardez l'ancienne langue des fichiers à la suite de la nouvelle\u00a0: files: [${[...known, ...lost].join(", ")}]`,
    },
  ];
}

const DATA_FILE_NAMES = Object.keys(DATA_FILES) as DataFileName[];

/** Where addresses began, and where they begin now: `/ressources/`, `/annuaire/`. */
export type SectionMove = { from: string; to: string };

/** The move of a file of the open data, or of the folder that stands beside one. */
export type FileMove = SectionMove & { file?: DataFileName };

/** The move of a section, and the place of its former word among those of the section. */
export type StepMove = SectionMove & { segment: Segment; place: number };

/** The sections that stand elsewhere than they once did, as site.yaml tells. */
export function listSectionMoves(settings: Addressed): StepMove[] {
  const steps = segmentsOf(settings);
  return listOwnSteps(settings.addresses).flatMap(([segment, step]) =>
    [step ?? []]
      .flat()
      .slice(1)
      .map((former, index) => ({
        segment,
        place: index + 1,
        from: startOf(segment, { ...steps, [segment]: former }),
        to: startOf(segment, steps),
      })),
  );
}

/** Steps that were published, and that site.yaml neither keeps nor leads on from. */
export function checkMovedSections(
  settings: Addressed,
  published: ReadonlyMap<Segment, ReadonlySet<string>>,
): LinkFault[] {
  const steps = segmentsOf(settings);
  return [...published].flatMap(([segment, all]): LinkFault[] => {
    const known = [steps[segment], ...[settings.addresses?.[segment] ?? []].flat()];
    const lost = [...all].filter((step) => !known.includes(step));
    if (lost.length === 0 || steps[segment] === FIRST_STEPS[segment]) return [];
    const list = [...new Set([...known, ...lost])].map((step) => `"${step}"`).join(", ");
    const shown = lost.map((step) => quote(startOf(segment, { ...steps, [segment]: step }))).join(", ");
    return [
      {
        file: "site.yaml",
        path: ["addresses", segment],
        message: `${shown} a été publiée et ne mène plus nulle part`,
        remedy: `gardez l'ancien mot à la suite du nouveau\u00a0: ${segment}: [${list}]`,
      },
    ];
  });
}

/** The start of all addresses that a step belongs to. */
export function startOf(segment: Segment, steps: Segments): string {
  const outer = INSIDE[segment];
  return `${outer === undefined ? "/" : startOf(outer, steps)}${steps[segment]}/`;
}
