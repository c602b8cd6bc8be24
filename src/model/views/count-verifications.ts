import { countMonths } from "../../text/measure-age.ts";
import type { Model } from "../model.ts";

/** Ages of the last verification, in whole months: `under` the number, and not under the one before. */
export const VERIFICATION_AGES = [
  { age: "quarter", under: 3 },
  { age: "half", under: 6 },
  { age: "year", under: 12 },
  { age: "twoYears", under: 24 },
  { age: "older", under: Number.POSITIVE_INFINITY },
] as const;

export type VerificationAge = (typeof VERIFICATION_AGES)[number]["age"] | "never";

/** How many fiches were last verified how long ago. */
export function countVerifications({
  actors,
  today,
}: Pick<Model, "actors" | "today">): { age: VerificationAge; count: number }[] {
  const ages = actors.map(({ verified }): VerificationAge => {
    if (verified === undefined) return "never";
    const months = countMonths(verified, today);
    return VERIFICATION_AGES.find(({ under }) => months < under)?.age ?? "older";
  });
  const all: VerificationAge[] = [...VERIFICATION_AGES.map(({ age }) => age), "never"];
  return all.map((age) => ({ age, count: ages.filter((one) => one === age).length }));
}
