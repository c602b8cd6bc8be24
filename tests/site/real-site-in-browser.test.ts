import { describeInBrowser } from "./describe-in-browser.ts";

describeInBrowser("realSite");
