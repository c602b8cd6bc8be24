import { parseUrl } from "../text/parse-url.ts";
/** Empties queues side by side, so many at a time; the longest begin first, so that none is left alone at the end. */
export async function drainQueues<Item>(
  queues: readonly Item[][],
  width: number,
  read: (queue: Item[]) => Promise<void>,
): Promise<void> {
  const waiting = queues.toSorted((a, b) => b.length - a.length);
  const work = async () => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift()) await read(queue);
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, work));
}

/** One queue per host, in the order in which they come; an address that is none is a queue by itself. */
export function groupByHost<Item extends { url: string }>(
  items: readonly Item[],
  nameHost = (url: string) => parseUrl(url)?.host,
): Item[][] {
  const queues = new Map<string, Item[]>();
  for (const item of items) {
    const host = nameHost(item.url) ?? item.url;
    const queue = queues.get(host);
    if (queue === undefined) queues.set(host, [item]);
    else queue.push(item);
  }
  return [...queues.values()];
}
