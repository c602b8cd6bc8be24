import { join } from "node:path";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";
import { makeRichRoundup, renderRichLetter } from "./make-rich-letter.ts";
import { HAS_PYTHON, parseWithPython } from "./parse-with-python.ts";

const DATE = new Date("2026-11-22T17:00:00Z");
const { value: model } = readModel(join(PROJECT, "tests/fixtures/site"), { now: DATE, drafts: false });
if (!model) throw new Error("the fixture site is not valid");

const fromFixture = model.roundups.map(async (roundup) => ({
  name: `liens-${roundup.number}`,
  links: roundup.links,
  letter: await renderLetter({ roundup, model, date: DATE }),
}));
const rich = { name: "complete", links: makeRichRoundup().links, letter: await renderRichLetter() };

/** How each file of `npm run newsletter` stands, to the byte; `vitest -u` writes them anew, for a person to read. */
describe.each([...(await Promise.all(fromFixture)), rich])("the letter $name", ({ name, links, letter }) => {
  const { html, text, message, subject, checks } = letter;
  const golden = (file: string) => join(PROJECT, "tests/fixtures/letters", name, file);

  it("is that of its golden files", async () => {
    await expect(html).toMatchFileSnapshot(golden("index.html"));
    await expect(text).toMatchFileSnapshot(golden("index.txt"));
    await expect(message.toString("latin1").replaceAll("\r\n", "\n")).toMatchFileSnapshot(golden("message.eml"));
  });

  it("passes its own checks", () => {
    expect(checks.filter(({ level }) => level !== "ok")).toEqual([]);
  });

  it("holds every link of the edition in both parts, as an independent reader gives them back", async () => {
    const email = await PostalMime.parse(message);
    expect(email.subject).toBe(subject);
    expect(email.html?.trim()).toBe(html.trim());
    expect(email.text?.trim()).toBe(text.trim());
    for (const { url } of links) {
      if (url === undefined) continue;
      expect(email.html).toContain(`href="${url.replaceAll("&", "&amp;")}"`);
      expect(email.text?.split(/\s+/u)).toContain(url);
    }
  });

  it.runIf(HAS_PYTHON)("is read alike by Python, which finds no fault in it", () => {
    const email = parseWithPython(message);
    expect(email.defects).toEqual([]);
    expect(email.type).toBe("multipart/alternative");
    expect(email.parts.map(({ type, charset }) => `${type} ${charset}`)).toEqual([
      "text/plain utf-8",
      "text/html utf-8",
    ]);
    expect(email.parts.map((part) => part.text.replaceAll("\r\n", "\n").trim())).toEqual([text.trim(), html.trim()]);
    expect(email.headers.subject).toBe(subject);
    expect(new Date(email.headers.date ?? "")).toEqual(DATE);
    const [, before, after] = /^<(.+)\.[0-9a-f]{24}@(.+)>$/u.exec(email.headers["message-id"] ?? "") ?? [];
    expect(`${before} <x@${after}>`).toBe(`${letter.edition} <x@${email.headers.from?.split("@")[1]}`);
    expect(email.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    expect(email.headers["list-unsubscribe"]).toMatch(/^<mailto:[^>]+>, <https:[^>]+>$/u);
    expect(email.headers["auto-submitted"]).toBe("auto-generated");
    expect(email.headers["content-language"]).toBe("fr");
  });
});
