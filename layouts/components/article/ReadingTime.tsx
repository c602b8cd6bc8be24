import { measureReading } from "../../../src/markdown/measure-reading.ts";
import { useSite } from "../../site-context.tsx";

/** How long a text takes to read, in words. */
export function ReadingTime({ markdown, language }: { markdown: string; language?: string }) {
  const { strings, model } = useSite();
  const minutes = measureReading(markdown, language ?? model.settings.language);
  return <p class="reading-time">{strings.reading.time(minutes)}</p>;
}
