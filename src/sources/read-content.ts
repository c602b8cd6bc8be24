import { isPictureFile } from "../images/picture.ts";
import { gatherClaims } from "../kinds/gather-claims.ts";
import type { Folder, Kind, SourcePlace } from "../kinds/kind.ts";
import { KINDS, visitKinds } from "../kinds/table.ts";
import type { KindName } from "../model/contents.ts";
import { BOX, CHOICES_FILE, FEEDS_FILE, type ReadLists } from "../model/source.ts";
import type { Explanation } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { UNFOLLOWED } from "./list-files.ts";
import { explainNearName, type NamedSource, nameOwnFolder, nameSource, partTwins } from "./name-source.ts";
import type { Reading } from "./reading.ts";

/** The folders of the table of kinds; two kinds may share one. */
const FOLDERS: readonly (Folder & { kind: KindName })[] = visitKinds(({ folders }, kind) =>
  folders.map((folder) => ({ ...folder, kind })),
);

const BY_PATH = new Map(FOLDERS.map(({ path }) => [path, FOLDERS.filter((one) => one.path === path)]));

/** The folders of the table in which a file lies, at any depth: none holds another. */
function foldersOf(file: string): (typeof FOLDERS)[number][] {
  const first = file.indexOf("/");
  return BY_PATH.get(file.slice(0, file.indexOf("/", first + 1))) ?? BY_PATH.get(file.slice(0, first)) ?? [];
}

/** Reads the sources of every kind of content, or of one alone; the folder says the kind of each. */
export function readContent(reading: Reading, only?: KindName): ReadLists {
  const wanted = FOLDERS.filter(({ kind }) => only === undefined || kind === only);
  const lists = Object.fromEntries(visitKinds((_, kind) => [[kind, [] as unknown[]]])) as Record<KindName, unknown[]>;
  const roots = new Set(wanted.map(({ path }) => path.split("/")[0] ?? ""));
  for (const file of [...roots].flatMap((root) => reading.listLinks(root))) reading.report({ file, ...UNFOLLOWED });
  const named = [...roots].flatMap((root) => reading.list(root)).flatMap((file) => findKind(reading, file) ?? []);
  const { kept, told } = partTwins(named.filter((found) => wanted.some(({ kind }) => kind === found.kind)));
  for (const [file, fault] of told) reading.report({ file, ...fault });
  for (const { file, kind, id } of kept) {
    const parsed = reading.parse(file, (text) => parseSource(kind, { file, id }, text));
    if (parsed) lists[kind].push(parsed.source);
  }
  return lists as unknown as ReadLists;
}

/** Parses a file, gathers what it claims and finds the lines of what is wrong with it, all while it is at hand. */
function parseSource<K extends KindName>(name: K, place: SourcePlace, text: string) {
  const kind: Kind<K> = KINDS[name];
  const parsed = kind.parse(place, text);
  const { pictures, citations } = gatherClaims(parsed.source, kind, name);
  for (const { path } of [...pictures, ...citations]) parsed.locate(path);
  return parsed;
}

/** The kind of a source file and its id; none for what is no source, told where nothing says what it is. */
function findKind(reading: Reading, file: string): NamedSource | undefined {
  const folders = foldersOf(file);
  const [folder] = folders;
  if (file === FEEDS_FILE || file === CHOICES_FILE || file.startsWith(`${BOX}/`)) return undefined;
  if (folder && (isPictureFile(file) || folder.besides?.has(file))) return undefined;
  const has = (name: string) => reading.list(name.slice(0, name.indexOf("/"))).includes(name);
  const near = explainNearName(file, folder?.besides ?? [], has);
  const misplaced = near ?? (folder ? explainDepth(file, folder) : explainStray(file));
  if (misplaced || !folder) {
    if (misplaced) reading.report({ file, ...misplaced });
    return undefined;
  }
  const { id, fault } = nameSource(file, folder.extension);
  if (id === undefined) {
    if (fault) reading.report({ file, ...fault });
    return undefined;
  }
  const { kind, inner } = folders.find((one) => (one.inner === "index") === (id === "index")) ?? folder;
  if (inner !== "index") return { file, kind, id, fault };
  const own = nameOwnFolder(file);
  return { file, kind, id: own.id, fault: fault ?? own.fault };
}

/** What is wrong with a file that lies too deep in its folder, or not deep enough. */
function explainDepth(file: string, { path, inner, explainPlace }: Folder): Explanation | undefined {
  const steps = file.slice(path.length + 1).split("/");
  if (steps.length === (inner ? 2 : 1)) return undefined;
  return (
    explainPlace?.(file) ?? { message: "le fichier est rangé dans un sous-dossier", remedy: `placez-le dans ${path}/` }
  );
}

/** A file of content that no folder takes. */
function explainStray(file: string): Explanation {
  const [, folder, ...rest] = file.split("/");
  const known = [...new Set(FOLDERS.map(({ path }) => path))].filter((path) => path.startsWith("content/"));
  const remedy = `placez-le dans l'un de ces dossiers${NBSP}: ${known.map((path) => `${path}/`).join(", ")}`;
  if (rest.length === 0) return { message: "le fichier n'est rangé dans aucun dossier de contenu", remedy };
  return { message: `${quote(`content/${folder}/`)} n'est pas un dossier de contenu`, remedy };
}

/** True for what stands in the folder of a kind that shows pictures. */
export function mayHavePictures(file: string): boolean {
  return foldersOf(file).some(({ kind }) => KINDS[kind].pictures !== "none");
}

/** Why the texts of a file's kind must not show pictures. */
export function refusePictures(file: string) {
  const kind = foldersOf(file)[0]?.kind;
  const pictures = kind && KINDS[kind].pictures;
  return typeof pictures === "object" ? pictures : undefined;
}
