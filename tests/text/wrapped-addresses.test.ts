import { describe, expect, it } from "vitest";
import { cleanUrl } from "../../src/text/canonical-url.ts";
import { explainTracking } from "../../src/text/explain-tracking.ts";
import { unwrapUrl } from "../../src/text/unwrap-url.ts";

const PAGE = "https://example.org/page?id=3&x=a_b";
const CODED = encodeURIComponent(PAGE);

/** Pages whose base64 has a `/`, a `+`, a padding of no, one and two signs, each at several places. */
const PAGES = [
  PAGE,
  "https://example.org/a?b=1",
  "https://example.org/a?bc=12",
  "https://example.org/a?bcd=123",
  "https://example.org/?q=~~~&r=>>>&s=???",
  "https://example.org/d%C3%A9bat?x=oui~non?",
  "https://example.org/débat?été=1",
  ...Array.from({ length: 30 }, (_, length) => `https://example.org/${"~o?".repeat(length)}?n=${length}`),
];

describe("an address in base64 is opened whole", () => {
  const written: [sentence: string, (page: string) => string][] = [
    ["of the standard alphabet", (page) => Buffer.from(page).toString("base64")],
    ["without its padding", (page) => Buffer.from(page).toString("base64").replace(/=+$/u, "")],
    ["of the alphabet for addresses", (page) => Buffer.from(page).toString("base64url")],
    ["percent-encoded", (page) => encodeURIComponent(Buffer.from(page).toString("base64"))],
  ];

  it.each(written)("in Kit's and Mailjet's paths, %s", (_, code) => {
    for (const page of PAGES) {
      expect(unwrapUrl(`https://click.convertkit-mail2.com/abc/def/${code(page)}`)).toBe(page);
      expect(unwrapUrl(`https://x1y2.mjt.lu/lnk/AbC/1/xyz/${code(page)}`)).toBe(page);
    }
  });

  it.each(written)("in Sophos's parameter, %s", (_, code) => {
    for (const page of PAGES)
      expect(unwrapUrl(`https://eu.protection.sophos.com/?d=example.org&u=${code(page)}&i=x`)).toBe(page);
  });
});

const BASE64 = Buffer.from(PAGE).toString("base64");

describe("what is not a whole address is left wrapped:", () => {
  it.each([
    ["base64 that was cut", `https://x.mjt.lu/lnk/A/1/s/${BASE64.slice(0, 14)}`],
    ["base64 of a scheme alone", `https://x.mjt.lu/lnk/A/1/s/${Buffer.from("https://").toString("base64")}`],
    ["base64 of a host alone without its domain", `https://x.mjt.lu/lnk/A/1/s/${btoa("https://exemple")}`],
    ["base64 of something else", `https://x.mjt.lu/lnk/A/1/s/${btoa("javascript:alert(1)")}`],
    ["base64 with a blank inside", `https://x.mjt.lu/lnk/A/1/s/${btoa("https://example.org/a b")}`],
    ["bytes that are no text", `https://x.mjt.lu/lnk/A/1/s/${btoa("https://example.org/\u00e9\u00ff")}`],
    ["a signature", "https://click.kit-mail3.com/0vu4hkr2e7h7/e0hph0h8/xyz"],
    ["a host without its domain", "https://l.facebook.com/l.php?u=https%3A%2F%2Fexemple&h=1"],
  ])("%s", (_, address) => {
    expect(unwrapUrl(address)).toBe(address);
  });
});

