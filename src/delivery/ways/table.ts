import { type DeliverySettings, WAY_NAMES, WAYS, type Way, type WaySettings } from "../../model/schema/delivery.ts";
import { EDITOR_LANGUAGE } from "../../text/editor-language.ts";
import { NNBSP } from "../../text/quote.ts";
import { type Result, refuse } from "../../text/result.ts";
import type { Carrier, ErasedPerson, Obstacle, Opening, WayRules } from "./contract.ts";

/**
 * Every way that the settings know, each from the `way.ts` of the folder of its name: the command, its help and its checks ask this
 * table alone. Where a folder is missing no command that writes to people starts.
 */
const TABLE = Object.fromEntries(await Promise.all(WAY_NAMES.map(readWay))) as {
  [Name in Way]: WayRules<Name, never>;
};

async function readWay(name: Way) {
  const { way } = await import(`./${name}/way.ts`);
  if (way?.name !== name) throw new Error(`src/delivery/ways/${name}/way.ts describes no way of that name`);
  return [name, way] as const;
}

/** What a way can do, apart from how it does it. */
export type WayTraits = Pick<WayRules<Way, never>, "sends" | "staysHere" | "canSchedule">;

export function traitsOf(way: Way): WayTraits {
  return TABLE[way];
}

function rulesOf<Name extends Way>(way: Name, delivery: DeliverySettings): WaySettings<Name> | undefined {
  return (delivery as { [Each in Way]?: WaySettings<Each> })[way];
}

/** Makes a way ready: its settings from `site.yaml`, its secrets from the environment, its people from the list. */
export async function openWay<Name extends Way>(
  way: Name,
  opening: Omit<Opening<Name>, "rules">,
): Promise<Result<Carrier, Obstacle>> {
  const rules = rulesOf(way, opening.delivery);
  if (WAYS[way].rules && rules === undefined)
    return refuse(`site.yaml ne dit rien de la voie ${way}${NNBSP}; remplissez newsletter.delivery.${way}.`);
  return TABLE[way].open({ ...opening, rules: rules as WaySettings<Name> });
}

/** The environment variables that are read: whose they are, and whether each holds a key. */
export const SECRETS: readonly { way: Way; name: string; isKey: boolean }[] = WAY_NAMES.flatMap((way) =>
  Object.entries<"name" | "key">(TABLE[way].secrets).map(([name, holds]) => ({ way, name, isKey: holds === "key" })),
);

/** The ways to which a later departure can be told, as a sentence names them. */
export const SCHEDULERS = WAY_NAMES.filter((way) => TABLE[way].canSchedule).map((way) => WAYS[way].label);

/** Erases what the ways keep of a person on this machine, ledgers apart; how many messages they held. */
export async function forgetPerson(person: Omit<ErasedPerson, "rules">, delivery: DeliverySettings): Promise<number> {
  let count = 0;
  const forget = async <Name extends Way>(way: Name) =>
    TABLE[way].forget({ ...person, rules: rulesOf(way, delivery) } as ErasedPerson<Name>);
  for (const way of WAY_NAMES) count += await forget(way);
  return count;
}

/** « outbox, smtp, listmonk ou brevo » */
export function joinNames(names: readonly string[], word: "et" | "ou", before = ""): string {
  return new Intl.ListFormat(EDITOR_LANGUAGE, { type: word === "et" ? "conjunction" : "disjunction" }).format(
    names.map((name) => before + name),
  );
}
