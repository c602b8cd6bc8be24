import { describe, expect, it } from "vitest";
import { canonicalUrl, cleanUrl, hostOf } from "../../src/text/canonical-url.ts";

const KEY = "example.org/a";

const same: [sentence: string, address: string][] = [
  ["the plain address", "https://example.org/a"],
  ["http", "http://example.org/a"],
  ["a host in capitals", "https://EXAMPLE.org/a"],
  ["www", "https://www.example.org/a"],
  ["a mobile host", "https://m.example.org/a"],
  ["a host called mobile", "https://mobile.example.org/a"],
  ["an AMP host", "https://amp.example.org/a"],
  ["www before a mobile host", "https://www.m.example.org/a"],
  ["a host with its final stop", "https://example.org./a"],
  ["credentials", "https://user:pass@example.org/a"],
  ["the port of https", "https://example.org:443/a"],
  ["the port of http", "http://example.org:80/a"],
  ["a trailing slash", "https://example.org/a/"],
  ["several trailing slashes", "https://example.org/a//"],
  ["an index page", "https://example.org/a/index.html"],
  ["a PHP index page", "https://example.org/a/index.php"],
  ["an AMP page", "https://example.org/a/amp/"],
  ["an AMP page without its slash", "https://example.org/a/amp"],
  ["an AMP suffix", "https://example.org/a.amp"],
  ["an AMP parameter", "https://example.org/a?amp=1"],
  ["a bare AMP parameter", "https://example.org/a?amp"],
  ["an AMP output", "https://example.org/a?outputType=amp"],
  ["a fragment", "https://example.org/a#suite"],
  ["an empty fragment", "https://example.org/a#"],
  ["an empty query", "https://example.org/a?"],
  ["utm parameters", "https://example.org/a?utm_source=x&utm_medium=y"],
  ["utm parameters in capitals", "https://example.org/a?UTM_SOURCE=x"],
  ["utm parameters after an entity", "https://example.org/a?utm_source=x&amp;utm_medium=y"],
  ["xtor", "https://example.org/a?xtor=RSS-1"],
  ["xtor in the fragment", "https://example.org/a#xtor=RSS-1"],
  ["a click's number", "https://example.org/a?fbclid=1&gclid=2&msclkid=3"],
  ["a letter's number", "https://example.org/a?mc_cid=1&mc_eid=2&mkt_tok=3"],
  ["Matomo's parameters", "https://example.org/a?mtm_campaign=x&pk_kwd=y"],
  ["AT Internet's parameters", "https://example.org/a?at_medium=x&at_custom1=y"],
  ["who sent the reader", "https://example.org/a?ref=newsletter"],
  ["the site that sent the reader", "https://example.org/a?ref=gazette.example.com"],
  ["where to share", "https://example.org/a?share=mastodon"],
  ["blanks around", "  https://example.org/a\n"],
  ["an encoded letter", "https://example.org/%61"],
  ["a search engine's own address", "https://www.google.com/url?rct=j&sa=t&url=https://example.org/a&ct=ga"],
  ["a search engine's other own address", "https://www.google.fr/url?q=https%3A%2F%2Fexample.org%2Fa%3Futm_source%3Dx"],
  [
    "a news engine's own address",
    "http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fexample.org%2fa&c=1",
  ],
  ["a network's own address", "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3D1&h=2"],
  ["an AMP cache", "https://example-org.cdn.ampproject.org/c/s/example.org/a/amp/"],
  ["an AMP cache without encryption", "https://example-org.cdn.ampproject.org/v/example.org/a?amp_js_v=0.1&usqp=x"],
  ["a search engine's AMP address", "https://www.google.com/amp/s/www.example.org/a.amp"],
  ["AMP as its first folder", "https://example.org/amp/a"],
  ["AMP as its first folder, on its own host", "https://amp.example.org/amp/a/"],
  ["AMP as an ending of its own", "https://example.org/a/amp-page"],
  ["a page for telephones", "https://example.org/a?m=1"],
  ["a session's number", "https://example.org/a;jsessionid=0A1B"],
  ["an AMP cache under a longer name", "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/amp/a"],
  [
    "Safe Links",
    "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05%7C02%7Cx%40y.example",
  ],
  [
    "one of these within another",
    "https://www.google.com/url?url=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fexample.org%252Fa",
  ],
];

