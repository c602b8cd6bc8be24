import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser as launch } from "../../src/audit/launch-browser.ts";
import { PROJECT } from "../run-script.ts";

/** The browser of all tests, which is kept in this repository. */
export const launchBrowser = (): Promise<Browser> => launch(join(PROJECT, ".cache"));
