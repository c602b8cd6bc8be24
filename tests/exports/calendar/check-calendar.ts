import ICAL from "ical.js";

/** What RFC 5545 says of a calendar's octets and parts, rule by rule; each broken rule is told once. */
export function checkCalendar(text: string): string[] {
  const faults = [...checkOctets(text)];
  const calendar = new ICAL.Component(ICAL.parse(text));
  const count = (part: ICAL.Component, name: string) => part.getAllProperties(name).length;
  const once = (part: ICAL.Component, names: string[]) =>
    names
      .filter((name) => count(part, name) !== 1)
      .map((name) => `${part.name}: ${name} stands ${count(part, name)} times`);
  faults.push(...once(calendar, ["prodid", "version"]));
  if (calendar.getFirstPropertyValue("version") !== "2.0") faults.push("3.7.4: VERSION is not 2.0");
  if (count(calendar, "method") > 0) faults.push("RFC 5546: METHOD asks for an ORGANIZER");
  const zones = new Set(calendar.getAllSubcomponents("vtimezone").map((zone) => zone.getFirstPropertyValue("tzid")));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) faults.push(...checkZone(zone, once));
  const used = new Set<unknown>();
  const uids: unknown[] = [];
  for (const event of calendar.getAllSubcomponents("vevent")) {
    faults.push(...once(event, ["uid", "dtstamp", "dtstart", "summary"]));
    uids.push(event.getFirstPropertyValue("uid"));
    for (const name of ["dtstart", "dtend"])
      for (const property of event.getAllProperties(name)) {
        const zone = property.getParameter("tzid");
        if (zone !== undefined) used.add(zone);
        if (zone !== undefined && !zones.has(zone as string)) faults.push(`3.2.19: no VTIMEZONE for ${zone}`);
      }
    faults.push(...checkEvent(event));
  }
  if (new Set(uids).size < uids.length) faults.push("3.8.4.7: a UID is used twice");
  for (const zone of zones) if (!used.has(zone)) faults.push(`a VTIMEZONE that nothing uses: ${zone}`);
  return faults;
}

function checkOctets(text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith("END:VCALENDAR\r\n")) faults.push("3.1: the last line is not ended by CRLF");
  if (/(?<!\r)\n|\r(?!\n)/u.test(text)) faults.push("3.1: a line is not ended by CRLF");
  for (const line of text.split("\r\n")) {
    if (Buffer.byteLength(line) > 75) faults.push(`3.1: longer than 75 octets: ${line}`);
    if (line.includes("\ufffd")) faults.push(`a character is cut: ${line}`);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the rule is about them.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u.test(text)) faults.push("3.1: a control character");
  return faults;
}

type Once = (part: ICAL.Component, names: string[]) => string[];

function checkZone(zone: ICAL.Component, once: Once): string[] {
  const rules = [...zone.getAllSubcomponents("standard"), ...zone.getAllSubcomponents("daylight")];
  const faults = rules.length === 0 ? ["3.6.5: neither STANDARD nor DAYLIGHT"] : [];
  return [
    ...faults,
    ...once(zone, ["tzid"]),
    ...rules.flatMap((rule) => once(rule, ["dtstart", "tzoffsetfrom", "tzoffsetto"])),
  ];
}

function checkEvent(event: ICAL.Component): string[] {
  const { startDate, endDate } = new ICAL.Event(event);
  const faults: string[] = [];
  const stamp = event.getFirstPropertyValue("dtstamp") as ICAL.Time | null;
  if (stamp && stamp.zone !== ICAL.Timezone.utcTimezone) faults.push("3.8.7.2: DTSTAMP is not in UTC");
  if (endDate.isDate !== startDate.isDate) faults.push("3.8.2.2: DTEND has not the type of DTSTART");
  if (event.hasProperty("dtend") && endDate.compare(startDate) <= 0) faults.push("3.8.2.2: DTEND is not after DTSTART");
  const url = event.getFirstPropertyValue("url");
  if (!URL.canParse(String(url))) faults.push(`3.8.4.6: ${url} is no URI`);
  const status = event.getFirstPropertyValue("status");
  if (!["TENTATIVE", "CONFIRMED", "CANCELLED"].includes(String(status))) faults.push(`3.8.1.11: ${status}`);
  return faults;
}

/** The events of a calendar as an independent reader has them: instants are in UTC, by the calendar's own VTIMEZONEs. */
export function readEvents(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents("vtimezone").map((part) => {
      const zone = new ICAL.Timezone(part);
      return [zone.tzid, zone];
    }),
  );
  return calendar.getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    const toInstant = (name: string, time: ICAL.Time) => {
      const zone = zones.get(String(part.getFirstProperty(name)?.getParameter("tzid")));
      if (zone) time.zone = zone;
      return time.isDate ? time.toString() : time.toJSDate().toISOString();
    };
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      location: event.location,
      url: part.getFirstPropertyValue("url"),
      conference: part.getFirstPropertyValue("conference"),
      status: part.getFirstPropertyValue("status"),
      categories: part.getFirstProperty("categories")?.getValues() ?? [],
      starts: toInstant("dtstart", event.startDate),
      ends: part.hasProperty("dtend") ? toInstant("dtend", event.endDate) : undefined,
    };
  });
}
