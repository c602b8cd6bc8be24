import { describe, expect, it } from "vitest";
import { cleanUrl } from "../../src/text/canonical-url.ts";
import { explainTracking, findRedirector } from "../../src/text/explain-tracking.ts";
import { unwrapUrl } from "../../src/text/unwrap-url.ts";

const PAGE = "https://example.org/a_b/c?id=3";
const CODED = encodeURIComponent(PAGE);
const BASE64 = Buffer.from(PAGE).toString("base64url");
const MANDRILL = Buffer.from(
  JSON.stringify({ s: "x", v: 1, p: JSON.stringify({ u: 1, v: 1, url: PAGE, id: "y" }) }),
).toString("base64");
const SUBSTACK = Buffer.from(JSON.stringify({ e: PAGE, p: 1, s: 2, f: true, u: 3 })).toString("base64url");
/** A Google News identifier of before July 2024: the page's address in its fourth field, then AMP's. */
const NEWS = (url: string) =>
  Buffer.concat([
    Buffer.from([
      0x08,
      0x13,
      0x22,
      ...(url.length < 128 ? [url.length] : [(url.length & 0x7f) | 0x80, url.length >> 7]),
    ]),
    Buffer.from(url),
    Buffer.from([0xd2, 0x01, 0x00]),
  ]).toString("base64url");
const LONG = `${PAGE}&titre=${"x".repeat(200)}`;

