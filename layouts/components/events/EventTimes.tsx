import type { Event } from "../../../src/model/model.ts";
import { offsetAt } from "../../../src/text/zoned-time.ts";
import { formatTimes, formatWithin, momentIn, nameZone } from "../../../src/words/format-date.ts";
import { useSite } from "../../site-context.tsx";

/** When an event takes place; where its clocks are not those of the site, also when that is by the site's. */
export function EventTimes({ event }: { event: Event }) {
  const { model, strings } = useSite();
  const { timezone } = model.settings;
  const { start, starts, allDay } = event;
  const isElsewhere = !allDay && offsetAt(starts, event.timezone) !== offsetAt(starts, timezone);
  return (
    <>
      <time dateTime={allDay ? start : new Date(starts).toISOString()}>{formatTimes(event, strings)}</time>
      {isElsewhere && (
        <>
          , {nameZone(event.timezone, starts, strings)} (
          {strings.events.inSiteTime(
            formatWithin(momentIn(timezone, starts), start, strings),
            nameZone(timezone, starts, strings),
          )}
          )
        </>
      )}
    </>
  );
}
