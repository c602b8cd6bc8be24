import { describe, expect, it } from "vitest";
import { explainPrivatePage } from "../../src/network/explain-private-page.ts";

describe("an address that only its writer opens", () => {
  it.each([
    ["this machine (RFC 6761)", "http://localhost:8080/a", "réseau"],
    ["a name below it", "http://site.localhost/", "réseau"],
    ["its loopback", "http://127.0.0.1/x", "réseau"],
    ["its loopback in another notation", "http://0x7f.1/x", "réseau"],
    ["its loopback in IPv6", "http://[::1]:3000/", "réseau"],
    ["a private network (RFC 1918)", "http://192.168.1.10/k", "réseau"],
    ["another", "https://10.0.0.4/", "réseau"],
    ["a third", "http://172.20.1.1/", "réseau"],
    ["one in IPv6 (RFC 4193)", "http://[fd12:3456::1]/", "réseau"],
    ["an address of the link (RFC 3927)", "http://169.254.1.1/", "réseau"],
    ["a carrier's own (RFC 6598)", "http://100.64.0.1/", "réseau"],
    ["mDNS (RFC 6762)", "http://nas.local/x", "réseau"],
    ["a home network (RFC 8375)", "http://box.home.arpa/", "réseau"],
    ["an office's", "http://intranet.mairie.lan/x", "réseau"],
    ["ICANN's name for it", "https://wiki.asso.internal/", "réseau"],
    ["a name without a domain", "http://intranet/x", "réseau"],
    ["WordPress's editor", "https://asso.example/wp-admin/post.php?post=12&action=edit", "rédaction"],
    ["WordPress's, in a folder", "https://asso.example/blog/wp-admin/", "rédaction"],
    ["WordPress's door", "https://asso.example/wp-login.php?redirect_to=x", "rédaction"],
    ["WordPress's preview", "https://asso.example/?p=12&preview=true&preview_nonce=abc", "brouillon"],
    ["WordPress's preview of a draft", "https://asso.example/?page_id=12&preview=true", "brouillon"],
    ["Drupal's editor", "https://asso.example/fr/node/12/edit", "rédaction"],
    ["Joomla's", "https://asso.example/administrator/index.php", "rédaction"],
    ["SPIP's", "https://asso.example/ecrire/?exec=article&id_article=3", "rédaction"],
    ["Ghost's", "https://asso.example/ghost/#/editor/post/1", "rédaction"],
    ["a mailbox", "https://mail.google.com/mail/u/0/#inbox/FMfcgz", "boîte"],
  ])("is named: %s", (_, address, word) => {
    expect(explainPrivatePage(address)?.message).toContain(word);
  });

  it.each([
    ["https://www.exemple.org/"],
    ["https://localhost.exemple.org/"],
    ["https://journal-local.fr/local"],
    ["https://exemple.org/localhost:8080"],
    ["https://8.8.8.8/"],
    ["https://172.15.0.1/"],
    ["http://[2606:4700::1111]/"],
    ["https://exemple.org/blog/wp-admin-astuces/"],
    ["https://exemple.org/?preview=true"],
    ["https://exemple.org/node/12"],
    ["https://exemple.org/ecrire/a-son-maire"],
    ["https://exemple.org/ghost/histoires"],
    ["https://exemple.org/administrator-of-the-year"],
    ["https://asso.home.pl/x"],
    ["https://mail.google.com/"],
    ["mailto:a@localhost"],
    ["/acteurs/localhost/"],
  ])("is not %s", (address) => {
    expect(explainPrivatePage(address)).toBeUndefined();
  });
});
