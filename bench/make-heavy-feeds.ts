/** Feeds that ask for as much time and memory as a body of so many bytes can, each by another fault. */
export function makeHeavyFeeds(bytes: number): [fault: string, make: () => Buffer][] {
  const rss = (inner: string) => `<rss version="2.0"><channel><title>t</title>${inner}</channel></rss>`;
  const item = (inner: string) => rss(`<item><title>x</title><link>/x</link>${inner}</item>`);
  const fill = (unit: string) => unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)));
  const feeds: [string, () => string][] = [
    ["items without end", () => rss(fill("<item><title>x</title><link>/x</link></item>"))],
    ["the smallest items", () => rss(fill("<item/>"))],
    ["items in one another", () => rss(fill("<item>"))],
    ["elements in one another", () => item(fill("<p>"))],
    [
      "elements in one another, under other names",
      () => item(Array.from({ length: bytes / 12 }, (_, i) => `<p${i}>`).join("")),
    ],
    [
      "attributes without end",
      () => item(`<p ${Array.from({ length: bytes / 12 }, (_, i) => `a${i}="x"`).join(" ")}/>`),
    ],
    ["one long attribute", () => item(`<p a="${fill("x")}"/>`)],
    ["a long title", () => rss(`<item><title>${fill("é")}</title><link>/x</link></item>`)],
    ["a long text of markup", () => item(`<description>${fill("&lt;p&gt;é&lt;/p&gt;")}</description>`)],
    ["CDATA that is never closed", () => item(`<description>${fill("<![CDATA[")}`)],
    ["CDATA by the hundred thousand", () => item(`<description>${fill("<![CDATA[x]]>")}</description>`)],
    ["comments that are never closed", () => rss(fill("<!--"))],
    ["bare signs", () => item(`<description>${fill("& < ")}</description>`)],
    ["references", () => item(`<description>${fill("&#233;&eacute;")}</description>`)],
    ["tags that are never closed", () => rss(`<item>${fill("<a ")}</item>`)],
    ["quotes that are never closed", () => rss(`<item>${fill('<a b="')}</item>`)],
    ["ends without a beginning", () => rss(`<item><title>x</title></item>${fill("</item>")}`)],
    ["links without end", () => item(fill('<link href="/y"/>'))],
    ["open brackets in a name", () => item(`<author>${fill("(")}</author>`)],
    ["declared entities", () => `<!DOCTYPE rss [${fill('<!ENTITY a "&b;&b;">')}]>${item("&a;")}`],
    ["blanks", () => `${fill(" ")}${item("")}`],
    [
      "entries of Atom",
      () =>
        `<feed xmlns="http://www.w3.org/2005/Atom">${fill('<entry><title>x</title><link href="/x"/></entry>')}</feed>`,
    ],
    ["a wrong prefix on every element", () => fill("<a:b><c:d/></a:b>")],
    ["JSON in JSON", () => `{"version":"https://jsonfeed.org/version/1.1","items":${fill("[")}`],
    ["JSON without end", () => `{"version":"https://jsonfeed.org/version/1.1","items":[${fill('{"id":"1"},')}`],
    ["noise", () => fill("\0\u0001<")],
  ];
  return feeds.map(([fault, make]) => [fault, () => Buffer.from(make())]);
}
