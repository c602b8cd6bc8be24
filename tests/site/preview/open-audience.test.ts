import { expect, it } from "vitest";
import { openAudience } from "../../../src/site/preview/open-audience.ts";
import { describePage } from "../../../src/site/preview/preview-reply.ts";

/** A browser's socket that keeps what it is told. */
function openSocket() {
  const heard: unknown[] = [];
  const listeners = new Map<string, (data: Buffer) => void>();
  const socket = {
    on: (event: string, listener: (data: Buffer) => void) => void listeners.set(event, listener),
    send: (text: string) => void heard.push(JSON.parse(text)),
    close: () => void heard.push("closed"),
  };
  const say = (said: unknown) =>
    listeners.get("message")?.(Buffer.from(typeof said === "string" ? said : JSON.stringify(said)));
  return { socket, heard, say, leave: () => listeners.get("close")?.(Buffer.alloc(0)) };
}

const sheet = (hash: string) => `/assets/site-${hash}.css`;
const page = (words: string, hash: string) => describePage(`<link href="${sheet(hash)}"><p>${words}</p>`);

it("asks for the pages that are open, once each, and for no other", async () => {
  const asked: string[] = [];
  const audience = openAudience(async (path) => {
    asked.push(path);
    return page("a", "AAAAAAAA");
  });
  const sockets = ["/a/", "/a/", "/b/"].map((path) => {
    const one = openSocket();
    audience.welcome(one.socket);
    one.say({ path, ...page("a", "AAAAAAAA") });
    return one;
  });
  asked.length = 0;
  sockets[2]?.leave();
  await audience.refresh();
  expect(asked).toEqual(["/a/"]);
});

it.each([
  ["nothing where it is as it was", page("a", "AAAAAAAA"), []],
  [
    "its new state where its text changed",
    page("b", "AAAAAAAA"),
    [{ kind: "page", version: page("b", "AAAAAAAA").version }],
  ],
  [
    "its style sheets where they alone changed",
    page("a", "BBBBBBBB"),
    [{ kind: "styles", styles: [sheet("BBBBBBBB")] }],
  ],
  [
    "its new state alone where both did",
    page("b", "BBBBBBBB"),
    [{ kind: "page", version: page("b", "BBBBBBBB").version }],
  ],
])("tells a page %s, and tells it once", async (_, state, expected) => {
  const audience = openAudience(async () => state);
  const { socket, heard, say } = openSocket();
  audience.welcome(socket);
  say({ path: "/a/", ...page("a", "AAAAAAAA") });
  await audience.refresh();
  await audience.refresh();
  expect(heard).toEqual(expected);
});

it("tells a page that opens what the others were told before", () => {
  const audience = openAudience(async () => undefined);
  const { socket, heard, say } = openSocket();
  audience.tell({ kind: "index", state: "absent" });
  audience.tell({ kind: "index", state: "ready" });
  audience.welcome(socket);
  expect(heard).toEqual([]);
  say({ path: "/a/", version: "0", styles: [] });
  expect(heard).toEqual([{ kind: "index", state: "ready" }]);
});

it.each(["", "{}", "[]", "null", '{"path":"//x"', '{"path":"a","version":"","styles":[]}'])(
  "hangs up on %j",
  (said) => {
    const { socket, heard, say } = openSocket();
    openAudience(async () => undefined).welcome(socket);
    say(said);
    expect(heard).toEqual(["closed"]);
  },
);
