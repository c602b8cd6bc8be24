type Needs = {
  /** The page runs Pagefind's WebAssembly. */
  wasm?: boolean;
  /** The page is served by Eleventy's server, which reloads it over a web socket. */
  preview?: boolean;
};

/** The policy of a page (CSP level 3): this site's own files, nothing inline, no other host. */
export function renderContentSecurityPolicy({ wasm = false, preview = false }: Needs = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${preview ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}
