import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { text } from "node:stream/consumers";
import type { SMTPServerOptions } from "smtp-server";
import { describe, expect, onTestFinished, test } from "vitest";
import { parseLedger } from "../../src/delivery/ledger/parse-ledger.ts";
import { type OfferOptions, offerMessages } from "../../src/delivery/ways/smtp/offer-messages.ts";
import { type Conduct, type MailServerOptions, serveMail } from "../servers/mail-server.ts";
import { clock, makeLedger, makeWaiting } from "./make-sending.ts";

describe("what a server does with a message is told by the ledger", () => {
  const NOBODY = { at: "rcpt", code: 550, message: "5.1.1 <jeanne@example.org>: no such user" } as const;
  test.each<[string, Conduct, string, number]>([
    ["taken", {}, "accepted: 250 OK: queued", 1],
    ["refused by its address", { refuse: NOBODY }, "refused, gone: 550 5.1.1 [adresse]: no such user", 0],
    [
      "refused by a rule",
      { refuse: { at: "rcpt", code: 550, message: "5.7.1 not allowed" } },
      "pending: 550 5.7.1 not allowed",
      0,
    ],
    ["refused for its content", { refuse: { at: "data", code: 554, message: "spam" } }, "pending: 554 spam", 0],
    [
      "put off, then taken",
      { refuse: { at: "rcpt", code: 451, message: "later" }, times: 2 },
      "accepted: 250 OK: queued",
      1,
    ],
    [
      "put off at the end of its data",
      { refuse: { at: "data", code: 451, message: "x" }, times: 1 },
      "accepted: 250 OK: queued",
      1,
    ],
    ["put off every time", { refuse: { at: "rcpt", code: 451, message: "later" } }, "pending: 451 later", 0],
    ["cut off before its data", { cut: "before-data", times: 1 }, "accepted: 250 OK: queued", 1],
    ["cut off after its data, untaken", { cut: "untaken" }, "uncertain: read ECONNRESET", 0],
    ["cut off after its data, taken", { cut: "taken" }, "uncertain: read ECONNRESET", 1],
  ])("%s", async (_, conduct, told, taken) => {
    const { ledger, server } = await offer(["jeanne"], { conductOf: () => conduct });
    const { state, gone, reply } = ledger.lines.get("jeanne") ?? {};
    expect(`${state}${gone ? ", gone" : ""}: ${reply}`).toBe(told);
    expect(server.taken).toHaveLength(taken);
    expect(readFileSync(ledger.file, "utf8")).not.toContain("jeanne@example.org");
  });
});

test("each message is on the disk as submitting before the server sees its content", async () => {
  const seen: (string | undefined)[] = [];
  let file = "";
  const onData: SMTPServerOptions["onData"] = async (stream, session, done) => {
    await text(stream);
    const name = session.envelope.rcptTo[0]?.address.split("@")[0] ?? "";
    seen.push(parseLedger(readFileSync(file)).lines.get(name)?.state);
    done();
  };
  const { ledger } = await offer(["a", "b", "c", "d"], { options: { onData } }, (path) => {
    file = path;
    return {};
  });
  expect(seen).toEqual(Array(4).fill("submitting"));
  expect([...ledger.lines.values()].map(({ state }) => state)).toEqual(Array(4).fill("accepted"));
});

test("connections stay within their number, and messages within their rate", async () => {
  const names = Array.from({ length: 12 }, (_, index) => `abonne-${index}`);
  const start = performance.now();
  const { server } = await offer(names, { conductOf: () => ({ delayMs: 5 }) }, () => ({
    rules: { connections: 2, per_minute: 1200, retry_seconds: [] },
  }));
  expect(server.mostAtOnce()).toBe(2);
  expect(performance.now() - start).toBeGreaterThan(11 * 50 - 20);
  expect(server.taken).toHaveLength(12);
});

test.each<[string, Partial<OfferOptions>, MailServerOptions["options"], string]>([
  [
    "a server without encryption, where it is asked for",
    { server: server({ security: "starttls" }) },
    { disabledCommands: ["STARTTLS"] },
    "fatal",
  ],
  ["a certificate that nobody vouches for", { server: server({ security: "starttls" }) }, {}, "fatal"],
  [
    "a wrong password",
    { server: server({ user: "u", password: "faux" }) },
    { onAuth: (_, __, done) => done(new Error("no")), allowInsecureAuth: true },
    "fatal",
  ],
  [
    "a sender that the server does not want",
    {},
    { onMailFrom: (_, __, done) => done(Object.assign(new Error("no"), { responseCode: 550 })) },
    "fatal",
  ],
  [
    "a server that turns callers away",
    {},
    { onConnect: (_, done) => done(Object.assign(new Error("no"), { responseCode: 554 })) },
    "fatal",
  ],
])("%s stops the run, and nobody's address is blamed", async (_, more, options, why) => {
  const { stop, ledger, server } = await offer(["a", "b", "c"], { options }, (_, port) => ({
    ...more,
    ...(more.server && { server: { ...more.server, port } }),
  }));
  expect(stop?.why).toBe(why);
  expect(server.taken).toEqual([]);
  expect([...ledger.lines.values()].filter(({ state }) => state !== "pending")).toEqual([]);
});

