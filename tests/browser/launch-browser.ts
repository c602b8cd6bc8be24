export { launchBrowser } from "../../src/audit/launch-browser.ts";
