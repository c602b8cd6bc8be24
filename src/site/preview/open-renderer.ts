import { renderBrokenPage, renderUnreadPage } from "../../../layouts/preview/FaultPage.tsx";
import type { Site } from "../../../layouts/site-context.tsx";
import type { AssetBundle } from "../../assets/build-assets.ts";
import { openPictures } from "../../images/open-pictures.ts";
import type { Model } from "../../model/model.ts";
import { routesOf } from "../../model/routes.ts";
import { stringsOf } from "../../model/strings-of.ts";
import { openReader } from "../../sources/read-model.ts";
import { readSite } from "../../sources/read-site.ts";
import { EDITOR_LANGUAGE } from "../../text/editor-language.ts";
import type { Problem } from "../../text/problem.ts";
import { openTheme } from "../../theme/theme.ts";
import { answerAsset, answerFile, answerPublic, type Painting } from "./answer-files.ts";
import { openLetters } from "./answer-letters.ts";
import { answerPage } from "./answer-page.ts";
import { listTemplates, openAddresses } from "./find-page.ts";
import { type PreviewReply, replyWith, replyWithPage } from "./preview-reply.ts";

export type RendererOptions = {
  /** The folder of this project. */
  home: string;
  /** The site root. */
  root: string;
  /** Where pictures are kept between runs. */
  cache: string;
  /** True to show drafts and what is dated later. */
  drafts: boolean;
  /** True to name pictures for sharing, and paint those that are asked for. */
  socialImages: boolean;
};

/** Makes a site on demand: nothing is rendered before it is asked for. */
export type Renderer = {
  /** Reads the sources again, as of an instant; where they are faulty, the last good state stays. */
  read: (now: Date) => readonly Problem[];
  /** Takes other assets. */
  dress: (bundle: AssetBundle) => void;
  /** What the published site would answer at a root-relative address, without a query. Never throws. */
  answer: (path: string) => Promise<PreviewReply>;
  /** Loads what pages are made with before they are asked for. */
  warm: () => Promise<unknown>;
  /** What is shown now; undefined until sources and assets were read once. */
  site: () => Site | undefined;
};

/** Pages kept until anything changes. */
const KEPT = 200;

/** What a renderer holds: its last good state, and what was rendered of it. */
type State = {
  options: RendererOptions;
  tools: Tools;
  /** The instant of the last reading. */
  now: Date;
  problems: readonly Problem[];
  model?: Model;
  bundle?: AssetBundle;
  site?: Site;
  kept: Map<string, Promise<PreviewReply>>;
};

type Tools = {
  templates: ReturnType<typeof listTemplates>;
  find: ReturnType<typeof openAddresses>;
  letters: ReturnType<typeof openLetters>;
  pictures: ReturnType<typeof openPictures>;
  painter?: Painting;
};

/** Opens a renderer; `read` and `dress` are to be called before it has anything to show. */
export async function openRenderer(options: RendererOptions): Promise<Renderer> {
  const { root, drafts } = options;
  const state: State = { options, tools: await openTools(options), now: new Date(0), problems: [], kept: new Map() };
  const reader = openReader(root, () => performance.timeOrigin + performance.now());
  return {
    read: (now) => {
      const { value: model, problems } = reader.read({ now, drafts });
      Object.assign(state, { now, problems });
      state.model = model ?? state.model;
      renew(state);
      return problems;
    },
    dress: (bundle) => {
      state.bundle = bundle;
      renew(state);
    },
    answer: (path) => keep(state, normalise(path)),
    warm: () => Promise.all(state.tools.templates.map(({ load }) => load())),
    site: () => state.site,
  };
}

async function openTools({ home, root, cache, socialImages }: RendererOptions): Promise<Tools> {
  const templates = listTemplates(home);
  return {
    templates,
    find: openAddresses(templates),
    letters: openLetters({ home, root }),
    pictures: openPictures({ root, cache }),
    painter: socialImages ? await openPainting(root, cache) : undefined,
  };
}

/** The fonts of pictures, and their addresses, are those that the site had when the preview began; the engine's where those cannot be read, which is told with the assets. */
async function openPainting(root: string, cache: string): Promise<Painting> {
  const [{ openPainterOnDemand }, { subsetCardFonts }] = await Promise.all([
    import("../../social/open-painter.ts"),
    import("../../assets/subset-fonts.ts"),
  ]);
  const settings = readSite(root).value;
  const places = { root, cache };
  return openPainterOnDemand({
    fonts: await subsetCardFonts(openTheme(settings?.theme), places).catch(() => subsetCardFonts(openTheme(), places)),
    addressOf: routesOf(settings ?? { language: EDITOR_LANGUAGE }).sharedPicture,
    cache,
  });
}

/** Makes the site of what was read last; all that was rendered of the one before is forgotten. */
function renew(state: State): Site | undefined {
  const { model, bundle, tools } = state;
  state.kept.clear();
  if (!model || !bundle) return undefined;
  const { pictures, painter } = tools;
  const files = new Map(model.pictures.map((file) => [file.normalize("NFC"), file]));
  const get = (name: string) => {
    const file = files.get(name);
    return file === undefined ? undefined : pictures.get(file);
  };
  const { settings } = model;
  const words = { strings: stringsOf(settings), routes: routesOf(settings) };
  state.site = { model, ...words, assets: bundle.assets, pictures: { get }, painter };
  return state.site;
}

/** `/liens/index.html` is `/liens/`; letters of an address may be encoded. */
function normalise(path: string): string {
  try {
    return decodeURIComponent(path).replace(/\/index\.html$/u, "/");
  } catch {
    return path;
  }
}

/** Answers at an address, once until anything changes. */
function keep(state: State, path: string): Promise<PreviewReply> {
  const known = state.kept.get(path);
  if (known) return known;
  const reply = answer(state, path).catch((error: unknown) => admit(state, path, error));
  state.kept.set(path, reply);
  for (const [oldest] of state.kept) if (state.kept.size > KEPT) state.kept.delete(oldest);
  return reply;
}

async function answer(state: State, path: string): Promise<PreviewReply> {
  const { site, bundle, tools, options } = state;
  if (!bundle) return replyWith("attente.txt", "Les feuilles de style ne se lisent pas encore.\n", 503);
  const asset = answerAsset(path, bundle.files);
  if (asset) return asset;
  if (!site) return replyWithPage(renderUnreadPage(state.problems, bundle.assets), 503);
  return (
    answerPublic(path, options.root) ??
    (await answerFile(path, { site, places: options, ...tools })) ??
    (await tools.letters(path, site.model, state.now)) ??
    answerPage(path, { site, ...tools, renew: () => renew(state) ?? site })
  );
}

/** A page that cannot be made is told in its place, and made again with the next change. */
function admit({ bundle }: State, path: string, error: unknown): PreviewReply {
  const reason = error instanceof Error ? error.message : String(error);
  if (!bundle) return replyWith("faute.txt", `${reason}\n`, 500);
  return replyWithPage(renderBrokenPage(path, reason, bundle.assets), 500);
}
