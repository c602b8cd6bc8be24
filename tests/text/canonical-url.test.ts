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
