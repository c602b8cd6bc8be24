import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { sayNumber } from "../text/editor-language.ts";
import { accept, type Result, refuse } from "../text/result.ts";

const version = z.string();
const key = z.string().regex(/^[0-9a-f]{10}(?:-\d{1,4})?$/u);
const number = z.coerce.number().int().min(0).max(9999);
const words = z.string();
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

/** Characters that one field may hold, and bytes of a posted form. */
export const MOST_WORDS = 20_000;
const MOST_BYTES = 200_000;

/** The action that a form posted, or why it is none, in French. A browser that leaves amid its form posted none. */
export async function readAction(request: IncomingMessage): Promise<Result<DeskAction, string>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return refuse(TOO_LONG);
    chunks.push(chunk);
  }
  const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8")));
  const { place, ...fields } = form;
  const [part, at] = place?.split("/") ?? [];
  const action = actionSchema.safeParse({ part, at, ...fields }).data;
  return action === undefined ? refuse("Cette demande n'est pas de celles que le bureau connaît.") : accept(action);
}

const TOO_LONG = `Ces mots dépassent ${sayNumber(MOST_WORDS)} caractères, rien n'a été écrit\u00a0: raccourcissez-les.`;