describe("an address is recognised despite", () => {
  it.each(same)("%s", (_, address) => {
    expect(canonicalUrl(address)).toBe(KEY);
  });
});

const keys: [sentence: string, address: string, key: string][] = [
  ["a home page has no slash", "https://www.example.org/", "example.org"],
  ["another port stays", "https://example.org:8080/a", "example.org:8080/a"],
  ["parameters are sorted", "https://example.org/?b=2&a=1", "example.org?a=1&b=2"],
  ["a parameter that says something stays", "https://example.org/?p=12&utm_source=x", "example.org?p=12"],
  ["repeated parameters keep their order", "https://example.org/?t=2&t=1", "example.org?t=2&t=1"],
  ["a blank in a query has one form", "https://example.org/?q=a%20b", "example.org?q=a+b"],
  ["a number of a document stays", "https://example.org/?ref=2016-12", "example.org?ref=2016-12"],
  ["a number of a share stays", "https://example.org/?share=8f3a", "example.org?share=8f3a"],
  ["a parameter that only begins like another stays", "https://example.org/?reference=x", "example.org?reference=x"],
  ["a namespace stays", "https://example.org/?ns_id=4&pk_id=3", "example.org?ns_id=4&pk_id=3"],
  ["an encoded path has one form", "https://example.org/d%C3%A9bat/", "example.org/débat"],
  ["an unencoded path has the same", "https://example.org/débat", "example.org/débat"],
  ["an encoded slash stays one", "https://example.org/a%2fb", "example.org/a%2Fb"],
  ["an encoded question mark stays one", "https://example.org/a%3Fb", "example.org/a%3Fb"],
  ["an encoded percent sign stays one", "https://example.org/100%25", "example.org/100%25"],
  ["bytes that are not UTF-8 stay", "https://example.org/d%e9bat", "example.org/d%E9bat"],
  ["letters of a path keep their case", "https://example.org/A", "example.org/A"],
  ["a path in the fragment stays", "https://example.org/#/a/3", "example.org#/a/3"],
  ["a path after #! stays", "https://example.org/#!/a", "example.org#!/a"],
  ["a page called amp stays", "https://example.org/amp/", "example.org/amp"],
  ["a site called amp stays", "https://amp.dev/", "amp.dev"],
  ["a site called m stays", "https://www.m.fr/", "m.fr"],
  ["a mobile label after the language goes", "https://fr.m.wikipedia.org/wiki/A", "fr.wikipedia.org/wiki/A"],
  ["AMP in the middle of a path goes", "https://example.org/news/amp/a", "example.org/news/a"],
  ["a word that begins with amp stays", "https://example.org/ampere/a", "example.org/ampere/a"],
  ["a video has one key, short", "https://youtu.be/abcdefghijk?si=x", "youtube.com/watch?v=abcdefghijk"],
  [
    "a video has one key, whole",
    "https://m.youtube.com/watch?feature=x&v=abcdefghijk&t=4",
    "youtube.com/watch?v=abcdefghijk",
  ],
  [
    "a video has one key, set in a page",
    "https://www.youtube-nocookie.com/embed/abcdefghijk",
    "youtube.com/watch?v=abcdefghijk",
  ],
  ["a video has one key, upright", "https://www.youtube.com/shorts/abcdefghijk", "youtube.com/watch?v=abcdefghijk"],
  ["a channel is no video", "https://www.youtube.com/@gazette", "youtube.com/@gazette"],
  ["a network's new name is its old one", "https://x.com/a/status/1?s=20", "twitter.com/a/status/1"],
  ["a host that ends like a network's is none", "https://box.com/a", "box.com/a"],
  ["what a draft once encoded is the same", "https://example.org/a%5Fb%7Ec?d=%5Fe", "example.org/a_b~c?d=_e"],
  ["an AMP page keeps its extension", "https://example.org/a.amp.html", "example.org/a.html"],
  ["an accented host has its ASCII form", "https://débat.example.org/", "xn--dbat-bpa.example.org"],
  [
    "a search engine's address that leads to a script stays",
    "https://google.com/url?q=javascript:a",
    "google.com/url?q=javascript%3Aa",
  ],
  [
    "a search is no redirection",
    "https://www.google.com/search?q=https://example.org/a",
    "google.com/search?q=https%3A%2F%2Fexample.org%2Fa",
  ],
  [
    "another site's address in a parameter stays",
    "https://example.org/url?url=https://x.org/",
    "example.org/url?url=https%3A%2F%2Fx.org%2F",
  ],
  ["a text that is no address is trimmed", " pas une adresse ", "pas une adresse"],
];

