import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { DeliverySettings } from "../../src/model/schema/delivery.ts";
import { renderSubscribers, type Subscriber } from "../../src/subscribers/subscriber.ts";
import { makeSite } from "../newsletter/make-roundup.ts";

type Settings = Partial<{ [Key in keyof DeliverySettings]: unknown }>;

/** A site's folder with two published editions and a draft, kept by `onTestFinished`'s caller. */
export function makeRoot(delivery: Settings = {}, people: string[] = []): string {
  const root = mkdtempSync(join(tmpdir(), "envoi-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const part of ["content/liens", "actors"]) mkdirSync(join(root, part), { recursive: true });
  const settings = makeSite();
  writeFileSync(
    join(root, "site.yaml"),
    JSON.stringify({ ...settings, newsletter: { ...settings.newsletter, delivery } }),
  );
  writeEdition(root, "2026-11-15", 101, "");
  writeEdition(root, "2026-11-22", 102, "");
  writeEdition(root, "2026-11-29", 103, "draft: true\n");
  if (people.length > 0) writePeople(root, people);
  return root;
}

export function writePeople(root: string, names: string[]): void {
  mkdirSync(join(root, "_abonnes"), { recursive: true });
  writeFileSync(join(root, "_abonnes", "abonnes.csv"), renderSubscribers(names.map(makeSubscriber)));
}

export function makeSubscriber(name: string): Subscriber {
  return {
    email: `${name}@example.org`,
    name: `Abonné ${name}`,
    language: "fr",
    consented: "2026-10-01",
    proof: "formulaire du site",
    token: `jeton-${name.padEnd(12, "x")}`.slice(0, 40),
  };
}

function writeEdition(root: string, date: string, number: number, more: string): void {
  const matter = `---\nnumber: ${number}\ndate: "${date}"\ntitle: "Une édition d'essai"\n${more}---\n`;
  const links = `\n### [Un titre](https://presse.example.org/${number}) — La Gazette d'essai\n\nDes mots.\n`;
  writeFileSync(join(root, "content", "liens", `${date}.md`), matter + links);
}
