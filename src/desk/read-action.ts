import type { IncomingMessage } from "node:http";
import { actionSchema, type DeskAction } from "./action.ts";

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
