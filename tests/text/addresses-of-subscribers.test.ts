import { describe, expect, it } from "vitest";
import { cleanUrl } from "../../src/text/canonical-url.ts";
import { explainTracking, findRedirector } from "../../src/text/explain-tracking.ts";

const PAGE = "https://www.exemple.org/article?id=3";
const JSON64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const UUID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const SENDY = "sb5nVGtyyfItaxsCiD3Xtg/57UM5PBFxH763KI2q7632H1fgg/AQyB9QmL4ZrIp3VtRv1R892Q";

describe("the address within is told:", () => {
  it.each([
    // bjornstar/intercept-redirect, its tests: an address, a colon, a signature.
    ["Disqus", `https://disq.us/url?url=${encodeURIComponent(`${PAGE}:zjHJ9CS7YTS6D6-FWtZRTF8swk4`)}`, PAGE],
    ["Disqus, signed shortly", `https://disq.us/url?url=${encodeURIComponent(`${PAGE}:hZ1xYq`)}&cuid=123`, PAGE],
    ["Disqus, of a home page", "http://disq.us/url?url=http%3A%2F%2Fwords.map%3AN5uw2pegu4eueRR", "http://words.map"],
    [
      "Disqus, of a path that ends with a slash",
      "http://disq.us/url?url=https%3A%2F%2Fexemple.org%2F%3AGTwU4dcq96lIEIpJc8INii4ptuY&cuid=1",
      "https://exemple.org/",
    ],
    [
      "Disqus, of a path with a colon",
      "https://disq.us/url?url=https%3A%2F%2Fexemple.org%2Fa%3Ab%3AGTwU4dc&cuid=1",
      "https://exemple.org/a:b",
    ],
    [
      "Postmark, by its other host",
      "https://track.pstmrk.it/3s/www.exemple.org%2Farticle/AbC/dEf/GhI",
      "https://www.exemple.org/article",
    ],
    [
      "Customer.io",
      `https://e.customeriomail.com/e/c/${JSON64({ email_id: "x", href: PAGE, position: 2 })}/b8c7`,
      PAGE,
    ],
    ["Drip", `https://t.dripemail2.com/c/${JSON64({ account_id: "1", delivery_id: "2", url: PAGE })}`, PAGE],
    [
      "Drip, signed",
      `https://t.dripemail2.com/c/${JSON64({ alg: "HS256" })}.${JSON64({ aud: "detour", url: PAGE })}.x`,
      PAGE,
    ],
    ["Keila", `https://lettre.asso.example/c/${Buffer.from(PAGE).toString("base64url")}/nc_aBc/nl_dEf/gH-i`, PAGE],
    [
      "Mailster",
      `https://asso.example/mailster/12/0123456789abcdef0123456789abcdef/${Buffer.from(PAGE).toString("base64url")}/1`,
      PAGE,
    ],
    [
      "the plugin Newsletter",
      `https://asso.example/?nltr=${encodeURIComponent(Buffer.from(`12;34;${PAGE};;abc`).toString("base64"))}`,
      PAGE,
    ],
  ])("%s", (_, address, page) => {
    expect(explainTracking(address)).toMatchObject({ level: "error", remedy: `écrivez ${page}` });
  });
});

