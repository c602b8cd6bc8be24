import { quote } from "../text/quote.ts";
import type { Settings } from "./schema/settings.ts";
import { FIRST_STEPS, INSIDE, type Segment, type Segments, segmentsOf } from "./segments.ts";
import type { LinkFault } from "./source.ts";

type Addressed = Pick<Settings, "addresses" | "language">;

/** Where the addresses of a section began, and where they begin now: `/ressources/`, `/annuaire/`. */
export type SectionMove = { from: string; to: string };

/** The sections that stand elsewhere than they once did, as site.yaml tells. */
export function listSectionMoves(settings: Addressed): SectionMove[] {
  const steps = segmentsOf(settings);
  const told = Object.entries(settings.addresses ?? {}) as [Segment, string | string[] | undefined][];
  return told.flatMap(([segment, step]) =>
    [step ?? []]
      .flat()
      .slice(1)
      .map((former) => ({
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
function startOf(segment: Segment, steps: Segments): string {
  const outer = INSIDE[segment];
  return `${outer === undefined ? "/" : startOf(outer, steps)}${steps[segment]}/`;
}
