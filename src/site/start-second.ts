import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Site } from "../../layouts/site-context.tsx";
import type { LinkOptions } from "../kinds/link-model.ts";
import type { Sources } from "../model/source.ts";
import type { SitePlaces } from "./prepare-site.ts";

/** What the second process is told: the sources, what else pages are rendered from and how they are divided, then one share after another. */
export type ToSecond =
  | { kind: "sources"; sources: Sources; options: LinkOptions }
  | ({ kind: "site"; count: number } & SharedSite)
  | { kind: "share"; share: number | undefined };

/** It asks for its next share when it has rendered the last. */
export type FromSecond = { kind: "ready" };

/** What pages are rendered from beside the model, and whether pictures are painted of them. */
export type SharedSite = Pick<Site, "assets" | "pictures"> & { places: SitePlaces; isPainted: boolean };

/** A process that renders pages beside this one. */
export type SecondProcess = {
  /** Gives it the sources that were read, for it to link while assets are built here. */
  give: (sources: Sources, options: LinkOptions) => void;
  /** Has it take and render shares until none is left. Rejects where it fails, which it has told by itself. */
  render: (site: SharedSite, count: number, takeShare: () => number | undefined) => Promise<void>;
  /** Ends it, whatever it is doing. */
  end: () => void;
};

/** Starts the second process: a program that calls `renderAsSecond`. It loads what it needs while sources are read here. */
export function startSecond(program: string): SecondProcess {
  const child = fork(program, [], { serialization: "advanced", stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = once(child, "exit").then(([code]) => {
    if (code !== 0) throw new Error(`the process that renders pages beside this one ended with ${code}`);
  });
  ended.catch(() => undefined);
  return {
    give: (sources, options) => tell(child, { kind: "sources", sources: withoutRaw(sources), options }),
    render: (site, count, takeShare) => {
      child.on("message", (_: FromSecond) => tell(child, { kind: "share", share: takeShare() }));
      tell(child, { kind: "site", count, ...site });
      return ended;
    },
    end: () => child.kill(),
  };
}

function tell(child: ChildProcess, message: ToSecond): void {
  if (child.connected) child.send(message, () => undefined);
}

/** What was read before any schema is not linked. */
function withoutRaw(sources: Sources): Sources {
  const lists = Object.entries(sources).map(([name, list]) => [name, Array.isArray(list) ? list.map(dropRaw) : list]);
  return Object.fromEntries(lists) as Sources;
}

function dropRaw(source: object): object {
  return "raw" in source ? { ...source, raw: undefined } : source;
}
