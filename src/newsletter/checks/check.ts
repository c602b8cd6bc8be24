import { NBSP } from "../../text/quote.ts";

/** What one check found, in French, for the editor. An error means that the letter must not be sent. */
export type Check = { level: "ok" | "warning" | "error"; message: string };

export function ok(message: string): Check {
  return { level: "ok", message };
}

export function warning(message: string): Check {
  return { level: "warning", message };
}

export function error(message: string): Check {
  return { level: "error", message };
}

/** The first three values to the letter, and how many more there are. */
export function list(values: readonly string[]): string {
  const shown = values
    .slice(0, 3)
    .map((value) => `«${NBSP}${value}${NBSP}»`)
    .join(", ");
  return values.length > 3 ? `${shown} et ${values.length - 3} de plus` : shown;
}
