import { statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import chokidar from "@11ty/chokidar-with-glob-support";
import { listFiles } from "../../sources/list-files.ts";
import { IS_PACKAGED } from "../../text/call-command.ts";

/** What a file that changes is to the preview: a source, something that esbuild bundles, or code. */
export type FileChange = "sources" | "assets" | "code";

type Places = { root: string; home: string };

/** What is watched of a site root and, in its own repository, of this project. */
const SOURCES = ["site.yaml", "actors", "content", "public"] as const;
/** What a site adds to the assets, from its root. */
const THEME = "theme";
const OWN = "layouts";

/** Milliseconds: a save is several events, of one file or of several; what goes on longer is told meanwhile. */
const PAUSE = 20;
const LONGEST = 200;
/** Milliseconds after which what was told is looked at once more. */
const SETTLED = 300;

/** Tells what changes, the events of a moment at once; what changed since the program started, and was not seen, is told first. */
export function watchFiles(places: Places, onChange: (changes: ReadonlySet<FileChange>) => void): void {
  const { root, home } = places;
  const own = IS_PACKAGED ? [] : [join(home, OWN)];
  const watched = [...SOURCES, THEME].map((name) => join(root, name)).concat(own);
  const watcher = chokidar.watch(watched, { ignoreInitial: true });
  let changes = new Set<FileChange>();
  let paths = new Set<string>();
  let first = 0;
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    const told = { changes, paths };
    [changes, paths, first] = [new Set(), new Set(), 0];
    tellSettled(told, onChange);
  };
  watcher.on("all", (_, path) => {
    const change = judge(path, places);
    if (!change) return;
    changes.add(change);
    paths.add(path);
    first ||= performance.now();
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(PAUSE, first + LONGEST - performance.now())));
  });
  watcher.on("ready", () => {
    if (hasChangedSince(performance.timeOrigin, places)) onChange(new Set(["sources"]));
  });
}

type Told = { changes: ReadonlySet<FileChange>; paths: ReadonlySet<string> };

/** Tells changes, and again where a file has changed since: what is written in two goes at once is one event, of the first. */
function tellSettled(told: Told, onChange: (changes: ReadonlySet<FileChange>) => void): void {
  const before = listStates(told.paths);
  onChange(told.changes);
  setTimeout(() => {
    if (listStates(told.paths) !== before) tellSettled(told, onChange);
  }, SETTLED).unref();
}

function listStates(paths: ReadonlySet<string>): string {
  const stats = [...paths].map((path) => statSync(path, { throwIfNoEntry: false }));
  return stats.map((stat) => `${stat?.ino} ${stat?.size} ${stat?.mtimeMs}`).join("\n");
}

/** What a file is; undefined for what is of no account, such as what editors write beside. */
function judge(path: string, { root, home }: Places): FileChange | undefined {
  if (basename(path).startsWith(".")) return undefined;
  const [source = ""] = relative(root, path).split(sep);
  if (SOURCES.some((name) => name === source)) return "sources";
  if (source === THEME) return "assets";
  const own = relative(home, path).split(sep).join("/");
  if (/^layouts\/(?:assets\/|(?:desk|preview)\/.*\.ts$|.*\.css$)/u.test(own)) return "assets";
  return own.startsWith(`${OWN}/`) ? "code" : undefined;
}

/** Whether a source was written after an instant: the watcher takes a moment to see. */
function hasChangedSince(instant: number, { root }: Places): boolean {
  const files = [SOURCES[0], ...SOURCES.slice(1).flatMap((folder) => listFiles(root, folder))];
  return files.some((file) => (statSync(join(root, file), { throwIfNoEntry: false })?.ctimeMs ?? 0) > instant);
}