const opened: [sentence: string, address: string, page?: string][] = [
  ["Google's", `https://www.google.com/url?rct=j&sa=t&url=${CODED}&ct=ga&cd=CAEY`],
  ["Google's, of another country", `https://www.google.co.uk/url?q=${CODED}&sa=D&source=docs&ust=1&usg=2`],
  ["Google's advertisements", `https://www.googleadservices.com/pagead/aclk?sa=L&ai=x&adurl=${CODED}`],
  ["Google News's, of before July 2024", `https://news.google.com/rss/articles/${NEWS(PAGE)}?oc=5`],
  ["Google News's, of a longer page", `https://news.google.com/rss/articles/${NEWS(LONG)}?oc=5`, LONG],
  ["Google News's, as its site writes it", `https://news.google.com/articles/${NEWS(PAGE)}?hl=fr&gl=FR&ceid=FR%3Afr`],
  [
    "Google's wall of consent",
    `https://consent.google.com/m?continue=${encodeURIComponent(`https://news.google.com/rss/articles/${NEWS(PAGE)}`)}&gl=FR`,
  ],
  [
    // Rob--W/dont-track-me-google 56.
    "Google News's, a real one",
    "https://news.google.com/articles/CBMihQFodHRwczovL3d3dy50LW9ubGluZS5kZS9uYWNocmljaHRlbi91a3JhaW5lL2lkXzEwMDMxMDYxNi91a3JhaW5lLWtyaWVnLXJ1c3NsYW5kLXdlbGNoZXMtemllbC12ZXJmb2xndC1wdXRpbi1taXQtZGVtLWx1ZnRhbmdyaWZmLS5odG1s0gEA?hl=de&gl=DE",
    "https://www.t-online.de/nachrichten/ukraine/id_100310616/ukraine-krieg-russland-welches-ziel-verfolgt-putin-mit-dem-luftangriff-.html",
  ],
  ["Bing's", `https://www.bing.com/ck/a?!&&p=x&ptn=3&u=a1${BASE64}&ntb=1`],
  ["Bing's news", `http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&url=${CODED}&c=1`],
  ["Yahoo's", `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${CODED}/RK=2/RS=x-`],
  ["DuckDuckGo's", `https://duckduckgo.com/l/?uddg=${CODED}&rut=1`],
  ["DuckDuckGo's, without a script", `https://html.duckduckgo.com/l/?uddg=${CODED}`],
  ["Facebook's", `https://l.facebook.com/l.php?u=${CODED}&h=AT0x&s=1`],
  ["Facebook's, on a telephone", `https://lm.facebook.com/l.php?u=${CODED}&h=AT0x`],
  ["Instagram's", `https://l.instagram.com/?u=${CODED}&e=AT0x`],
  ["Messenger's", `https://l.messenger.com/l.php?u=${CODED}&h=AT0x`],
  ["Threads's", `https://l.threads.com/?u=${CODED}&e=AT0x`],
  ["WhatsApp's", `https://l.wl.co/l?u=${CODED}`],
  ["LinkedIn's", `https://www.linkedin.com/redir/redirect?url=${CODED}&urlhash=x&trk=y`],
  ["LinkedIn's warning", `https://www.linkedin.com/safety/go?url=${CODED}&trk=y`],
  ["LinkedIn's wall", `https://www.linkedin.com/authwall?trk=x&sessionRedirect=${CODED}`],
  ["YouTube's", `https://www.youtube.com/redirect?event=video_description&redir_token=x&q=${CODED}&v=y`],
  ["VK's", `https://vk.com/away.php?to=${CODED}&cc_key=`],
  ["Reddit's", `https://out.reddit.com/t3_x?url=${CODED}&token=y`],
  ["Tumblr's", `https://t.umblr.com/redirect?z=${CODED}&t=x`],
  ["Steam's", `https://steamcommunity.com/linkfilter/?url=${PAGE}`],
  ["Steam's newer", `https://steamcommunity.com/linkfilter/?u=${CODED}`],
  ["Slack's", `https://slack-redir.net/link?url=${CODED}&v=3`],
  ["Telegram's", `https://t.me/iv?url=${CODED}&rhash=x`],
  ["Disqus's", `https://disq.us/url?url=${encodeURIComponent(`${PAGE}:abcdefghijklmnopqrstuvwxyz0`)}&cuid=1`],
  ["SoundCloud's", `https://gate.sc/?url=${CODED}&token=x`],
  ["Medium's", `https://medium.com/r/?url=${CODED}`],
  ["Medium's wall", `https://medium.com/m/global-identity-2?redirectUrl=${CODED}`],
  ["one that hides who sent it", `https://href.li/?${PAGE}`],
  [
    "Outlook's Safe Links",
    `https://eur03.safelinks.protection.outlook.com/?url=${CODED}&data=05%7C02%7Credac%40asso.example%7Cabc&sdata=xyz&reserved=0`,
  ],
  ["Outlook's Safe Links, in capitals", `https://NAM12.safelinks.protection.outlook.com/?URL=${CODED}&data=x`],
  [
    "Outlook's Safe Links, of an application",
    `https://eur03.safelinks.protection.outlook.com/ap/t-59584e83/?url=${CODED}&data=x`,
  ],
  [
    "Teams's Safe Links",
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${CODED}&locale=fr`,
  ],
  [
    "Outlook's Safe Links around Facebook's",
    `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://l.facebook.com/l.php?u=${CODED}`)}&data=x`,
  ],
  ["Proofpoint's first", `https://urldefense.proofpoint.com/v1/url?u=${CODED}&k=x%0A&r=y`],
  [
    "Proofpoint's second",
    `https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a-5Fb_c-3Fid-3D3&d=DwMFaQ&c=x&r=y&m=z&s=t&e=`,
  ],
  ["Proofpoint's third", `https://urldefense.com/v3/__${PAGE}__;!!ACWV5N9M2RV99hQ!Pkwym7OA$`],
  [
    "Proofpoint's third, with one character apart",
    "https://urldefense.com/v3/__https://example.org/a*b__;Iw!!x!y$",
    "https://example.org/a#b",
  ],
  [
    "Proofpoint's third, with several apart",
    "https://urldefense.us/v3/__https://example.org/**Ac*d__;w6nDqCM!!x!y$",
    "https://example.org/éèc#d",
  ],
  [
    "Proofpoint's third, a slash lost",
    "https://urldefense.com/v3/__https:/example.org/a__;!!x!y$",
    "https://example.org/a",
  ],
  [
    // binref/refinery, after Proofpoint's URL Decoder API.
    "Proofpoint's second, its own example",
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__media.mnn.com_assets_images_2016_06_jupiter-2Dnasa.jpg.638x0-5Fq80-5Fcrop-2Dsmart.jpg&d=DwMBaQ&c=V",
    "https://media.mnn.com/assets/images/2016/06/jupiter-nasa.jpg.638x0_q80_crop-smart.jpg",
  ],
  ["Barracuda's", `https://linkprotect.cudasvc.com/url?a=${CODED}&c=E,1,x&typo=1`],
  ["Cisco's", `https://secure-web.cisco.com/1x2y3z/${CODED}`],
  ["FireEye's", `https://protect2.fireeye.com/v1/url?k=x&q=1&e=y&u=${CODED}`],
  ["Check Point's", `https://protect.checkpoint.com/v2/___${PAGE}___.YzJl`],
  ["Avanan's", `https://avanan.url-protection.com/v1/url?o=${CODED}&g=x&s=y`],
  ["Symantec's", `https://clicktime.symantec.com/3x?u=${CODED}`],
  ["Sophos's", `https://eu-west-1.protection.sophos.com/?d=example.org&u=${BASE64}&p=m&i=x`],
  ["Trend Micro's", `https://ca-2x.imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=${CODED}&umid=x`],
  ["Trustwave's", `https://scanmail.trustwave.com/?c=4062&d=x&s=5&u=${CODED}`],
  ["WEB.DE's second", `https://deref-web-02.de/mail/client/x/dereferrer/?redirectUrl=${CODED}`],
  ["GMX's second", `https://deref-gmx-02.net/mail/client/x/dereferrer/?redirectUrl=${CODED}`],
  ["GMX's", `https://deref-gmx.net/mail/client/x/dereferrer/?redirectUrl=${CODED}`],
  ["Amazon SES's", `https://x.r.eu-west-1.awstrack.me/L0/${CODED}/1/0102-x/y=3`],
  [
    "Amazon SES's, under another name",
    `https://click.lettre.example.net/CL0/${CODED.replace("%3A", ":")}/1/0102-x/y=3`,
  ],
  ["Mailjet's", `https://x.mjt.lu/lnk/AAA/1/sig/${BASE64}`],
  ["Kit's", `https://click.convertkit-mail2.com/abc/def/${BASE64}`],
  ["Sailthru's", `https://link.lettre.example.net/click/123.456/${BASE64}/5f/Bx`],
  ["ActiveCampaign's", `https://x.acemlnb.com/Prod/link-tracker?redirectUrl=${BASE64}&sig=x`],
  ["Mandrill's", `https://mandrillapp.com/track/click/1/example.org?p=${MANDRILL}`],
  ["Substack's letters", `https://substack.com/redirect/2/${SUBSTACK}.sig?utm_source=x`],
  ["Postmark's", "https://click.pstmrk.it/3s/example.org%2Fa/x/y/z", "https://example.org/a"],
  [
    "Substack's application",
    "https://open.substack.com/pub/gazette/p/un-titre?r=1a2b3c&utm_campaign=post",
    "https://gazette.substack.com/p/un-titre?r=1a2b3c&utm_campaign=post",
  ],
  ["Substack's application, a publication", "https://open.substack.com/pub/gazette", "https://gazette.substack.com/"],
  ["an affiliate's", `https://www.awin1.com/cread.php?awinmid=1&ued=${CODED}`],
  [
    "an AMP cache",
    "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a?amp=1#amp_tf=x",
    "https://www.example.org/a?amp=1",
  ],
  [
    "an AMP cache, without encryption",
    "https://example-org.cdn.ampproject.org/v/example.org/a",
    "http://example.org/a",
  ],
  ["Google's AMP viewer", "https://www.google.fr/amp/s/www.example.org/a.amp", "https://www.example.org/a.amp"],
  ["an address encoded twice", `https://www.google.com/url?q=${encodeURIComponent(CODED)}`],
];

