import { expect, test } from "vitest";
import { isFromThisMachine } from "../../src/site/guard-loopback.ts";

const CASES: [description: string, remoteAddress: string | undefined, host: string | undefined, allowed: boolean][] = [
  ["its own name", "127.0.0.1", "localhost:8080", true],
  ["its own name without a port", "127.0.0.1", "LOCALHOST", true],
  ["its own address", "127.0.0.1", "127.0.0.1:8080", true],
  ["its own address, version 6", "::1", "[::1]:8080", true],
  ["its own address, version 4 in 6", "::ffff:127.0.0.1", "localhost:8080", true],
  ["another site's name that leads here", "127.0.0.1", "attaque.example.org:8080", false],
  ["a name that only begins like its own", "127.0.0.1", "localhost.example.org", false],
  ["a user before its own name", "127.0.0.1", "localhost@example.org", false],
  ["no name", "127.0.0.1", undefined, false],
  ["an empty name", "127.0.0.1", "", false],
  ["another machine", "192.0.2.7", "localhost:8080", false],
  ["another machine, version 6", "2001:db8::7", "localhost:8080", false],
  ["a broken connection", undefined, "localhost:8080", false],
];

test.each(CASES)("a request by %s is judged", (_, remoteAddress, host, allowed) => {
  const request = { socket: { remoteAddress }, headers: { host } } as Parameters<typeof isFromThisMachine>[0];
  expect(isFromThisMachine(request)).toBe(allowed);
});
