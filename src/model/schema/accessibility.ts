import { z } from "zod";
import { NBSP, quote } from "../../text/quote.ts";
import { day } from "./date-fields.ts";
import { text, textLike } from "./text-fields.ts";

/** How many criteria each topic of the RGAA 4.1 has, in order: 106 in all. */
const TOPICS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** The success criteria of levels A and AA that each guideline of WCAG 2.1 has: 50 in all (https://www.w3.org/TR/WCAG21/). */
const GUIDELINES: Readonly<Record<string, readonly number[]>> = {
  ...{ "1.1": [1], "1.2": [1, 2, 3, 4, 5], "1.3": [1, 2, 3, 4, 5], "1.4": [1, 2, 3, 4, 5, 10, 11, 12, 13] },
  ...{ "2.1": [1, 2, 4], "2.2": [1, 2], "2.3": [1], "2.4": [1, 2, 3, 4, 5, 6, 7], "2.5": [1, 2, 3, 4] },
  ...{ "3.1": [1, 2], "3.2": [1, 2, 3, 4], "3.3": [1, 2, 3, 4], "4.1": [1, 2, 3] },
};

/** The criteria that a person judges a site by, of each norm: `1.1` to `13.12` of the RGAA 4.1, `1.1.1` to `4.1.3` of WCAG 2.1. */
export const CRITERIA = {
  rgaa: TOPICS.flatMap((count, topic) => Array.from({ length: count }, (_, index) => `${topic + 1}.${index + 1}`)),
  wcag: Object.entries(GUIDELINES).flatMap(([guideline, numbers]) => numbers.map((number) => `${guideline}.${number}`)),
} satisfies Record<string, readonly string[]>;

export type AccessibilityNorm = keyof typeof CRITERIA;

const NORM_NAMES: Readonly<Record<AccessibilityNorm, string>> = {
  rgaa: "RGAA, de 1.1 à 13.12",
  wcag: "WCAG 2.1, niveaux A et AA, de 1.1.1 à 4.1.3",
};

/** The norms by which a site of a country may be judged, its own first: France has its method, which others may have followed. */
export function listNorms(country: string | undefined): readonly [AccessibilityNorm, ...AccessibilityNorm[]] {
  return country === "FR" ? ["rgaa"] : ["wcag", "rgaa"];
}

const criterion = z
  .strictObject({
    criterion: textLike(
      /^\d+(?:\.\d+){1,2}$/u,
      "n'est pas un critère",
      'écrivez par exemple "3.1", entre guillemets',
    ).describe("Numéro du critère"),
    result: z.enum(["pass", "fail", "not-applicable"]).describe("Ce qu'une personne en a jugé"),
    date: day.describe("Jour du jugement"),
    by: text.optional().describe("Qui a jugé"),
    note: text.optional().describe("Ce qui ne va pas, et où"),
  })
  .refine(({ result, note }) => result !== "fail" || note !== undefined, {
    path: ["note"],
    error: "la note manque",
    params: { remedy: "dites ce qui ne va pas et où, la déclaration le publie" },
  });

/** The norm that a criterion is of, among those that count; undefined for none of them. */
function findNorm(id: string, norms: readonly AccessibilityNorm[]): AccessibilityNorm | undefined {
  return norms.find((norm) => CRITERIA[norm].includes(id));
}

/** The norm by which a site is judged: that of what was judged, else the first of those that count. */
export function pickNorm(
  judged: readonly Pick<JudgedCriterion, "criterion">[],
  norms: readonly [AccessibilityNorm, ...AccessibilityNorm[]],
): AccessibilityNorm {
  return judged.map(({ criterion: id }) => findNorm(id, norms)).find((norm) => norm !== undefined) ?? norms[0];
}

/** accessibility/criteria.yaml: the criteria of one norm that a person judged, each with its day. */
export const criteriaSchema = (norms: readonly [AccessibilityNorm, ...AccessibilityNorm[]]) =>
  z.array(criterion).check(({ value, issues }) => {
    const first = new Set<string>();
    const norm = pickNorm(value, norms);
    for (const [index, { criterion: id }] of value.entries()) {
      const refuse = (message: string, remedy: string) =>
        issues.push({ code: "custom", input: id, path: [index, "criterion"], message, params: { remedy } });
      if (!CRITERIA[norm].includes(id))
        refuse(
          `${quote(id)} n'est pas un critère du référentiel suivi`,
          `écrivez son numéro${NBSP}: ${NORM_NAMES[norm]}`,
        );
      if (first.has(id)) refuse(`le critère ${quote(id)} est déjà jugé plus haut`, "gardez un seul des deux jugements");
      first.add(id);
    }
  });

export type JudgedCriterion = z.infer<typeof criterion>;

/** accessibility/audit.json, which `npm run audit` writes: what tests found on the pages of the built site. */
export const auditSchema = z.strictObject({
  date: day,
  /** Names of the tools, with their versions. */
  tools: z.array(text),
  browser: text,
  /** Root-relative addresses. */
  pages: z.array(text),
  violations: z.array(z.strictObject({ rule: text, help: text, pages: z.array(text) })),
  /** Faults of the HTML. */
  markup: z.array(z.strictObject({ rule: text, message: text, pages: z.array(text) })),
});

export type AccessibilityAudit = z.infer<typeof auditSchema>;
