/** Pixels of each icon that is a PNG; the framed ones, of a phone's screen, stand on the site's paper, which it cuts round. */
export const ICON_PICTURES: readonly { file: string; size: number; isFramed: boolean }[] = [
  { file: "apple-touch-icon.png", size: 180, isFramed: true },
  { file: "icon-192.png", size: 192, isFramed: false },
  { file: "icon-512.png", size: 512, isFramed: false },
  { file: "icon-maskable-512.png", size: 512, isFramed: true },
];

/** A site's icon in all its forms, and its manifest: files of the site's root. */
export const ICON_FILES: ReadonlySet<string> = new Set([
  ...["favicon.svg", "favicon.ico", "manifest.webmanifest"],
  ...ICON_PICTURES.map(({ file }) => file),
]);
