import { z } from "zod";

const key = z.string().regex(/^[0-9a-f]{10}(?:-\d{1,4})?$/u);
const number = z.coerce.number().int().min(0).max(9999);
const words = z.string().max(20_000);
const place = { part: number, at: number };

/** What the desk is asked to do, as its forms post it; `version` is that of the draft that the editor sees. */
export const actionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("drop"), version: z.string(), key }),
  z.object({ kind: z.literal("restore"), version: z.string(), key, ...place }),
  z.object({ kind: z.literal("move"), version: z.string(), key, ...place }),
  z.object({ kind: z.literal("up"), version: z.string(), key }),
  z.object({ kind: z.literal("down"), version: z.string(), key }),
  z.object({ kind: z.literal("title"), version: z.string(), key, words }),
  z.object({ kind: z.literal("comment"), version: z.string(), key, words }),
  z.object({ kind: z.literal("quotation"), version: z.string(), key, words }),
  z.object({ kind: z.literal("section"), version: z.string(), words }),
  z.object({ kind: z.literal("undo"), version: z.string() }),
  z.object({ kind: z.literal("redo"), version: z.string() }),
]);

export type DeskAction = z.infer<typeof actionSchema>;