describe("an address is said to be one subscriber's own:", () => {
  it.each([
    ["listmonk", `https://lettre.asso.example/link/${UUID}/${UUID}/${UUID}`],
    ["listmonk", `https://lettre.asso.example/campaign/${UUID}/${UUID}`],
    ["listmonk", `https://lettre.asso.example/subscription/${UUID}/${UUID}`],
    ["CiviCRM", "https://asso.example/civicrm/mailing/url?u=12&qid=345"],
    ["CiviCRM", "https://asso.example/sites/all/modules/civicrm/extern/url.php?u=12&qid=345"],
    ["CiviCRM", "https://asso.example/?civiwp=CiviCRM&q=civicrm/mailing/url&u=12&qid=345"],
    ["MailPoet", "https://asso.example/?mailpoet_router&endpoint=track&action=click&data=WyIxIiwiYWJjIl0"],
    ["MailPoet", "https://asso.example/?mailpoet_router=&endpoint=view_in_browser&action=view&data=WyIx"],
    ["phpList", "https://asso.example/lists/lt.php?tid=fhpVAglUUQYNBxkGDl1X"],
    ["phpList", "https://asso.example/lists/lt.php?id=MzczNTkyODU1OQ%3D%3D"],
    ["AcyMailing", "https://asso.example/index.php?subid=12&option=com_acymailing&ctrl=url&urlid=3&mailid=4"],
    ["AcyMailing", "https://asso.example/index.php?option=com_acymailing&ctrl=url&urlid=3&mailid=4&subid=12"],
    ["Mautic", "https://m.asso.example/r/f00c7f5ea676691d7cf64ad61?ct=YTo1OntzOjY6InNvdXJjZSI7fQ%3D%3D"],
    ["Sendy", `https://lettre.asso.example/l/${SENDY}`],
    ["Sendy", `https://lettre.asso.example/sendy/l/${SENDY}`],
    ["Mailtrain", "https://lettre.asso.example/links/rkXGNp1Oe/SyKxCkX7l/HJ3mZtQ9x/ByLq8vW2g"],
    ["Odoo", "https://asso.example/r/AbC/m/123"],
    ["Mailster", "https://asso.example/mailster/12/0123456789abcdef0123456789abcdef/"],
    ["Mailgun", "https://email.mg.asso.example/c/eJwNzjsOwjAMANDTJKPlT5I6Q"],
    ["Mailgun", `https://track.asso.example/c/eJw${"zN0sh1Ab".repeat(8)}`],
    ["Action Network", "https://click.actionnetwork.org/ss/c/u001.abc/def/h0/h001.x"],
    ["GetResponse", "https://app.getresponse.com/click.html?x=a62b&lc=BmvXkb&mc=CL&s=mh7Vjl&u=B71jy&y=T&"],
    ["AWeber", "https://clicks.aweber.com/y/ct/?l=GgPQY&m=mcNYuYFeLUQLjy9&b=h5T4l2fu1DOG"],
    ["Emma", "https://t.e2ma.net/click/9kl4nb/98nmuu/hj9vqd"],
    ["Drip", "https://t.dripemail2.com/c/eyJhbGciOiJIUzI1NiJ9.x.y"],
    ["Customer.io", "https://e.customeriomail.com/e/c/recipient-token"],
    ["VIPRE", "https://url6.mailanyone.net/v1/?m=1abc-0&i=57e1b682&c=xyz"],
    ["Hornetsecurity", "https://atpscan.global.hornetsecurity.com/index.php?atp_str=abc"],
  ])("%s, %s", (name, address) => {
    expect(findRedirector(address)?.name).toBe(name);
    expect(explainTracking(address)).toMatchObject({
      level: "error",
      remedy: "ouvrez-la et copiez l'adresse de la page où elle mène",
    });
  });
});

describe("what names a subscriber goes, and leaves the page:", () => {
  const CHECKSUM = "0123456789abcdef0123456789abcdef_1700000000_168";
  it.each([
    ["ActionKit", "akid=42979.9230500.GUBXy1"],
    ["ActionKit, encoded", "akid=123%2E456%2EabcDEF"],
    ["EveryAction", "emci=4ba200b0-cd01&emdi=6651cf63&ceid=4157627"],
    ["CiviCRM's checksum, with its contact", `cid=12&cs=${CHECKSUM}`],
    ["CiviCRM's endless one", "cs=0123456789abcdef0123456789abcdef_1700000000_inf"],
    ["Silverpop", "spMailingID=52025126&spUserID=MTc1NjM1OTIxMDES1&spJobID=1&spReportId=OTgx"],
    ["Klaviyo", "_ke=eyJrbF9lbWFpbCI6ICJuaWtvQHZyYWkuY29tIn0%3D"],
    ["the plugin Newsletter", "nk=922-7f128b25d9&nek=10-"],
    ["Keap", "inf_contact_key=63bcaf2e5edf052bc69ffb6e9a34ff92ddf05a0e332f2096f1521d127943b21b"],
    ["listmonk's subscriber", `subscriber_uuid=${UUID}`],
    ["Mautic's click", "ct=YTo1OntzOjY6InNvdXJjZSI7fQ%3D%3D"],
  ])("%s", (_, query) => {
    expect(cleanUrl(`https://example.org/a?id=1&${query}`)).toBe("https://example.org/a?id=1");
    expect(cleanUrl(`https://example.org/a?${query}&id=1#b`)).toBe("https://example.org/a?id=1#b");
  });

  it.each(["#email=jeanne@asso.example", "#email=jeanne%40asso.example&x=1", `#e=${btoa("jeanne@asso.example")}`])(
    "a fragment, %s",
    (fragment) => {
      expect(cleanUrl(`https://example.org/a?id=1${fragment}`)).toBe("https://example.org/a?id=1");
    },
  );
});

