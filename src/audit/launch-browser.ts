import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

/** A real, headless Chromium that speaks to nobody but the pages that it is shown. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ["--disable-gpu", "--disable-quic"],
  });
}
