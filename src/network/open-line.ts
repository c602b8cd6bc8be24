/** What is needed of a terminal's stream. */
export type ProgressStream = { isTTY?: boolean; columns?: number; write: (text: string) => unknown };

/** One line of a terminal that is written over, with what one gives it; on anything but a terminal nothing is shown. */
export function openLine(stream: ProgressStream): (text: string) => void {
  return (text) => {
    if (stream.isTTY) stream.write(`\r\u001b[2K${text.replace(/\p{Cc}/gu, " ").slice(0, (stream.columns ?? 80) - 1)}`);
  };
}
