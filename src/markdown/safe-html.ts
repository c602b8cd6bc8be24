declare const safe: unique symbol;

/** HTML that this project made from escaped or sanitised text; the only kind that a page takes as it is. */
export type SafeHtml = string & { readonly [safe]: true };
