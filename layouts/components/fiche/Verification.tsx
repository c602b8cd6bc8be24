import type { Actor } from "../../../src/model/model.ts";
import { isStale, measureAge } from "../../../src/text/measure-age.ts";
import { formatAge } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

/**
 * When a fiche was verified, how long ago that was on the day of the build, and whether it is too long. Days are not counted: a
 * page that stays as it was built would soon be wrong about them.
 */
export function Verification({ actor: { verified } }: { actor: Actor }) {
  const { model, strings } = useSite();
  const { never, stale } = strings.catalogue.fiche;
  const age = verified === undefined ? undefined : measureAge(verified, model.today);
  return (
    <>
      {verified ? <When date={verified} /> : never}
      {age && age.unit !== "day" && age.count > 0 && `, ${formatAge(age, strings)}`}
      {isStale(verified, model.today) && <span class="stale"> · {stale}</span>}
    </>
  );
}