describe("without a visit, an address is got out of", () => {
  it.each(opened)("%s", (_, address, page = PAGE) => {
    expect(unwrapUrl(address)).toBe(page);
  });

  it.each(opened)("%s, and is told to the editor", (_, address) => {
    expect(explainTracking(address)).toMatchObject({ level: "error", remedy: `écrivez ${cleanUrl(address)}` });
    expect(cleanUrl(address)).not.toMatch(/@|%40|utm_|[?&]r=/u);
  });
});

const kept: [sentence: string, address: string][] = [
  ["a search", "https://www.google.com/search?q=https://example.org/a"],
  ["a script", "https://www.google.com/url?q=javascript:alert(1)"],
  ["a page of an archive", "https://web.archive.org/web/2016/https://example.org/a"],
  ["an address in another site's parameter", "https://example.org/url?url=https://example.com/"],
  ["a form that shares", "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org"],
  [
    "an article of Google News of today",
    "https://news.google.com/rss/articles/CBMiqwFBVV95cUxNMTRqdUZpNl9hQldXbGo2YVVLOGFQdkFL?oc=5",
  ],
  ["a wrapper that holds nothing", "https://l.facebook.com/l.php?u=&h=1"],
  ["a wrapper that holds itself", "https://slack-redir.net/link?url=https%3A%2F%2Fslack-redir.net%2Flink"],
  ["a wrapper whose base64 is none", "https://www.bing.com/ck/a?u=a1!!!"],
  ["a page of Substack's", "https://gazette.substack.com/p/un-titre"],
  ["a page of Proofpoint's", "https://urldefense.com/v3/"],
  ["a text that is no address", "pas une adresse"],
];

