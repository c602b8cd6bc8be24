type Needs = {
  /** The page runs Pagefind's WebAssembly. */
  wasm?: boolean;
  /** The page is served by Eleventy's server, which reloads it over a web socket. */
  preview?: boolean;
  /** Where else than to this site the page's form is posted: a scheme and a host. */
  formTo?: string;
};

/** The policy of a page (CSP level 3): this site's own files, nothing inline, no other host but one that a form may be posted to. */
export function renderContentSecurityPolicy({ wasm = false, preview = false, formTo }: Needs = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${preview ? " ws:" : ""}`,
    "manifest-src 'self'",
    `form-action 'self'${formTo === undefined ? "" : ` ${formTo}`}`,
    "base-uri 'none'",
  ].join("; ");
}
