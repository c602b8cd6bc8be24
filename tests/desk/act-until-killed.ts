import { createRandom } from "../../bench/create-random.ts";
import { openDesk } from "../../src/desk/open-desk.ts";
import { pickAction } from "./random-actions.ts";

/** Acts at the desk of a root until it is killed: `act-until-killed.ts ROOT SEED`. Tells each version that is on disk. */
const [root = "", seed = ""] = process.argv.slice(2);
const random = createRandom(Number(seed));
const desk = openDesk(root);
for (;;) {
  const view = await desk.view();
  if (view.kind !== "draft") throw new Error(`the draft is ${view.kind}`);
  await new Promise((done) => process.send?.(view.draft.text, done));
  await desk.act(pickAction(view.draft, random));
}