describe("left as it is:", () => {
  it.each(kept)("%s", (_, address) => {
    expect(unwrapUrl(address)).toBe(address === kept[7]?.[1] ? "https://slack-redir.net/link" : address);
  });
});

const opaque: [address: string, name: string, level: "warning" | "error"][] = [
  ["https://t.co/AbCdEf", "X", "warning"],
  ["https://lnkd.in/eAbC", "LinkedIn", "warning"],
  ["https://bit.ly/3xYz", "Bitly", "warning"],
  ["https://buff.ly/3xYz", "Buffer", "warning"],
  ["https://news.google.com/rss/articles/CBMiqwFBVV95cUxNMTRqdUZpNl9hQldX?oc=5", "Google News", "warning"],
  ["https://feedproxy.google.com/~r/Gazette/~3/AbC/", "FeedBurner", "warning"],
  ["https://feeds.feedburner.com/~r/Gazette/~3/AbC/", "FeedBurner", "warning"],
  ["https://protect-eu.mimecast.com/s/AbC?domain=example.org", "Mimecast", "warning"],
  ["https://apple.news/AbC", "Apple News", "warning"],
  ["https://asso.us1.list-manage.com/track/click?u=1&id=2&e=3", "Mailchimp", "error"],
  ["https://u123.ct.sendgrid.net/ls/click?upn=x", "SendGrid", "error"],
  ["https://substack.com/redirect/5f-uuid?j=eyJ1Ijoi", "Substack", "error"],
  ["https://x.r.bh.d.sendibt3.com/tr/cl/AbC", "Brevo", "error"],
  ["https://link.mail.beehiiv.com/ss/c/u001.AbC/4/x/h5/y", "beehiiv", "error"],
  ["https://r20.rs6.net/tn.jsp?f=001x", "Constant Contact", "error"],
  ["https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Ft.co%2FAbC&data=x", "X", "warning"],
];

describe("only a visit tells where it leads, and the editor is told so:", () => {
  it.each(opaque)("%s, of %s", (address, name, level) => {
    expect(findRedirector(address)?.name).toBe(name);
    expect(explainTracking(address)).toMatchObject({
      level,
      remedy: "ouvrez-la et copiez l'adresse de la page où elle mène",
    });
  });

  it.each([
    "https://news.google.com/home?hl=fr",
    "https://feeds.feedburner.com/gazette",
    "https://gazette.substack.com/p/un-titre",
    "https://www.linkedin.com/posts/x",
    "https://mailchi.mp/x/lettre-12",
    "https://www.mailerlite.com/blog",
  ])("but %s is a page", (address) => {
    expect(findRedirector(address)).toBeUndefined();
    expect(explainTracking(address)).toBeUndefined();
  });
});