describe("in a key to compare with", () => {
  it.each(keys)("%s", (_, address, key) => {
    expect(canonicalUrl(address)).toBe(key);
  });
});

const cleaned: [sentence: string, address: string, clean: string][] = [
  ["an address without any stays to the letter", "http://www.Example.org", "http://www.Example.org"],
  [
    "a query that says something stays to the letter",
    "https://example.org/?q=a%20b&x",
    "https://example.org/?q=a%20b&x",
  ],
  ["the others stay to the letter", "https://example.org/?q=a%20b&utm_source=y&x", "https://example.org/?q=a%20b&x"],
  ["the question mark goes with the last", "https://example.org/a?utm_source=y", "https://example.org/a"],
  ["an anchor stays", "https://example.org/a?xtor=RSS-1#suite", "https://example.org/a#suite"],
  ["a tracking fragment goes", "https://example.org/a#xtor=RSS-1", "https://example.org/a"],
  [
    "an entity between two is opened",
    "https://example.org/?a=1&amp;utm_source=x&amp;b=2",
    "https://example.org/?a=1&b=2",
  ],
  ["ref stays, it may be needed", "https://example.org/?ref=newsletter", "https://example.org/?ref=newsletter"],
  ["share stays, it may be needed", "https://example.org/?share=abc", "https://example.org/?share=abc"],
  ["an AMP page stays", "https://example.org/a/amp/", "https://example.org/a/amp/"],
  [
    "a search engine's own address is that of the page",
    "https://www.google.com/url?sa=t&url=https://example.org/a?id=1%26utm_source=x",
    "https://example.org/a?id=1",
  ],
  ["a text that is no address stays", "pas une adresse", "pas une adresse"],
];