describe("an e-mail address in a path is told, without an address to write instead:", () => {
  it.each([
    "https://asso.example/merci/jeanne%40asso.example",
    "https://asso.example/merci/jeanne@asso.example/",
    `https://asso.example/desabonner/${btoa("jeanne@asso.example")}`,
    "https://asso.example/confirmer/email=jeanne%40asso.example",
    "https://asso.example/#/merci/jeanne@asso.example",
  ])("%s", (address) => {
    expect(explainTracking(address)).toMatchObject({
      level: "warning",
      remedy: "donnez l'adresse publique de la page, sans elle",
    });
  });
});

describe("no address is told that is none:", () => {
  it.each([
    [
      "one that a service cut",
      `https://l.facebook.com/l.php?u=${encodeURIComponent("https://www.exemple.org/arti…")}&h=1`,
    ],
    ["one with a password", `https://l.facebook.com/l.php?u=${encodeURIComponent("https://a:b@www.exemple.org/")}&h=1`],
  ])("%s", (_, address) => {
    expect(explainTracking(address)).toMatchObject({
      level: "error",
      remedy: "ouvrez-la et copiez l'adresse de la page où elle mène",
    });
  });
});

describe("an ordinary address that looks like one stays:", () => {
  it.each([
    "https://exemple.org/link/vers/une/page",
    `https://exemple.org/link/${UUID}`,
    `https://exemple.org/campaign/${UUID}`,
    "https://exemple.org/campaign/budget/2026",
    "https://exemple.org/civicrm/contribute/transact?reset=1&id=3",
    "https://exemple.org/civicrm/mailing/view?reset=1&id=345",
    "https://exemple.org/?q=civicrm/event/info&id=3",
    "https://exemple.org/?endpoint=track&action=click",
    "https://exemple.org/plt.php?id=3",
    "https://exemple.org/index.php?option=com_content&view=article&id=3&subid=2",
    "https://exemple.org/r/abc123",
    "https://exemple.org/r/france/m/messages",
    "https://exemple.org/mailster/12/guide",
    "https://exemple.org/c/ateliers/2026/octobre/lyon",
    "https://exemple.org/a?nk=12",
    "https://exemple.org/r/0123456789abcdef01234567",
    "https://exemple.org/l/politique/municipales/candidats",
    "https://exemple.org/l/Politique2026/Municipales/Candidats",
    "https://exemple.org/links/archives/2026/octobre/semaine",
    "https://exemple.org/links/Archives/Octobre/Semaine/Lyon",
    "https://trello.com/c/EjwZN0sh/152-conjunto",
    "https://groups.google.com/g/slurm-users/c/EJWn7nC6z7g",
    "https://exemple.org/c/eJw",
    "https://exemple.org/y/ct/?l=a",
    "https://exemple.org/click.html?x=1",
    "https://www.getresponse.com/blog",
    "https://exemple.org/a?cs=utf-8&cid=12",
    "https://exemple.org/a?cid=12",
    "https://exemple.org/a?ceid=12",
    "https://news.google.com/topics/abc?hl=fr&gl=FR&ceid=FR%3Afr",
    "https://exemple.org/a?akid=AKIAJBOMU3LLPXXYHAUQ",
    "https://exemple.org/a?ct=news",
    "https://exemple.org/a?subscriber_uuid=oui",
    "https://exemple.org/a#section=3&page=2",
    "https://exemple.org/a#jeanne@asso",
    "mailto:jeanne@asso.example",
    "https://mastodon.example/@alice@social.example",
    "https://lemmy.example/c/france@jlai.example",
    "https://tube.example/video-channels/chaine@tube.example/videos",
    "https://listes.exemple.org/archives/list/users@listes.exemple.org/thread/ABCDEF/",
    "https://exemple.org/hyperkitty/list/users@listes.exemple.org/",
    "https://www.mail-archive.com/users@httpd.example/msg123.html",
    "https://unpkg.com/vue@3.4.1/dist/vue.js",
    "https://www.google.com/maps/@48.85,2.35,15z",
    "https://exemple.org/article/participation-citoyenne",
    "https://exemple.org/matrix/#/@alice:exemple.org",
  ])("%s", (address) => {
    expect(explainTracking(address)).toBeUndefined();
    expect(cleanUrl(address)).toBe(address);
  });
});
