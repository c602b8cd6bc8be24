import type { IncomingMessage } from "node:http";
import { z } from "zod";

const version = z.string();
const key = z.string().regex(/^[0-9a-f]{10}(?:-\d{1,4})?$/u);
const number = z.coerce.number().int().min(0).max(9999);
const words = z.string().max(20_000);
const place = { part: number, at: number };

/** What the desk is asked to do, as its forms post it; `version` is that of the draft that the editor sees. */
const actionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["drop", "up", "down"]), version, key }),
  z.object({ kind: z.literal("move"), version, key, ...place }),
  z.object({ kind: z.literal("restore"), version, key, ...place }),
  z.object({ kind: z.enum(["title", "comment", "quotation"]), version, key, words }),
  z.object({ kind: z.literal("section"), version, words }),
  z.object({ kind: z.literal("undo"), version }),
  z.object({ kind: z.literal("redo"), version }),
]);

export type DeskAction = z.infer<typeof actionSchema>;

/** A posted form is refused beyond this many bytes. */
const MOST_BYTES = 200_000;

/** The action that a form posted; undefined where it is none. */
export async function readAction(request: IncomingMessage): Promise<DeskAction | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8")));
  const { place, ...fields } = form;
  const [part, at] = place?.split("/") ?? [];
  return actionSchema.safeParse({ part, at, ...fields }).data;
}
