import { expect, test } from "vitest";
import { deliveryRules } from "../../../src/model/schema/delivery.ts";
import { parseValue, renderPath } from "../../../src/model/schema/parse-value.ts";

test("without a word the letter goes to the outbox, and an old edition nowhere", () => {
  expect(deliveryRules.parse({})).toEqual({ by: "outbox", folder: "_abonnes", not_after_days: 14 });
});

test("a server's own settings have safe defaults", () => {
  expect(deliveryRules.parse({ smtp: { host: "smtp.example.org" } }).smtp).toEqual({
    host: "smtp.example.org",
    port: 587,
    security: "starttls",
    login: true,
    connections: 3,
    retry_seconds: [60, 300, 900],
  });
});

test("what would send a key or a letter in the clear is refused, and so is what is misspelt", () => {
  const settings = [
    { by: "hirondelle" },
    { smtp: { host: "smtp.example.org", security: "none" } },
    { smtp: { host: "localhost", security: "none" } },
    { smtp: { host: "smtp.example.org", port: 465 } },
    { smtp: { host: "smtp.example.org", port: 0, password: "secret" } },
    { listmonk: { url: "http://listmonk.example.org", lists: [] } },
    { listmonk: { url: "http://127.0.0.1:9000", lists: [1] } },
    { brevo: { url: "http://api.example.org", lists: [1.5] } },
  ];
  const told = settings.map((setting) => {
    const result = parseValue(deliveryRules, setting);
    return result.ok
      ? ""
      : result.problems.map(({ path, message, remedy }) => `${renderPath(path)} : ${message} ; ${remedy}`);
  });
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "by : « hirondelle » n'est pas une valeur connue ; choisissez parmi : outbox, smtp, listmonk, brevo",
      ],
      [
        "smtp.security : « smtp.example.org » n'est pas cette machine : la lettre y irait en clair ; écrivez security: starttls ou security: tls",
      ],
      "",
      [
        "smtp.security : le port 465 attend du TLS dès la connexion ; écrivez security: tls, ou port: 587",
      ],
      [
        "smtp.port : « 0 » est inférieur à 1 ; donnez 1 au moins",
        "smtp.password : le champ « password » n'existe pas ; retirez-le ; champs possibles : security, to, login, connections, per_minute, retry_seconds, dkim",
      ],
      [
        "listmonk.url : « http://listmonk.example.org » n'est pas chiffrée : la clé y passerait en clair ; écrivez par exemple https://listmonk.example.org",
        "listmonk.lists : la liste est vide ; donnez au moins une valeur, sur une ligne après un tiret",
      ],
      "",
      [
        "brevo.url : « http://api.example.org » n'est pas chiffrée : la clé y passerait en clair ; écrivez par exemple https://api.brevo.com",
        "brevo.lists[0] : « 1.5 » n'est pas un nombre entier ; écrivez un entier, sans guillemets",
      ],
    ]
  `);
});