test("a server that is down is tried again, then given up", async () => {
  const { stop, ledger } = await offer(["a"], {}, () => ({ server: server({ port: 1 }) }));
  expect(stop?.why).toBe("unreachable");
  expect(ledger.lines.get("a")).toBeUndefined();
});

test("a letter that the server refuses ten times in a row goes to nobody else, and may be offered again", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `abonne-${index}`);
  const conduct: Conduct = { refuse: { at: "data", code: 554, message: "5.7.1 spam" } };
  const { stop, ledger, server } = await offer(names, { conductOf: () => conduct });
  expect(stop).toEqual({ why: "refused-content", reply: "554 5.7.1 spam" });
  expect(server.offers.size).toBeLessThan(14);
  expect([...ledger.lines.values()].filter(({ state }) => state === "refused").length).toBeLessThan(4);
});

test("after its last hour nothing leaves", async () => {
  const { stop, server } = await offer(["a"], {}, () => ({ notAfter: new Date("2026-11-22T16:59:59Z") }));
  expect(stop?.why).toBe("late");
  expect(server.offers.size).toBe(0);
});

test("an interruption lets the messages on their way arrive, and no other", async () => {
  const stopping = new AbortController();
  const names = Array.from({ length: 20 }, (_, index) => `abonne-${index}`);
  const { stop, ledger, server } = await offer(names, { conductOf: () => ({ delayMs: 10 }) }, () => ({
    signal: stopping.signal,
    onSettled: () => stopping.abort(),
  }));
  expect(stop?.why).toBe("interrupted");
  const states = [...ledger.lines.values()].map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(["accepted"]));
  expect(server.taken).toHaveLength(states.length);
  expect(states.length).toBeLessThanOrEqual(6);
});

function server(changes: Partial<OfferOptions["server"]> = {}): OfferOptions["server"] {
  return { host: "127.0.0.1", port: 0, security: "none", ...changes };
}

async function offer(
  names: string[],
  conduct: MailServerOptions,
  change: (file: string, port: number) => Partial<OfferOptions> = () => ({}),
) {
  const mail = await serveMail(conduct);
  onTestFinished(() => mail.close());
  const ledger = await makeLedger();
  const stop = await offerMessages({
    ledger,
    waiting: makeWaiting(...names),
    server: server({ port: mail.port }),
    from: "lettre@example.org",
    compose: async ({ email }) => Buffer.from(`To: ${email}\r\n\r\nBonjour.\r\n`),
    rules: { connections: 3, retry_seconds: [0.02, 0.04] },
    clock,
    ...change(ledger.file, mail.port),
  });
  return { stop, ledger, server: mail };
}

describe("a server that answers 354 without a recipient (RFC 2920, 3.1) keeps nobody waiting", () => {
  test.each([
    ["ends the empty message at its lone dot", /^\.\r\n|\r\n\.\r\n/u],
    ["never ends it", /\r\n\.\r\n/u],
  ])("and %s", async (_, end) => {
    const taken: string[] = [];
    const port = await serveHasty(end, "morte@example.org", taken);
    const { ledger } = await offer(["a", "morte", "b"], {}, () => ({
      server: server({ port }),
      rules: { connections: 1, retry_seconds: [0.02, 0.04] },
    }));
    expect([...ledger.lines.values()].map(({ to, state, gone }) => [to, state, gone])).toEqual([
      ["a", "accepted", undefined],
      ["morte", "refused", true],
      ["b", "accepted", undefined],
    ]);
    expect(taken).toEqual(["a@example.org", "b@example.org"]);
  });
});

/** A server that answers DATA before it looks at its recipients, and knows all but one. */
async function serveHasty(end: RegExp, dead: string, taken: string[]): Promise<number> {
  const hasty = createServer((socket) => {
    let [buffer, to, isData] = ["", "", false];
    const answer = (line: string) => socket.write(`${line}\r\n`);
    const obey = (line: string) => {
      if (/^EHLO/u.test(line)) return answer("250-x\r\n250 PIPELINING");
      if (/^QUIT/u.test(line)) return socket.end("221 bye\r\n");
      const address = /^RCPT TO:<(.*)>/u.exec(line)?.[1];
      if (address === dead) return answer("550 5.1.1 User unknown");
      if (address !== undefined) to = address;
      isData = line === "DATA";
      return answer(isData ? "354 go" : "250 ok");
    };
    answer("220 x");
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      buffer += bytes.toString("latin1");
      for (let found = next(); found; found = next()) {
        buffer = buffer.slice(found.index + found[0].length);
        if (!isData) obey(found[1] ?? "");
        else {
          isData = false;
          if (to !== "") taken.push(to);
          answer(to === "" ? "554 5.5.1 no valid recipients" : "250 taken");
          to = "";
        }
      }
    });
    const next = () => (isData ? end : /^(.*)\r\n/u).exec(buffer);
  });
  hasty.listen(0, "127.0.0.1");
  await once(hasty, "listening");
  onTestFinished(() => void hasty.close());
  return (hasty.address() as AddressInfo).port;
}

