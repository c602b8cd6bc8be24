import { hostOf } from "../model/canonical-url.ts";

/** What is needed of a terminal's stream. */
export type ProgressStream = { isTTY?: boolean; columns?: number; write: (text: string) => unknown };

/** One line of a terminal that is written over; on anything but a terminal nothing is shown. */
export function openProgressLine(stream: ProgressStream) {
  const rewrite = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[2K${text.replace(/\p{Cc}/gu, " ").slice(0, (stream.columns ?? 80) - 1)}`);
  };
  return {
    show: ({ done, total, url }: { done: number; total: number; url: string }) =>
      rewrite(`${done}/${total} adresses — ${hostOf(url) ?? url}`),
    clear: () => rewrite(""),
  };
}