/** Each: what follows the reader, and the page. The page's own parameters stand among them. */
const personal: [sentence: string, address: string, clean: string][] = [
  // miniflux/v2 1854 and 3872, brave/adblock-lists 1766, brave/brave-browser 40716, and the services' own words.
  ["beehiiv's", "https://example.org/p/a?id=1&_bhlid=0ab12", "https://example.org/p/a?id=1"],
  ["Kit's", "https://example.org/a?ck_subscriber_id=123456&id=1", "https://example.org/a?id=1"],
  ["Mailchimp's", "https://example.org/a?mc_cid=1&mc_eid=2", "https://example.org/a"],
  ["Mailchimp's archive", "https://mailchi.mp/asso/lettre-12?e=0a1b2c3d4e", "https://mailchi.mp/asso/lettre-12"],
  [
    "Mailchimp's other archive",
    "https://us1.campaign-archive.com/?u=1&id=2&e=3",
    "https://us1.campaign-archive.com/?u=1&id=2",
  ],
  ["MailerLite's", "https://example.org/a?ml_subscriber=1&ml_subscriber_hash=2", "https://example.org/a"],
  ["HubSpot's", "https://example.org/a?_hsmi=1&_hsenc=p2ANq&hsCtaTracking=3", "https://example.org/a"],
  ["Klaviyo's, Vero's and Marketo's", "https://example.org/a?_kx=1&vero_id=2&mkt_tok=3", "https://example.org/a"],
  ["a mailbox's own address", "https://example.org/a?email=redac%40asso.example&id=1", "https://example.org/a?id=1"],
  [
    "Substack's",
    "https://gazette.substack.com/p/un-titre?r=1a2b3c&utm_campaign=post&utm_medium=web&triedRedirect=true",
    "https://gazette.substack.com/p/un-titre",
  ],
  [
    "Substack's letters",
    "https://gazette.substack.com/p/un-titre?publication_id=12&post_id=34&isFreemail=true&r=1a2b3c&token=eyJ1",
    "https://gazette.substack.com/p/un-titre",
  ],
  [
    "Substack's, under a name of its own",
    "https://lettre.example.org/p/un-titre?publication_id=12&post_id=34&r=1a2b3c&s=r",
    "https://lettre.example.org/p/un-titre",
  ],
  [
    "Substack's application",
    "https://open.substack.com/pub/gazette/p/un-titre?r=1a2b3c&utm_campaign=post&showWelcomeOnShare=true",
    "https://gazette.substack.com/p/un-titre",
  ],
  [
    "Medium's",
    "https://medium.com/@a/un-titre-0123456789ab?source=rss-abc123------2",
    "https://medium.com/@a/un-titre-0123456789ab",
  ],
  [
    "Medium's, under a name of its own",
    "https://blog.example.org/un-titre-0123456789ab?source=rss----0a1b2c---4",
    "https://blog.example.org/un-titre-0123456789ab",
  ],
  [
    "Medium's, of a collection",
    "https://medium.com/gazette/un-titre-0123456789ab?source=collection_home---4------0",
    "https://medium.com/gazette/un-titre-0123456789ab",
  ],
  [
    "YouTube's",
    "https://www.youtube.com/watch?v=abcdefghijk&si=XyZ&feature=shared&t=42",
    "https://www.youtube.com/watch?v=abcdefghijk&t=42",
  ],
  ["YouTube's short", "https://youtu.be/abcdefghijk?si=XyZ&t=42", "https://youtu.be/abcdefghijk?t=42"],
  ["Spotify's", "https://open.spotify.com/episode/1?si=abc", "https://open.spotify.com/episode/1"],
  ["X's", "https://x.com/a/status/1?s=20&t=AbC", "https://x.com/a/status/1"],
  [
    "Instagram's",
    "https://www.instagram.com/p/AbC/?igsh=x&img_index=2",
    "https://www.instagram.com/p/AbC/?img_index=2",
  ],
  [
    "Facebook's",
    "https://www.facebook.com/asso/posts/1?__cft__[0]=AZ&__tn__=%2CO&mibextid=x",
    "https://www.facebook.com/asso/posts/1",
  ],
  [
    "LinkedIn's",
    "https://fr.linkedin.com/posts/a?trk=public_post&rcm=AC&utm_source=share",
    "https://fr.linkedin.com/posts/a",
  ],
  [
    "the New York Times's",
    "https://www.nytimes.com/2026/11/01/a.html?smid=tw-share&partner=rss&emc=rss",
    "https://www.nytimes.com/2026/11/01/a.html",
  ],
  ["the Guardian's", "https://www.theguardian.com/a?CMP=share_btn_url", "https://www.theguardian.com/a"],
  [
    "the same on another site",
    "https://example.org/a?CMP=rss_gazette&smid=url-share&partner=rss&emc=rss",
    "https://example.org/a",
  ],
  ["Microsoft's", "https://www.msn.com/fr-fr/a?ocid=msedgdhp&cvid=0a1b", "https://www.msn.com/fr-fr/a"],
  [
    "the BBC's",
    "https://www.bbc.co.uk/news/a?ocid=socialflow_twitter&at_medium=RSS&at_campaign=rss",
    "https://www.bbc.co.uk/news/a",
  ],
  ["Yandex's", "https://example.org/a?ysclid=lx12&yclid=3", "https://example.org/a"],
  [
    "Google's",
    "https://example.org/a?gclid=1&gad_source=2&gad_campaignid=3&gbraid=4&srsltid=5&_gl=6",
    "https://example.org/a",
  ],
  [
    "Matomo's and Piwik's",
    "https://example.org/a?pk_campaign=1&piwik_kwd=2&mtm_source=3&matomo_campaign=4",
    "https://example.org/a",
  ],
  ["AT Internet's", "https://example.org/a?xtor=RSS-1&at_link_id=2&at_recipient_id=3", "https://example.org/a"],
  ["Adobe's and Oracle's", "https://example.org/a?s_cid=1&elqTrackId=2&elqaid=3&cmpid=4", "https://example.org/a"],
  ["Drip's", "https://example.org/a?__s=abcdef123456", "https://example.org/a"],
  ["Drip's, whatever its value (brave/adblock-lists)", "https://example.org/a?__s=a.b-c", "https://example.org/a"],
  ["Instagram's", "https://www.instagram.com/p/a/?stkn=1&igsh=2", "https://www.instagram.com/p/a/"],
  // brave/adblock-lists, brave-lists/query-filter.json
  ...[
    "__s bbeml oft_c oft_ck oft_d oft_id oft_ids oft_k oft_lk oft_sk sms_click sms_source sms_uph syclid unicorn_click_id",
    "at_recipient_list bsft_clkid et_rid ml_subscriber_hash oly_anon_id rb_clickid sc_eh sfmc_activityid ss_email_id vgo_ee wickedid ymclid",
  ]
    .flatMap((names) => names.split(" "))
    .map((name): [string, string, string] => [
      `that of Brave's list, ${name}`,
      `https://example.org/a?id=1&${name}=aB3-x`,
      "https://example.org/a?id=1",
    ]),
  [
    "Ghost's letters",
    "https://example.org/r/0a1b2c3d?m=01234567-89ab-cdef-0123-456789abcdef",
    "https://example.org/r/0a1b2c3d",
  ],
  [
    "Amazon's",
    "https://www.amazon.fr/dp/1234567890?ref=cm_sw&tag=x-21&linkCode=ll1",
    "https://www.amazon.fr/dp/1234567890",
  ],
  ["Reddit's", "https://www.reddit.com/r/a/comments/1/b/?share_id=x&rdt=1", "https://www.reddit.com/r/a/comments/1/b/"],
  ["Eventbrite's", "https://www.eventbrite.fr/e/billets-1?aff=oddtdtcreator", "https://www.eventbrite.fr/e/billets-1"],
  [
    "a session's number",
    "https://example.org/a;jsessionid=0A1B2C.node1?id=1&PHPSESSID=x",
    "https://example.org/a?id=1",
  ],
  ["Echobox's fragment", "https://example.org/a?id=1#Echobox=1700000000", "https://example.org/a?id=1"],
];

