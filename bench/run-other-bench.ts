import { PROJECT } from "../tests/run-script.ts";
import { measureImages, renderImages } from "./measure-images.ts";
import { measureLetter } from "./measure-letter.ts";
import { measureSearch, renderSearch } from "./measure-search.ts";
import { measureSending, renderSending } from "./measure-sending.ts";
import { renderPreviewBench } from "./preview/render-preview-bench.ts";
import { runPreviewBench } from "./preview/run-preview-bench.ts";
import { measureChoosing, renderChoosingBench } from "./render-choosing-bench.ts";
import { renderFeedsBench } from "./render-feeds-bench.ts";
import { renderLetterBench } from "./render-letter-bench.ts";
import { runFeedsBench } from "./run-feeds-bench.ts";

type Show = (step: string) => unknown;
type Wanted = { pages?: string; essais?: string; contre?: string; json?: boolean };
type Tell = <Measure>(measure: Measure, render: (measure: Measure) => string) => string;

/** The benches of something else than whole sites, by the option that asks for them. */
const BENCHES = {
  letter: async (tell: Tell, _: Show) => tell(await measureLetter(100), renderLetterBench),
  envoi: async (tell: Tell, show: Show) => tell(await measureSending(10_000, show), renderSending),
  feeds: async (tell: Tell, _: Show) => tell(await runFeedsBench(), renderFeedsBench),
  choix: async (tell: Tell, _: Show) => tell(await measureChoosing(), renderChoosingBench),
  recherche: async (tell: Tell, _: Show) => tell(await measureSearch(PROJECT, new Date()), renderSearch),
  images: async (tell: Tell, show: Show, { pages = "1000" }: Wanted) =>
    tell(await measureImages(Number.parseInt(pages, 10), show), renderImages),
  apercu: async (tell: Tell, show: Show, { pages = "1000,10000", essais = "50", contre }: Wanted) => {
    const sizes = pages.split(",").map(Number);
    const measure = await runPreviewBench({
      sizes,
      rounds: Number.parseInt(essais, 10),
      against: contre,
      onStep: show,
    });
    return tell(measure, renderPreviewBench);
  },
};

/** The options that ask for them, and say how. */
export const OTHER_BENCH_OPTIONS = {
  letter: { type: "boolean" },
  envoi: { type: "boolean" },
  feeds: { type: "boolean" },
  choix: { type: "boolean" },
  recherche: { type: "boolean" },
  images: { type: "boolean" },
  apercu: { type: "boolean" },
  contre: { type: "string" },
  essais: { type: "string" },
} as const satisfies Record<keyof typeof BENCHES, { type: "boolean" }> & Record<string, { type: string }>;

/** Runs the bench that was asked for, and tells it as text or as a line of JSON; undefined where none was. */
export async function runOtherBench(
  values: { [Name in keyof typeof BENCHES]?: boolean } & Wanted,
  show: Show,
): Promise<string | undefined> {
  const name = (Object.keys(BENCHES) as (keyof typeof BENCHES)[]).find((option) => values[option]);
  const tell: Tell = (measure, render) => (values.json ? JSON.stringify(measure) : render(measure));
  return name && BENCHES[name](tell, show, values);
}
