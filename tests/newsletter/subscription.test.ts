import { expect, test } from "vitest";
import { renderContentSecurityPolicy } from "../../src/exports/content-security-policy.ts";
import { parseValue, renderPath } from "../../src/model/schema/parse-value.ts";
import { subscriptionSchema } from "../../src/model/schema/subscription.ts";
import {
  findFormHost,
  findMeasurer,
  findSubscriptionMeans,
  mayMeasureReaders,
} from "../../src/model/views/find-subscription-means.ts";
import { prepareContent } from "../../src/newsletter/prepare-content.ts";
import { makeModel, makeRoundup, makeSite } from "./make-roundup.ts";

const HOLDER = "L'association d'essai";
const LISTMONK = { engine: "listmonk", url: "https://lettre.example.org", list: "5e5e-7e", holder: HOLDER } as const;
const BREVO = { engine: "brevo", url: "https://essai.sibforms.example.org/serve/MUI", holder: HOLDER } as const;
const SYMPA = { engine: "sympa", email: "sympa@listes.example.org", list: "liens-semaine", holder: HOLDER } as const;

test.each([
  [
    "listmonk",
    LISTMONK,
    {
      kind: "form",
      action: "https://lettre.example.org/subscription/form",
      emailField: "email",
      hidden: { l: "5e5e-7e", nonce: "" },
    },
  ],
  [
    "listmonk below a path",
    { ...LISTMONK, url: "https://example.org/listmonk/" },
    {
      kind: "form",
      action: "https://example.org/listmonk/subscription/form",
      emailField: "email",
      hidden: { l: "5e5e-7e", nonce: "" },
    },
  ],
  [
    "Brevo",
    BREVO,
    {
      kind: "form",
      action: BREVO.url,
      emailField: "EMAIL",
      hidden: { email_address_check: "", locale: "fr", html_type: "simple" },
    },
  ],
  ["Sympa", SYMPA, { kind: "message", address: "sympa@listes.example.org", subject: "subscribe liens-semaine" }],
] as const)("%s is told to subscribe in its own way", (_, subscription, means) => {
  expect(findSubscriptionMeans(subscription, "fr")).toEqual(means);
});

test.each([
  ["listmonk", LISTMONK, "https://lettre.example.org"],
  ["Brevo", BREVO, "https://essai.sibforms.example.org"],
  ["Sympa", SYMPA, undefined],
  ["no engine", undefined, undefined],
])("with %s, a form may be posted to %s", (_, subscribe, host) => {
  const settings = makeSite();
  settings.newsletter.subscribe = subscribe;
  expect(findFormHost(settings)).toBe(host);
  expect(renderContentSecurityPolicy({ formTo: host })).toContain(
    `form-action 'self'${host === undefined ? "" : ` ${host}`};`,
  );
});

test.each([
  ["nobody", undefined, undefined, false],
  ["listmonk", LISTMONK, "listmonk", false],
  ["a form of Brevo", BREVO, undefined, true],
  ["Brevo, which subscribes nobody from the site", undefined, "brevo", true],
] as const)("sent by %s, the letter makes its promise or keeps silent", (_, subscribe, by, measured) => {
  const site = makeSite();
  site.newsletter.subscribe = subscribe;
  if (by) site.newsletter.delivery = { by, folder: "_abonnes", not_after_days: 14 };
  const roundup = makeRoundup();
  const { colophon } = prepareContent({ roundup, model: makeModel(roundup, site) });
  expect(mayMeasureReaders(site)).toBe(measured);
  expect(findMeasurer(site)).toBe(measured ? "Brevo" : undefined);
  expect(colophon.lines.some((line) => line.includes("suivi"))).toBe(!measured);
});

test("what an engine lacks is told with its remedy", () => {
  const told = [
    { engine: "mailchimp", holder: HOLDER },
    { engine: "listmonk", url: LISTMONK.url },
    { engine: "brevo", holder: HOLDER },
    { engine: "sympa", holder: HOLDER },
    { ...LISTMONK, url: "http://lettre.example.org" },
    { ...SYMPA, list: "liens semaine" },
    { ...SYMPA, api_key: "secret" },
  ].map(explain);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "engine : « mailchimp » n'est pas une valeur connue ; choisissez parmi : listmonk, brevo, sympa",
      ],
      [
        "holder : le champ manque ; ajoutez-le : qui garde les adresses des abonnés",
        "list : le champ manque ; ajoutez-le : ce moteur en a besoin",
      ],
      [
        "url : le champ manque ; ajoutez-le : ce moteur en a besoin",
      ],
      [
        "list : le champ manque ; ajoutez-le : ce moteur en a besoin",
        "email : le champ manque ; ajoutez-le : ce moteur en a besoin",
      ],
      [
        "url : l'adresse n'est pas en https, et celles des abonnés passeraient en clair ; donnez une adresse qui commence par https://",
      ],
      [
        "list : « liens semaine » n'est pas un nom de liste ; copiez-le depuis le moteur, sans espace",
      ],
      [
        "api_key : le champ « api_key » n'existe pas ; retirez-le ; champs possibles : url, privacy_url",
      ],
    ]
  `);
});

function explain(value: unknown): string[] {
  const parsed = parseValue(subscriptionSchema, value);
  if (parsed.ok) return [];
  return parsed.problems.map(({ path, message, remedy }) => `${renderPath(path)} : ${message} ; ${remedy}`);
}
