import type { EditionCheck } from "../../newsletter/check-parution.ts";
import type { PreviewReply } from "../preview/preview-reply.ts";

/** What is wrong with an edition and its letter, as the preview finds it; undefined where it cannot compose them. */
export function openLook(ask: (path: string) => Promise<PreviewReply>) {
  return async (number: number): Promise<EditionCheck | undefined> => {
    const { status, body } = await ask(`/_newsletter/${number}/controles.json`);
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    return status === 200 ? (JSON.parse(text) as EditionCheck) : undefined;
  };
}