describe("a server that refuses everybody refuses nobody: all wait, and the run says why", () => {
  test.each<[string, number, string]>([
    ["a block list", 554, "Service unavailable; Client host [203.0.113.4] blocked using zen.spamhaus.org"],
    ["full boxes", 552, "5.2.2 Mailbox full"],
    ["a quota", 550, "5.4.5 Daily limit exceeded"],
    ["SPF", 550, "SPF check failed"],
    ["relaying", 550, "Relay access denied"],
    ["the sender's domain", 553, "5.1.8 Sender address rejected: Domain not found"],
    ["a directory that says nothing", 550, "5.4.1 Recipient address rejected: Access denied"],
    ["a list of users that is lost", 550, "5.1.1 User unknown"],
    ["a login", 530, "5.7.0 Authentication required"],
    ["words that nobody knows", 550, "Computer says no"],
  ])("%s", async (_, code, message) => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const { stop, ledger } = await offer(names, { conductOf: () => ({ refuse: { at: "rcpt", code, message } }) });
    expect(stop?.why).toMatch(/^(?:refused-all|fatal)$/u);
    expect(stop?.reply).toContain(message);
    expect([...ledger.lines.values()].filter(({ state }) => state !== "pending")).toEqual([]);
  });
});

describe("an account that is suspended in mid-sending makes nobody's address dead", () => {
  test.each<[string, number, (to: string) => string, string | undefined, string]>([
    ["by the code of it", 525, () => "5.7.13 User account disabled", "fatal", "pending"],
    ["by words of our account", 553, () => "5.3.0 Your email account has been disabled", undefined, "pending"],
    ["by words that name nobody", 550, () => "5.1.1 User unknown", "refused-alike", "pending"],
    ["by the sender's address", 550, () => "5.1.1 <lettre@example.org>: User unknown", undefined, "pending"],
    ["but the last four of a list may be dead", 550, (to) => `5.1.1 <${to}>: User unknown`, undefined, "refused"],
  ])("%s", async (_, code, say, why, state) => {
    const conductOf = (to: string): Conduct =>
      /p[123]@/u.test(to) ? {} : { refuse: { at: "rcpt", code, message: say(to) } };
    const names = ["p1", "p2", "p3", "p4", "p5", "p6", "p7"];
    const { stop, ledger } = await offer(names, { conductOf }, () => ({
      rules: { connections: 1, retry_seconds: [] },
    }));
    expect(stop?.why).toBe(why);
    const states = names.map((name) => ledger.lines.get(name)?.state ?? "pending");
    expect(states).toEqual([...Array(3).fill("accepted"), ...Array(4).fill(state)]);
  });
});

test("who is dead among the living is told, and who is only full waits", async () => {
  const said: Record<string, Conduct> = {
    dead: { refuse: { at: "rcpt", code: 550, message: "5.1.1 User unknown" } },
    full: { refuse: { at: "rcpt", code: 552, message: "5.2.2 Over quota" } },
  };
  const { stop, ledger } = await offer(["a", "dead", "full", "b"], { conductOf: (to) => said[to.split("@")[0] ?? ""] });
  expect(stop).toBeUndefined();
  const states = [...ledger.lines].map(([to, { state, gone }]) => `${to} ${state}${gone ? ", gone" : ""}`);
  expect(states.sort()).toEqual(["a accepted", "b accepted", "dead refused, gone", "full pending"]);
});

test("a server that takes few connections refuses the others, and has all messages by those that it took", async () => {
  let open = 0;
  const names = Array.from({ length: 40 }, (_, index) => `abonne-${index}`);
  const { stop, server } = await offer(
    names,
    {
      conductOf: () => ({ delayMs: 5 }),
      options: {
        onConnect: (_, done) =>
          ++open > 1 ? done(Object.assign(new Error("Too many connections"), { responseCode: 421 })) : done(),
      },
    },
    () => ({ rules: { connections: 4, retry_seconds: [0.01] } }),
  );
  expect(stop).toBeUndefined();
  expect(server.taken).toHaveLength(40);
});
