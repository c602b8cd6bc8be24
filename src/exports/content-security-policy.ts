type Needs = {
  /** The page runs Pagefind's WebAssembly. */
  wasm?: boolean;
  /** The page is served by Eleventy's server, which reloads it over a web socket. */
  preview?: boolean;
  /** Where else than to this site the page's form is posted: a scheme and a host. */
  formTo?: string;
  /** The origins of the players that a reader may load by a click. */
  frames?: readonly string[];
};

/** The policy of a page (CSP level 3): this site's own files, nothing inline, no other host but one that a form may be posted to, and those of players. */
export function renderContentSecurityPolicy({
  wasm = false,
  preview = false,
  formTo,
  frames = [],
}: Needs = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${preview ? " ws:" : ""}`,
    ...(frames.length > 0 ? [`frame-src ${frames.join(" ")}`] : []),
    "manifest-src 'self'",
    `form-action 'self'${formTo === undefined ? "" : ` ${formTo}`}`,
    "base-uri 'none'",
  ].join("; ");
}