const meaning: [sentence: string, address: string][] = [
  ["the page of a wiki", "https://example.org/index.php?title=A&r=12"],
  ["the source of a data set", "https://example.org/data?source=insee"],
  ["a search for RSS", "https://example.org/?q=rss&s=rss"],
  ["a feed of WordPress", "https://example.org/?feed=rss2&cat=3"],
  ["a feed of WordPress's first kind", "https://example.org/?feed=rss"],
  ["a contract (Open Contracting Data Standard)", "https://example.org/contrat?ocid=ocds-213czf-000-00001"],
  ["a numbered document", "https://example.org/doc?cmp=12&smid=34&r=56"],
  ["a publication of a library", "https://example.org/notice?publication_id=123&post_id=45"],
  ["the moment of a video", "https://www.youtube.com/watch?v=abcdefghijk&t=42s&list=PLx"],
  ["the pictures of a post", "https://www.instagram.com/p/AbC/?img_index=2"],
  ["a partner's page", "https://example.org/partenaires?partner=ville"],
  ["a recording's number (MusicBrainz)", "https://example.org/?mbid=0383dadf-2a4e-4d10-a46a-e9e041da8eb3"],
  ["a present of a newspaper, which opens the article", "https://www.nytimes.com/a.html?unlocked_article_code=1.AbC"],
  ["a text fragment", "https://example.org/a#:~:text=un%20mot"],
  ["a mailbox in a path", "https://example.org/@a@example.com/1"],
  ["a checksum of TYPO3", "https://example.org/?id=3&cHash=0a1b"],
  ["signs that an encoding would change", "https://example.org/a_b~c(d)'e'/[f]?g[]=1&h=*;i&j=&copy;=2&k=100%"],
  ["a host in capitals, letters of any script", "https://WWW.Example.org/débat/零?q=é"],
];

describe("what follows a reader goes, all else stays to the letter:", () => {
  it.each(personal)("%s", (_, address, clean) => {
    expect(cleanUrl(address)).toBe(clean);
    expect(canonicalUrl(address)).toBe(canonicalUrl(clean));
    expect(cleanUrl(clean)).toBe(clean);
  });
});

describe("what means something stays:", () => {
  it.each(meaning)("%s", (_, address) => {
    expect(cleanUrl(address)).toBe(address);
  });
});

describe("when tracking parameters are taken out", () => {
  it.each(cleaned)("%s", (_, address, clean) => {
    expect(cleanUrl(address)).toBe(clean);
  });

  it.each(same)("the page stays the same: %s", (_, address) => {
    expect(canonicalUrl(cleanUrl(address))).toBe(canonicalUrl(address));
  });
});

it.each([
  ["https://www.example.org/a", "example.org"],
  ["https://blog.example.org", "blog.example.org"],
  ["example.org", undefined],
])("the host of %s is %s", (address, host) => {
  expect(hostOf(address)).toBe(host);
});