describe("a shield of mailboxes is opened without a visit:", () => {
  it.each([
    ["Safe Links, China", `https://chn.safelinks.protection.partner.outlook.cn/?url=${CODED}&data=05%7Cx%40y.example`],
    ["Safe Links, the American government", `https://gcc02.safelinks.protection.office365.us/?url=${CODED}&data=1`],
    ["Safe Links, the American army", `https://dod.safelinks.protection.apps.mil/?url=${CODED}&data=1`],
    ["Safe Links, Germany", `https://de.safelinks.protection.outlook.de/?url=${CODED}&data=1`],
    ["Outlook on the web", `https://outlook.live.com/owa/redir.aspx?C=abc&URL=${CODED}`],
    ["Outlook on the web, of an office", `https://outlook.office.com/owa/redir.aspx?REF=x&URL=${CODED}`],
    ["Outlook on the web, its links", `https://outlook.office.com/mail/safelink.html?url=${CODED}&corid=1`],
    ["Outlook on one's own server", `https://courriel.asso.example/owa/redir.aspx?C=abc&URL=${CODED}`],
    ["FortiMail", `https://fortimail.asso.example/fmlurlsvc/?fewReq=x&url=${CODED}`],
    ["Barracuda", `https://linkprotect.cudasvc.com/url?a=${CODED}&c=E,1,x&typo=1`],
    ["Cisco", `https://secure-web.cisco.com/1abc/${CODED}`],
    ["Trend Micro", `https://eu1-ctp.trendmicro.com/wis/clicktime/v1/query?url=${CODED}&umid=1`],
    ["Symantec", `https://clicktime.symantec.com/15abc?h=x&u=${CODED}`],
    ["Avanan", `https://url.avanan.click/v2/___${PAGE}___.YXA`],
    ["Check Point, by region", `https://protect.checkpoint.com/v2/r01/___${PAGE}___.YXA`],
    ["Egress", `https://eu1.defend.egress.com/Warning?crId=x&url=${CODED}`],
    ["Vade", `https://url-protect.vadesecure.com/v1/?u=${CODED}`],
    ["Hornetsecurity", `https://atpscan.global.hornetsecurity.com/?d=x&u=${CODED}`],
    ["Proofpoint, Europe", "https://urldefense.eu/v3/__https://example.org/page?id=3&x=a_b__;!!abc!def$"],
  ])("%s", (_, address) => {
    expect(cleanUrl(address)).toBe(PAGE);
    expect(explainTracking(address)).toMatchObject({ level: "error", remedy: `écrivez ${PAGE}` });
  });

  it.each([
    ["Safe Links without its address", "https://eur03.safelinks.protection.outlook.com/?data=05%7Cabc"],
    ["Mailinblack", "https://mibc-fr-01.mailinblack.com/securelink/?key=abc"],
    ["Mailchimp, its parameters all needed", "https://asso.us12.list-manage.com/track/click?u=a&id=b&e=c"],
    ["Brevo, under a name of the sender", `https://r.lettre.asso.example/tr/cl/${"aB3_".repeat(15)}`],
  ])("or said to be one reader's own: %s", (_, address) => {
    expect(cleanUrl(address)).toBe(address);
    expect(explainTracking(address)).toMatchObject({ level: "error" });
  });
});

describe("what follows a reader goes:", () => {
  it.each([
    ["an address of a mailbox, under any name", "https://example.org/a?mail=jeanne%40asso.example&id=1"],
    ["one as it is", "https://example.org/a?id=1&u=jeanne.d+lettre@asso.example"],
    ["one encoded twice", "https://example.org/a?id=1&qui=jeanne%2540asso.example"],
    ["one in base64", `https://example.org/a?id=1&_se=${encodeURIComponent(btoa("jeanne@asso.example"))}`],
    ["one in base64 without padding", `https://example.org/a?id=1&x=${btoa("jeanne@asso.example").replace(/=/gu, "")}`],
    ["ActiveCampaign's", "https://example.org/a?id=1&vgo_ee=Xy%2Bz%3D%3D%3AabC"],
    ["Le Monde's", "https://example.org/a?lmd_medium=al&lmd_campaign=x&id=1&lmd_creation=ios"],
    ["Mediego's", "https://example.org/a?id=1&vid=3456&mediego_euid=99&mediego_campaign=2"],
    ["Webtrends's", "https://example.org/a?wt.mc_id=x&id=1&WT.mc_ev=click"],
  ])("%s", (_, address) => {
    expect(cleanUrl(address)).toBe("https://example.org/a?id=1");
  });

  it.each([
    [
      "LinkedIn's",
      "https://www.linkedin.com/pulse/x?otpToken=c&trk=eml&midToken=1",
      "https://www.linkedin.com/pulse/x",
    ],
    ["change.org's", "https://www.change.org/p/x?recruiter=1&recruited_by_id=a", "https://www.change.org/p/x"],
    ["the BBC's", "https://www.bbc.com/news/a?at_bbc_team=editorial&at_link_id=x", "https://www.bbc.com/news/a"],
    ["Politico's", "https://www.politico.eu/a?nname=x&nid=0&nrid=0-1&nlid=12", "https://www.politico.eu/a"],
    [
      "Substack's, which names the post",
      "https://substack.com/app-link/post?publication_id=1&post_id=2&isFreemail=true&r=1ab&token=eyJ",
      "https://substack.com/app-link/post?publication_id=1&post_id=2",
    ],
  ])("%s", (_, address, clean) => {
    expect(cleanUrl(address)).toBe(clean);
  });

  it.each([
    ["a name of the fediverse", "https://example.org/share?to=@alice@social.example"],
    ["an account with its scheme", "https://example.org/.well-known/webfinger?resource=acct:alice@social.example"],
    ["a word in base64", `https://example.org/a?t=${btoa("une page quelconque")}`],
    ["a word with an @", "https://example.org/a?q=@mairie"],
    ["parameters that name a page", "https://example.org/a?vid=12&random=3&userid=4&at_risk=oui&recruiter=x&mail=oui"],
  ])("but %s stays", (_, address) => {
    expect(cleanUrl(address)).toBe(address);
  });
});
