import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

/** A real, headless Chromium that speaks to nobody but the pages that it is shown; one that is unpacked is kept in `cache`. */
export async function launchBrowser(cache: string): Promise<Browser> {
  const { executablePath, env } = await findChromium(cache);
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ["--disable-gpu", "--disable-quic"],
  });
}
