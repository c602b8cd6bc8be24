import { Parser } from "htmlparser2";

const RFC_3339 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** Elements and attributes that readers of feeds strip or that the W3C's validator calls a risk. */
const RISKY = new Set(
  "script style iframe object embed form input button select textarea link meta base frame frameset applet".split(" "),
);
const ADDRESSES = ["href", "src", "cite", "poster", "action", "longdesc", "data"];

export function isInstant(text: unknown): boolean {
  return typeof text === "string" && RFC_3339.test(text) && !Number.isNaN(Date.parse(text));
}

/** An absolute IRI: with a scheme, and written as RFC 3987 allows. */
export function isIri(text: unknown): boolean {
  return typeof text === "string" && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(text) && URL.canParse(text);
}

/** What is wrong with the HTML of an entry: relative addresses, and what is unsafe in a reader. */
export function checkContent(html: string): string[] {
  const faults: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (RISKY.has(name)) faults.push(`content: <${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^popover/u.test(attribute)) faults.push(`content: ${attribute}`);
        const addresses = attribute === "srcset" ? value.split(",").map((one) => one.trim().split(/\s+/u)[0]) : [value];
        if (ADDRESSES.includes(attribute) || attribute === "srcset")
          faults.push(...addresses.filter((one) => !isIri(one)).map((one) => `content: relative ${attribute} ${one}`));
      }
    },
  });
  parser.end(html);
  return faults;
}
