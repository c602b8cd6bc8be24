import { renderCalendar } from "../../../src/exports/calendar/render-calendar.ts";
import type { Event } from "../../../src/model/model.ts";
import { definePages } from "../../define-pages.tsx";

type Calendar = { path: string; name?: string; events: readonly Event[] };

/** All events in one calendar to subscribe to, and a file for each. */
export default definePages<Calendar>({
  items: ({ events }, routes) => [
    { path: routes.calendar(), events },
    ...events.map((event) => ({ path: event.calendarPath, name: event.title, events: [event] })),
  ],
  path: ({ path }) => path,
  render: ({ path, name, events }, { model, strings }) =>
    renderCalendar(events, {
      settings: model.settings,
      name: name ?? strings.events.calendarName(model.settings.title),
      path,
    }),
});
