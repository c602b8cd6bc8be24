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
  z.object({ kind: z.enum(["drop", "drop-rest"]), version, key }),
  z.object({ kind: z.enum(["up", "down"]), version, key }),
  z.object({ kind: z.literal("move"), version, key, ...place }),
  z.object({ kind: z.literal("restore"), version, key, ...place }),
  z.object({
    kind: z.enum(["title", "address", "publisher", "language", "actors", "comment", "quotation"]),
    ...{ version, key, words },
  }),
  z.object({ kind: z.literal("join"), version, key, into: words }),
  z.object({ kind: z.enum(["split", "apart"]), version, key, url: words }),
  z.object({ kind: z.literal("section"), version, words }),
  z.object({ kind: z.literal("add"), version, words }),
  z.object({ kind: z.literal("snooze"), version, key }),
  z.object({ kind: z.enum(["rename", "opening"]), version, part: number, words }),
  z.object({ kind: z.enum(["raise", "lower"]), version, part: number }),
  z.object({ kind: z.literal("close"), version, part: number }),
  z.object({ kind: z.literal("matter"), version, field: z.enum(["number", "date", "title", "summary"]), words }),
  z.object({ kind: z.literal("publish"), version }),
  z.object({ kind: z.enum(["undo", "redo"]), version }),
]);

export type DeskAction = z.infer<typeof actionSchema>;

/** Characters that one field may hold, and bytes of a posted form. */
export const MOST_WORDS = 20_000;
const MOST_BYTES = 200_000;

/** The fields of a posted form, or why they are none, in French. A browser that leaves amid its form posted none. */
export async function readForm(request: IncomingMessage): Promise<Result<Record<string, string>, string>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return refuse(TOO_LONG);
    chunks.push(chunk);
  }
  return accept(Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8"))));
}

/** The action that a form asks, or why it is none. */
export function readAction({ place, ...fields }: Record<string, string>): Result<DeskAction, string> {
  const [part, at] = place?.split("/") ?? [];
  const action = actionSchema.safeParse({ part, at, ...fields }).data;
  return action === undefined ? refuse("Cette demande n'est pas de celles que le bureau connaît.") : accept(action);
}

const TOO_LONG = `Ces mots dépassent ${sayNumber(MOST_WORDS)} caractères, rien n'a été écrit\u00a0: raccourcissez-les.`;
