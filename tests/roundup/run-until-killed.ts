import { prepareRoundup } from "../../src/roundup/prepare-roundup.ts";

/** Runs the editor's Friday again and again on one root until it is killed: `run-until-killed.ts ROOT NOW`. Says when each run begins. */
const [root = "", now = ""] = process.argv.slice(2);
for (;;) {
  process.send?.("begins");
  const result = await prepareRoundup({ root, now: new Date(now) });
  if (result.kind !== "done") throw new Error(JSON.stringify(result));
}
