import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { AssetBundle, BundleFault } from "../../assets/build-assets.ts";
import type { Settings } from "../../model/schema/settings.ts";
import type { Addressed } from "../../model/segments.ts";
import { readSite } from "../../sources/read-site.ts";
import { EDITOR_LANGUAGE } from "../../text/editor-language.ts";
import type { Problem } from "../../text/problem.ts";
import { endWithParent } from "../end-with-parent.ts";
import { type FromRenderer, OWN_FILES, type OwnFiles, type RendererState, type ToRenderer } from "./messages.ts";
import type { Renderer, RendererOptions } from "./open-renderer.ts";
import { hasErrors } from "./tell-problems.ts";

/**
 * The process that reads the sources and renders, so that the server's own never waits for it. Messages tell it what to do; it ends
 * with the server. What is long to load is loaded while esbuild, a program of its own, bundles.
 */
const options = JSON.parse(process.argv[2] ?? "{}") as RendererOptions;
/** What of site.yaml the assets that are shown were made of. */
let worn = "";
const bundling = bundle();
const opening = import("./open-renderer.ts").then(({ openRenderer }) => openRenderer(options));

/** Milliseconds that are left to the first page before what makes the others is loaded. */
const COLD = 1000;

type Changes = { reading?: { now: number; turn: number }; isRebundled?: boolean };

type Dress = Pick<Settings, "theme"> & Addressed;

let wanted: Changes = {};
let problems: readonly Problem[] = [];
let assetFaults: readonly Problem[] = [];
let sentDesk = "";
let lastTurn = 0;
let isWarm = false;
/** The end of the last change that was asked for. */
let turn: Promise<unknown> = dress(bundling);

endWithParent();
process.on("message", (message: ToRenderer) => {
  if (message.kind === "ask") return void answer(message);
  wanted = message.kind === "read" ? { ...wanted, reading: message } : { ...wanted, isRebundled: true };
  // What is saved while something is read is read at once, afterwards.
  turn = turn.then(() => nextTurn()).then(update);
});
void bundleOwn();

function send(message: FromRenderer): void {
  process.send?.(message);
}

async function answer({ id, path, isBodyWanted }: Extract<ToRenderer, { kind: "ask" }>): Promise<void> {
  await turn;
  const reply = await (await opening).answer(path);
  send({ kind: "answer", id, reply: isBodyWanted ? reply : { ...reply, body: "" } });
}

async function update(): Promise<void> {
  const { reading, isRebundled } = wanted;
  wanted = {};
  if (!reading && !isRebundled) return;
  const renderer = await opening;
  if (isRebundled || (reading && worn !== JSON.stringify(readDress()))) {
    await dress(bundle());
    void bundleOwn();
  }
  if (reading) problems = renderer.read(new Date(reading.now));
  lastTurn = reading?.turn ?? lastTurn;
  const all = [...problems, ...assetFaults];
  if (!isWarm) setTimeout(() => renderer.warm(), COLD);
  isWarm = true;
  send({
    kind: "state",
    state: { problems: all, isRead: reading !== undefined, turn: lastTurn, desk: describeDesk(renderer) },
  });
}

/** What of site.yaml assets are made of; what an engine has by itself while the file cannot be read. */
function readDress(): Dress {
  const { theme, addresses, language, format } = readSite(options.root).value ?? { language: EDITOR_LANGUAGE };
  return { theme, addresses, language, format };
}

/** New assets, and what is wrong with the site's own files of them; none where that is an error. */
type Bundled = { faults: readonly Problem[]; bundle?: AssetBundle };

async function bundle(): Promise<Bundled> {
  const settings = readDress();
  worn = JSON.stringify(settings);
  const { home, root, cache } = options;
  const [{ bundleAssets }, { checkLook }] = await Promise.all([
    import("../../assets/build-assets.ts"),
    import("../check-look.ts"),
  ]);
  const faults = await checkLook(root, settings);
  if (hasErrors(faults)) return { faults };
  return bundleAssets({ home, root, cache, settings }).then(
    (made) => ({ faults, bundle: made }),
    (error: unknown) => ({ faults: [...faults, ...listAssetFaults(error)] }),
  );
}

/** Takes new assets, or keeps the last good ones. */
async function dress(bundled: Promise<Bundled>): Promise<void> {
  const [renderer, { faults, bundle: made }] = await Promise.all([opening, bundled]);
  if (made) renderer.dress(made);
  assetFaults = faults;
}

/** What stands in the way of bundling: esbuild's faults with a style sheet or a script of the engine, or a file that cannot be read. */
function listAssetFaults(error: unknown): Problem[] {
  const { errors = [{ text: error instanceof Error ? error.message : String(error), location: null }] } =
    error as BundleFault;
  return errors.map(({ text, location }) => ({
    level: "error",
    file: location?.file ?? "layouts/assets",
    line: location?.line,
    message: `ce fichier ne se lit pas (${text})`,
    remedy: "corrigez-le\u202f; les pages gardent leur dernière tenue valide",
  }));
}

/** The preview's own scripts and style sheets; a faulty one is left as it was. */
async function bundleOwn(): Promise<void> {
  const { bundleFile } = await import("../../assets/bundle-file.ts");
  const texts = OWN_FILES.map(async (name) => {
    const folder = name.startsWith("bureau") ? "desk" : "preview";
    const file = join(options.home, "layouts", folder, name.replace(/\.js$/u, ""));
    return [name, await bundleFile(file)];
  });
  const files = await Promise.all(texts).catch(() => undefined);
  if (files) send({ kind: "files", files: Object.fromEntries(files) as OwnFiles });
}

/** What the desk shows of the site, where that is not what it was told last. */
function describeDesk(renderer: Renderer): RendererState["desk"] {
  const site = renderer.site();
  if (!site) return undefined;
  const { style, preloadedFonts } = site.assets;
  const { title, language, timezone, names, addresses, format, roundup } = site.model.settings;
  const actors = site.model.actors.map(({ id, name, path }) => ({ id, name, path }));
  const settings = { title, language, timezone, names, addresses, format, roundup: { every: roundup.every } };
  const desk = { ...settings, style, preloadedFonts, actors };
  const told = JSON.stringify(desk);
  if (told === sentDesk) return undefined;
  sentDesk = told;
  return desk;
}
