/** What the server of the preview tells an open page. */
export type PreviewNews =
  /** The errors of the sources; none once they are mended. */
  | { kind: "faults"; faults: readonly SourceFault[] }
  /** The page is another now. */
  | { kind: "page"; version: string }
  /** The page is the same, in other clothes: root-relative addresses of its style sheets. */
  | { kind: "styles"; styles: readonly string[] }
  | { kind: "index"; state: IndexState };

/** One thing wrong, in French: `actors/voxe.yaml:3`, what, and what to do. */
export type SourceFault = { place: string; message: string; remedy: string };

/** The search index: still to be made, older than the sources, or as they are. */
export type IndexState = "absent" | "old" | "ready";

/** What a page tells the server of itself when it opens. */
export type OpenPage = { path: string; version: string; styles: readonly string[] };
