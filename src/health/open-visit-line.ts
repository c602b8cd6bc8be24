import { openLine, type ProgressStream } from "../network/open-line.ts";
import { hostOf } from "../text/canonical-url.ts";

/** One line of a terminal that is written over; on anything but a terminal nothing is shown. */
export function openVisitLine(stream: ProgressStream) {
  const rewrite = openLine(stream);
  return {
    show: ({ done, total, url }: { done: number; total: number; url: string }) =>
      rewrite(`${done}/${total} adresses — ${hostOf(url) ?? url}`),
    clear: () => rewrite(""),
  };
}
