import { on } from "node:events";
import type { Site } from "../../layouts/site-context.tsx";
import { linkModel } from "../kinds/link-model.ts";
import { routesOf } from "../model/routes.ts";
import { stringsOf } from "../model/strings-of.ts";
import { boundHeap } from "./bound-heap.ts";
import type { Configure } from "./create-eleventy.ts";
import { endWithParent } from "./end-with-parent.ts";
import { openShares } from "./open-shares.ts";
import { makePainter } from "./prepare-site.ts";
import { renderShare } from "./render-share.ts";
import type { FromSecond, ToSecond } from "./start-second.ts";

/** The part of the second process: links the sources that it is given, then renders shares of pages until none is left, and ends. */
export async function renderAsSecond(configure: Configure): Promise<void> {
  boundHeap();
  endWithParent();
  const messages: Messages = on(process, "message");
  const given = await next(messages, "sources");
  const model = linkModel(given.sources, given.options);
  const { settings } = model;
  const { count, places, isPainted, assets, pictures } = await next(messages, "site");
  const painter = isPainted ? await makePainter(settings, places) : undefined;
  const site: Site = { model, strings: stringsOf(settings), routes: routesOf(settings), assets, pictures, painter };
  const pick = openShares(count);
  for (let share = await ask(messages); share !== undefined; share = await ask(messages))
    await renderShare(site, { out: places.out, configure, pickPages: pick(share) });
  await painter?.finish();
  process.exit(0);
}

type Messages = AsyncIterator<ToSecond[]>;

async function ask(messages: Messages): Promise<number | undefined> {
  process.send?.({ kind: "ready" } satisfies FromSecond);
  return (await next(messages, "share")).share;
}

/** The next message, which is of the kind that is due. */
async function next<K extends ToSecond["kind"]>(messages: Messages, kind: K): Promise<Extract<ToSecond, { kind: K }>> {
  const { value } = await messages.next();
  const [message] = value as [ToSecond];
  if (message.kind !== kind) throw new Error(`${kind} was due, not ${message.kind}`);
  return message as Extract<ToSecond, { kind: K }>;
}
