import { z } from "zod";
import { quote } from "../../text/quote.ts";
import { day } from "./date-fields.ts";
import { text, textLike } from "./text-fields.ts";

/** How many criteria each topic of the RGAA 4.1 has, in order: 106 in all. */
const TOPICS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** The criteria of the RGAA 4.1, `1.1` to `13.12`. */
export const CRITERIA: readonly string[] = TOPICS.flatMap((count, topic) =>
  Array.from({ length: count }, (_, index) => `${topic + 1}.${index + 1}`),
);

const criterion = z
  .strictObject({
    criterion: textLike(/^\d+\.\d+$/u, "n'est pas un critère", 'écrivez par exemple "3.1", entre guillemets').describe(
      "Numéro du critère",
    ),
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

/** accessibility/criteria.yaml: the criteria that a person judged, each with its day. */
export const criteriaSchema = z.array(criterion).check(({ value, issues }) => {
  const first = new Set<string>();
  for (const [index, { criterion: id }] of value.entries()) {
    const refuse = (message: string, remedy: string) =>
      issues.push({ code: "custom", input: id, path: [index, "criterion"], message, params: { remedy } });
    if (!CRITERIA.includes(id)) refuse(`le RGAA n'a pas de critère ${quote(id)}`, "écrivez son numéro, de 1.1 à 13.12");
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
