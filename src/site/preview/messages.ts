import type { DeskSite } from "../../../layouts/desk/desk-site.tsx";
import type { Problem } from "../../text/problem.ts";
import type { PreviewReply } from "./preview-reply.ts";

/** Scripts and style sheets of the preview itself, by name. */
export const OWN_FILES = ["bureau.css", "bureau.js", "apercu.css", "apercu.js"] as const;
export type OwnFiles = Record<(typeof OWN_FILES)[number], string>;

/** What the server asks of the process that renders. Instants are milliseconds since 1970. */
export type ToRenderer =
  | { kind: "ask"; id: number; path: string; isBodyWanted: boolean }
  | { kind: "read"; now: number; turn: number }
  | { kind: "bundle" };

/** What the site has become. */
export type RendererState = {
  /** Of the last reading, and of the last bundling. */
  problems: readonly Problem[];
  /** Whether the sources were read again. */
  isRead: boolean;
  /** The last reading that was asked for when they were. */
  turn: number;
  /** What the desk shows of the site; absent where that is as it was. */
  desk?: Omit<DeskSite, "strings">;
};

export type FromRenderer =
  | { kind: "answer"; id: number; reply: PreviewReply }
  | { kind: "state"; state: RendererState }
  | { kind: "files"; files: OwnFiles };
