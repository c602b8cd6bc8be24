/** A picture as a page shows it: the same in several widths and formats, the last one known to every browser. */
export type Picture = {
  /** Formats from the lightest, each a `srcset` of its widths. */
  sources: readonly { type: string; srcset: string }[];
  /** Root-relative address of the widest in the last format. */
  src: string;
  /** Pixels of the widest. */
  width: number;
  height: number;
};

/** True for the files of a site that are pictures: those of a folder `images/` beside texts or fiches. */
export function isPictureFile(file: string): boolean {
  return isFichePicture(file) || /^content\/(?:[^/]+\/){1,2}images\/./u.test(file);
}

/** True for the files that show what fiches are about. */
export function isFichePicture(file: string): boolean {
  return file.startsWith(fichePictureFile(""));
}

/** The file, from the site root, of the picture that a fiche names, its letters composed (NFC) however the disk writes them. */
export function fichePictureFile(name: string): string {
  return `actors/images/${name}`.normalize("NFC");
}

/**
 * The file of a picture, from the site root, by its address in a source: `images/a.jpg` in `content/pages/glossaire.md` is
 * `content/pages/images/a.jpg`, its letters composed (NFC) however the disk writes them. None for what stands anywhere else.
 */
export function pictureFile(source: string, address: string): string | undefined {
  const [, name] = /^(?:\.\/)?images\/([^?#]+)$/u.exec(address) ?? [];
  if (name === undefined || name.split("/").includes("..")) return undefined;
  return `${source.slice(0, source.lastIndexOf("/"))}/images/${decodeName(name)}`.normalize("NFC");
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
