type Needs = {
  /** The page compiles WebAssembly, as search does. */
  wasm?: boolean;
  /** Under `npm start`, live reload opens a socket. */
  preview: boolean;
};

/** What a page may load: its own site, nothing inline (CSP level 3). */
export function contentSecurityPolicy({ wasm = false, preview }: Needs): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    `connect-src 'self'${preview ? " ws:" : ""}`,
    "form-action 'self'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ].join("; ");
}
