import { openLine, type ProgressStream } from "../network/open-line.ts";

/** One line of a terminal that is written over; on anything but a terminal nothing is shown. */
export function openProgressLine(stream: ProgressStream): {
  show: (progress: { done: number; total: number; reading: { source: { name: string }; parsed?: unknown } }) => void;
  clear: () => void;
} {
  const rewrite = openLine(stream);
  return {
    show: ({ done, total, reading: { source, parsed } }) =>
      rewrite(`${done}/${total} flux — ${source.name}${parsed === undefined ? " (échec)" : ""}`),
    clear: () => rewrite(""),
  };
}
