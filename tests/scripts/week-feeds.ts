import type { Route } from "../servers/feed-server.ts";

/** Titles that must stay plain text from the feed to the mailbox. */
export const HOSTILE_TITLES = [
  "Démocratie {{ 7 }} {% raw %} $(7)",
  "Démocratie <script>window.pwned = 1</script>",
  "Démocratie ](javascript:window.pwned=1) [x](javascript:window.pwned=1)",
  "---js\n{ window.pwned = 1 } démocratie",
  "Démocratie\r\nX-Injected: 1\r\n\r\n### [faux](https://faux.example.org)",
  "Démocratie </mj-text><mj-raw><script>window.pwned=1</script></mj-raw>",
  "Démocratie <img src=x onerror=window.pwned=1> --> <!-- acteurs: voix-publique",
  '=HYPERLINK("https://faux.example.org") démocratie',
  "Démocratie \"><svg onload=window.pwned=1> & ' ` * _ # ~ | \\",
] as const;

const escapeXml = (text: string) => text.replace(/[<>&"]/gu, (character) => `&#${character.charCodeAt(0)};`);
const rfc822 = (day: string) => new Date(`${day}T08:00:00Z`).toUTCString();

type Item = { title: string; link: string; day: string; text?: string };

/** An RSS 2.0 feed. */
export function renderRss(items: readonly Item[], declaration = '<?xml version="1.0"?>'): string {
  const entries = items.map(
    ({ title, link, day, text = "" }) =>
      `<item><title>${escapeXml(title)}</title><link>${escapeXml(link)}</link><guid>${escapeXml(link)}</guid><pubDate>${rfc822(day)}</pubDate><description>${escapeXml(text)}</description></item>`,
  );
  return `${declaration}<rss version="2.0"><channel><title>Essai</title><link>https://journal.example.org/</link>${entries.join("")}</channel></rss>`;
}

function renderRdf({ title, link, day }: Item): string {
  return `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://rdf.example.org/"><title>RDF</title><link>https://rdf.example.org/</link></channel><item rdf:about="${link}"><title>${title}</title><link>${link}</link><dc:date>${day}T08:00:00Z</dc:date></item></rdf:RDF>`;
}

/** An Atom feed, whose titles are HTML. */
export function renderAtom(items: readonly Item[]): string {
  const entries = items.map(
    ({ title, link, day, text = "" }) =>
      `<entry><title type="html">${escapeXml(title)}</title><id>${link}</id><link href="${link}"/><updated>${day}T08:00:00Z</updated><summary type="html">${escapeXml(text)}</summary></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title><id>urn:x</id><updated>2026-10-21T08:00:00Z</updated>${entries.join("")}</feed>`;
}

/** A JSON Feed, whose titles are plain text: nothing takes the tags out of them. */
export function renderJson(items: readonly Item[]): string {
  const entries = items.map(({ title, link, day, text }) => ({
    id: link,
    url: link,
    title,
    content_text: text,
    date_published: `${day}T08:00:00Z`,
  }));
  return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "JSON", items: entries });
}

const item = (title: string, link: string, text?: string): Item => ({ title, link, day: "2026-10-21", text });

/** The feeds of one week: every format, three charsets, four faults, and one that is out for harm. */
export function makeWeekFeeds(): Record<string, Route> {
  const xml = "text/xml";
  return {
    "/rss": {
      contentType: xml,
      body: renderRss([
        item("Un budget participatif à Exempleville", "https://journal.example.org/exempleville?utm_source=rss"),
        item("Le budget participatif déjà cité", "https://journal.example.org/budget?utm_medium=feed"),
        item("Recette de saison", "https://journal.example.org/recette", "Sans rapport avec le sujet."),
        item("Horoscope de la démocratie", "https://journal.example.org/horoscope"),
      ]),
    },
    "/rdf": { contentType: xml, body: renderRdf(item("La démocratie locale en RDF", "https://rdf.example.org/un")) },
    "/atom": {
      contentType: "application/atom+xml",
      compress: "br",
      body: renderAtom([item("La <em>civic tech</em> &amp; l’été", "https://atom.example.org/un")]),
    },
    "/json": {
      contentType: "application/feed+json",
      compress: "gzip",
      body: renderJson([item("Démocratie et données", "https://json.example.org/un")]),
    },
    "/latin1": {
      contentType: xml,
      charset: "iso-8859-1",
      body: renderRss(
        [item("Démocratie à l'été, déclarée au prologue", "https://latin.example.org/un")],
        '<?xml version="1.0" encoding="ISO-8859-1"?>',
      ),
    },
    "/cp1252": {
      contentType: `${xml}; charset=windows-1252`,
      charset: "windows-1252",
      body: renderRss([item("Démocratie « d’œuvre » – windows", "https://cp.example.org/un")]),
    },
    "/500": { status: 500, body: "panne" },
    "/endless": { contentType: xml, body: "x".repeat(1 << 20), repeatEveryMs: 0 },
    "/broken": { contentType: xml, body: "<rss><channel><title>cassé" },
    "/page": { contentType: "text/html", body: "<!doctype html><title>Une page</title><p>pas un flux" },
    "/hostile": {
      contentType: "application/feed+json",
      body: renderJson(HOSTILE_TITLES.map((title, index) => item(title, `https://hostile.example.org/${index}`))),
    },
  };
}
