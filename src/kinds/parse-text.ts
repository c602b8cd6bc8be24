import type { z } from "zod";
import { parseTextFile } from "../syntax/parse-source.ts";
import type { SourcePlace } from "./kind.ts";

/** Reads Markdown files of which the front matter follows a schema and the whole body is shown. */
export function parseText<S extends z.ZodType>(schema: S) {
  return ({ file, id }: SourcePlace, text: string) => {
    const parsed = parseTextFile(schema, file, text);
    const { raw, value, body } = parsed;
    return { ...parsed, source: { file, id, raw, value, body } };
  };
}

/** False for a draft, and for what is dated later than a day. */
export function isDatedOut({ value }: { value: { draft: boolean; date: string } }, today: string): boolean {
  return !value.draft && value.date <= today;
}
