import type { LinkFault, ReadLists } from "../../model/source.ts";
import { isMoment, isWholeDay } from "../../text/dates.ts";
import type { Explanation } from "../../text/problem.ts";
import { NNBSP, quote } from "../../text/quote.ts";
import { listInstants } from "../../text/zoned-time.ts";
import { findTexts } from "../find-values.ts";

type Events = Pick<ReadLists, "events">;

/**
 * Hours that the clocks of an event's zone skip, or show twice, where daylight saving begins and ends (Etar-Group/Etar-Calendar#1036,
 * w3c/html#866). They are read as RFC 5545 reads them, which nobody may have meant.
 */
export function checkHours({ events }: Events, siteZone: string): LinkFault[] {
  return events.flatMap(({ file, raw, value }) => {
    const zone = value === undefined ? findTexts(raw, ["timezone"])[0]?.text : value.timezone;
    return HOURS.flatMap((field) => findTexts(raw, [field])).flatMap(({ path, text }): LinkFault[] => {
      if (!isMoment(text) || isWholeDay(text)) return [];
      const explanation = explainHour(text, zone ?? siteZone);
      return explanation === undefined ? [] : [{ file, path, level: "warning", ...explanation }];
    });
  });
}

const HOURS = ["start", "end"];

function explainHour(hour: string, zone: string): Explanation | undefined {
  const instants = listInstants(hour, zone);
  if (instants === undefined || instants.length === 1) return undefined;
  const [, second] = instants;
  if (second === undefined)
    return {
      message: `l'heure ${quote(hour)} n'existe pas dans le fuseau ${zone}, où les horloges avancent ce jour-là`,
      remedy: "corrigez-la",
    };
  const utc = new Date(second).toISOString().slice(0, "2026-10-25T02:30".length);
  return {
    message: `l'heure ${quote(hour)} vient deux fois dans le fuseau ${zone}, où les horloges reculent ce jour-là`,
    remedy: `elle est lue la première fois${NNBSP}; pour la seconde, écrivez les heures de l'événement en UTC, avec timezone: UTC, celle-ci ${utc}`,
  };
}

/** Events that their announcement, still to come, would follow; one that was is written down afterwards, as an archive does. */
export function checkAnnouncements({ events }: Events, today: string): LinkFault[] {
  return events.flatMap(({ file, raw }): LinkFault[] => {
    const [date = "", start = "", end = ""] = ["date", "start", "end"].map(
      (field) => findTexts(raw, [field])[0]?.text ?? "",
    );
    const last = (end === "" ? start : end).slice(0, "2026-12-01".length);
    if (date <= today || !isMoment(last) || date <= last) return [];
    return [
      {
        ...{ file, path: ["date"], level: "warning", seen: { file, path: [end === "" ? "start" : "end"] } },
        message: `l'annonce ne paraîtra que le ${date}, après l'événement`,
        remedy: "corrigez l'un des deux jours",
      },
    ];
  });
}
