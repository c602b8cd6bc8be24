import { describe, expect, it } from "vitest";
import { renderSet, sharePart } from "../../layouts/share-part.tsx";
import { type Site, useSite } from "../../layouts/site-context.tsx";

const openSite = (title: string) => ({ model: { settings: { language: "fr", title } } }) as Site;

/** A part that counts how often it is rendered. */
function openSign() {
  let renderings = 0;
  const Sign = sharePart(
    ({ name }: { name: string }) => {
      renderings += 1;
      return (
        <p>
          {useSite().model.settings.title} : {name} !
        </p>
      );
    },
    ({ name }) => name,
  );
  return { Sign, count: () => renderings };
}

describe("a part that pages share", () => {
  it("is rendered once for each of its keys, and set by the rules of typography", () => {
    const { Sign, count } = openSign();
    const site = openSite("Essai");
    const page = (
      <main>
        <Sign name="un" />
        <Sign name="deux" />
        <Sign name="un" />
      </main>
    );
    const set =
      "<main><p>Essai\u00a0: un\u202f!</p><p>Essai\u00a0: deux\u202f!</p><p>Essai\u00a0: un\u202f!</p></main>";
    expect([renderSet(page, site), renderSet(page, site)]).toEqual([set, set]);
    expect(count()).toBe(2);
  });

  it("is rendered anew for another site", () => {
    const { Sign } = openSign();
    const [first, second] = ["Un", "Deux"].map((title) => renderSet(<Sign name="a" />, openSite(title)));
    expect(first).toBe("<p>Un\u00a0: a\u202f!</p>");
    expect(second).toBe("<p>Deux\u00a0: a\u202f!</p>");
  });

  it("may hold other shared parts", () => {
    const { Sign } = openSign();
    const Frame = sharePart(
      () => (
        <header>
          <Sign name="a" />
        </header>
      ),
      () => "",
    );
    expect(renderSet(<Frame />, openSite("Un"))).toBe("<header><p>Un\u00a0: a\u202f!</p></header>");
  });

  it("goes to no place that a text asks for", () => {
    const { Sign } = openSign();
    const site = openSite("Un");
    renderSet(<Sign name="a" />, site);
    const text = '<slot name="0"></slot>';
    expect(renderSet(<p title={text}>{text}</p>, site)).not.toContain("Un");
  });
});
